"""Terms are changed by two supervisors: one proposes, another agrees; everybody here sees what came of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from voucherline.domain.terms import actions, queries
from voucherline.domain.terms.states import ChangeEvent, ChangeState
from voucherline.domain.terms.values import ChangeView
from voucherline.doors.console.pages import terms_in_words
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel, Role
from voucherline.kernel.days import read_day
from voucherline.kernel.ids import new_id
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person, only
from voucherline.schemes.catalogue import scheme_names
from voucherline.schemes.changing import (
    Changeable,
    Measure,
    TermOutOfBounds,
    TermsDayOutside,
    TermsNotTheNewest,
    TermsUnchanged,
    TranchesOutOfOrder,
    changeable,
    check_day,
)
from voucherline.words.catalogue import refusal_in_words, say

_EUROS: Final = re.compile(r"(\d{1,6})(?:[.,](\d{2}))?", re.ASCII)
_WHOLE: Final = re.compile(r"\d{1,6}", re.ASCII)
_GROUPS: Final[Sequence[tuple[str, tuple[str, ...]]]] = (
    ("buying", ("person_tranches", "family_tranches", "priority_quota", "free_for_self_employed_mother",
                "smallest_order", "validity", "demand_days")),
    ("answering", ("household_spans", "company_span", "contest_answer_span")),
    ("paying", ("exchange_value", "oldest_paid_months")),
    ("entering", ("oldest_entry_months", "longest_day_minutes", "two_people_above_minutes")),
    ("people", ("contact_waiting_span", "mandate_months", "absence_months")),
    ("extra-costs", ("extra_cost_span", "extra_cost_ahead_months", "extra_cost_cap")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """One number in the form."""

    name: str
    label: str
    bounds: str
    value: str
    error: str


@require_http_methods(["GET", "HEAD", "POST"])
@only(Role.SUPERVISOR)
def propose(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Ask for other numbers from a day on; a second supervisor sees them beside those that hold."""
    scheme = request.GET.get("scheme", scheme_names()[0])
    if scheme not in scheme_names():
        return nothing_here(request)
    there = changeable(queries.newest_terms(scheme))
    if request.method != "POST":
        return _form(request, person, scheme, there)
    language, id_ = language_of(request), new_id()
    numbers, wrong = _typed(request, there, language)
    since = _day(request.POST.get("since", ""))
    if since is None:
        wrong["since"] = say("console-terms-day-unreadable", language)
    if since is None or wrong:
        return _form(request, person, scheme, there, wrong=wrong)
    reason, by = request.POST.get("why", ""), person.acting(Channel.CONSOLE)
    try:
        actions.propose(scheme, id_=id_, since=since, numbers=numbers, reason=reason, by=by, now=clock.now())
    except Refusal as refusal:
        return _form(request, person, scheme, there, wrong=_wrong(refusal, there, language))
    say_next(request, say("console-terms-proposed", language))
    return redirect("console:change-of-terms", id_)


@require_safe
@looked_at_by_all
def change(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Show what would be different, what that means, and all that was said about it."""
    there = queries.change(id_)
    return _page(request, person, there) if there else nothing_here(request)


@require_POST
@only(Role.SUPERVISOR)
def answer(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Approve, refuse, ask that it be withdrawn, or answer that."""
    there, what = queries.change(id_), request.POST.get("what", "")
    if there is None or what not in {each.value for each in ChangeEvent}:
        return nothing_here(request)
    language, by = language_of(request), person.acting(Channel.CONSOLE)
    try:
        actions.answer(id_, ChangeEvent(what), reason=request.POST.get("why", ""), by=by, now=clock.now())
    except Refusal as refusal:
        return _page(request, person, queries.change(id_) or there, wrong={"why": refusal_in_words(refusal, language)})
    say_next(request, say("console-terms-answered", language, what=what))
    return redirect("console:change-of-terms", id_)


def _form(
    request: HttpRequest,
    person: Person,
    scheme: str,
    there: Mapping[str, Changeable],
    *,
    wrong: Mapping[str, str] | None = None,
) -> HttpResponse:
    language, errors = language_of(request), wrong or {}

    def field(each: Changeable) -> Field:
        typed = request.POST.get(each.name, _written(each, language))
        return Field(
            each.name,
            terms_in_words.name_of(each, language),
            _bounds(each, language),
            typed,
            errors.get(each.name, ""),
        )

    groups = [(group, [field(each) for each in there.values() if each.term in names]) for group, names in _GROUPS]
    return show(request, person, "propose_terms", wrong=wrong, scheme=scheme, groups=groups)


def _page(
    request: HttpRequest, person: Person, there: ChangeView, *, wrong: Mapping[str, str] | None = None
) -> HttpResponse:
    language, in_time = language_of(request), _is_in_time(there)
    return show(
        request,
        person,
        "change_of_terms",
        wrong=wrong,
        there=there,
        differences=terms_in_words.differences(there, language),
        meaning=terms_in_words.meaning(there, language),
        examples=list(terms_in_words.examples(there, language)),
        history=[(each, datetime.fromisoformat(each.at)) for each in queries.history(there)],
        answers=_answers(there, person, in_time=in_time),
        too_late=there.state in (ChangeState.PROPOSED, ChangeState.LEAVING) and not in_time,
        own=_is_own(there, person),
    )


def _answers(there: ChangeView, person: Person, *, in_time: bool) -> list[str]:
    """What this person can say now; whoever asked may only take it back."""
    if person.role is not Role.SUPERVISOR:
        return []
    may_agree = in_time and not _is_own(there, person)
    if there.state is ChangeState.PROPOSED:
        return [*([ChangeEvent.APPROVED.value] if may_agree else []), ChangeEvent.REFUSED.value]
    if there.state is ChangeState.LEAVING:
        agreed = [ChangeEvent.WITHDRAWAL_APPROVED.value] if may_agree else []
        return [*agreed, ChangeEvent.WITHDRAWAL_REFUSED.value]
    if there.state is ChangeState.DECIDED and in_time:
        return [ChangeEvent.WITHDRAWAL_ASKED.value]
    return []


def _is_own(there: ChangeView, person: Person) -> bool:
    asked = there.state in (ChangeState.PROPOSED, ChangeState.LEAVING)
    return asked and there.asked_by.casefold() == person.number.casefold()


def _is_in_time(there: ChangeView) -> bool:
    try:
        check_day(there.since, today=brussels_day(clock.now()))
    except TermsDayOutside:
        return False
    return True


def _typed(
    request: HttpRequest, there: Mapping[str, Changeable], language: str
) -> tuple[dict[str, int], dict[str, str]]:
    """The numbers that were typed, and what is wrong at which field; what is left out stays as it is."""
    numbers: dict[str, int] = {}
    wrong: dict[str, str] = {}
    for each in there.values():
        typed = request.POST.get(each.name)
        if typed is None:
            continue
        number = _number(typed.strip(), each.measure)
        if number is None:
            wrong[each.name] = say("console-terms-unreadable", language, bounds=_bounds(each, language))
        else:
            numbers[each.name] = number
    return numbers, wrong


def _number(typed: str, measure: Measure) -> int | None:
    if measure is Measure.CENTS:
        euros = _EUROS.fullmatch(typed)
        return int(euros[1]) * 100 + int(euros[2] or 0) if euros else None
    return int(typed) if _WHOLE.fullmatch(typed) else None


def _written(each: Changeable, language: str) -> str:
    """A number as one types it."""
    if each.measure is not Measure.CENTS:
        return str(each.value)
    return f"{each.value // 100}{'.' if language == 'en' else ','}{each.value % 100:02d}"


def _bounds(each: Changeable, language: str) -> str:
    if each.measure is Measure.MINUTES:
        return say("console-terms-bounds-minutes", language, lowest=each.lowest, highest=each.highest)
    lowest, highest = (terms_in_words.number_in_words(n, each.measure, language) for n in (each.lowest, each.highest))
    return say("console-terms-bounds", language, lowest=lowest, highest=highest)


def _wrong(refusal: Refusal, there: Mapping[str, Changeable], language: str) -> dict[str, str]:
    """What was refused, at the field that it is about."""
    if isinstance(refusal, TermOutOfBounds):
        return {refusal.name: say("console-terms-unreadable", language, bounds=_bounds(there[refusal.name], language))}
    words = refusal_in_words(refusal, language)
    if isinstance(refusal, TranchesOutOfOrder):
        return {f"{refusal.name}:1:price": words}
    if isinstance(refusal, TermsUnchanged):
        return {next(iter(there)): words}
    if isinstance(refusal, (TermsDayOutside, TermsNotTheNewest)):
        return {"since": words}
    return {"why": words}


def _day(typed: str) -> date | None:
    try:
        return read_day(typed)
    except ValueError:
        return None
