"""The printed forms: to register, and to choose how one takes part; a scan of their codes finds whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from voucherline.kernel.numbers import in_groups
from voucherline.notices.letters import codes
from voucherline.notices.letters.engine import Document
from voucherline.notices.letters.frame import page_words, unbroken
from voucherline.notices.letters.glyphs import drawable
from voucherline.notices.letters.values import Sender
from voucherline.words.catalogue import say

EDITION: Final = date(2026, 1, 1)
"""The day from which the forms read as they do; it stands in the file so that the same form has the same bytes."""
_PERSON: Final = ("surname", "first-name", "born", "street", "postcode", "telephone", "email")
_LANGUAGES: Final = ("nl", "fr", "de", "en")
_SOLUTIONS: Final = ("online", "email", "telephone")
_CONFIRMATIONS: Final = ("email", "letter")


def registration_forms(language: str, form_numbers: Sequence[str], *, sender: Sender) -> bytes:
    """Blank forms to register with, as one PDF; each has its own number where a known household's form has its."""
    sections = [
        _section("form-you", language, fields=[f"form-field-{name}" for name in _PERSON]),
        _section("form-language", language, choices=[f"form-language-{each}" for each in _LANGUAGES]),
        *_ways(language),
    ]
    forms = [_form("form-registration", language, each, "form-number", sections, sender) for each in form_numbers]
    return _pdf("form-registration", language, forms)


def response_form(language: str, number: str, name: str, address: Sequence[str], *, sender: Sender) -> bytes:
    """The form by which a known household chooses anew how it takes part, as PDF."""
    form = _form(
        "form-response", language, number, "letter-your-number", _ways(language), sender, person=[name, *address]
    )
    return _pdf("form-response", language, [form])


def _pdf(key: str, language: str, forms: Sequence[dict[str, Any]]) -> bytes:
    data = {"language": language, "title": say(key, language), "forms": forms}
    return Document("form.typ", data, made_on=EDITION).pdf()


def _ways(language: str) -> list[dict[str, Any]]:
    return [
        _section("form-solution", language, choices=[f"form-solution-{each}" for each in _SOLUTIONS], hints=True),
        _section("form-confirmations", language, choices=[f"form-confirmations-{each}" for each in _CONFIRMATIONS]),
        _section("form-print", language, choices=["form-print-large"]),
    ]


def _section(
    key: str, language: str, *, fields: Sequence[str] = (), choices: Sequence[str] = (), **more: bool
) -> dict[str, Any]:
    return {
        "heading": say(key, language),
        "note": say(f"{key}-note", language),
        "fields": [say(each, language) for each in fields],
        "choices": [
            {"words": say(each, language), "hint": say(f"{each}-hint", language) if more.get("hints") else ""}
            for each in choices
        ],
    }


def _form(
    key: str,
    language: str,
    number: str,
    label: str,
    sections: Sequence[dict[str, Any]],
    sender: Sender,
    *,
    person: Sequence[str] = (),
) -> dict[str, Any]:
    return {
        "language": language,
        "title": say(key, language),
        "sender": say("letter-sender", language),
        "number": _number(number, label, language),
        "intro": [say(f"{key}-intro", language, line=unbroken(sender.line))],
        "person": [drawable(line)[0] for line in person],
        "sections": list(sections),
        "promise": say("form-promise", language),
        "day": say("letter-slip-day", language),
        "signature": say("letter-slip-signature", language),
        "back": say("form-back", language, street=sender.street, postcode=sender.postcode, town=sender.town),
        "page": page_words(language),
    }


def _number(number: str, label: str, language: str) -> dict[str, str]:
    written = in_groups(number)
    return {
        "label": say(label, language),
        "text": written,
        "bars": codes.barcode(number),
        "bars_alt": say("form-bar-code", language, number=written),
        "qr": codes.qr(number),
        "qr_alt": say("form-qr-code", language, number=written),
    }
