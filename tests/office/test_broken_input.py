"""Nothing that anybody types or hands in breaks a page: it is refused, in words."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from office.test_files import HEADINGS, book, hand_in
from office.test_permissions import addresses
from voucherline.doors.office.rows import read
from voucherline.doors.office.spreadsheets import MOST_ROWS, lines_of
from voucherline.kernel.refusals import Refusal
from world import Company, Household

FIELDS = (
    "what", "work", "shown", "reason", "household", "helper", "day", "hours", "start", "activity", "reference", "once",
    "kind", "file", "submits", "name", "number", "language", "email", "telephone", "first", "last", "from", "show",
)  # fmt: skip
NASTY = (
    "\x00",
    "0001-01-01",
    "9999-12-31",
    "-1",
    "9" * 5000,
    "\u202eÿ\ud7ff",
    "<script>x</script>",
    "amend",
    "' or 1=1 --",
)


@pytest.mark.django_db
@pytest.mark.parametrize("nasty", NASTY)
def test_no_form_breaks(company: Company, ana: Household, planner: Any, nasty: str) -> None:
    contested = company.helper("Bea").works_for(ana)
    contested.contested()
    typed = dict.fromkeys(FIELDS, nasty)
    fitting = {
        "work": str(contested.id), "household": ana.number, "helper": contested.company.helper("An").number,
        "hours": "2", "day": "2026-01-05", "activity": "1", "name": "Zoë", "language": "nl", "first": "2026-01-05",
    }  # fmt: skip
    for given_ in (typed, {**typed, **fitting}, {**fitting, "day": nasty}, {**fitting, "reason": nasty, "last": nasty}):
        for address in addresses(contested.id):
            for method in ("get", "post"):
                answer = getattr(planner, method)(address, given_)
                assert answer.status_code in (200, 302, 403, 404, 405, 422), address
                assert "<script>x" not in answer.content.decode(errors="replace"), address


@given(some.binary(max_size=400) | some.text(max_size=200).map(lambda each: each.encode("utf-16")))
def test_no_bytes_break_the_reading(content: bytes) -> None:
    with suppress(Refusal):
        assert len(list(read(iter(lines_of(content)), needed=()))) <= MOST_ROWS


@given(place=some.integers(0, 4000), flips=some.binary(min_size=1, max_size=8))
def test_no_damaged_book_breaks_the_reading(place: int, flips: bytes) -> None:
    whole = bytearray(_BOOK)
    place %= len(whole)
    whole[place : place + len(flips)] = flips
    with suppress(Refusal):
        list(read(iter(lines_of(bytes(whole))), needed=()))


_BOOK = book([HEADINGS, [1, 2, "2026-01-05", 2, None, 1, "R"]])


@pytest.mark.django_db
@pytest.mark.parametrize("day", ["01/01/0001", "9999-12-31", "31/02/2026", "2026-13-01", "00/00/0000"])
def test_a_day_that_is_none_is_refused_in_its_row(company: Company, ana: Household, planner: Any, day: str) -> None:
    text = f"helper;household;day;hours;start;activity\n{company.helper('Bea').number};{ana.number};{day};2;0:00;1\n"
    assert "in column day cannot be read" in hand_in(planner, text).content.decode()
