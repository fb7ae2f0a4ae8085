"""A mail that failed is tried again after growing pauses, and in the end another channel must do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from voucherline.notices.mail.pausing import PAUSES, Pauses, next_attempt, pause_after

START = datetime(2026, 3, 28, 22, 0, tzinfo=UTC)
DELIVERIES = st.uuids()
SPREAD = st.floats(0, 1)


def attempts(delivery: UUID, pauses: Pauses = PAUSES) -> list[datetime]:
    """When a mail is tried that always fails."""
    tried = [START]
    while at := next_attempt(len(tried), delivery=delivery, first_at=START, now=tried[-1], pauses=pauses):
        tried.append(at)
    return tried


def test_without_spread_the_pauses_are_one_five_fifteen_thirty_minutes_then_an_hour() -> None:
    tried = attempts(UUID(int=1), Pauses(spread=0))

    minutes = [(later - sooner) // timedelta(minutes=1) for sooner, later in pairwise(tried)]
    assert minutes[:7] == [1, 5, 15, 30, 60, 60, 60]
    assert tried[-1] - START == timedelta(hours=48)


@given(DELIVERIES)
def test_it_is_tried_about_fifty_times_and_a_last_time_when_the_time_is_up(delivery: UUID) -> None:
    tried = attempts(delivery)

    assert tried[-1] == START + timedelta(hours=48)
    assert 42 <= len(tried) <= 53
    assert all(sooner < later for sooner, later in pairwise(tried))


@given(DELIVERIES, st.integers(1, 100), SPREAD)
def test_a_pause_is_never_shorter_than_said_and_the_same_when_asked_again(
    delivery: UUID, count: int, spread: float
) -> None:
    plain = pause_after(count, delivery, Pauses(spread=0))
    pause = pause_after(count, delivery, Pauses(spread=spread))

    assert plain <= pause <= plain * (1 + spread)
    assert pause == pause_after(count, delivery, Pauses(spread=spread))


@given(DELIVERIES)
def test_the_first_pauses_grow(delivery: UUID) -> None:
    pauses = [pause_after(count, delivery) for count in range(1, 6)]

    assert all(sooner < later for sooner, later in pairwise(pauses))


def test_what_failed_together_does_not_come_back_together() -> None:
    pauses = {pause_after(1, UUID(int=number)) for number in range(100)}

    assert len(pauses) == 100
    assert max(pauses) - min(pauses) > timedelta(seconds=10)


@given(DELIVERIES, st.integers(1, 60), st.timedeltas(timedelta(0), timedelta(hours=60)))
def test_the_next_attempt_is_in_the_future_and_not_after_the_end(delivery: UUID, count: int, since: timedelta) -> None:
    now = START + since

    at = next_attempt(count, delivery=delivery, first_at=START, now=now)

    assert (at is None) == (since >= timedelta(hours=48))
    assert at is None or now < at <= START + timedelta(hours=48)
