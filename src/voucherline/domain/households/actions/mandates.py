"""Mandates: offered by a household, accepted by the holder with a code, ended by either or by time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.households import hashing, queries, rules, sql
from voucherline.domain.households.actions.locking import lock_living
from voucherline.domain.households.models import Household, Mandate
from voucherline.domain.households.values import (
    CodeWrong,
    Holder,
    HolderInvalid,
    HouseholdClosed,
    HouseholdState,
    MandateAccepted,
    MandateAllowsNothing,
    MandateClosed,
    MandateEnd,
    MandateEnded,
    MandateOffered,
    MandateRight,
    MandateState,
    MandateUnknown,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import STAFF, THE_CLOCK, Actor, NotAllowed, Role
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import is_enterprise_number, is_helper_number
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import terms_for

MOST_WRONG_CODES: Final = 5
"""After so many a code is void: five digits are guessed in a hundred thousand tries."""


def give_mandate(
    household_id: UUID,
    holder: Holder,
    *,
    first: date,
    last: date,
    allows: Iterable[MandateRight],
    proof: str = "",
    by: Actor,
    now: datetime,
) -> UUID:
    """Offer somebody a mandate; it allows nothing until they accept it with the code that a letter brings the giver."""
    rules.only_itself_or_staff(household_id, by, "give a mandate")
    rules.on_proof(by, proof)
    today, granted = brussels_day(now), rules.rights(allows)
    if not granted:
        raise MandateAllowsNothing
    with transaction.atomic():
        household = lock_living(household_id)
        terms = terms_for(household.scheme, on=today)
        rules.check_mandate_days(first, last, today=today, terms=terms)
        mandate = Mandate(
            id=new_id(),
            household=household,
            first=first,
            last=last,
            allows=[right.value for right in granted],
            offered_at=now,
            accept_until=today + timedelta(days=terms.mandate_acceptance_days),
        )
        number = _fill_holder(mandate, holder)
        mandate.save(force_insert=True)
        offered = MandateOffered(
            household=household_id,
            subject=mandate.id,
            holder=number,
            first=first,
            last=last,
            allows=tuple(mandate.allows),
        )
        journal.record([offered], by=by, at=now)
    return mandate.id


def _fill_holder(mandate: Mandate, holder: Holder) -> str:
    """Note who is to hold a mandate, and tell the user number if it is a household."""
    if holder.number:
        # Whoever is paid for the hours does not answer for the one who pays.
        if is_enterprise_number(holder.number):
            raise NotAllowed(Role.COMPANY.value, "hold a mandate")
        if is_helper_number(holder.number):
            raise NotAllowed(Role.HELPER.value, "hold a mandate")
        found = queries.by_number(holder.number)
        if found.id == mandate.household_id:
            raise HolderInvalid
        if found.state.is_over:
            raise HouseholdClosed(found.number, found.state)
        mandate.holder_id, mandate.holder_name = found.id, found.name
        return found.number
    if not holder.name.strip() or not (holder.email.strip() or holder.telephone.strip()):
        raise HolderInvalid
    mandate.holder_name = rules.words("name", holder.name)
    mandate.holder_email = rules.email(holder.email) if holder.email.strip() else ""
    mandate.holder_telephone = rules.telephone(holder.telephone) if holder.telephone.strip() else ""
    return ""


def issue_mandate_code(mandate_id: UUID) -> str:
    """Make the code for the giver's letter that is being typeset, which alone shows it; only its hash is kept.

    Once a mandate is accepted or over nothing takes its code: none is kept.
    """
    code = hashing.new_code()
    with transaction.atomic():
        mandate = _lock(mandate_id)
        if mandate.state == MandateState.OFFERED:
            mandate.code_hash, mandate.wrong_codes = hashing.hashed(code), 0
            mandate.save(update_fields=["code_hash", "wrong_codes"])
    return code


def accept_mandate(mandate_id: UUID, code: str, *, by: Actor, now: datetime) -> None:
    """Accept a mandate with the code from the letter, in time; a wrong code is counted."""
    with transaction.atomic():
        mandate = _lock(mandate_id)
        _only_holder_or_staff(mandate, by)
        if not _can_be_accepted(mandate, on=brussels_day(now)):
            raise MandateClosed
        right = mandate.wrong_codes < MOST_WRONG_CODES and hashing.fits(mandate.code_hash, code)
        if right:
            mandate.state, mandate.accepted_at = MandateState.ACCEPTED.value, now
            # Whoever has no account is known by this code from now on.
            mandate.code_hash = "" if mandate.holder_id else mandate.code_hash
            accepted = MandateAccepted(household=mandate.household_id, subject=mandate.id)
            journal.record([accepted], by=by, at=now)
        else:
            mandate.wrong_codes = min(mandate.wrong_codes + 1, MOST_WRONG_CODES)
        mandate.save()
    # Refused only now: a refusal inside would undo the count.
    if not right:
        raise CodeWrong


def mandate_with_code(number: str, code: str, *, on: date) -> UUID | None:
    """The mandate of a household whose holder has no account and shows its code: offered or accepted, not over."""
    there = Mandate.objects.filter(
        household__number=number, holder=None, state__in=[MandateState.OFFERED, MandateState.ACCEPTED], last__gte=on
    )
    known = list(there.order_by("id").select_related("household", "holder"))
    # Nobody hears by the time it takes whether there is one.
    fitting = [hashing.fits(each.code_hash, code) for each in known] or [hashing.fits("", code)]
    for each, fits in zip(known, fitting, strict=False):
        if fits and (each.state == MandateState.ACCEPTED or _can_be_accepted(each, on=on)):
            return each.id
    return None


def _can_be_accepted(mandate: Mandate, *, on: date) -> bool:
    """Is it still offered, not over, and is everybody alive who has a part in it?"""
    people = (mandate.household, *([mandate.holder] if mandate.holder else []))
    gone = any(HouseholdState(each.state).is_over for each in people)
    return mandate.state == MandateState.OFFERED and on <= min(mandate.accept_until, mandate.last) and not gone


def _only_holder_or_staff(mandate: Mandate, by: Actor) -> None:
    """Refuse whoever is neither the holder nor customer service, who is told the code by the holder."""
    is_holder = by.role is Role.HOUSEHOLD and by.id is not None and by.id == mandate.holder_id
    without_account = by.under is not None and by.under.mandate == mandate.id
    if by.role not in STAFF and not is_holder and not without_account:
        raise NotAllowed(by.role.value, "accept this mandate")


def revoke_mandate(mandate_id: UUID, *, by: Actor, now: datetime) -> None:
    """End a mandate at once: the household takes it back, or the holder gives it back."""
    with transaction.atomic():
        mandate = _lock(mandate_id)
        gives_back = mandate.holder_id is not None and by.role is Role.HOUSEHOLD and by.id == mandate.holder_id
        gives_back = gives_back or (by.under is not None and by.under.mandate == mandate.id)
        if not gives_back:
            rules.only_itself_or_staff(mandate.household_id, by, "revoke this mandate")
        if mandate.state == MandateState.ENDED:
            raise MandateClosed
        why = MandateEnd.GIVEN_BACK if gives_back else MandateEnd.REVOKED
        journal.record([_end(mandate, why, now=now)], by=by, at=now)


def end_mandates(*, now: datetime, limit: int) -> int:
    """End the mandates that nobody accepted in time, whose last day is over, or whose household's account is."""
    today = brussels_day(now)
    with transaction.atomic():
        over = statements.rows(sql.LOCK_MANDATES_OVER, {"today": today, "limit": limit})
        mandates = Mandate.objects.in_bulk([row[0] for row in over])
        facts = [_end(mandates[id_], MandateEnd(why), now=now) for id_, why in over]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(facts)


def _end(mandate: Mandate, why: MandateEnd, *, now: datetime) -> MandateEnded:
    mandate.state, mandate.ended_at, mandate.ended_because = MandateState.ENDED.value, now, why.value
    mandate.code_hash = ""
    mandate.save(update_fields=["state", "ended_at", "ended_because", "code_hash"])
    return MandateEnded(household=mandate.household_id, subject=mandate.id, why=why.value)


def check_mandate(by: Actor, *, now: datetime) -> MandateClosed | None:
    """Look once more, inside the transaction of what somebody does: does its mandate still hold? Nobody can end it, nor
    the giver's account, before that is done. None as well for whoever acts in their own right."""
    if by.under is None:
        return None
    found = statements.rows(sql.LOCK_MANDATE_HELD, {"mandate": by.under.mandate, "today": brussels_day(now)})
    return None if found and found[0][0] else MandateClosed()


def _lock(mandate_id: UUID) -> Mandate:
    """Lock the household first, as everybody does, then its mandate."""
    found = Mandate.objects.filter(id=mandate_id).values_list("household_id", flat=True).first()
    if found is None:
        raise MandateUnknown(mandate_id)
    Household.objects.select_for_update(no_key=True).get(id=found)
    return Mandate.objects.select_for_update(no_key=True).get(id=mandate_id)
