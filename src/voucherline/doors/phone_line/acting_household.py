"""Acts of a household that was identified: its wallet, its open work, its answers, its news."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from voucherline.domain.companies import queries as companies
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries as prestation_queries
from voucherline.domain.prestations.states import MoveRefused, PrestationState
from voucherline.domain.prestations.values import (
    AlreadyAnswered,
    ChangedMeanwhile,
    ContestReason,
    NotDone,
    PrestationView,
    Proof,
    Result,
    TrayReason,
)
from voucherline.domain.prestations.values_of_answers import as_shown
from voucherline.domain.wallet import queries as wallets
from voucherline.doors.phone_line.context import CallContext
from voucherline.doors.phone_line.values import Acted
from voucherline.notices import actions as notices
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Activity
from voucherline.words.clocks import explain_clocks
from voucherline.words.formats import Minutes

_MAY_ANSWER: Final = (PrestationState.REGISTERED, PrestationState.MAINTAINED)
_NEWS: Final = {
    NoticeKind.CONTEST_DECIDED: "decided",
    NoticeKind.PRESTATION_CANCELLED: "cancelled",
    NoticeKind.SHORTAGE: "shortage",
    NoticeKind.EXPIRY_WARNING: "expiry",
}


def wallet(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """How many vouchers there are, and how many are free."""
    there = wallets.wallet(context.known.id)
    return Acted(0, "done", {"count": there.in_wallet, "free": there.free})


def works(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """How many prestations wait for the household's answer; the oldest will be heard first."""
    context.works = _open_works(context)
    return Acted(0, "some", {"works": len(context.works)}) if context.works else Acted(0, "none")


def _open_works(context: CallContext) -> list[UUID]:
    found = [
        each
        for state in _MAY_ANSWER
        for each in prestation_queries.prestations(household=context.known.id, state=state)
        if _is_open(each)
    ]
    return [each.id for each in sorted(found, key=lambda each: (each.day, each.registered_at))]


def _is_open(work: PrestationView) -> bool:
    waits = work.state in _MAY_ANSWER and not work.household_yes
    return waits and work.tray != TrayReason.HOUSEHOLD_EXCLUDED


def next_work(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:
    """The next open prestation, as it stands now."""
    if context.outgoing and context.work is None and not context.works:
        context.works = _called_about(context)
    while context.works:
        work = prestation_queries.prestation(context.works.pop(0))
        if _is_open(work):
            context.work, context.said_at = work, now
            maintained = work.state is PrestationState.MAINTAINED
            return Acted(0, "maintained" if maintained else "work", _work_slots(work))
    return Acted(0, "none")


def _called_about(context: CallContext) -> list[UUID]:
    """What the call is about comes first, then whatever else is open."""
    there = _open_works(context)
    first = [each for each in there if each == context.subject]
    return first + [each for each in there if each != context.subject]


def _work_slots(work: PrestationView) -> dict[str, Any]:
    [helper] = companies.helpers([work.helper]).values()
    return {
        "helper": first_name(helper.name),
        "day": work.day,
        "hours": Minutes(work.minutes),
        "activity": Activity(work.activity),
    }


def hears_the_news(context: CallContext) -> bool:
    """Is what was just read out what the line calls about? Other open work proves nothing of it."""
    return not context.outgoing or context.work is None or context.work.id == context.subject


def heard(context: CallContext, now: datetime) -> None:
    """A key was pressed after work was read out: the household was told of it, also where it called by itself.

    Of what the line calls about, whoever places the call notes that it was told, with the call's own delivery.
    """
    work, said_at = context.work, context.said_at
    if work is None or said_at is None or work.id in context.heard:
        return
    context.heard.add(work.id)
    if not (context.delivery and work.id == context.subject):
        words = f"in call {context.id}, key pressed"
        notices.heard(context.known.id, work.id, said_at=said_at, words=words, now=now)


def first_name(name: str) -> str:
    """What a helper is called on the telephone."""
    return name.split()[0]


def confirm(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:
    """The household's yes to the work that was read out."""
    work = _heard(context, now)
    shown = {work.id: as_shown(work.day, work.minutes, work.activity)}
    return _answered(context, prestations.confirm([work.id], shown=shown, by=context.as_household, now=now))


def no_reason(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """The household said no, and nothing when it was asked why."""
    return Acted(0, "done", {"reason": ContestReason.OTHER.value})


def contest(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:
    """The household's no, with its reason; a no without one counts as well."""
    work = _heard(context, now)
    reason = ContestReason(given.get("reason", ContestReason.OTHER))
    return _answered(context, prestations.contest([work.id], reason=reason, by=context.as_household, now=now))


def stay(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:
    """The household keeps to its no: it stands, and customer service decides."""
    _heard(context, now)
    return Acted(0, "done")


def _heard(context: CallContext, now: datetime) -> PrestationView:
    """The work that was read out; who heard amended work, and pressed a key, was told of it by that."""
    work = context.work
    assert work is not None, "an answer is to some work"
    if work.silence_off and work.told_at is None:
        by = context.as_household
        prestations.told([work.id], proof=Proof.CALL, at=now, said_at=context.said_at, by=by, now=now)
    return work


def _answered(context: CallContext, results: Sequence[Result]) -> Acted:
    [result] = results
    if not isinstance(result, NotDone):
        return Acted(0, "done")
    assert context.work is not None, "an answer is to some work"
    match result.refusal:
        case ChangedMeanwhile():
            context.works.insert(0, context.work.id)
            return Acted(0, "changed")
        case AlreadyAnswered() | MoveRefused():
            return Acted(0, "before", {"state": prestation_queries.prestation(context.work.id).state.value})
        case _:
            return Acted(0, "refused")


def why(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """Until when the household may answer, and why."""
    assert context.work is not None, "about some work"
    work = prestation_queries.prestation(context.work.id)
    newest = {party: why for party, _, why in prestation_queries.deadlines(work.id, household=work.household)}
    clocks = explain_clocks(work, newest, context.language, reader="household")
    [clock] = [each for each in clocks if each.party == "household"]
    return Acted(0, "done", {"why": clock.words})


def last_order(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """How many vouchers the household last bought, and when."""
    lots = wallets.wallet(context.known.id).lots
    if not lots:
        return Acted(0, "none")
    last = max(lots, key=lambda lot: (lot.issued_on, lot.order.int))
    bought = sum(lot.issued for lot in lots if lot.order == last.order)
    return Acted(0, "order", {"bought": bought, "on": last.issued_on})


def news(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """What an outgoing call is about, as it stands now."""
    result = _NEWS.get(context.kind, "other") if context.kind else "other"
    if result == "expiry":
        return _expiry(context)
    if result == "other" or context.subject is None:
        return Acted(0, "other")
    work = prestation_queries.prestation(context.subject)
    slots = _work_slots(work)
    return Acted(0, result, {**slots, "state": work.state.value, "missing": work.missing})


def _expiry(context: CallContext) -> Acted:
    there = [lot for lot in wallets.wallet(context.known.id).lots if lot.free]
    if not there:
        return Acted(0, "other")
    day = min(lot.expires_on for lot in there)
    return Acted(0, "expiry", {"expiring": sum(lot.free for lot in there if lot.expires_on == day), "on": day})
