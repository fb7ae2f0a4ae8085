"""Questions about households."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.households import rules, searching_sql, sql
from voucherline.domain.households.addresses import address_key
from voucherline.domain.households.likeness import shares_a_name
from voucherline.domain.households.models import ContactChange, Household, Mandate, Proof
from voucherline.domain.households.rules_of_search import sought
from voucherline.domain.households.values import (
    FileSeen,
    HouseholdFound,
    HouseholdState,
    HouseholdUnknown,
    HouseholdView,
    Look,
    MandateClosed,
    MandateRight,
    MandateState,
    MandateUnknown,
    MandateView,
    NumberInvalid,
    Preferences,
    ProofKind,
    ProofView,
    Reach,
    RegistrationForm,
    SolutionChanged,
)
from voucherline.journal import queries as journal
from voucherline.kernel.actors import Actor, Channel, Role, UnderMandate
from voucherline.kernel.numbers import is_user_number
from voucherline.kernel.time import Days
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Solution

_STATES = {state.value: state for state in HouseholdState}
_SOLUTIONS = {solution.value: solution for solution in Solution}


def view(row: tuple[Any, ...]) -> HouseholdView:
    """Turn a row of the statements of `sql` into a value."""
    id_, number, scheme, language, name, state, solution, address_key, refund_iban = row
    return HouseholdView(
        id_, number, scheme, language, name, _STATES[state], _SOLUTIONS[solution], address_key, refund_iban
    )


def by_number(number: str) -> HouseholdView:
    """Find the household with this number, or refuse."""
    if not is_user_number(number):
        raise NumberInvalid(number)
    found = by_numbers([number])
    if not found:
        raise HouseholdUnknown(number)
    return found[number]


def by_numbers(numbers: Iterable[str]) -> dict[str, HouseholdView]:
    """Find households by number; unknown numbers are absent."""
    rows = statements.rows(sql.BY_NUMBER, {"numbers": list(dict.fromkeys(numbers))})
    return {row[1]: view(row) for row in rows}


def by_ids(ids: Iterable[UUID]) -> dict[UUID, HouseholdView]:
    """Find households by id; unknown ids are absent."""
    rows = statements.rows(sql.BY_ID, {"ids": list(dict.fromkeys(ids))})
    return {row[0]: view(row) for row in rows}


def reach(ids: Iterable[UUID]) -> dict[UUID, Reach]:
    """How each of these households is reached; unknown ids are absent."""
    return {row[0]: _reach(row) for row in statements.rows(sql.REACH, {"ids": list(dict.fromkeys(ids))})}


def _reach(row: tuple[Any, ...]) -> Reach:
    *who, state, solution, confirmations, email, telephones, large_print, call_from, call_to, by_letter = row
    id_, number, scheme, language, name, street, postcode, town = who
    hours = None if call_from is None else (call_from, call_to)
    return Reach(
        id_,
        number,
        scheme,
        language,
        name,
        street,
        postcode,
        town,
        _STATES[state],
        _SOLUTIONS[solution],
        confirmations,
        email,
        tuple(telephones),
        large_print,
        hours,
        by_letter,
    )


def absences(households: Iterable[UUID], *, from_day: date) -> dict[UUID, tuple[Days, ...]]:
    """Planned absences that end on this day or later, by household, in order; those that touch are one."""
    planned: dict[UUID, list[tuple[date, date]]] = defaultdict(list)
    for household, first, last in statements.rows(sql.ABSENCES, {"ids": list(set(households)), "from_day": from_day}):
        planned[household].append((first, last))
    return {household: rules.joined(days) for household, days in planned.items()}


def proved(households: Iterable[UUID], kind: ProofKind, *, on: date) -> set[UUID]:
    """Those of the households that hold a proof of this kind on a day."""
    rows = statements.rows(sql.PROVED, {"ids": list(set(households)), "kind": kind.value, "day": on})
    return {row[0] for row in rows}


def proofs_of(household: UUID) -> list[ProofView]:
    """What a household proved, the newest first."""
    rows = Proof.objects.filter(household_id=household).order_by("-first", "-id")
    return [ProofView(ProofKind(row.kind), row.first, row.last) for row in rows]


def in_state(state: HouseholdState, *, since_before: date) -> list[tuple[UUID, str, date]]:
    """Households (id, scheme, since when) that have been in a state since before a day."""
    found = Household.objects.filter(state=state.value, state_since__lt=since_before).order_by("id")
    return list(found.values_list("id", "scheme", "state_since"))


def family_of(address_key: str) -> list[HouseholdView]:
    """All households of one address."""
    numbers = Household.objects.filter(address_key=address_key).values_list("number", flat=True)
    return list(by_numbers(numbers).values())


def families_of(address_keys: Iterable[str]) -> dict[str, tuple[UUID, ...]]:
    """The households of each of these addresses."""
    families: dict[str, tuple[UUID, ...]] = {}
    found = Household.objects.filter(address_key__in=set(address_keys)).order_by("id")
    for key, member in found.values_list("address_key", "id"):
        families[key] = (*families.get(key, ()), member)
    return families


def solutions_given_up(
    households: Iterable[UUID], *, since: datetime
) -> dict[UUID, tuple[tuple[datetime, Solution], ...]]:
    """The solutions that households gave up after a moment, each with when, in order; whoever kept its is absent."""
    asked = set(households)
    facts = journal.since(SolutionChanged.__name__, asked, households=asked, moment=since)
    switches = {
        id_: tuple((at, _SOLUTIONS[said["before"]]) for at, said in changes if said["before"] != said["solution"])
        for id_, changes in facts.items()
    }
    return {id_: given_up for id_, given_up in switches.items() if given_up}


def preferences(household: UUID) -> Preferences:
    """How a household wants to be spoken to."""
    known = reach([household])[household]
    return Preferences(known.language, known.large_print, known.call_hours, known.statements_by_letter)


def identifying_telephones(number: str) -> list[HouseholdView]:
    """The households that a call from this number (E.164) may come from: a number that still waits tells nothing."""
    return [view(row) for row in statements.rows(sql.IDENTIFIED_BY, {"telephone": number})]


def who_telephones(*, limit: int) -> list[Reach]:
    """Households that chose the telephone, the newest first."""
    ids = [id_ for (id_,) in statements.rows(sql.WHO_TELEPHONES, {"limit": limit})]
    there = reach(ids)
    return [there[id_] for id_ in ids]


def some(solution: Solution, *, limit: int) -> list[HouseholdView]:
    """Households that chose a solution, the oldest first: examples for whoever looks at a played town."""
    return [view(row) for row in statements.rows(sql.SOME, {"solution": solution.value, "limit": limit})]


ALIKE: Final = (0.45, 0.28)
"""How much of each word must be alike, of 1: first with a typing error, then, where nobody is found, with two."""


def search(text: str, *, limit: int = 20) -> list[HouseholdFound]:
    """Find households by a user number or its beginning, by a telephone number, by name and address; the likeliest
    first. Accents, capitals and small typing errors do not matter."""
    asked = sought(text)
    found: dict[UUID, HouseholdFound] = {}
    if asked.number_begins:
        values = {"begins": asked.number_begins, "limit": limit}
        found |= _found(statements.rows(searching_sql.BY_BEGINNING, values))
    if asked.telephone:
        values = {"telephone": asked.telephone, "limit": limit}
        found |= _found(statements.rows(searching_sql.BY_TELEPHONE, values))
    if asked.words and len(found) < limit:
        found |= _found(_by_words(asked.words, limit=limit))
    return list(found.values())[:limit]


def found(ids: Iterable[UUID]) -> list[HouseholdFound]:
    """Households by id, as whoever looks for one sees them; unknown ids are absent."""
    asked = list(dict.fromkeys(ids))
    return list(_found(statements.rows(searching_sql.BY_ID, {"ids": asked})).values()) if asked else []


def perhaps_the_same(form: RegistrationForm, *, limit: int = 10) -> list[HouseholdFound]:
    """Whoever may have registered before: called at the same number, named alike at the same address, or alike with
    the same postcode. People of one family who are named otherwise are not meant."""
    found: dict[UUID, HouseholdFound] = {}
    for number in form.telephones:
        if telephone := sought(number).telephone:
            found |= _found(statements.rows(searching_sql.BY_TELEPHONE, {"telephone": telephone, "limit": limit}))
    there = {"address_key": address_key(form.street, form.postcode, form.town)}
    family = _found(statements.rows(searching_sql.OF_FAMILY, there))
    found |= {id_: each for id_, each in family.items() if shares_a_name(form.name, each.name)}
    if words := sought(f"{form.name} {form.postcode}").words:
        found |= _found(_by_words(words, limit=limit))
    return list(found.values())[:limit]


def _by_words(words: tuple[str, ...], *, limit: int) -> list[tuple[Any, ...]]:
    values = {f"word{place}": word for place, word in enumerate(words)}
    statement = searching_sql.by_words(words)
    with transaction.atomic():
        for alike in ALIKE:
            statements.rows(searching_sql.ALIKE, {"alike": str(alike)})
            if rows := statements.rows(statement, {**values, "most": searching_sql.MOST_COMPARED, "limit": limit}):
                return rows
    return []


def _found(rows: Iterable[tuple[Any, ...]]) -> dict[UUID, HouseholdFound]:
    return {
        id_: HouseholdFound(id_, number, name, street, postcode, town, _STATES[state], _SOLUTIONS[solution])
        for id_, number, name, street, postcode, town, state, solution in rows
    }


def looks(household: UUID, *, limit: int = 200) -> list[Look]:
    """Who looked at a household's file, the newest first."""
    seen = journal.newest_of_kind(FileSeen.__name__, household, household=household, limit=limit)
    named = {_holder_name(each.id): each.holder_name for each in mandates_of(household) if each.holder is None}
    return [
        Look(
            datetime.fromisoformat(each.at),
            each.role,
            named.get(each.actor, each.actor),
            str(each.details.get("why", "")),
        )
        for each in seen
    ]


def waiting_contacts(household: UUID) -> dict[str, date]:
    """Which contact points of a household will change, and from which day each new one is used."""
    waiting = ContactChange.objects.filter(household_id=household, state=ContactChange.WAITING)
    return dict(waiting.order_by("what").values_list("what", "usable_from"))


def contact_usable_from(scheme: str, *, asked_on: date) -> date:
    """From which day a contact point that is given on a day would be used."""
    return rules.usable_from(asked_on, terms_for(scheme, on=asked_on))


def mandate(id_: UUID) -> MandateView:
    """One mandate, or refuse."""
    found = Mandate.objects.filter(id=id_).first()
    if found is None:
        raise MandateUnknown(id_)
    return _mandate(found)


def mandates_of(household: UUID) -> list[MandateView]:
    """The mandates that a household gave, the newest last."""
    return [_mandate(each) for each in Mandate.objects.filter(household_id=household).order_by("offered_at", "id")]


def mandates_held_by(household: UUID) -> list[MandateView]:
    """The mandates that a household holds for others, the newest last."""
    return [_mandate(each) for each in Mandate.objects.filter(holder_id=household).order_by("offered_at", "id")]


def _mandate(row: Mandate) -> MandateView:
    return MandateView(
        id=row.id,
        household=row.household_id,
        holder=row.holder_id,
        holder_name=row.holder_name,
        holder_email=row.holder_email,
        holder_telephone=row.holder_telephone,
        first=row.first,
        last=row.last,
        allows=tuple(MandateRight(right) for right in row.allows),
        state=MandateState(row.state),
        accept_until=row.accept_until,
        ended_because=row.ended_because,
    )


def holder(mandate_id: UUID, channel: Channel, *, on: date) -> Actor:
    """Whoever holds a mandate, acting for its household on a day; refused when the mandate allows nothing that day.

    A holder without an account is named by the mandate, where the name stands.
    """
    held = mandate(mandate_id)
    people = by_ids([held.household, *([held.holder] if held.holder else [])])
    gone = any(each.state.is_over for each in people.values())
    if gone:
        raise MandateClosed
    held.check_holds(on)
    under = UnderMandate(held.id, held.household, frozenset(right.value for right in held.allows))
    return replace(invited(mandate_id, channel), under=under)


def _holder_name(mandate_id: UUID) -> str:
    """As whom the journal knows a holder without account: without a name, which stands in the mandate alone."""
    return f"mandate {mandate_id}"


def invited(mandate_id: UUID, channel: Channel) -> Actor:
    """Whoever is to hold a mandate, and may accept it or give it back, nothing else."""
    held = mandate(mandate_id)
    name = by_ids([held.holder])[held.holder].number if held.holder else _holder_name(held.id)
    # Without an id of its own: under a mandate nothing is the holder's own, not even its own account.
    return Actor(Role.HOLDER, name, channel, under=UnderMandate(held.id, held.household, frozenset()))
