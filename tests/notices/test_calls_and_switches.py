"""Whoever changes its mind about calls is not called more often for it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from notices.conftest import Office, Server
from voucherline.domain.households import actions as households
from voucherline.doors.clockwork.audit import run
from voucherline.kernel.time import BRUSSELS, brussels_day
from voucherline.notices.calls.values import CallOutcome
from voucherline.notices.models import DeliveryEvent
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from world import World

pytestmark = pytest.mark.django_db


def test_three_attempts_are_three_however_often_the_solution_changes(
    world: World, office: Office, server: Server
) -> None:
    ana = world.household(
        "Ana", vouchers=10, email="ana@home.test", solution=Solution.TELEPHONE, telephones=("+3291234567",)
    )
    work = world.company().helper("Bea").works_for(ana, told=False)
    office.callees.usual = CallOutcome.NO_ANSWER
    server.is_down = True
    office.tells_until(world.now + timedelta(days=1, hours=6), every=2)

    for solution in (Solution.EMAIL, Solution.TELEPHONE) * 3:
        households.change_solution(ana.id, solution, by=ana.actor, now=world.now)
        office.tells_until(world.now + timedelta(days=1, hours=6), every=2)

    assert [call.attempt for call in office.callees.heard if call.subject == work.id] == [1, 2, 3]
    rang = [
        (brussels_day(at), at.astimezone(BRUSSELS).hour)
        for at in DeliveryEvent.objects.filter(words__startswith="no answer")
        .order_by("at")
        .values_list("at", flat=True)
    ]
    assert len({day for day, _ in rang}) == len({hour for _, hour in rang}) == 3
    assert all(9 <= hour < 12 or 14 <= hour < 19 for _, hour in rang)
    assert office.deliveries(ana, NoticeKind.PRESTATION_TO_ANSWER)[-1] == ("letter", "waiting")
    assert run() == []
