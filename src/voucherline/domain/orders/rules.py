"""What becomes of an incoming payment. Pure: a line, who it names and where that household stands; out, a decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from voucherline.domain.bank.formats.values import StatementLine
from voucherline.domain.bank.values import Outcome
from voucherline.domain.households.values import HouseholdState, HouseholdView
from voucherline.kernel.money import Euro
from voucherline.kernel.numbers import is_iban
from voucherline.kernel.time import end_of_month, months_later
from voucherline.schemes.pricing import Position, Purchase, purchase
from voucherline.schemes.values import Terms, Validity

EURO = "EUR"
PERHAPS_KNOWN = "perhaps-known"
"""The reason of a line that may be a payment taken in before: nothing tells."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a payment leads to: an outcome, the sentence that says why, and what it buys."""

    outcome: Outcome
    reason: str = ""
    purchase: Purchase | None = None
    priority: bool = False
    """Bought under a priority quota: outside the family's."""
    outgoing: UUID | None = None
    """The payment of ours that the line is about."""


@dataclass(slots=True)
class Standing:
    """How far one household is in a year, while lines are decided one after the other."""

    bought: int = 0
    in_family: int = 0
    free: int = 0


@dataclass(slots=True)
class Standings:
    """How far the households and families of some lines are: read before, advanced by every decision."""

    households: dict[tuple[UUID, int], Standing] = field(default_factory=dict)
    members: Mapping[str, tuple[UUID, ...]] = field(default_factory=dict)
    """Address key to the households there."""
    priority: frozenset[UUID] = frozenset()

    def of(self, household: UUID, year: int) -> Standing:
        """Where a household stands."""
        return self.households.setdefault((household, year), Standing())

    def positions(self, household: HouseholdView, year: int) -> tuple[Position, Position]:
        """The position of a household and that of its family, as the price arithmetic wants them."""
        own = self.of(household.id, year)
        family = [self.of(member, year) for member in self.members.get(household.address_key, (household.id,))]
        return (
            Position(bought=own.bought, free=own.free),
            Position(bought=sum(each.in_family for each in family), free=sum(each.free for each in family)),
        )

    def advance(self, household: HouseholdView, year: int, vouchers: int) -> None:
        """Count vouchers just bought."""
        own = self.of(household.id, year)
        own.bought += vouchers
        if household.id not in self.priority:
            own.in_family += vouchers


def left_alone(line: StatementLine) -> str:
    """Why a line is none of ours to decide, or nothing: money out, charges, interest."""
    if line.kind in ("charge", "interest"):
        return str(line.kind)
    return "debit" if line.cents <= 0 else ""


def out_of_range(line: StatementLine, *, first: date, today: date) -> str:
    """Why the day of a line cannot be right: before the scheme's `first` terms, or later than tomorrow. Or nothing."""
    if first <= line.booked_on <= today + timedelta(days=1):
        return ""
    return "damaged-line" if line.damage is not None else "date-out-of-range"


def why_returned(household: HouseholdView | None, *, scheme: str) -> str:
    """Why money cannot buy vouchers for this household, or nothing."""
    if household is None:
        return "unknown-number"
    if household.scheme != scheme:
        return "wrong-account"
    return {
        HouseholdState.OPEN: "",
        HouseholdState.FROZEN: "account-frozen",
        HouseholdState.DECEASED: "account-frozen",
        HouseholdState.EXCLUDED: "account-excluded",
        HouseholdState.CLOSED: "account-closed",
    }[household.state]


def decide(
    line: StatementLine, household: HouseholdView | None, *, problem: str, terms: Terms, standings: Standings
) -> Verdict:
    """Decide what an incoming payment leads to. `problem` is why no single household was found in it, if so."""
    if line.currency != EURO:
        return Verdict(Outcome.IN_TRAY, "foreign-currency")
    if line.damage is not None:
        return Verdict(Outcome.IN_TRAY, "damaged-line")
    if problem == "two-candidates":
        return Verdict(Outcome.IN_TRAY, problem)
    reason = problem or why_returned(household, scheme=terms.scheme)
    if reason:
        return _back(line, reason)
    assert household is not None, "a payment without a household has a reason to go back"
    person, family = standings.positions(household, line.booked_on.year)
    bought = purchase(
        terms,
        amount=Euro(line.cents),
        person=person,
        family=family,
        priority=household.id in standings.priority,
    )
    if not bought.vouchers:
        return _back(line, bought.why.value)
    standings.advance(household, line.booked_on.year, bought.vouchers)
    return Verdict(Outcome.CREDITED, bought.why.value, bought, priority=household.id in standings.priority)


def _back(line: StatementLine, reason: str) -> Verdict:
    """Return all of it - if there is an account to which it can go."""
    if not is_iban(line.counterparty_account):
        return Verdict(Outcome.IN_TRAY, "no-account-to-return-to")
    return Verdict(Outcome.RETURNED, reason)


def expires_on(issued_on: date, validity: Validity) -> date:
    """The last day on which a voucher issued that day can be kept for work."""
    last = months_later(issued_on, validity.months)
    return end_of_month(last) if validity.to_the_end_of_the_month else last
