"""Households as others see them, and what happens to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.values import Solution


class HouseholdState(StrEnum):
    """What a household may still do."""

    OPEN = "open"
    FROZEN = "frozen"
    """No orders; what is open may be answered and paid."""
    DECEASED = "deceased"
    """Frozen since the death of its user; closes by itself after the days that the terms say."""
    EXCLUDED = "excluded"
    """Excluded by the inspection: no orders, no new work; what is open is decided by customer service."""
    CLOSED = "closed"

    @property
    def may_order(self) -> bool:
        """May money still buy vouchers?"""
        return self is HouseholdState.OPEN

    @property
    def may_get_work(self) -> bool:
        """May new prestations be registered?"""
        return self in (HouseholdState.OPEN, HouseholdState.FROZEN)


class ProofKind(StrEnum):
    """What a household can prove, with dates."""

    PRIORITY = "priority group"
    SELF_EMPLOYED_MOTHER = "self-employed mother"


@dataclass(frozen=True, slots=True)
class NewHousehold:
    """What a registration form says."""

    id: UUID
    number: str
    scheme: str
    language: str
    name: str
    street: str
    postcode: str
    town: str
    solution: Solution = Solution.ONLINE
    email: str = ""
    telephone: str = ""
    registered_on: date = date(2025, 1, 1)


@dataclass(frozen=True, slots=True)
class HouseholdView:
    """A household across the border of this package."""

    id: UUID
    number: str
    scheme: str
    language: str
    name: str
    state: HouseholdState
    solution: Solution
    address_key: str
    refund_iban: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdStateChanged(Fact):
    """Frozen, excluded, reopened, closed, or its user died."""

    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsencePlanned(Fact):
    """The household will be away."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofAccepted(Fact):
    """The household proved that it belongs to a group, for some days."""

    proof: str
    first: date
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundAccountNoted(Fact):
    """The household, or its heirs, proved to which account money goes back; its last four signs."""

    ends_in: str


@dataclass(eq=False)
class HouseholdUnknown(Refusal):
    """No household has this number."""

    number: str


@dataclass(eq=False)
class HouseholdClosed(Refusal):
    """The account no longer takes this."""

    number: str
    state: str


@dataclass(eq=False)
class NumberInvalid(Refusal):
    """The check digits are wrong: a typing error."""

    number: str
