"""One voucher pays one full hour; minutes left over are carried to the next prestation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voucherline.domain.prestations.rules import hours


def test_1_h_15_then_2_h_45_are_1_and_then_3() -> None:
    first, carried = hours(0, 75)
    assert (first, carried) == (1, 15)

    second, carried = hours(carried, 165)
    assert (second, carried) == (3, 0)


@pytest.mark.parametrize(
    ("carried", "minutes", "vouchers", "carried_on"),
    [
        (0, 60, 1, 0),
        (0, 59, 0, 59),
        (1, 59, 1, 0),
        (0, 180, 3, 0),
        (59, 1, 1, 0),
        (30, 20, 0, 50),
        # A voucher paid 45 minutes too many when the prestation that lent them was cancelled.
        (-45, 120, 1, 15),
        (-45, 30, 0, -15),
    ],
)
def test_by_hand(carried: int, minutes: int, vouchers: int, carried_on: int) -> None:
    assert hours(carried, minutes) == (vouchers, carried_on)


@given(st.lists(st.integers(1, 720), max_size=30))
def test_no_minute_is_lost_or_paid_twice(worked: list[int]) -> None:
    vouchers = carried = 0
    for minutes in worked:
        due, carried = hours(carried, minutes)
        vouchers += due
        assert 0 <= carried < 60

    assert vouchers * 60 + carried == sum(worked)
