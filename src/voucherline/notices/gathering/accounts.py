"""What notices say about a household's account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from voucherline.domain.bank import queries as bank
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import (
    FormSettled,
    HouseholdState,
    MandateEnd,
    MandateRight,
    MandateState,
    ProofKind,
)
from voucherline.journal import queries as journal
from voucherline.kernel.numbers import short_reference
from voucherline.kernel.time import brussels_day, months_later
from voucherline.notices.contents import (
    AccountChanged,
    ContactChanged,
    FormQuestion,
    HolderAbsence,
    Mandate,
    ProofAccepted,
    RefundAccountNoted,
    SolutionChanged,
    TelephoneCode,
    Welcome,
    WrongCodes,
)
from voucherline.notices.gathering.known import Known
from voucherline.notices.tasks import Task
from voucherline.schemes.values import Solution


def welcome(task: Task, known: Known) -> Welcome:
    """An account was opened."""
    household = known.households[task.household]
    terms = known.terms(task.household)
    return Welcome(
        household.scheme, bank.account_of(household.scheme).iban, terms.base_price, smallest=terms.smallest_order
    )


def telephone_code(task: Task, known: Known) -> TelephoneCode:  # noqa: ARG001 - every gatherer is asked the same way
    """A new code for the telephone."""
    return TelephoneCode()


def wrong_codes(task: Task, known: Known) -> WrongCodes:
    """How often codes were wrong in a row."""
    return WrongCodes(int(str(known.details[task.fact]["times"])))


def solution_changed(task: Task, known: Known) -> SolutionChanged:
    """How the household takes part from then on."""
    details = known.details[task.fact]
    return SolutionChanged(Solution(str(details["solution"])), str(details["order_confirmations"]))


def contact_changed(task: Task, known: Known) -> ContactChanged:
    """A contact point will change."""
    details = known.details[task.fact]
    return ContactChanged(str(details["what"]), date.fromisoformat(str(details["usable_from"])))


def mandate(task: Task, known: Known) -> Mandate:  # noqa: ARG001 - every gatherer is asked the same way
    """Somebody may act for the household, or may no longer."""
    there = households.mandate(task.subject)
    return Mandate(
        there.holder_name,
        there.first,
        there.last,
        may_answer=MandateRight.ANSWER in there.allows,
        not_accepted=there.ended_because == MandateEnd.NOT_ACCEPTED,
    )


def holder(details: Mapping[str, Any]) -> str:
    """Who did something under a mandate, by the details of the fact."""
    return households.mandate(UUID(str(details["under_mandate"]))).holder_name


def holder_planned_absence(task: Task, known: Known) -> HolderAbsence:
    """Whoever holds a mandate said that the household will be away."""
    details = known.details[task.fact]
    first, last = (date.fromisoformat(str(details[end])) for end in ("first", "last"))
    return HolderAbsence(holder(details), first, last)


def mandate_offered(task: Task, known: Known) -> Mandate | None:
    """Somebody is to act for the household; None once it was taken back, or can be accepted no more."""
    there = households.mandate(task.subject)
    if there.state is not MandateState.OFFERED or known.today > there.accept_until:
        return None
    return replace(mandate(task, known), accept_until=there.accept_until)


def account_changed(task: Task, known: Known) -> AccountChanged:
    """The account was frozen, excluded, opened again or closed."""
    reason = str(known.details[task.fact].get("reason", ""))
    # What it became then: it may have become something else since.
    state = HouseholdState(known.details[task.fact]["moved_to"])
    until = None
    if state is HouseholdState.DECEASED:
        days = known.terms(task.household).frozen_days_after_death
        until = brussels_day(task.happened_at) + timedelta(days=days)
    if state is HouseholdState.EXCLUDED:
        months = known.terms(task.household).exclusion_months
        until = months_later(brussels_day(task.happened_at), months) - timedelta(days=1)
    return AccountChanged(state.value, until=until, after_death="death" in reason)


def proof_accepted(task: Task, known: Known) -> ProofAccepted:
    """The household belongs to a group."""
    details = known.details[task.fact]
    last = details["last"]
    terms = known.terms(task.household)
    of_group = {
        ProofKind.PRIORITY.value: terms.priority_quota,
        ProofKind.SELF_EMPLOYED_MOTHER.value: terms.free_for_self_employed_mother,
    }
    return ProofAccepted(
        proof=str(details["proof"]),
        first=date.fromisoformat(str(details["first"])),
        last=date.fromisoformat(str(last)) if last else None,
        vouchers=of_group.get(str(details["proof"]), 0),
    )


def refund_account_noted(task: Task, known: Known) -> RefundAccountNoted:
    """To which account money goes back."""
    return RefundAccountNoted(str(known.details[task.fact]["ends_in"]))


def form_question(task: Task, known: Known) -> FormQuestion | None:
    """What is asked about a form; nothing, once it is keyed in or comes to nothing."""
    if journal.last_of_kind(FormSettled.__name__, [task.subject], households=[task.household]):
        return None
    return FormQuestion(str(known.details[task.fact]["words"]), short_reference(task.subject))
