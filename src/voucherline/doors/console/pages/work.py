"""One prestation of a household: answer for it on a recorded call, decide it, propose to undo it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from voucherline.domain.households import queries as households
from voucherline.domain.prestations import actions, queries
from voucherline.domain.prestations.states import WAITING, PrestationState
from voucherline.domain.prestations.values import (
    ContestReason,
    NotDone,
    PrestationUnknown,
    ReasonMissing,
    SecondPersonNeeded,
)
from voucherline.doors.console.pages.opened import opened_first
from voucherline.doors.console.pages.permissions import STAFF, looked_at_by_all
from voucherline.doors.console.pages.story import story_of_work
from voucherline.kernel import clock
from voucherline.kernel.actors import Actor, Channel
from voucherline.kernel.ids import new_id
from voucherline.kernel.refusals import Refusal
from voucherline.pages.calls import calls_of
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.pages.works import Work, with_names
from voucherline.schemes.derivations import Derivation
from voucherline.words.catalogue import refusal_in_words, say
from voucherline.words.clocks import explain_clocks

LONGEST_CALL_NAME: Final = 100
MOST_CALLS_NAMED: Final = 5
"""So many of the household's last calls are offered as the recorded one."""
_CORRECTABLE: Final = (PrestationState.AGREED, PrestationState.SHORT)


@require_safe
@looked_at_by_all
@opened_first
def work(request: HttpRequest, person: Person, household: UUID, id_: UUID) -> HttpResponse:
    """Show how a prestation stands, until when each party may answer, and what can be done."""
    return _page(request, person, household, id_)


def _page(
    request: HttpRequest, person: Person, household: UUID, id_: UUID, *, error: str = "", field: str = ""
) -> HttpResponse:
    try:
        found = _work_of(household, id_)
    except PrestationUnknown:
        return nothing_here(request)
    language = language_of(request)
    newest: Mapping[str, Derivation] = {
        party: derivation for party, _, derivation in queries.deadlines(id_, household=household)
    }
    context: dict[str, Any] = {
        "work": found,
        "household": households.by_ids([household])[household],
        "clocks": explain_clocks(found.view, newest, language),
        "reasons": [(each.value, _reason(each.value, language)) for each in ContestReason],
        "contested": _reason(found.view.contest_reason, language) if found.view.contest_reason else "",
        "calls": calls_of(household, limit=MOST_CALLS_NAMED),
        "story": story_of_work(id_, household=household),
        "may_act": person.role in STAFF,
        "may_be_decided": bool(found.view.tray),
        "may_be_corrected": found.view.state in _CORRECTABLE,
        "may_be_told": found.view.state in WAITING and not found.view.told_at,
    }
    status = 422 if error else 200
    return page(request, "console/work.html", status=status, error=error, field=field, given=request.POST, **context)


def _reason(contested: str, language: str) -> str:
    return say(f"portal-reason-{contested.replace(' ', '-')}", language)


def _work_of(household: UUID, id_: UUID) -> Work:
    """One prestation of a household; another's is as unknown as one that never was."""
    found = queries.prestation(id_)
    if found.household != household:
        raise PrestationUnknown(id_)
    [named] = with_names([found])
    return named


@require_POST
@looked_at_by_all
@opened_first
def answer(request: HttpRequest, person: Person, household: UUID, id_: UUID) -> HttpResponseBase:
    """Confirm or contest for a household that asked it on a recorded call."""
    language = language_of(request)
    call = request.POST.get("call", "").strip()[:LONGEST_CALL_NAME]
    if not call:
        return _page(request, person, household, id_, error=say("console-call-missing", language), field="call")
    try:
        _work_of(household, id_)
    except PrestationUnknown:
        return nothing_here(request)
    by = replace(person.acting(Channel.CONSOLE), on_recorded_call=call)
    contests = request.POST.get("answer") == "contest"
    if refusal := _answered(request, id_, contests=contests, by=by, now=clock.now()):
        field = "reason-1" if isinstance(refusal, ReasonMissing) else "call"
        return _page(request, person, household, id_, error=refusal_in_words(refusal, language), field=field)
    say_next(request, say("console-contested" if contests else "console-confirmed", language))
    return redirect("console:file", household)


def _answered(request: HttpRequest, id_: UUID, *, contests: bool, by: Actor, now: datetime) -> Refusal | None:
    """Note the answer, or tell why not."""
    if contests:
        given, words = request.POST.get("reason", ""), request.POST.get("words", "").strip()
        reason = next((each for each in ContestReason if each.value == given), None)
        [result] = actions.contest([id_], reason=reason, words=words, by=by, now=now)
    else:
        [result] = actions.confirm([id_], shown={id_: request.POST.get("shown", "")}, by=by, now=now)
    return result.refusal if isinstance(result, NotDone) else None


@require_POST
@looked_at_by_all
@opened_first
def decide(request: HttpRequest, person: Person, household: UUID, id_: UUID) -> HttpResponseBase:
    """Decide a prestation of the tray; long ones need a colleague who decides the same."""
    language = language_of(request)
    side = request.POST.get("side", "")
    if side not in ("company", "household"):
        return _page(request, person, household, id_, error=say("console-side-missing", language), field="side-1")
    reason, by = request.POST.get("why", "").strip(), person.acting(Channel.CONSOLE)
    try:
        _work_of(household, id_)
        actions.decide(id_, for_company=side == "company", reason=reason, by=by, now=clock.now())
    except PrestationUnknown:
        return nothing_here(request)
    except SecondPersonNeeded as noted:
        # It is done as far as one person can.
        say_next(request, refusal_in_words(noted, language))
    except Refusal as refusal:
        return _page(request, person, household, id_, error=refusal_in_words(refusal, language), field="decide-why")
    else:
        say_next(request, say("console-decided", language))
    return redirect("console:file", household)


@require_POST
@looked_at_by_all
@opened_first
def correct(request: HttpRequest, person: Person, household: UUID, id_: UUID) -> HttpResponseBase:
    """Propose to undo agreed work; nothing moves before a supervisor approves."""
    language = language_of(request)
    reason, by = request.POST.get("why", "").strip(), person.acting(Channel.CONSOLE)
    try:
        _work_of(household, id_)
        if not reason:
            raise ReasonMissing
        actions.propose_correction(id_, id_=new_id(), reason=reason, by=by, now=clock.now())
    except PrestationUnknown:
        return nothing_here(request)
    except Refusal as refusal:
        return _page(request, person, household, id_, error=refusal_in_words(refusal, language), field="correct-why")
    say_next(request, say("console-proposed", language))
    return redirect("console:file", household)


@require_POST
@looked_at_by_all
@opened_first
def told(request: HttpRequest, person: Person, household: UUID, id_: UUID) -> HttpResponseBase:
    """Say that the household was told face to face; its clock runs once a supervisor approves."""
    language = language_of(request)
    reason, by = request.POST.get("why", "").strip(), person.acting(Channel.CONSOLE)
    try:
        _work_of(household, id_)
        if not reason:
            raise ReasonMissing
        actions.propose_told(id_, id_=new_id(), reason=reason, by=by, now=clock.now())
    except PrestationUnknown:
        return nothing_here(request)
    except Refusal as refusal:
        return _page(request, person, household, id_, error=refusal_in_words(refusal, language), field="told-why")
    say_next(request, say("console-proposed", language))
    return redirect("console:file", household)
