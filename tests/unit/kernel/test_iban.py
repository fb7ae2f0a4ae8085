"""The quick check of an IBAN says what the library's own says."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban, numdb

from voucherline.kernel.numbers import belgian_iban, check_digits, is_iban

COUNTRIES = {prefix: info["bban"] for _, prefix, _, info, _ in numdb.get("iban").prefixes}


def by_the_library(account: str) -> bool:
    """What the library says; of a Belgian account also its inner check digits."""
    if not iban.is_valid(account, check_country=False):
        return False
    compact = iban.compact(account)
    return not compact.startswith("BE") or compact[-2:] == check_digits(compact[4:-2])


@st.composite
def accounts(draw: st.DrawFn) -> str:
    """Accounts of every country with right check digits."""
    country = draw(st.sampled_from(sorted(COUNTRIES)))
    letters = {"n": "0123456789", "a": "ABCXYZ", "c": "0123456789ABCXYZ"}
    inside = "".join(
        draw(st.text(letters[kind], min_size=int(size), max_size=int(size)))
        for size, kind in re.findall(r"(\d+)!([nac])", COUNTRIES[country])
    )
    return f"{country}{iban.calc_check_digits(f'{country}00{inside}')}{inside}"


@given(accounts())
def test_accounts_of_every_country_are_judged_as_the_library_does(account: str) -> None:
    assert is_iban(account) == by_the_library(account)
    assert account.startswith("BE") or is_iban(account)


@given(accounts(), st.integers(0, 40), st.sampled_from("0A9z .-é٣\n"))
def test_damaged_accounts_are_judged_as_the_library_does(account: str, place: int, letter: str) -> None:
    for damaged in (account[:place] + letter + account[place:], account[:place] + letter + account[place + 1 :]):
        assert is_iban(damaged) == by_the_library(damaged)


@pytest.mark.parametrize(
    "account", ["", "BE", "BE00", "XX82WEST12345698765432", "be68 5390 0754 7034", "BE68-5390-0754-7034"]
)
def test_written_in_other_ways_accounts_are_judged_as_the_library_does(account: str) -> None:
    assert is_iban(account) == by_the_library(account)


def test_a_belgian_account_needs_its_inner_check_digits() -> None:
    assert is_iban(belgian_iban(979, 1234567))
    wrong_inside = "979123456700"
    assert not is_iban(f"BE{iban.calc_check_digits(f'BE00{wrong_inside}')}{wrong_inside}")
