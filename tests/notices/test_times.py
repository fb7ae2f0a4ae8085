"""Nobody hears of something before it happened, whatever days are played."""

from __future__ import annotations

from datetime import timedelta

import pytest

from notices.conftest import Office
from voucherline.notices import actions as notices
from voucherline.notices.values import NoticeKind
from world import World

pytestmark = pytest.mark.django_db


def test_days_before_it_happened_tell_nobody(world: World, office: Office) -> None:
    ana = world.household("Ana", vouchers=10, email="ana@home.test")
    work = world.company().helper("Bea").works_for(ana, told=False)

    notices.decide(now=world.now - timedelta(days=30), limit=100)
    assert office.deliveries(ana, NoticeKind.PRESTATION_TO_ANSWER) == []

    office.tells()
    assert office.deliveries(ana, NoticeKind.PRESTATION_TO_ANSWER) == [("email", "handed over")]
    assert work.view.told_at is None
