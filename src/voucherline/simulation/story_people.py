"""Who plays in the story, and what they do: each through the same verb as in real life."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from voucherline.domain.companies import queries as companies
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import (
    Amendment,
    ContestReason,
    Done,
    Entry,
    NotDone,
    PrestationView,
    Result,
)
from voucherline.domain.wallet import queries as wallets
from voucherline.domain.wallet.values import Wallet
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import with_check_digits
from voucherline.schemes.values import Activity, EnteredBy, Solution
from voucherline.simulation import residents, town
from voucherline.simulation.purses import iban_of

SCHEME: Final = "flanders"
_HOUSEHOLDS: Final = 12
_COMPANIES: Final = 2
_SHARES: Final = town.Shares(email=0.25, telephone=0.25, family=0, priority=0, frozen=0, deceased=0)


@dataclass(frozen=True, slots=True)
class Person:
    """A household of the story."""

    id: UUID
    number: str
    name: str
    solution: Solution

    @property
    def iban(self) -> str:
        """The account it pays from."""
        return iban_of(self.id)

    @property
    def wallet(self) -> Wallet:
        """Its vouchers now."""
        return wallets.wallet(self.id)

    @property
    def actor(self) -> Actor:
        """As whom it acts."""
        channel = Channel.PORTAL if self.solution is Solution.ONLINE else Channel.TELEPHONE
        return Actor(Role.HOUSEHOLD, self.number, channel, self.id)


@dataclass(frozen=True, slots=True)
class Firm:
    """A company with one of its helpers."""

    id: UUID
    number: str
    name: str
    helper: UUID
    helper_number: str
    helper_name: str

    @property
    def actor(self) -> Actor:
        """As whom the company acts."""
        return Actor(Role.COMPANY, self.number, Channel.OFFICE, self.id)

    def works(self, person: Person, *, hours: int, day: date, now: datetime) -> Work:
        """The helper worked, and telephones her hours in."""
        entry = Entry(
            new_id(), self.helper_number, person.number, self.number, day, hours * 60, Activity.HOME_HELP.value
        )
        by = Actor(Role.HELPER, self.helper_number, Channel.TELEPHONE, self.helper)
        _done(prestations.register([entry], entered_by=EnteredBy.HELPER, by=by, now=now))
        return Work(entry.id, person, self)


@dataclass(frozen=True, slots=True)
class Work:
    """A prestation, and what people do with it."""

    id: UUID
    person: Person
    firm: Firm

    @property
    def view(self) -> PrestationView:
        """How it stands."""
        return queries.prestation(self.id)

    def confirmed(self, now: datetime) -> None:
        """The household says yes."""
        _done(prestations.confirm([self.id], by=self.person.actor, now=now))

    def contested(self, reason: ContestReason, words: str, now: datetime) -> None:
        """The household says no."""
        _done(prestations.contest([self.id], reason=reason, words=words, by=self.person.actor, now=now))

    def validated(self, now: datetime) -> None:
        """The company says yes."""
        _done(prestations.validate([self.id], by=self.firm.actor, now=now))

    def amended(self, hours: int, now: datetime) -> None:
        """The company corrects the hours."""
        _done(prestations.amend([self.id], to=Amendment(minutes=hours * 60), by=self.firm.actor, now=now))

    def cancelled(self, reason: str, now: datetime) -> None:
        """The company takes it back."""
        _done(prestations.cancel([self.id], reason=reason, by=self.firm.actor, now=now))


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of one telling. Every telling has new ones."""

    town: town.TownMade
    confirms: Person
    contests_hours: Person
    contests_all: Person
    silent: Person
    short: Person
    forgetful: Person
    firms: tuple[Firm, ...]

    @property
    def people(self) -> tuple[Person, ...]:
        """All who play."""
        return (
            self.confirms,
            self.contests_hours,
            self.contests_all,
            self.silent,
            self.short,
            self.forgetful,
        )


def gather(now: datetime, *, working_on: date) -> Cast:
    """Make a small town and choose who plays what: by the solution that the part needs, and who has work that day."""
    made = town.create(
        SCHEME,
        households_wanted=_HOUSEHOLDS,
        companies_wanted=_COMPANIES,
        seed=residents.next_counters()[0],
        now=now,
        shares=_SHARES,
    )
    people = people_of(made)
    by_solution = {solution: [each for each in people if each.solution is solution] for solution in Solution}
    online, email, telephone = (by_solution[solution] for solution in Solution)
    reach = households.reach(each.id for each in telephone)
    # Whoever has no wishes of its own is called when the story's reader expects it.
    telephone.sort(key=lambda each: (not reach[each.id].telephones, reach[each.id].call_hours is not None))
    return Cast(
        made,
        confirms=online[0],
        contests_hours=email[0],
        contests_all=telephone[1],
        silent=telephone[0],
        short=online[1],
        forgetful=online[2],
        firms=firms_of(made, working_on),
    )


def people_of(made: town.TownMade) -> list[Person]:
    """Everybody who lives in a town."""
    first = int(made.first_number[:10])
    found = households.by_numbers(with_check_digits(first + place) for place in range(made.households))
    return [Person(each.id, each.number, each.name, each.solution) for _, each in sorted(found.items())]


def firms_of(made: town.TownMade, day: date) -> tuple[Firm, ...]:
    """The companies that were founded last, each with its first helper."""
    places = residents.workplaces(SCHEME, on=day)[-made.contracts :]
    chosen: dict[UUID, residents.Workplace] = {}
    for place in places:
        chosen.setdefault(place.company, place)
    firms = companies.companies(chosen)
    helpers = companies.helpers(place.helper for place in chosen.values())
    return tuple(
        Firm(id_, firms[id_].number, firms[id_].name, place.helper, place.helper_number, helpers[place.helper].name)
        for id_, place in chosen.items()
    )


def _done(results: Sequence[Result]) -> Done:
    """The result of a list of one; the story has no refusals."""
    [result] = results
    if isinstance(result, NotDone):
        raise result.refusal
    return result
