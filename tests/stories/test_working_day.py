"""A newcomer makes hours for the town and enters them, without writing a file by hand."""

from __future__ import annotations

import csv
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from voucherline.kernel.time import at
from voucherline.simulation import town
from voucherline.simulation.workdays import NobodyWorksThere, Worked, working_day
from world.keyboard import Keyboard

DAY = date(2026, 3, 3)
NOW = at(date(2026, 3, 4), 9)


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Keyboard:
    return Keyboard(monkeypatch, capsys)


pytestmark = pytest.mark.django_db


def create(*, households: int = 60) -> None:
    town.create("flanders", households_wanted=households, companies_wanted=3, seed=1, now=NOW)


def test_made_and_entered_whole(keyboard: Keyboard, tmp_path: Path) -> None:
    create()
    file = tmp_path / "hours.csv"

    made = keyboard.types("prestation", "make", "--count", "20", "--day", DAY, "--out", file, "--json")
    assert (made.exit_code, made.json["prestations"]) == (0, 20)
    said = keyboard.types("prestation", "import", file, now=NOW)
    assert (said.exit_code, said.out) == (0, "20 entered, 0 known, 0 refused\n")

    assert keyboard.types("prestation", "import", file, now=NOW).out == "0 entered, 20 known, 0 refused\n"
    with file.open() as lines:
        assert {row["day"] for row in csv.DictReader(lines)} == {"2026-03-03"}


def test_the_same_seed_makes_the_same_hours() -> None:
    create()

    def hours(seed: int) -> list[Worked]:
        return working_day("flanders", day=DAY, count=20, seed=seed)

    assert hours(1) == hours(1) != hours(2)


def test_nobody_is_at_two_places_at_once_and_no_more_than_there_is_time_for() -> None:
    create()
    worked = working_day("flanders", day=DAY, count=1000, seed=1)

    assert 20 < len(worked) <= 60
    assert len({each.household.id for each in worked}) == len(worked)
    for helper in {each.workplace.helper for each in worked}:
        day = sorted((each.starts, each.minutes) for each in worked if each.workplace.helper == helper)
        assert all(start + minutes <= following for (start, minutes), (following, _) in pairwise(day))
        assert day[-1][0] + day[-1][1] <= 18 * 60


def test_an_empty_town_has_no_working_day(keyboard: Keyboard, tmp_path: Path) -> None:
    words = ("prestation", "make", "--count", "2", "--day", DAY, "--out", tmp_path / "x.csv", "--scheme", "brussels")
    said = keyboard.types(*words, "--json")

    assert said.exit_code == 1
    assert "Nobody works" in said.json["error"]
    assert not (tmp_path / "x.csv").exists()
    with pytest.raises(NobodyWorksThere):
        working_day("brussels", day=DAY, count=2, seed=1)
