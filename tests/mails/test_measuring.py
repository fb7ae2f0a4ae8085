"""The measurement itself: every mail is counted on the other side."""

from __future__ import annotations

from mails.messages import write_some
from voucherline.notices.mail.measuring import measure_hand_over


def test_what_was_handed_over_arrived() -> None:
    figures = measure_hand_over(30, write_some, lines=2)

    assert figures.mails == 30
    assert figures.per_second > 0
    assert figures.limited_by
