"""Why nobody answered, as Asterisk and the built-in exchange tell it."""

from __future__ import annotations

import pytest

from voucherline.doors.phone_line.drivers.asterisk.reasons import why
from voucherline.doors.phone_line.drivers.builtin.exchange import WHY
from voucherline.doors.phone_line.drivers.line import NotReached


@pytest.mark.parametrize(
    ("cause", "reason"),
    [
        (17, NotReached.BUSY),
        (18, NotReached.NO_ANSWER),
        (19, NotReached.NO_ANSWER),
        (21, NotReached.REJECTED),
        (1, NotReached.NO_SUCH_NUMBER),
        (22, NotReached.NO_SUCH_NUMBER),
        (28, NotReached.NO_SUCH_NUMBER),
        (34, NotReached.FAILED),
        (0, NotReached.FAILED),
    ],
)
def test_older_versions_tell_only_the_cause(cause: int, reason: NotReached) -> None:
    assert why({"cause": cause}, rang=True) is reason
    assert why({"cause": cause, "tech_cause": 0}, rang=True) is reason


def test_the_answer_of_the_telephone_counts_more_than_the_cause() -> None:
    assert why({"cause": 127, "tech_cause": 603}, rang=True) is NotReached.REJECTED
    assert why({"cause": 17, "tech_cause": 503}, rang=False) is NotReached.FAILED


@pytest.mark.parametrize("status", [404, 410, 484, 604])
def test_a_number_that_does_not_exist_is_no_trouble_of_ours(status: int) -> None:
    """Else one such number, tried again and again, would make an outage for everybody."""
    assert why({"cause": 0, "tech_cause": status}, rang=False) is NotReached.NO_SUCH_NUMBER
    assert WHY[status] is NotReached.NO_SUCH_NUMBER


def test_a_way_on_which_nobody_said_a_word_has_failed() -> None:
    assert why({"cause": 18, "tech_cause": 408}, rang=False) is NotReached.FAILED
    assert why({"cause": 18, "tech_cause": 408}, rang=True) is NotReached.NO_ANSWER
