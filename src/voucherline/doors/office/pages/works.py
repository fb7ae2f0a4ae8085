"""The prestations of one company, as its planner reads them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from voucherline.domain.companies import queries as companies
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.states import WAITING, PrestationState
from voucherline.domain.prestations.values import PrestationUnknown, PrestationView, TrayReason
from voucherline.kernel.numbers import in_groups

_MAY_CHANGE: Final = WAITING


@dataclass(frozen=True, slots=True)
class Work:
    """A prestation, with who did it and at which number: a company knows households by their number alone."""

    view: PrestationView
    helper: str
    household: str

    @property
    def waits_for_validation(self) -> bool:
        """Is the company's yes still to come?"""
        return self.view.state is PrestationState.REGISTERED and not self.view.company_yes and self._is_open

    @property
    def is_contested(self) -> bool:
        """Must the company answer the household's no?"""
        return self.view.state is PrestationState.CONTESTED and self._is_open

    @property
    def may_be_changed(self) -> bool:
        """May the company still amend or cancel it?"""
        return self.view.state in _MAY_CHANGE and self._is_open

    @property
    def missing(self) -> int:
        """How many vouchers are missing: a company hears it once both have agreed, never before."""
        return self.view.missing if self.view.state is PrestationState.SHORT else 0

    @property
    def _is_open(self) -> bool:
        return self.view.tray != TrayReason.HOUSEHOLD_EXCLUDED


def with_numbers(views: Sequence[PrestationView]) -> list[Work]:
    """Name helpers and households of prestations; read once for all of them."""
    helpers = companies.helpers({each.helper for each in views})
    people = households.by_ids(each.household for each in views)
    return [Work(each, helpers[each.helper].name, in_groups(people[each.household].number)) for each in views]


def own(id_: UUID, company: UUID) -> Work:
    """One prestation of a company; another's is as unknown as one that never was."""
    [work] = own_of([id_], company) or (None,)
    if work is None:
        raise PrestationUnknown(id_)
    return work


def own_of(ids: Iterable[UUID], company: UUID) -> list[Work]:
    """Those of the prestations that are the company's, in the order asked."""
    asked = list(dict.fromkeys(ids))
    found = {each.id: each for each in queries.prestations_of_company(company, ids=asked)}
    return with_numbers([found[id_] for id_ in asked if id_ in found])
