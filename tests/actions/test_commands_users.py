"""`voucherline staff` and `company-user`: invited, invited anew, and let in no more, alike for both."""

from __future__ import annotations

import pytest

from voucherline.domain.accounts.models import User
from voucherline.kernel.actors import Role
from world import World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db


def test_users_of_both_topics_are_invited_anew_and_ended(keyboard: Keyboard) -> None:
    world = World()
    company = world.company("Net & Co")
    for topic, added in (
        ("staff", ("els", "Els", Role.AGENT.value)),
        ("company-user", (company.number, "jan", "Jan")),
    ):
        keyboard.types(topic, "add", *added, now=world.now)
        login = "els" if topic == "staff" else "jan"
        first = User.objects.get(login=login).invitation
        assert keyboard.types(topic, "again", login, now=world.now).exit_code == 0
        assert User.objects.get(login=login).invitation != first
        assert f"{login} signs in no more." in keyboard.types(topic, "end", login, now=world.now).out
        assert User.objects.get(login=login).ended_at
        assert keyboard.types(topic, "again", login, now=world.now).exit_code != 0
