"""Telephone codes: asked for, made while their letter is typeset, changed by the household."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.domain.households import hashing, rules
from voucherline.domain.households.actions.locking import lock, lock_living
from voucherline.domain.households.models import TelephoneCode
from voucherline.domain.households.values import CodeWrong, TelephoneCodeAsked, TelephoneCodeChanged
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, NotAllowed, Role


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
    """Let a household choose its own code; only who knows the old one, and nobody for it."""
    if by.role is not Role.HOUSEHOLD or by.id != household_id:
        raise NotAllowed(by.role.value, "choose a code")
    if not verify_telephone_code(household_id, old):
        raise CodeWrong
    rules.check_code(new)
    with transaction.atomic():
        lock(household_id)
        _keep(household_id, new, now=now)
        journal.record([TelephoneCodeChanged(household=household_id, subject=household_id)], by=by, at=now)


def verify_telephone_code(household_id: UUID, code: str) -> bool:
    """Is this the household's code? Takes as long when it has none."""
    kept = TelephoneCode.objects.filter(household_id=household_id).values_list("hash", flat=True).first()
    return hashing.fits(kept or "", code)


def _keep(household_id: UUID, code: str, *, now: datetime) -> None:
    TelephoneCode.objects.update_or_create(
        household_id=household_id, defaults={"hash": hashing.hashed(code), "set_at": now}
    )
