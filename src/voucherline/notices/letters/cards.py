"""The card of a household: its number in large digits, and the same to scan, for whoever comes to work there."""

from __future__ import annotations

from datetime import date
from typing import Final

from voucherline.kernel.numbers import in_groups
from voucherline.notices.letters import codes
from voucherline.notices.letters.engine import Document
from voucherline.notices.letters.glyphs import drawable
from voucherline.words.catalogue import say

EDITION: Final = date(2026, 1, 1)
"""The day from which the card reads as it does: the same card has the same bytes."""


def household_card(language: str, number: str, name: str) -> bytes:
    """A card of the size of a bank's, to print and cut out; it holds no code and nothing secret."""
    written = in_groups(number)
    data = {
        "language": language,
        "title": say("card-title", language),
        "sender": say("letter-sender", language),
        "how": say("card-how", language),
        "name": drawable(name)[0],
        "label": say("letter-your-number", language),
        "number": written,
        "groups": written.split(),
        "qr": codes.qr(number),
        "qr_alt": say("form-qr-code", language, number=written),
        "use": say("card-use", language),
    }
    return Document("card.typ", data, made_on=EDITION).pdf()
