"""Contact points: asked for, stopped, taken into use when their wait is over."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.households import rules, sql
from voucherline.domain.households.actions.locking import lock
from voucherline.domain.households.addresses import address_key
from voucherline.domain.households.models import ContactChange, Household
from voucherline.domain.households.values import (
    ContactChangeAsked,
    ContactChanged,
    ContactChangeStopped,
    ContactChangeUnknown,
    ContactKind,
    HouseholdClosed,
    HouseholdState,
    NewAddress,
    NewContact,
    NewEmail,
    NewTelephones,
    OrderConfirmations,
    kind_of,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_CLOCK, Actor
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Solution


def change_contact(household_id: UUID, contact: NewContact, *, proof: str = "", by: Actor, now: datetime) -> date:
    """Give a household another contact point; tell from which day it is used.

    Until then the old one is used, and is where this is announced. A second change of the same contact point takes
    the place of the first, and its wait begins anew.
    """
    rules.only_itself_or_staff(household_id, by, "change contact points")
    rules.on_proof(by, proof)
    what, values, today = kind_of(contact).value, _read(contact), brussels_day(now)
    with transaction.atomic():
        household = lock(household_id)
        # The heirs of somebody who died may still have to be written to elsewhere.
        if household.state == HouseholdState.CLOSED:
            raise HouseholdClosed(household.number, household.state)
        _check_solution(household, values)
        stopped = _stop(household_id, what, why="another took its place", now=now)
        change = ContactChange.objects.create(
            id=new_id(),
            household=household,
            what=what,
            asked_at=now,
            usable_from=rules.usable_from(today, terms_for(household.scheme, on=today)),
            **values,
        )
        asked = ContactChangeAsked(
            household=household_id, subject=change.id, what=what, usable_from=change.usable_from, proof=proof.strip()
        )
        journal.record([*stopped, asked], by=by, at=now)
    return change.usable_from


def _read(contact: NewContact) -> dict[str, object]:
    """What the columns of a change hold; refuse what cannot be."""
    match contact:
        case NewEmail(email):
            return {"email": rules.email(email) if email.strip() else ""}
        case NewTelephones(telephones):
            return {"telephones": list(rules.telephones(telephones))}
        case NewAddress(street, postcode, town):
            return {
                "street": rules.words("street", street),
                "postcode": rules.postcode(postcode),
                "town": rules.words("town", town),
            }


def _check_solution(household: Household, values: dict[str, object]) -> None:
    """Refuse to take away what the household takes part by."""
    telephones = values.get("telephones", household.telephones)
    assert isinstance(telephones, list)
    if "email" in values or "telephones" in values:
        # What is not changed now may be missing already: that is no reason to refuse the other.
        rules.needed(
            Solution(household.solution),
            OrderConfirmations(household.order_confirmations),
            email=str(values.get("email", "kept")),
            telephones=telephones if "telephones" in values else ("kept",),
        )


def stop_contact_change(household_id: UUID, what: ContactKind, *, why: str = "", by: Actor, now: datetime) -> None:
    """Let a contact point that waits never be used: somebody else gave it, or it was a mistake.

    Refused where the household already takes part in a way that needs it: the way is changed first.
    """
    rules.only_itself_or_staff(household_id, by, "stop a change of contact points")
    with transaction.atomic():
        household = lock(household_id)
        stopped = _stop(household_id, what.value, why=why, now=now)
        if not stopped:
            raise ContactChangeUnknown(what.value)
        _check_solution(household, _kept(household, what))
        journal.record(stopped, by=by, at=now)


def _kept(household: Household, what: ContactKind) -> dict[str, object]:
    """What the household has without the change that it stops."""
    match what:
        case ContactKind.EMAIL:
            return {"email": household.email}
        case ContactKind.TELEPHONE:
            return {"telephones": household.telephones}
        case ContactKind.ADDRESS:
            return {}


def _stop(household_id: UUID, what: str, *, why: str, now: datetime) -> list[ContactChangeStopped]:
    waiting = ContactChange.objects.filter(household_id=household_id, what=what, state=ContactChange.WAITING)
    stopped = list(waiting.values_list("id", flat=True))
    waiting.update(state=ContactChange.STOPPED, ended_at=now)
    return [ContactChangeStopped(household=household_id, subject=id_, what=what, why=why) for id_ in stopped]


def use_contacts(*, now: datetime, limit: int) -> int:
    """Take the contact points into use whose wait is over, unless the account was closed meanwhile; tell how many."""
    with transaction.atomic():
        due = [
            row[0] for row in statements.rows(sql.LOCK_WITH_DUE_CONTACT, {"today": brussels_day(now), "limit": limit})
        ]
        changes = ContactChange.objects.filter(
            household_id__in=due, state=ContactChange.WAITING, usable_from__lte=brussels_day(now)
        ).select_related("household")
        facts = [_use_or_drop(change, now=now) for change in changes.order_by("household_id", "what")]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(facts)


def _use_or_drop(change: ContactChange, *, now: datetime) -> ContactChanged | ContactChangeStopped:
    if change.household.state != HouseholdState.CLOSED:
        return _use(change, now=now)
    change.state, change.ended_at = ContactChange.STOPPED, now
    change.save(update_fields=["state", "ended_at"])
    return ContactChangeStopped(
        household=change.household_id, subject=change.id, what=change.what, why="the account is closed"
    )


def _use(change: ContactChange, *, now: datetime) -> ContactChanged:
    columns: dict[str, object]
    match ContactKind(change.what):
        case ContactKind.EMAIL:
            columns = {"email": change.email}
        case ContactKind.TELEPHONE:
            columns = {"telephones": change.telephones}
        case ContactKind.ADDRESS:
            columns = {
                "street": change.street,
                "postcode": change.postcode,
                "town": change.town,
                "address_key": address_key(change.street, change.postcode, change.town),
            }
    Household.objects.filter(id=change.household_id).update(**columns)
    change.state, change.ended_at = ContactChange.CURRENT, now
    change.save(update_fields=["state", "ended_at"])
    return ContactChanged(household=change.household_id, subject=change.id, what=change.what)
