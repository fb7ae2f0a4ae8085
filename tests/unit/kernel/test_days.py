"""Days as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.kernel.days import read_day

NEW_YEARS_EVE = date(2026, 12, 31)


@pytest.mark.parametrize(
    "written",
    ["2026-12-31", "31/12/2026", "31.12.2026", "31-12-2026", "31-12-26", "31/12/26", "31 12 2026", " 31.12.26 "],
)
def test_a_day_is_understood_however_it_is_written(written: str) -> None:
    assert read_day(written) == NEW_YEARS_EVE


def test_the_day_stands_before_the_month() -> None:
    assert read_day("3/2/2026") == date(2026, 2, 3)


@pytest.mark.parametrize(
    "written",
    ["", "12/31/2026", "31/02/2026", "31/12", "31/12/226", "soon", "٣١/١٢/٢٠٢٦", "9999-12-31", "1-1-0001"],
)
def test_what_is_no_day_is_none(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the calendar's own words are for nobody
        read_day(written)
