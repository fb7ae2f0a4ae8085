"""The people of a played town as whom anybody may come in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from voucherline.domain.accounts.values import Duty
from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.values import CompanyUnknown, CompanyView, ListedCompany
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdState, HouseholdView
from voucherline.domain.prestations import queries as prestations
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import derived_id
from voucherline.pages.signing_in import Person
from voucherline.schemes.values import Solution

OF_EACH: Final = 3
_LOOKED_AT: Final = 100
"""Among so many households that are asked something, the samples are sought."""
STAFF: Final = (
    (Role.AGENT, "agent-els", "Els"),
    (Role.SUPERVISOR, "supervisor-jan", "Jan"),
    (Role.SUPERVISOR, "supervisor-mia", "Mia"),
    (Role.INSPECTOR, "inspector-rita", "Rita"),
)
"""Two supervisors: what one of them proposes, only another may approve."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Somebody to come in as, and how that person takes part."""

    person: Person
    how: str
    """A solution, a role, or a duty in a company."""


@dataclass(frozen=True, slots=True)
class Door:
    """One of the ways to be there, and who goes in by it; the first of them has most to try."""

    name: str
    samples: tuple[Sample, ...]


_DOORS: Final = {
    "telephone": (Solution.TELEPHONE.value, Solution.EMAIL.value),
    "online": (Solution.ONLINE.value,),
    "helper": (Role.HELPER.value,),
    "planner": (Duty.PLANNER.value, Role.COMPANY.value),
    "agent": (Role.AGENT.value, Role.SUPERVISOR.value),
    "inspector": (Role.INSPECTOR.value,),
}
"""Which samples stand before which door, in this order."""


def doors(known: Sequence[Sample]) -> list[Door]:
    """The doors of these people; where nobody goes in there is none."""
    found = [
        Door(name, tuple(sample for how in hows for sample in known if sample.how == how))
        for name, hows in _DOORS.items()
    ]
    return [each for each in found if each.samples]


def samples() -> Iterator[Sample]:
    """Some people of each kind."""
    asked = _asked()
    for solution in Solution:
        for each in _some(solution, asked):
            yield Sample(Person(Role.HOUSEHOLD, each.number, each.id, each.name), solution.value)
    for helper in companies.some_helpers(limit=OF_EACH):
        yield Sample(Person(Role.HELPER, helper.number, helper.id, helper.name), Role.HELPER.value)
    some = companies.all_companies()[:OF_EACH]
    for company in some:
        yield Sample(_user_of(company, Duty.OWNER), Role.COMPANY.value)
    for company in some[:1]:
        yield Sample(_user_of(company, Duty.PLANNER), Duty.PLANNER.value)
    for role, login, name in STAFF:
        yield Sample(_of_staff(role, login, name), role.value)


def sample(role: str, number: str, how: str = "") -> Person | None:
    """The person with a role and a number; nobody, where there is no such person."""
    if role == Role.HOUSEHOLD:
        found = households.by_numbers([number]).get(number)
        return Person(Role.HOUSEHOLD, found.number, found.id, found.name) if found else None
    if role == Role.HELPER:
        helper = companies.helpers_by_number([number]).get(number)
        return Person(Role.HELPER, helper.number, helper.id, helper.name) if helper else None
    if role == Role.COMPANY:
        return _company(number, Duty.PLANNER if how == Duty.PLANNER else Duty.OWNER)
    staff = [_of_staff(*each) for each in STAFF if each[0] == role]
    return next((each for each in staff if each.number == number), staff[0] if staff else None)


def _asked() -> list[HouseholdView]:
    ids = prestations.households_asked(limit=_LOOKED_AT)
    there = households.by_ids(ids)
    return [there[id_] for id_ in ids if there[id_].state is HouseholdState.OPEN]


def _some(solution: Solution, asked: Sequence[HouseholdView]) -> list[HouseholdView]:
    """First those who have something to answer: whoever comes in as one of them can try it at once."""
    first = [each for each in asked if each.solution is solution]
    others = [each for each in households.some(solution, limit=2 * OF_EACH) if each not in first]
    return [*first, *others][:OF_EACH]


def _company(number: str, duty: Duty) -> Person | None:
    try:
        found = companies.company_by_number(number)
    except CompanyUnknown:
        return None
    return _user_of(found, duty)


def _user_of(company: ListedCompany | CompanyView, duty: Duty) -> Person:
    return Person(Role.COMPANY, company.number, company.id, company.name, may=frozenset({duty.value}))


def _of_staff(role: Role, login: str, name: str) -> Person:
    return Person(role, login, derived_id("staff", login), name)
