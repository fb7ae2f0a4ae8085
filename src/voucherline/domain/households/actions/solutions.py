"""How a household takes part, and how it wants to be spoken to: the response form, on paper or by any other way."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.domain.households import rules
from voucherline.domain.households.actions.codes import ask_if_there_is_none
from voucherline.domain.households.actions.locking import lock_living
from voucherline.domain.households.models import ContactChange, Household
from voucherline.domain.households.values import (
    CallHoursInvalid,
    ContactKind,
    OrderConfirmations,
    Preferences,
    PreferencesChanged,
    SolutionChanged,
    usual_confirmations,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor
from voucherline.kernel.time import MINUTES_OF_A_DAY, brussels_day
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Solution


def change_solution(
    household_id: UUID,
    solution: Solution,
    *,
    order_confirmations: OrderConfirmations | None = None,
    by: Actor,
    now: datetime,
) -> bool:
    """Take part in another way from now on; tell whether anything changed.

    Its running clocks are moved by whoever keeps them, in the same transaction. Without a word about order
    confirmations they stay as they are, or become what is usual for the new way.
    """
    rules.only_itself_or_staff(household_id, by, "change the solution")
    with transaction.atomic():
        household = lock_living(household_id)
        before = household.solution
        confirmations = order_confirmations or _kept_or_usual(household, solution)
        if (before, household.order_confirmations) == (solution.value, confirmations.value):
            return False
        _check(household, solution, confirmations)
        household.solution, household.order_confirmations = solution.value, confirmations.value
        household.save(update_fields=["solution", "order_confirmations"])
        changed = SolutionChanged(
            household=household_id,
            subject=household_id,
            solution=solution.value,
            order_confirmations=confirmations.value,
            before=before,
        )
        journal.record([changed], by=by, at=now)
        if solution.alternative:
            ask_if_there_is_none(household_id, by=by, now=now)
    return True


def _kept_or_usual(household: Household, solution: Solution) -> OrderConfirmations:
    if household.solution == solution:
        return OrderConfirmations(household.order_confirmations)
    return usual_confirmations(solution)


def _check(household: Household, solution: Solution, confirmations: OrderConfirmations) -> None:
    """Refuse a solution that lacks a contact point; one that is on its way will do."""
    coming = {
        change.what: change for change in ContactChange.objects.filter(household=household, state=ContactChange.WAITING)
    }
    writes, called = coming.get(ContactKind.EMAIL), coming.get(ContactKind.TELEPHONE)
    rules.needed(
        solution,
        confirmations,
        email=writes.email if writes else household.email,
        telephones=called.telephones if called else household.telephones,
    )


def set_preferences(household_id: UUID, preferences: Preferences, *, by: Actor, now: datetime) -> tuple[str, ...]:
    """Speak to a household as it wants: language, print, hours for calls, statements; tell which of them changed."""
    rules.only_itself_or_staff(household_id, by, "change preferences")
    if preferences.call_hours and not 0 <= preferences.call_hours[0] < preferences.call_hours[1] <= MINUTES_OF_A_DAY:
        raise CallHoursInvalid(*preferences.call_hours)
    call_from, call_to = preferences.call_hours or (None, None)
    with transaction.atomic():
        household = lock_living(household_id)
        rules.spoken(preferences.language, terms_for(household.scheme, on=brussels_day(now)))
        wanted = {
            "language": preferences.language,
            "large_print": preferences.large_print,
            "call_from": call_from,
            "call_to": call_to,
            "statements_by_letter": preferences.statements_by_letter,
        }
        changed = tuple(name for name, value in wanted.items() if getattr(household, name) != value)
        if changed:
            for name in changed:
                setattr(household, name, wanted[name])
            household.save(update_fields=list(changed))
            fact = PreferencesChanged(household=household_id, subject=household_id, changed=changed)
            journal.record([fact], by=by, at=now)
    return changed
