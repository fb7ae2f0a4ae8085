"""Whose number it is, and whom the line may call."""

from __future__ import annotations

import pytest

from voucherline.doors.phone_line.drivers.numbers import e164, may_be_dialled


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("092223344", "+3292223344"),
        ("+3292223344", "+3292223344"),
        ("003292223344", "+3292223344"),
        ("0470123456", "+32470123456"),
        ("+33142278186", "+33142278186"),
        ("softphone", ""),
        ("", ""),
        ("12", ""),
    ],
)
def test_a_callers_number(text: str, number: str) -> None:
    assert e164(text) == number


@pytest.mark.parametrize("number", ["+3292223344", "+32470123456", "+3222345678"])
def test_belgian_telephones_may_be_called(number: str) -> None:
    assert may_be_dialled(number)


@pytest.mark.parametrize(
    "number", ["+3290012345", "+3270123456", "+33142278186", "+882161234567", "+12025550123", "112", "", "line"]
)
def test_expensive_and_foreign_ones_may_not(number: str) -> None:
    assert not may_be_dialled(number)
