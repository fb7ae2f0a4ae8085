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
from voucherline.doors.console.pages import forms, letters
from voucherline.doors.console.pages.models import UnclearForm
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.doors.console.pages.values import Asking, FormKind
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.numbers import in_groups, short_reference
from voucherline.kernel.refusals import Refusal
from voucherline.notices import queries as notices
from voucherline.notices.states import DeliveryEvent
from voucherline.notices.values import Channel as ByChannel
from voucherline.notices.views import DeliveryView, EventView
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
    """Show a form; ask the household about it, note that the letter which asked came back, or drop it."""
    there = forms.form(id_)
    if there is None:
        return nothing_here(request)
    if request.method != "POST":
        return _page(request, person, there)
    if "returned" in request.POST:
        return _returned(request, person, there)
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


def _returned(request: HttpRequest, person: Person, there: UnclearForm) -> HttpResponseBase:
    """Note that the post brought back a letter which asked about a form: the form stays."""
    language, returned = language_of(request), request.POST.get("returned", "")
    if returned not in {str(each.id) for each in _letters(there) if each.state in letters.WITH_THE_POST}:
        return nothing_here(request)
    letters.came_back(request, person, UUID(returned))
    say_next(request, say("console-unclear-came-back", language))
    return redirect("console:unclear", there.id)


def _letters(there: UnclearForm) -> list[DeliveryView]:
    """The letters that asked about a form, the newest first: to the household, or to whoever has no account yet."""
    if not any(each["how"] == Asking.LETTER for each in there.asked):
        return []
    asked = [each for each in (there.id, there.household_id) if each]
    return [
        each
        for recipient in asked
        for told in notices.stories_for(recipient, limit=letters.MOST_NOTICES)
        if told.notice.subject == there.id
        for each in told.deliveries
        if each.channel == ByChannel.LETTER
    ]


def _came_back(letter: DeliveryView) -> EventView | None:
    return next((each for each in letter.events if each.event == DeliveryEvent.RETURNED), None)


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
        letters=[(each, each.state in letters.WITH_THE_POST, _came_back(each)) for each in _letters(there)],
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
