"""How many are asked, who, and what their answers tell."""

from __future__ import annotations

from collections import Counter
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.sampling import drawn, print_of, sample_size, share_wrong, week_before, week_of
from voucherline.schemes.values import Sampling

TERMS = Sampling(percent=2, at_least=30, at_most=400, confidence_percent=95)
WEEK = date(2026, 1, 12)
COUNTS = st.integers(1, 5000).flatmap(lambda answered: st.tuples(st.integers(0, answered), st.just(answered)))


@pytest.mark.parametrize(("agreed", "asked"), [(0, 0), (7, 7), (30, 30), (1500, 30), (1501, 31), (50_000, 400)])
def test_how_many_are_asked(agreed: int, asked: int) -> None:
    assert sample_size(TERMS, agreed=agreed) == asked
    assert terms_for("flanders", on=WEEK).silence_sample == TERMS


def test_a_week_is_named_by_its_monday() -> None:
    assert [week_of(date(2026, 1, day)) for day in (11, 12, 18)] == [date(2026, 1, 5), WEEK, WEEK]
    assert [week_before(date(2026, 1, day)) for day in (18, 19, 25)] == [date(2026, 1, 5), WEEK, WEEK]


def draw(ids: list[UUID], *, size: int = 3, secret: str = "ours", scheme: str = "flanders") -> list[UUID]:
    return [id_ for id_, _ in drawn([(id_, None) for id_ in ids], size=size, scheme=scheme, week=WEEK, secret=secret)]


IDS = [UUID(int=n) for n in range(200)]


def test_the_draw_does_not_depend_on_the_order_in_which_they_came() -> None:
    assert draw(IDS) == draw(IDS[::-1])
    assert draw(IDS, secret="theirs") != draw(IDS) != draw(IDS, scheme="brussels")


def test_whoever_else_is_there_changes_no_lot() -> None:
    chosen = draw(IDS)
    assert set(draw(list({*IDS[:100], *chosen}))) == set(chosen)


def test_everybody_is_drawn_as_often_as_the_others() -> None:
    often = Counter(id_ for n in range(400) for id_ in draw(IDS[:20], size=5, secret=str(n)))
    # 400 draws of 5 among 20: each a hundred times, give or take; five standard deviations are 43.
    assert all(57 < often[id_] < 143 for id_ in IDS[:20])


def test_the_secret_is_known_again_and_not_told() -> None:
    assert print_of("ours") == print_of("ours") != print_of("theirs")
    assert "ours" not in print_of("ours")


@pytest.mark.parametrize(
    ("wrong", "answered", "low", "high"),
    [
        (0, 10, 0, 0.2775),
        (10, 10, 0.7225, 1),
        (1, 10, 0.0179, 0.4042),
        (5, 10, 0.2366, 0.7634),
        (20, 400, 0.0326, 0.0760),
    ],
)
def test_wilsons_interval_as_printed_in_tables(wrong: int, answered: int, low: float, high: float) -> None:
    share = share_wrong(wrong=wrong, answered=answered, confidence_percent=95)
    assert share is not None
    assert (round(share.low, 4), round(share.high, 4)) == (low, high)


def test_no_answers_tell_nothing() -> None:
    assert share_wrong(wrong=0, answered=0, confidence_percent=95) is None


@given(COUNTS)
def test_the_share_lies_in_its_interval(counts: tuple[int, int]) -> None:
    wrong, answered = counts
    share = share_wrong(wrong=wrong, answered=answered, confidence_percent=95)
    assert share is not None
    assert 0 <= share.low <= share.wrong <= share.high <= 1
    assert share.low < share.high


@given(COUNTS)
def test_right_and_wrong_are_each_others_mirror(counts: tuple[int, int]) -> None:
    wrong, answered = counts
    share = share_wrong(wrong=wrong, answered=answered, confidence_percent=95)
    mirror = share_wrong(wrong=answered - wrong, answered=answered, confidence_percent=95)
    assert share is not None
    assert mirror is not None
    assert share.low == pytest.approx(1 - mirror.high)
    assert share.high == pytest.approx(1 - mirror.low)


@given(COUNTS, st.integers(2, 9))
def test_more_answers_tell_more_and_more_confidence_less(counts: tuple[int, int], times: int) -> None:
    wrong, answered = counts
    few = share_wrong(wrong=wrong, answered=answered, confidence_percent=95)
    many = share_wrong(wrong=wrong * times, answered=answered * times, confidence_percent=95)
    surer = share_wrong(wrong=wrong, answered=answered, confidence_percent=99)
    assert few is not None
    assert many is not None
    assert surer is not None
    assert many.high - many.low < few.high - few.low < surer.high - surer.low
