"""One unclear form: what was read, what is not, and how it leaves the tray."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from voucherline.domain.households import queries as households
from voucherline.doors.console.pages import forms
from voucherline.doors.console.pages.models import UnclearForm
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.doors.console.pages.values import Asking, FormKind
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.numbers import in_groups, short_reference
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say

_IN_WORDS = {
    "language": "console-language",
    "solution": "console-form-solution-is",
    "confirmations": "console-form-confirmations-are",
}
_ASKINGS = tuple(each.value for each in Asking)


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
def unclear(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Show a form; ask the household about it, or drop it."""
    there = forms.form(id_)
    if there is None:
        return nothing_here(request)
    if request.method != "POST":
        return _page(request, person, there)
    language, by, now = language_of(request), person.acting(Channel.CONSOLE), clock.now()
    drops, how = request.POST.get("what") == "drop", request.POST.get("how")
    if not drops and how not in _ASKINGS:
        return _page(request, person, there, wrong={"how": say("console-choose-one", language)})
    field = "because" if drops else "words"
    words = request.POST.get(field, "").strip()
    try:
        if drops:
            forms.drop(id_, because=words, by=by, now=now)
        else:
            forms.ask(id_, Asking(str(how)), words, by=by, now=now)
    except Refusal as refusal:
        return _page(request, person, there, wrong={field: refusal_in_words(refusal, language)})
    said = "dropped" if drops else "letter-goes" if how == Asking.LETTER else "is-asked"
    say_next(request, say(f"console-unclear-{said}", language))
    return redirect("console:tray") if drops else redirect("console:unclear", id_)


def _page(
    request: HttpRequest, person: Person, there: UnclearForm, *, wrong: Mapping[str, str] | None = None
) -> HttpResponse:
    language = language_of(request)
    known = households.reach([there.household_id]).get(there.household_id) if there.household_id else None
    return show(
        request,
        person,
        "unclear",
        wrong=wrong,
        form=there,
        read=[(f"console-form-{name.replace('_', '-')}", _said(name, text, language)) for name, text in _read(there)],
        asked=[{**each, "at": datetime.fromisoformat(each["at"])} for each in there.asked],
        askings=_ASKINGS,
        outcome=there.outcome.replace(" ", "-"),
        household=known,
        spoken=known.language if known else there.read.get("language", "nl"),
        reference=short_reference(there.id),
        number=in_groups(known.number) if known else "",
        is_registration=there.kind == FormKind.REGISTRATION,
    )


def _read(there: UnclearForm) -> list[tuple[str, str]]:
    return [(name, there.read[name]) for name in forms.FIELDS if there.read.get(name)]


def _said(name: str, text: str, language: str) -> str:
    if name in ("large_print", "statements_by_letter"):
        return say("console-unclear-yes", language)
    if name == "scheme":
        return text.title()
    return say(_IN_WORDS[name], language, what=text) if name in _IN_WORDS else text
