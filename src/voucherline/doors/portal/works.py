"""Prestations as a household reads them: with names instead of ids."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from voucherline.domain.companies import queries as companies
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import PrestationUnknown, PrestationView, TrayReason

MAY_ANSWER: Final = (PrestationState.REGISTERED, PrestationState.MAINTAINED)


@dataclass(frozen=True, slots=True)
class Work:
    """A prestation, who did it and for which company."""

    view: PrestationView
    helper: str
    company: str

    @property
    def may_be_answered(self) -> bool:
        """Does it wait for the household's yes or no?"""
        waits = self.view.state in MAY_ANSWER and not self.view.household_yes
        return waits and self.view.tray != TrayReason.HOUSEHOLD_EXCLUDED

    @property
    def may_be_taken_back(self) -> bool:
        """Can the household still take its contest back?"""
        return self.view.state is PrestationState.CONTESTED


def with_names(views: Sequence[PrestationView]) -> list[Work]:
    """Name the helpers and companies of prestations; read once for all of them."""
    helpers = companies.helpers({each.helper for each in views})
    owners = companies.companies({each.company for each in views})
    return [Work(each, helpers[each.helper].name, owners[each.company].name) for each in views]


def to_answer(household: UUID) -> list[Work]:
    """What waits for a household's answer, the oldest work first."""
    views = [each for state in MAY_ANSWER for each in queries.prestations(household=household, state=state)]
    works = with_names(sorted(views, key=lambda each: (each.day, each.registered_at)))
    return [each for each in works if each.may_be_answered]


def own(id_: UUID, household: UUID) -> Work:
    """One prestation of a household; somebody else's is as unknown as one that never was."""
    found = queries.prestation(id_)
    if found.household != household:
        raise PrestationUnknown(id_)
    [work] = with_names([found])
    return work
