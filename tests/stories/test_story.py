"""The story is told in every language, adds up, and can be told again."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from voucherline.domain.households.models import Household
from voucherline.domain.prestations.models import Prestation
from voucherline.domain.prestations.states import PrestationState
from voucherline.kernel.time import at
from voucherline.simulation import story
from voucherline.words.formats import LANGUAGES
from world import World

pytestmark = pytest.mark.django_db


def told(language: str, home: Path, *, width: int = 80) -> str:
    page = io.StringIO()
    console = Console(file=page, width=width, highlight=False, markup=False, emoji=False)
    assert story.tell(language, home=home, console=console)
    return page.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [80, 120])
def test_the_story_ends_clean(language: str, width: int, tmp_path: Path) -> None:
    lines = told(language, tmp_path, width=width).rstrip().splitlines()

    assert lines[-1] == "audit: clean"
    assert max(len(line) for line in lines if str(tmp_path) not in line) <= width


def test_what_happens_in_it(tmp_path: Path) -> None:
    text = " ".join(told("en", tmp_path).split())

    for words in (
        "The number with your payment contains a typing error",
        "Nothing new: no line is counted twice.",
        "The e-mail to",
        "The letter to",
        "a key is pressed",
        "looks at the work online",
        "The third call. Nobody answers: a letter must do.",
        "What each person received",
        "2 vouchers are missing",
        "10 expire",
        "Why Wednesday 15 April 2026?",
        "6 April (public holiday)",
        "5 of 5 payments were carried out",
    ):
        assert words in text
    states = sorted(Prestation.objects.values_list("state", "household_yes"))
    assert states == [
        ("cancelled", ""),
        ("reimbursed", "person"),
        ("reimbursed", "person"),
        ("reimbursed", "person"),
        ("reimbursed", "silence"),
    ]


def test_what_is_told_is_told_in_time(tmp_path: Path) -> None:
    """An order is confirmed on its day, and whoever forgets its vouchers is warned three times before they expire."""
    received = told("en", tmp_path).partition("What each person received")[2]

    assert re.search(r"21 Mar 2025 +(?:e-mail|letter) .*\b10\b", received), "ten vouchers were bought that day"
    assert [day in received for day in ("20 Jan 2026", "19 Feb 2026", "14 Mar 2026")] == [True] * 3, received
    assert re.search(r"22 Mar 2026 +e-mail .*\b10\b", received), "they expired that night"
    assert re.search(r"1 Apr 2026 +call ", received), "the company took the work back that day"
    asked = {path.name[:10]: path for path in (tmp_path / "mail").glob("*.eml") if "info@" in path.read_text()}
    assert sorted(asked) == ["2026-03-19", "2026-03-31"], "companies hear of a contest on its day"


def test_it_can_be_told_again_with_new_people(tmp_path: Path) -> None:
    first = told("nl", tmp_path)
    second = told("nl", tmp_path)

    assert "5 van de 5 betalingen" in " ".join(second.split())
    assert first != second
    assert Household.objects.count() == 24


def test_it_harms_nobody_who_was_there_before(tmp_path: Path) -> None:
    world = World(now=at(date(2026, 11, 2), 9))
    ana = world.household("Ana", vouchers=10)
    work = world.company().helper("Bea").works_for(ana, hours=3)
    work.validated()
    work.confirmed()
    waiting = world.company().helper("Bo").works_for(ana, hours=2)

    text = " ".join(told("en", tmp_path).split())

    assert "In the same file goes 1 payment that other people in this database were waiting for" in text
    assert waiting.state is PrestationState.REGISTERED
    assert ana.vouchers == 7


def test_its_files_are_really_there(tmp_path: Path) -> None:
    told("fr", tmp_path)

    assert sorted(path.name for path in (tmp_path / "story").rglob("*.*")) == [
        "2025-03-21-statement.cod",
        "2026-03-16-statement.cod",
        "2026-03-30-statement.cod",
        "2026-04-17-payments.xml",
        "2026-04-20-statement.cod",
    ]
    runs = {path.parent.name for path in (tmp_path / "letters").rglob("letters.pdf")}
    assert {"2025-03-21-001", "2026-03-16-001", "2026-03-26-001"} <= runs
    assert len(list((tmp_path / "mail").glob("*.eml"))) > 10
