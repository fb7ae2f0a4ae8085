"""Vouchers are missing and the household cannot order any: nobody is told to do what would be refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from unit.notices.examples import TWO_MISSING, reader
from voucherline.notices.composing import compose
from voucherline.notices.values import NoticeKind

SHORT = replace(TWO_MISSING, for_company=True)
KINDS = (NoticeKind.PRESTATION_TO_ANSWER, NoticeKind.SHORTAGE, NoticeKind.CONTEST_DECIDED)


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_cannot_order_is_not_told_to(kind: NoticeKind) -> None:
    closed = compose(kind, replace(SHORT, order=None), reader(kind, "en"))
    said = " ".join((*closed.paragraphs, *closed.steps, *closed.closing))

    assert "You cannot order vouchers now." in said
    assert "Order" not in said
    assert "order what is missing" not in said


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_can_order_is_told_how(kind: NoticeKind) -> None:
    message = compose(kind, SHORT, reader(kind, "en"))
    said = " ".join((*message.paragraphs, *message.steps, *message.closing))

    assert "Order them now." in said
    assert "Pay €20.00 to account" in said
    assert ("we ask you if the work is right" in said) == (kind is NoticeKind.PRESTATION_TO_ANSWER), (
        "decided is decided"
    )
