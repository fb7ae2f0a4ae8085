"""Households as whoever looks for one sees them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from voucherline.domain.households.values.accounts import HouseholdState
from voucherline.schemes.values import Solution


@dataclass(frozen=True, slots=True)
class HouseholdFound:
    """A household that may be the one somebody looks for: enough to tell it from the others."""

    id: UUID
    number: str
    name: str
    street: str
    postcode: str
    town: str
    state: HouseholdState
    solution: Solution
