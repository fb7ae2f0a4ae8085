"""Prestations as people read them: with names instead of ids, and what their household may still say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from voucherline.domain.companies import queries as companies
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import PrestationView, TrayReason
from voucherline.domain.prestations.values_of_answers import as_shown

MAY_ANSWER: Final = (PrestationState.REGISTERED, PrestationState.MAINTAINED)


@dataclass(frozen=True, slots=True)
class Work:
    """A prestation, who did it and for which company."""

    view: PrestationView
    helper: str
    company: str

    @property
    def as_shown(self) -> str:
        """What whoever answers reads of it, in short."""
        return as_shown(self.view.day, self.view.minutes, self.view.activity)

    @property
    def may_be_answered(self) -> bool:
        """Does it wait for the household's yes or no?"""
        return self.view.state in MAY_ANSWER and self._is_open

    @property
    def may_be_taken_back(self) -> bool:
        """Was it contested, so that a yes takes the contest back?"""
        return self.view.state is PrestationState.CONTESTED and self._is_open

    @property
    def _is_open(self) -> bool:
        return not self.view.household_yes and self.view.tray != TrayReason.HOUSEHOLD_EXCLUDED


def with_names(views: Sequence[PrestationView]) -> list[Work]:
    """Name the helpers and companies of prestations; read once for all of them."""
    helpers = companies.helpers({each.helper for each in views})
    owners = companies.companies({each.company for each in views})
    return [Work(each, helpers[each.helper].name, owners[each.company].name) for each in views]
