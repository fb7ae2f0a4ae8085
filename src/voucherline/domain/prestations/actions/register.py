"""Register prestations: checked one by one, written as a set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.companies import actions as companies
from voucherline.domain.companies import queries as company_queries
from voucherline.domain.companies.values import CompanyUnknown, HelperUnknown
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdUnknown, NumberInvalid
from voucherline.domain.prestations import queries, rules, sql
from voucherline.domain.prestations.actions import carrying
from voucherline.domain.prestations.actions.clocks import ClockSet, keep, written
from voucherline.domain.prestations.actions.saving import as_done
from voucherline.domain.prestations.rules import PERSON, Register, Standing
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import (
    Done,
    Entry,
    NotDone,
    PrestationRegistered,
    Result,
    SamePrestationDiffers,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import is_user_number
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import HoldAsked
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.deadlines import company_deadline
from voucherline.schemes.values import EnteredBy


@dataclass(frozen=True, slots=True)
class Accepted:
    """An entry that passed all checks, with what it costs."""

    entry: Entry
    household: UUID
    scheme: str
    helper: UUID
    company: UUID
    due: int


def register(entries: Sequence[Entry], *, entered_by: EnteredBy, by: Actor, now: datetime) -> list[Result]:
    """Enter hours: vouchers are held, oldest first, as many as there are; the company's clock starts.

    The household's clock starts when it has been told. What a company enters it has validated. One result an entry, in
    order; the same id again gives the same answer again.
    """
    with transaction.atomic():
        book = _read(entries, now=now)
        existing = {each.id: each for each in queries.standings(entry.id for entry in entries)}
        accepted, refused = _checked(entries, book, existing, entered_by=entered_by, by=by)
        priced = _priced(accepted)
        held = ledger.hold([_ask(each) for each in priced], today=book.today, at=now)
        deadlines = _company_clocks(priced, entered_by, now=now)
        _write(priced, held, deadlines, entered_by=entered_by, by=by, now=now)
    fresh = {
        each.entry.id: Done(each.entry.id, PrestationState.REGISTERED, each.due, held.get(each.entry.id, 0))
        for each in priced
    }
    first = _first_places(entries)
    return [_result(placed, fresh, existing, refused, first=first) for placed in enumerate(entries)]


def _read(entries: Sequence[Entry], *, now: datetime) -> Register:
    """Read all that the entries are checked against; their companies and helpers are locked first.

    The companies too: of two who enter the same id at once, for different helpers, the later must see the earlier.
    """
    helpers = {
        number: helper.id
        for number, helper in company_queries.helpers_by_number(entry.helper for entry in entries).items()
    }
    found = company_queries.companies_by_number(entry.company for entry in entries)
    firms = {number: company.id for number, company in found.items()}
    companies.lock_companies(firms.values())
    companies.lock_helpers(helpers.values())
    return Register(
        today=brussels_day(now),
        households=households.by_numbers(entry.household for entry in entries),
        helpers=helpers,
        companies=firms,
        permissions=company_queries.permissions(helpers.values(), firms.values()),
        workdays=queries.workdays(
            (helpers[each.helper], day)
            for each in entries
            if each.helper in helpers
            for day in rules.days_touched(each.day, each.starts, each.minutes)
        ),
    )


def _checked(
    entries: Sequence[Entry], book: Register, existing: Mapping[UUID, Standing], *, entered_by: EnteredBy, by: Actor
) -> tuple[list[Accepted], dict[int, Refusal]]:
    """Sort entries into accepted and refused (by place)."""
    differing = [existing[each.id] for each in entries if each.id in existing and _differs(each, existing[each.id])]
    first_entered = queries.as_first_entered(differing)
    accepted: dict[UUID, Accepted] = {}
    refused: dict[int, Refusal] = {}
    for place, entry in enumerate(entries):
        try:
            if entry.id in accepted:
                _same(entry, accepted[entry.id].entry)
                continue
            _known(entry, book)
            if refusal := rules.may_enter(
                by,
                entered_by,
                helper=book.helpers[entry.helper],
                company=book.companies[entry.company],
                id_=entry.id,
            ):
                raise refusal
            if entry.id in existing:
                _same_as_kept(entry, existing[entry.id], book, first_entered)
                continue
            rules.check(entry, book)
        except Refusal as refusal:
            refused[place] = refusal
            continue
        household = book.households[entry.household]
        accepted[entry.id] = Accepted(
            entry, household.id, household.scheme, book.helpers[entry.helper], book.companies[entry.company], due=0
        )
    return list(accepted.values()), refused


def _known(entry: Entry, book: Register) -> None:
    if not is_user_number(entry.household):
        raise NumberInvalid(entry.household)
    if entry.household not in book.households:
        raise HouseholdUnknown(entry.household)
    if entry.helper not in book.helpers:
        raise HelperUnknown(entry.helper)
    if entry.company not in book.companies:
        raise CompanyUnknown(entry.company)


def _same(entry: Entry, other: Entry) -> None:
    if entry != other:
        raise SamePrestationDiffers(entry.reference or str(entry.id))


def _differs(entry: Entry, kept: Standing) -> bool:
    return (entry.day, entry.minutes, entry.activity) != (kept.day, kept.minutes, kept.activity)


def _same_as_kept(
    entry: Entry, kept: Standing, book: Register, first_entered: Mapping[UUID, tuple[object, ...]]
) -> None:
    """The same id again must say the same as now, or as it was first entered if the company amended it since."""
    same_people = (book.households[entry.household].id, book.helpers[entry.helper], book.companies[entry.company]) == (
        kept.household,
        kept.helper,
        kept.company,
    )
    said_at_first = first_entered.get(entry.id) == (entry.day.isoformat(), entry.minutes, entry.activity)
    if not same_people or (_differs(entry, kept) and not said_at_first):
        raise SamePrestationDiffers(entry.reference or str(entry.id))


def _priced(accepted: Sequence[Accepted]) -> list[Accepted]:
    """Count vouchers: whole hours, with the minutes that household and company carry from before."""
    carried = carrying.lock([(each.household, each.company) for each in accepted])
    priced = []
    for each in accepted:
        due, carried[each.household, each.company] = rules.hours(
            carried[each.household, each.company], each.entry.minutes
        )
        priced.append(Accepted(each.entry, each.household, each.scheme, each.helper, each.company, due))
    carrying.save(carried)
    return priced


def _ask(each: Accepted) -> HoldAsked:
    return HoldAsked(new_id(), each.household, each.entry.id, each.company, each.due)


def _company_clocks(
    priced: Sequence[Accepted], entered_by: EnteredBy, *, now: datetime
) -> dict[str, tuple[datetime, str]]:
    """The company's deadline in each scheme: all entries of one moment share it."""
    if entered_by is EnteredBy.COMPANY:
        return {}
    clocks = {}
    for scheme in {each.scheme for each in priced}:
        deadline = company_deadline(terms_for(scheme, on=brussels_day(now)), registered_at=now)
        clocks[scheme] = (deadline.ends_at, written(deadline))
    return clocks


def _write(
    priced: Sequence[Accepted],
    held: Mapping[UUID, int],
    clocks: Mapping[str, tuple[datetime, str]],
    *,
    entered_by: EnteredBy,
    by: Actor,
    now: datetime,
) -> None:
    if not priced:
        return
    statements.run(sql.REGISTER, _columns(priced, held, clocks, now=now) | _of_all(entered_by, by, now=now))
    if clocks:
        keep([ClockSet(each.household, each.entry.id, "company", *clocks[each.scheme]) for each in priced], at=now)
    registered = [
        PrestationRegistered(
            household=each.household,
            subject=each.entry.id,
            moved_to=PrestationState.REGISTERED.value,
            due=each.due,
            held=held.get(each.entry.id, 0),
        )
        for each in priced
    ]
    journal.record(registered, by=by, at=now)


def _columns(
    priced: Sequence[Accepted],
    held: Mapping[UUID, int],
    clocks: Mapping[str, tuple[datetime, str]],
    *,
    now: datetime,
) -> dict[str, object]:
    """What differs from prestation to prestation."""
    today = brussels_day(now)
    return {
        "households": [each.household for each in priced],
        "ids": [each.entry.id for each in priced],
        "schemes": [each.scheme for each in priced],
        "terms": [terms_for(each.scheme, on=today).version for each in priced],
        "companies": [each.company for each in priced],
        "helpers": [each.helper for each in priced],
        "days": [each.entry.day for each in priced],
        "starts": [each.entry.starts for each in priced],
        "minutes": [each.entry.minutes for each in priced],
        "activities": [each.entry.activity for each in priced],
        "references": [each.entry.reference for each in priced],
        "due": [each.due for each in priced],
        "held": [held.get(each.entry.id, 0) for each in priced],
        "company_due_at": [clocks[each.scheme][0] if clocks else None for each in priced],
    }


def _of_all(entered_by: EnteredBy, by: Actor, *, now: datetime) -> dict[str, object]:
    """What all prestations that are entered together share. What a company enters it has validated."""
    validated = entered_by is EnteredBy.COMPANY
    return {
        "entered_by": entered_by.value,
        "channel": by.channel.value,
        "company_yes": PERSON if validated else "",
        "validated_at": now if validated else None,
        "at": now,
    }


def _first_places(entries: Sequence[Entry]) -> dict[UUID, int]:
    places: dict[UUID, int] = {}
    for place, entry in enumerate(entries):
        places.setdefault(entry.id, place)
    return places


def _result(
    placed: tuple[int, Entry],
    fresh: Mapping[UUID, Done],
    existing: Mapping[UUID, Standing],
    refused: Mapping[int, Refusal],
    *,
    first: Mapping[UUID, int],
) -> Result:
    place, entry = placed
    if place in refused:
        return NotDone(entry.id, refused[place])
    if entry.id in existing:
        return as_done(existing[entry.id], repeated=True)
    done = fresh[entry.id]
    return done if first[entry.id] == place else Done(done.id, done.state, done.due, done.held, repeated=True)
