"""Households as others see them, and what happens to their accounts."""

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
    def is_over(self) -> bool:
        """Does nobody act for themselves under this account any more?"""
        return self in (HouseholdState.DECEASED, HouseholdState.CLOSED)

    @property
    def may_get_work(self) -> bool:
        """May new prestations be registered?"""
        return self in (HouseholdState.OPEN, HouseholdState.FROZEN)


class OrderConfirmations(StrEnum):
    """How a household hears of the vouchers it bought."""

    EMAIL = "email"
    LETTER = "letter"


class ProofKind(StrEnum):
    """What a household can prove, with dates."""

    PRIORITY = "priority group"
    SELF_EMPLOYED_MOTHER = "self-employed mother"


CallHours = tuple[int, int]
"""Minutes of the day between which a household wants to be called."""


def usual_confirmations(solution: Solution) -> OrderConfirmations:
    """How orders are confirmed to whoever chose nothing: by telephone there is no e-mail to write to."""
    return OrderConfirmations.LETTER if solution is Solution.TELEPHONE else OrderConfirmations.EMAIL


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
    telephones: tuple[str, ...] = ()
    """E.164."""
    order_confirmations: OrderConfirmations | None = None
    """None: as is usual for the solution."""
    large_print: bool = False
    call_hours: CallHours | None = None
    statements_by_letter: bool = False
    registered_on: date = date(2025, 1, 1)

    @property
    def confirmed_by(self) -> OrderConfirmations:
        """How its orders are confirmed."""
        return self.order_confirmations or usual_confirmations(self.solution)


@dataclass(frozen=True, slots=True)
class ProofView:
    """What a household proved, from day to day."""

    kind: ProofKind
    first: date
    last: date | None


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


@dataclass(frozen=True, slots=True)
class Reach:
    """How a household is reached: all that whoever tells it something must know."""

    household: UUID
    number: str
    scheme: str
    language: str
    name: str
    street: str
    postcode: str
    town: str
    state: HouseholdState
    solution: Solution
    order_confirmations: str
    """`email` or `letter`."""
    email: str
    telephones: tuple[str, ...]
    """E.164, the one to call first before the others."""
    large_print: bool
    call_hours: CallHours | None
    statements_by_letter: bool


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a household wants to be spoken to."""

    language: str
    large_print: bool = False
    call_hours: CallHours | None = None
    statements_by_letter: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdRegistered(Fact):
    """An account was opened."""

    solution: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SolutionChanged(Fact):
    """A household takes part in another way, or hears of its orders in another."""

    solution: str
    order_confirmations: str
    before: str
    """The solution before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferencesChanged(Fact):
    """A household wants to be spoken to otherwise; which of its preferences changed."""

    changed: tuple[str, ...]


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
    reason: str = ""
    """What was shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundAccountNoted(Fact):
    """The household, or its heirs, proved to which account money goes back; its last four signs."""

    ends_in: str


@dataclass(eq=False)
class AbsenceDaysInvalid(Refusal):
    """An absence runs forwards, not longer than the terms say; who is no agent plans it before it begins."""

    first: date
    last: date
    months: int


@dataclass(eq=False)
class ProofDaysInvalid(Refusal):
    """A proof does not end before it begins."""

    first: date
    last: date


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


@dataclass(eq=False)
class CallHoursInvalid(Refusal):
    """Hours run forwards inside one day."""

    first: int
    """Minute of the day."""
    last: int
