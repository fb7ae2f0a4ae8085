"""What may be changed of terms, within which bounds, and that what was stays what it was."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voucherline.domain.terms.rules import terms_of
from voucherline.kernel.money import Euro
from voucherline.schemes import catalogue
from voucherline.schemes.catalogue import scheme_names, terms_for
from voucherline.schemes.changing import (
    TermOutOfBounds,
    TermsDayOutside,
    TermsNotTheNewest,
    TermsUnchanged,
    TranchesOutOfOrder,
    changeable,
    check_change,
    numbers_of,
    version_with,
)
from voucherline.schemes.values import EnteredBy, Solution, Span, Terms

TODAY: Final = date(2026, 11, 24)
DAY: Final = date(2026, 12, 1)
FLANDERS: Final = terms_for("flanders", on=TODAY)
ONLINE: Final = "household_spans:online:helper"


def change(numbers: dict[str, int], *, since: date = DAY) -> Terms:
    return check_change(FLANDERS, since=since, numbers=numbers, today=TODAY)


@pytest.mark.parametrize("scheme", scheme_names())
def test_the_numbers_of_every_version_stand_within_their_bounds_and_make_it_again(scheme: str) -> None:
    for terms in catalogue.versions_of(scheme):
        for each in changeable(terms).values():
            assert each.lowest <= each.value <= each.highest, (terms.version, each)
        assert version_with(terms, since=terms.since, numbers={}) == terms


@pytest.mark.parametrize("scheme", scheme_names())
def test_each_number_arrives_where_it_belongs_and_nowhere_else(scheme: str) -> None:
    base = terms_for(scheme, on=TODAY)
    for name, each in changeable(base).items():
        number = each.value + 1
        changed = version_with(base, since=DAY, numbers={name: number})
        now = numbers_of(changed)
        assert {other for other, value in now.items() if value != numbers_of(base)[other]} == {name}
        assert now[name] == number


def test_a_change_is_a_new_version_from_its_day_on() -> None:
    changed = change({ONLINE: 7, "exchange_value": 2810})
    assert changed.version == "flanders/2026-12-01"
    assert changed.household_spans[Solution.ONLINE, EnteredBy.HELPER] == Span(7)
    assert changed.household_spans[Solution.EMAIL, EnteredBy.HELPER] == Span(10)
    assert changed.exchange_value == Euro.of(28, 10)
    # What two people decided is not second-hand any more; the rest still is.
    assert FLANDERS.indicative - changed.indicative == {"exchange_value"}


@pytest.mark.parametrize("since", [TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=1), date(2028, 11, 25)])
def test_the_past_today_tomorrow_and_the_far_future_are_no_first_days(since: date) -> None:
    with pytest.raises(TermsDayOutside) as refusal:
        change({ONLINE: 7}, since=since)
    assert (refusal.value.earliest, refusal.value.latest) == (date(2026, 11, 26), date(2028, 11, 24))


def test_new_terms_come_after_all_others() -> None:
    later = version_with(FLANDERS, since=date(2027, 1, 1), numbers={})
    with pytest.raises(TermsNotTheNewest):
        check_change(later, since=date(2027, 1, 1), numbers={ONLINE: 7}, today=TODAY)


def test_what_changes_nothing_is_no_change() -> None:
    for numbers in ({}, {ONLINE: 5}, {"unheard-of": 3}):
        with pytest.raises(TermsUnchanged):
            change(numbers)


@pytest.mark.parametrize(
    ("name", "number"),
    [(ONLINE, 2), (ONLINE, 91), ("exchange_value", 1999), ("person_tranches:1:price", 2000), ("validity", 0)],
)
def test_a_number_that_cannot_be_meant_is_refused(name: str, number: int) -> None:
    with pytest.raises(TermOutOfBounds) as refusal:
        change({name: number})
    assert refusal.value.name == name


def test_a_second_tranche_ends_later_and_is_not_cheaper() -> None:
    for numbers in ({"person_tranches:1:up_to": 500}, {"family_tranches:2:price": 999}):
        with pytest.raises(TranchesOutOfOrder):
            change(numbers)


STEPS: Final = st.lists(
    st.tuples(st.integers(2, 200), st.sampled_from(sorted(changeable(FLANDERS))), st.integers(0, 100)), max_size=6
)


@given(steps=STEPS)
def test_the_terms_of_a_day_that_is_over_never_change(steps: list[tuple[int, str, int]]) -> None:
    """Whatever is decided, on a day on which it may be: what held before its first day holds there for ever."""
    today, decided = TODAY, list[Terms]()
    kept: dict[date, Terms] = {}
    try:
        for days, name, percent in steps:
            newest = catalogue.versions_of("flanders")[-1]
            since, each = today + timedelta(days=days), changeable(newest)[name]
            number = each.lowest + (each.highest - each.lowest) * percent // 100
            try:
                new = check_change(newest, since=since, numbers={name: number}, today=today)
            except (TermsNotTheNewest, TermsUnchanged, TranchesOutOfOrder):
                continue
            over = [today + timedelta(days=days) for days in (-300, -30, -1, 0, 1)]
            kept |= {day: terms_for("flanders", on=day) for day in over}
            # As it is read from the database: from its numbers alone.
            decided.append(terms_of(catalogue.written("flanders"), since=since, numbers=numbers_of(new)))
            catalogue.hold_decided(decided)
            assert terms_for("flanders", on=since) == decided[-1]
            assert all(terms_for("flanders", on=day) == terms for day, terms in kept.items())
            today += timedelta(days=days // 2)
    finally:
        catalogue.hold_decided(())
