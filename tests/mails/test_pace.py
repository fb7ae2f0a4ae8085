"""A provider gets so many mails a second and not more."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from voucherline.notices.mail.pace import Pace


class Clock:
    """A clock that only sleeping and work move."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds


def test_twenty_a_second_are_twenty_a_second() -> None:
    clock = Clock()
    pace = Pace(20, clock=clock, sleep=clock.sleep)

    for _ in range(101):
        pace.wait()

    assert round(clock.now - 100, 6) == 5


def test_no_limit_never_waits() -> None:
    clock = Clock()
    pace = Pace(0, clock=clock, sleep=clock.sleep)

    for _ in range(1000):
        pace.wait()

    assert clock.now == 100


@given(st.floats(0.1, 500), st.lists(st.floats(0, 3), min_size=2, max_size=60))
def test_never_more_in_any_stretch_than_the_rate_and_a_little_haste(rate: float, rests: list[float]) -> None:
    clock = Clock()
    pace = Pace(rate, clock=clock, sleep=clock.sleep)
    gone: list[float] = []
    for rest in rests:
        clock.now += rest
        pace.wait()
        gone.append(clock.now)

    for begin in range(len(gone)):
        for end in range(begin, len(gone)):
            allowed = (gone[end] - gone[begin]) * rate + 1 + max(0.0, 0.1 * rate - 1)
            assert end - begin + 1 <= allowed + 1e-6
