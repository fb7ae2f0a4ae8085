"""Who lives and works in the town. Read only; these questions are asked by the simulation alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import HouseholdState, ProofKind
from voucherline.kernel.ids import derived_id
from voucherline.kernel.refusals import Refusal
from voucherline.simulation.purses import iban_of

# Where the numbers of a town begin, if nobody is there before it: ten digits of helpers, seven of companies.
FIRST_HELPER: Final = 9_800_000_001
FIRST_COMPANY: Final = 7_000_001

_RESIDENTS: Final = """
select h.id, h.number, h.name, h.state, h.address_key,
       exists (select 1 from households_proof p
                where p.household_id = h.id and p.kind = %(priority)s
                  and p.first <= %(day)s and (p.last is null or p.last >= %(day)s))
  from households_household h where h.scheme = %(scheme)s order by h.number
"""

_WORKPLACES: Final = """
select w.id, w.number, c.id, c.number
  from companies_contract k
  join companies_helper w on w.id = k.helper_id
  join companies_company c on c.id = k.company_id
 where k.first <= %(day)s and (k.last is null or k.last >= %(day)s)
   and exists (select 1 from companies_approval a
                where a.company_id = c.id and a.scheme = %(scheme)s and a.activity = '1'
                  and a.first <= %(day)s and (a.last is null or a.last >= %(day)s))
 order by w.number, c.number
"""

_HIGHEST: Final = """
select (select max(number) from companies_helper),
       (select max(number) from companies_company where number like '07%%')
"""


@dataclass(frozen=True, slots=True)
class Resident:
    """A household as its bank and its town know it."""

    id: UUID
    number: str
    name: str
    state: str
    address_key: str
    priority: bool

    @property
    def iban(self) -> str:
        """The account it pays from."""
        return iban_of(self.id)

    @property
    def may_order(self) -> bool:
        """Does its money buy vouchers?"""
        return HouseholdState(self.state).may_order


@dataclass(frozen=True, slots=True)
class Workplace:
    """A helper at a company that is approved in the scheme."""

    helper: UUID
    helper_number: str
    company: UUID
    company_number: str


@dataclass(eq=False)
class NobodyLivesThere(Refusal):
    """A scheme without households has no bank day: create a town first."""


def residents(scheme: str, *, on: date) -> list[Resident]:
    """All households of a scheme, by number."""
    values = {"scheme": scheme, "day": on, "priority": ProofKind.PRIORITY.value}
    return [Resident(*row) for row in statements.rows(_RESIDENTS, values)]


def workplaces(scheme: str, *, on: date) -> list[Workplace]:
    """Helpers with a contract that day, each with her company."""
    return [Workplace(*row) for row in statements.rows(_WORKPLACES, {"scheme": scheme, "day": on})]


def usual_workplace(household: UUID, among: Sequence[Workplace]) -> Workplace:
    """Who works at a household: the same household, the same helper, as long as the same helpers are there."""
    return among[derived_id("works at", household).int % len(among)]


def most_populous_scheme() -> str:
    """The scheme in which most people of this town live."""
    rows = statements.rows(
        "select scheme from households_household group by scheme order by count(*) desc, scheme limit 1"
    )
    if not rows:
        raise NobodyLivesThere
    return str(rows[0][0])


def all_numbers() -> dict[str, str]:
    """Every user number that is taken, with its scheme."""
    return dict(statements.rows("select number, scheme from households_household order by number"))


def address_keys() -> set[str]:
    """Where somebody lives."""
    return {row[0] for row in statements.rows("select distinct address_key from households_household")}


def next_counters() -> tuple[int, int, int]:
    """The first free counters of households, helpers and companies, without their check digits."""
    helper, company = statements.rows(_HIGHEST)[0]
    return (
        households.next_counter(),
        int(helper[:10]) + 1 if helper else FIRST_HELPER,
        int(company[1:8]) + 1 if company else FIRST_COMPANY,
    )


def one_town_at_a_time() -> None:
    """Let another creation of a town wait until this transaction ends: both would take the same numbers."""
    statements.rows("select pg_advisory_xact_lock(%(key)s)", {"key": 0x7077})
