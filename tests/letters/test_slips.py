"""A slip is torn off: it lies at the foot of a sheet's front, and whoever takes it away takes nothing else."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from letters.by_hand import RUN, letter, papers, run_of
from letters.paper import Paper, Words
from unit.notices.examples import (
    BEFORE,
    CLOCK_RUNS,
    CLOCK_WAITS,
    CONTENTS,
    NUMBER,
    ORDER,
    PART_HOURS,
    PURSE,
    TWO_MISSING,
    reader,
)
from voucherline.notices.channels import NEEDS_AN_ANSWER
from voucherline.notices.composing import compose
from voucherline.notices.content_of_kinds import Content
from voucherline.notices.contents import AboutWork, Expiring, SolutionChanged, Welcome
from voucherline.notices.values import Letter, NoticeKind
from voucherline.schemes.values import Solution
from voucherline.words.catalogue import say
from voucherline.words.formats import LANGUAGES

NO_ACCOUNT = next(
    each for each in CONTENTS if isinstance(each, Expiring) and each.refunded and not each.account_ends_in
)
SAID: dict[str, tuple[NoticeKind, Content]] = {
    "to answer": (NoticeKind.PRESTATION_TO_ANSWER, CLOCK_RUNS),
    "to answer, clock waits": (NoticeKind.PRESTATION_TO_ANSWER, CLOCK_WAITS),
    "to answer, vouchers missing": (NoticeKind.PRESTATION_TO_ANSWER, TWO_MISSING),
    "all amended": (NoticeKind.PRESTATION_AMENDED, AboutWork(PART_HOURS, PURSE, before=BEFORE, order=ORDER)),
    "welcome": (NoticeKind.WELCOME, next(each for each in CONTENTS if isinstance(each, Welcome))),
    "another solution": (NoticeKind.SOLUTION_CHANGED, SolutionChanged(Solution.TELEPHONE, "letter")),
    "no account": (NoticeKind.VOUCHERS_EXPIRED, NO_ACCOUNT),
}
ABOVE_FOOT = 282.0
PAGE = ("Pagina", "Page", "Seite")
FOOT = 283.0
"""Below it stand the page and the run."""


def real(which: str, language: str, *, large: bool) -> Letter:
    kind, content = SAID[which]
    called = kind in NEEDS_AN_ANSWER
    person = reader(kind, language, solution=Solution.TELEPHONE, called_in_vain=called)
    return letter(compose(kind, content, person), large_print=large, number=NUMBER)


def cut(page: Paper) -> list[float]:
    """Where a line crosses the page from its very edge."""
    return [y for x, y in page.points if x < 1]


def words_over_words(page: Paper) -> list[tuple[str, str]]:
    def lie_on_one_another(one: Words, other: Words) -> bool:
        across = min(one.right, other.right) - max(one.left, other.left)
        down = min(one.bottom, other.bottom) - max(one.top, other.top)
        # Letters lean into each other by less.
        return across > 0.5 and down > 1.5

    printed = [words for words in page.words if words.text.strip()]
    return [(one.text, other.text) for one, other in combinations(printed, 2) if lie_on_one_another(one, other)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", SAID)
def test_a_slip_takes_nothing_else_away(which: str, language: str) -> None:
    for large in (False, True):
        pages = papers(run_of([real(which, language, large=large)]))

        (front,) = [at for at, page in enumerate(pages) if cut(page)]
        (line,) = cut(pages[front])
        assert front % 2 == 0, "the front of a sheet"
        behind = [words for words in pages[front + 1].words if words.bottom > line and words.baseline < FOOT]
        assert behind == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", SAID)
def test_no_words_lie_on_one_another(which: str, language: str) -> None:
    for large in (False, True):
        for page in papers(run_of([real(which, language, large=large)])):
            assert words_over_words(page) == []
            for line in cut(page):
                assert [words.text for words in page.words if words.top - 1 < line < words.bottom + 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", SAID)
def test_a_slip_ends_above_the_foot_and_begins_below_the_mark(which: str, language: str) -> None:
    for large in (False, True):
        for page in papers(run_of([real(which, language, large=large)])):
            foot = [words.text for words in page.words if words.bottom > ABOVE_FOOT]
            assert all(text.startswith((RUN, *PAGE)) for text in foot if text.strip()), "the slip runs into the foot"
            for line in cut(page):
                bars = [y for x, y in page.points if 5.9 < x < 14.1 and abs(y - line) < 5 and not _is_fold(y)]
                assert bars == [], "a line across the bars of the sheet mark would be one bar more"


def _is_fold(y: float) -> bool:
    return min(abs(y - 99), abs(y - 198)) < 0.1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_welcome_is_one_page(language: str) -> None:
    assert run_of([real("welcome", language, large=False)]).pages == (1,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_asks_for_an_answer_says_on_its_first_page_how_to_give_it(language: str) -> None:
    for which in ("to answer", "to answer, clock waits", "all amended"):
        first, *others = papers(run_of([real(which, language, large=False)]))

        assert len(others) == 1, "one sheet"
        steps = say("notice-how-to-answer", language)
        assert steps in [words.text.strip() for words in first.words]
        assert cut(first)
        assert {words.size for words in first.words} >= {24.0, 13.0}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_account_number_has_room(language: str) -> None:
    page, _ = papers(run_of([real("no account", language, large=False)]))

    (line,) = cut(page)
    written = [y for x, y in page.points if y > line and 24.9 < x < 26]
    assert len(written) == 1, "a line to write on, and no box to tick"


def test_a_long_slip_moves_to_a_sheet_of_its_own() -> None:
    said = real("to answer", "fr", large=True)
    assert said.message.slip
    longer = replace(said.message.slip, lines=(said.message.slip.lines[0] + " et encore" * 30,))

    pages = papers(run_of([replace(said, message=replace(said.message, slip=longer))]))

    assert [at for at, page in enumerate(pages) if cut(page)] == [2]
    assert all(words_over_words(page) == [] for page in pages)
