"""Telephone codes: asked for, made while their letter is typeset, changed by the household."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.households import hashing, rules
from voucherline.domain.households.actions.locking import lock_living
from voucherline.domain.households.models import TelephoneCode
from voucherline.domain.households.values import (
    CodeTriedTooOften,
    CodeWrong,
    HouseholdState,
    TelephoneCodeAsked,
    TelephoneCodeChanged,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, NotAllowed, Role

MOST_WRONG_TRIES: Final = 5
_OVER: Final = tuple(state.value for state in HouseholdState if state.is_over)


def ask_telephone_code(household_id: UUID, *, by: Actor, now: datetime) -> None:
    """Ask for a code: a letter brings it to the postal address. An old one works until the new one is made."""
    rules.only_itself_or_staff(household_id, by, "ask for a code")
    with transaction.atomic():
        lock_living(household_id)
        journal.record([TelephoneCodeAsked(household=household_id, subject=household_id)], by=by, at=now)


def ask_if_there_is_none(household_id: UUID, *, by: Actor, now: datetime) -> None:
    """Ask for a code for a household that has never got one."""
    if not TelephoneCode.objects.filter(household_id=household_id).exists():
        ask_telephone_code(household_id, by=by, now=now)


def issue_telephone_code(household_id: UUID, *, now: datetime) -> str:
    """Make a code for the letter that is being typeset, which alone shows it; the one before stops working.

    Only its hash is kept: a letter that is typeset once more has another code.
    """
    code = hashing.new_code()
    _keep(household_id, code, now=now)
    return code


def change_telephone_code(household_id: UUID, old: str, new: str, *, by: Actor, now: datetime) -> None:
    """Let a household choose its own code; only who knows the old one, and nobody for it.

    After some wrong tries in a row only a new code, by letter, can be changed.
    """
    if by.role is not Role.HOUSEHOLD or by.id != household_id:
        raise NotAllowed(by.role.value, "choose a code")
    with transaction.atomic():
        lock_living(household_id)
        refusal = _tried(household_id, old)
        if refusal is None:
            rules.check_code(new)
            _keep(household_id, new, now=now)
            journal.record([TelephoneCodeChanged(household=household_id, subject=household_id)], by=by, at=now)
    # Refused only now: a refusal inside would undo the count.
    if refusal:
        raise refusal


def _tried(household_id: UUID, code: str) -> CodeWrong | None:
    """Is this the code? A wrong one is counted."""
    kept = TelephoneCode.objects.filter(household_id=household_id).first()
    if kept and kept.wrong_tries >= MOST_WRONG_TRIES:
        return CodeTriedTooOften()
    if hashing.fits(kept.hash if kept else "", code):
        return None
    if kept:
        kept.wrong_tries += 1
        kept.save(update_fields=["wrong_tries"])
    return CodeWrong()


def verify_telephone_code(household_id: UUID, code: str) -> bool:
    """Is this the household's code? Takes as long when it has none, or when the account is over: then it is not."""
    living = TelephoneCode.objects.filter(household_id=household_id).exclude(household__state__in=_OVER)
    return hashing.fits(living.values_list("hash", flat=True).first() or "", code)


def _keep(household_id: UUID, code: str, *, now: datetime) -> None:
    TelephoneCode.objects.update_or_create(
        household_id=household_id, defaults={"hash": hashing.hashed(code), "set_at": now, "wrong_tries": 0}
    )
