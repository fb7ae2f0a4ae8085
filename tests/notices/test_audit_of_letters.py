"""A letter proves nothing before its working days in the post are over, and the audit knows."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db.models import F

from notices.conftest import Office
from voucherline.domain.prestations.values import Proof
from voucherline.doors.clockwork.audit import run
from voucherline.notices.models import Delivery
from voucherline.schemes.values import Solution
from world import World

pytestmark = pytest.mark.django_db


def test_silence_after_a_letter_that_was_not_long_enough_with_the_post_is_found(world: World, office: Office) -> None:
    ana = world.household("Ana", vouchers=10, solution=Solution.TELEPHONE, telephones=())
    work = world.company().helper("Bea").works_for(ana, told=False)
    office.tells()
    office.prints_and_posts()
    office.tells_until(world.now + timedelta(days=6), every=12)
    assert work.view.told_how == Proof.LETTER
    world.wait(days=30)
    assert work.view.household_yes == "silence"
    assert run() == []

    Delivery.objects.filter(channel="letter").update(handed_over_at=F("handed_over_at") + timedelta(days=1))

    assert "notices.silence" in {each.check for each in run()}
