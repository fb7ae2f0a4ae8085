"""What is a helper's own: the companies for which she works, the households where she worked, her hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.values import CompanyView
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.queries_of_helpers import work_of_helper
from voucherline.domain.prestations.values import PrestationUnknown, PrestationView
from voucherline.kernel.numbers import in_groups

HOUSEHOLDS_SHOWN: Final = 8
_LOOKED_BACK: Final = 100
"""Among so many of her last entries her households are sought."""


@dataclass(frozen=True, slots=True)
class KnownHousehold:
    """A household where she worked, and how it was the last time: she knows it by its number."""

    number: str
    last: PrestationView

    @property
    def written(self) -> str:
        """Its number as people read it."""
        return in_groups(self.number)


@dataclass(frozen=True, slots=True)
class Worked:
    """Hours of hers, with the number of the household and the name of the company."""

    view: PrestationView
    household: str
    company: str

    @property
    def written(self) -> str:
        """The household's number as people read it."""
        return in_groups(self.household)


def employers(helper: UUID, *, on: date) -> list[CompanyView]:
    """The companies for which she works on a day, by name."""
    contracts = companies.permissions([helper], []).contracts
    ids = [company for (worker, company), spans in contracts.items() if any(on in days for days in spans)]
    return sorted(companies.companies(ids).values(), key=lambda each: (each.name, each.number))


def known_households(helper: UUID) -> list[KnownHousehold]:
    """Where she worked, the last first."""
    last: dict[UUID, PrestationView] = {}
    for each in prestations.prestations(helper=helper, limit=_LOOKED_BACK):
        last.setdefault(each.household, each)
    newest = list(last.values())[:HOUSEHOLDS_SHOWN]
    there = households.by_ids(each.household for each in newest)
    return [KnownHousehold(there[each.household].number, each) for each in newest]


def worked(helper: UUID, *, first: date, last: date) -> list[Worked]:
    """Her hours of some days, the oldest first."""
    return _with_names(work_of_helper(helper, first=first, last=last))


def own(id_: UUID, helper: UUID) -> Worked:
    """Hours of hers; somebody else's are as unknown as those that never were."""
    found = prestations.prestation(id_)
    if found.helper != helper:
        raise PrestationUnknown(id_)
    [work] = _with_names([found])
    return work


def _with_names(views: list[PrestationView]) -> list[Worked]:
    there = households.by_ids({each.household for each in views})
    owners = companies.companies({each.company for each in views})
    return [Worked(each, there[each.household].number, owners[each.company].name) for each in views]
