"""What people may change of a scheme's terms, within which bounds, and the new version that comes of it. Pure.

Only numbers: what is counted, how it is rounded and who is asked first is software, and comes with a release of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType
from typing import Any, Final

from voucherline.kernel.money import Euro
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import months_later
from voucherline.schemes.values import EnteredBy, Solution, Span, Terms, Tranche, Unit

DAYS_AHEAD: Final = 2
"""A whole day lies between the day on which two people agree and the first on which it holds (decision 0025)."""
MONTHS_AHEAD: Final = 24


class Measure(StrEnum):
    """What a term's number counts."""

    CENTS = "cents"
    VOUCHERS = "vouchers"
    WORKING_DAYS = "working-days"
    CALENDAR_DAYS = "calendar-days"
    MONTHS = "months"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Changeable:
    """One number of the terms that may be changed, and between which bounds."""

    name: str
    """The term, with what is meant of it: `household_spans:online:helper`, `person_tranches:1:price`."""
    measure: Measure
    value: int
    lowest: int
    highest: int

    @property
    def term(self) -> str:
        """The term to which it belongs."""
        return self.name.partition(":")[0]


@dataclass(eq=False)
class TermsDayOutside(Refusal):
    """New terms hold from a day that everybody can still be told of, and not from one that nobody can foresee."""

    earliest: date
    latest: date


@dataclass(eq=False)
class TermsNotTheNewest(Refusal):
    """The scheme has a version from a later day, or from the same: a new one comes after all others."""

    since: date


@dataclass(eq=False)
class TermsUnchanged(Refusal):
    """Nothing would be different."""


@dataclass(eq=False)
class TermOutOfBounds(Refusal):
    """A number is too small or too large to be meant."""

    name: str
    lowest: int
    highest: int


@dataclass(eq=False)
class TranchesOutOfOrder(Refusal):
    """A later tranche ends after the one before it, and is not cheaper."""

    name: str


# No price is ever above what the company is paid for the voucher: the region pays what is missing, and takes nothing.
_PRICE: Final = (500, 1999)
_EXCHANGE: Final = (2000, 6000)
_EXTRA_COST: Final = (1, 2000)
_POSITION: Final = (1, 5000)
_ANSWER: Final = (3, 90)
"""Days in which somebody of 85 gets a letter, reads it and asks."""
_NUMBERS: Final[Mapping[str, tuple[Measure, int, int]]] = MappingProxyType(
    {
        "priority_quota": (Measure.VOUCHERS, 100, 5000),
        "free_for_self_employed_mother": (Measure.VOUCHERS, 1, 500),
        "smallest_order": (Measure.VOUCHERS, 1, 50),
        "demand_days": (Measure.CALENDAR_DAYS, 7, 90),
        "oldest_paid_months": (Measure.MONTHS, 1, 36),
        "oldest_entry_months": (Measure.MONTHS, 1, 24),
        "longest_day_minutes": (Measure.MINUTES, 480, 960),
        "two_people_above_minutes": (Measure.MINUTES, 60, 960),
        "mandate_months": (Measure.MONTHS, 1, 60),
        "absence_months": (Measure.MONTHS, 1, 24),
        "extra_cost_ahead_months": (Measure.MONTHS, 2, 36),
    }
)
_SPANS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "company_span": (2, 30),
        "contest_answer_span": (3, 60),
        "contact_waiting_span": (2, 30),
        "extra_cost_span": (7, 60),
    }
)
_TRANCHES: Final = ("person_tranches", "family_tranches")
_MEASURES: Final = {Unit.WORKING_DAYS: Measure.WORKING_DAYS, Unit.CALENDAR_DAYS: Measure.CALENDAR_DAYS}


def changeable(terms: Terms) -> dict[str, Changeable]:
    """All that may be changed of these terms, by name, in the order in which people read it."""
    return {each.name: each for each in _changeable(terms)}


def numbers_of(terms: Terms) -> dict[str, int]:
    """The numbers that stand there now, by name."""
    return {each.name: each.value for each in _changeable(terms)}


def version_with(base: Terms, *, since: date, numbers: Mapping[str, int]) -> Terms:
    """The same terms from another day on, with these numbers in place of their own; unknown names are none of them."""
    own = numbers_of(base)
    given = {name: numbers.get(name, value) for name, value in own.items()}
    changed = {name.partition(":")[0] for name, value in given.items() if value != own[name]}
    new: dict[str, Any] = {name: given[name] for name in _NUMBERS if name in given}
    for name in _SPANS:
        new[name] = Span(given[name], getattr(base, name).unit)
    for name in _TRANCHES:
        new[name] = tuple(
            Tranche(given[f"{name}:{place}:up_to"], Euro(given[f"{name}:{place}:price"]))
            for place, _ in enumerate(getattr(base, name), start=1)
        )
    return replace(
        base,
        since=since,
        exchange_value=Euro(given["exchange_value"]),
        extra_cost_cap=None if base.extra_cost_cap is None else Euro(given["extra_cost_cap"]),
        validity=replace(base.validity, months=given["validity"]),
        household_spans=MappingProxyType(
            {key: Span(given[_answers(*key)], span.unit) for key, span in base.household_spans.items()}
        ),
        # What two people decided comes from no second-hand source.
        indicative=base.indicative - changed,
        **new,
    )


def check_change(newest: Terms, *, since: date, numbers: Mapping[str, int], today: date) -> Terms:
    """Give the new version that follows the newest one, or refuse."""
    check_day(since, today=today)
    if since <= newest.since:
        raise TermsNotTheNewest(newest.since)
    there = changeable(newest)
    different = {name: number for name, number in numbers.items() if name in there and number != there[name].value}
    if not different:
        raise TermsUnchanged
    for name, number in different.items():
        if not there[name].lowest <= number <= there[name].highest:
            raise TermOutOfBounds(name, there[name].lowest, there[name].highest)
    changed = version_with(newest, since=since, numbers=different)
    for name in _TRANCHES:
        _check_order(name, getattr(changed, name))
    return changed


def check_day(since: date, *, today: date) -> None:
    """Refuse a first day that is too near for every process to have read of it, or too far."""
    earliest, latest = today + timedelta(days=DAYS_AHEAD), months_later(today, MONTHS_AHEAD)
    if not earliest <= since <= latest:
        raise TermsDayOutside(earliest, latest)


def _check_order(name: str, tranches: tuple[Tranche, ...]) -> None:
    for before, after in pairwise(tranches):
        if after.up_to <= before.up_to or after.price < before.price:
            raise TranchesOutOfOrder(name)


def _changeable(terms: Terms) -> Iterator[Changeable]:
    for name in _TRANCHES:
        for place, tranche in enumerate(getattr(terms, name), start=1):
            yield Changeable(f"{name}:{place}:price", Measure.CENTS, tranche.price.cents, *_PRICE)
            yield Changeable(f"{name}:{place}:up_to", Measure.VOUCHERS, tranche.up_to, *_POSITION)
    yield Changeable("exchange_value", Measure.CENTS, terms.exchange_value.cents, *_EXCHANGE)
    # Whether there is a limit at all is for the software; how high it is, for two people.
    if terms.extra_cost_cap is not None:
        yield Changeable("extra_cost_cap", Measure.CENTS, terms.extra_cost_cap.cents, *_EXTRA_COST)
    yield Changeable("validity", Measure.MONTHS, terms.validity.months, 3, 36)
    for key, span in terms.household_spans.items():
        yield Changeable(_answers(*key), _MEASURES[span.unit], span.count, *_ANSWER)
    for name, bounds in _SPANS.items():
        span = getattr(terms, name)
        yield Changeable(name, _MEASURES[span.unit], span.count, *bounds)
    for name, (measure, lowest, highest) in _NUMBERS.items():
        # A limit that the scheme does not have is no number to change.
        if (value := getattr(terms, name)) is not None:
            yield Changeable(name, measure, value, lowest, highest)


def _answers(solution: Solution, entered_by: EnteredBy) -> str:
    return f"household_spans:{solution.value}:{entered_by.value}"
