"""What a scheme decides: the shape of its terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from voucherline.kernel.money import Euro
from voucherline.schemes.telling import USUAL, Telling


class Solution(StrEnum):
    """How a household takes part."""

    ONLINE = "online"
    EMAIL = "email"
    TELEPHONE = "telephone"

    @property
    def alternative(self) -> bool:
        """Is this one of the two ways without digital tools?"""
        return self is not Solution.ONLINE


class Lifeline(StrEnum):
    """What some households depend on to be told or to answer."""

    MAIL = "mail"
    PORTAL = "portal"
    TELEPHONE = "telephone"

    @property
    def solutions(self) -> frozenset[Solution]:
        """The ways of taking part that need it: while it is down the clocks of whoever has one of them stand still."""
        return _DEPENDENT[self]


_DEPENDENT: Final = {
    Lifeline.MAIL: frozenset({Solution.ONLINE, Solution.EMAIL}),
    Lifeline.PORTAL: frozenset({Solution.ONLINE}),
    Lifeline.TELEPHONE: frozenset({Solution.EMAIL, Solution.TELEPHONE}),
}


class EnteredBy(StrEnum):
    """Who entered a prestation."""

    HELPER = "helper"
    COMPANY = "company"


class Unit(StrEnum):
    """What the days of a span are."""

    WORKING_DAYS = "working days"
    CALENDAR_DAYS = "calendar days"


class AtExpiry(StrEnum):
    """What becomes of the money of an expired voucher."""

    REFUND = "refund"
    LOSS = "loss"


class AtShortage(StrEnum):
    """What happens when an agreed prestation has too few vouchers."""

    HOLD_AND_WAIT = "hold and wait"
    PAY_IN_PARTS = "pay in parts"


class Clocks(StrEnum):
    """When the household's clock may start."""

    PARALLEL = "parallel"
    HOUSEHOLD_AFTER_COMPANY = "household after company"


class Activity(StrEnum):
    """What a helper may do; the number is the key pressed on the telephone."""

    HOME_HELP = "1"
    SHOPPING = "2"
    IRONING = "3"
    TRANSPORT = "4"


@dataclass(frozen=True, slots=True)
class Span:
    """So many days of one kind."""

    count: int
    unit: Unit = Unit.WORKING_DAYS


@dataclass(frozen=True, slots=True)
class Tranche:
    """Vouchers up to and including this position in the calendar year cost `price` each."""

    up_to: int
    price: Euro


@dataclass(frozen=True, slots=True)
class Validity:
    """How long a voucher lives."""

    months: int
    to_the_end_of_the_month: bool


@dataclass(frozen=True, slots=True)
class TaxRelief:
    """Percent of the price of the first so many vouchers bought in a year."""

    percent: int
    vouchers: int
    certificate_from_month: int = 2
    """Of the next year: by then the payments that were booked in its last days have been taken in."""
    certificate_before_month: int = 3


@dataclass(frozen=True, slots=True)
class Sampling:
    """How many households are asked again, of those whose silence agreed in a week."""

    percent: int
    at_least: int
    """Fewer tell nothing about a share; where silence agreed less often, everybody is asked."""
    at_most: int
    confidence_percent: int
    """How sure one wants to be that the true share lies within the interval that is published."""


@dataclass(frozen=True, slots=True)
class Terms:
    """One dated version of one scheme's rules. `version` is kept by all that was decided under it."""

    scheme: str
    since: date
    account_holder: str
    """Whose account households pay to and companies are paid from: the name that stands on everybody's statements."""
    languages: tuple[str, ...]

    # buying
    person_tranches: tuple[Tranche, ...]
    family_tranches: tuple[Tranche, ...]
    priority_quota: int
    """Vouchers at the base price for a household of a priority group; takes the place of person and family quota."""
    free_for_self_employed_mother: int
    smallest_order: int
    validity: Validity
    at_expiry: AtExpiry
    expiry_warnings: tuple[int, ...]
    """Days before expiry on which the household is warned."""
    demand_days: int
    """An order announced and not paid lapses after so many days."""
    tax_relief: TaxRelief | None

    # answering
    company_span: Span
    household_spans: Mapping[tuple[Solution, EnteredBy], Span]
    clocks: Clocks
    contest_answer_span: Span
    """How long a company has to answer a contest before customer service takes it up."""

    silence_sample: Sampling

    # paying
    at_shortage: AtShortage
    oldest_paid_months: int | None
    """A voucher cannot pay work done more than so many months before its issue; None: no such limit."""
    exchange_value: Euro

    # entering
    oldest_entry_months: int
    longest_day_minutes: int
    two_people_above_minutes: int
    """Customer service decides a maintained contest longer than this with two people."""

    # people
    frozen_days_after_death: int
    exclusion_months: int
    """How long an exclusion by the inspection can last."""
    contact_waiting_span: Span
    """How long a new contact point waits before it can identify anybody."""
    mandate_months: int
    """The longest time for which a mandate may be given."""
    mandate_acceptance_days: int
    """Days within which the holder must accept it."""
    mandate_ahead_months: int
    """How long before its first day a mandate may be given."""
    absence_months: int
    """The longest absence that may be planned at once."""

    # costs that companies ask beside the voucher
    extra_cost_span: Span
    """How long a household knows of an extra cost before it begins."""
    extra_cost_ahead_months: int
    """How long before its first day an extra cost may be announced."""
    extra_cost_cap: Euro | None = None
    """The most that a company may ask for an hour, and then only for hours; None: no such limit."""

    telling: Telling = USUAL
    closing_days: frozenset[date] = frozenset()
    """Days on which nobody works, beside weekends and public holidays."""
    indicative: frozenset[str] = frozenset()
    """Names of the terms that come from an old or second-hand source."""

    @property
    def version(self) -> str:
        """The name under which decisions cite these terms."""
        return f"{self.scheme}/{self.since.isoformat()}"

    @property
    def base_price(self) -> Euro:
        """The price of the year's first voucher."""
        return self.person_tranches[0].price


@dataclass(frozen=True, slots=True)
class Skipped:
    """A day that did not count, and why: `weekend`, `holiday` (with its name's day), `closing day` or `absence`."""

    day: date
    why: str


class StartedBy(StrEnum):
    """The moment from which a clock runs."""

    REGISTERED = "registered"
    VALIDATED = "validated"
    TOLD = "told"
    CONTESTED = "contested"
