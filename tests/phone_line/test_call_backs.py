"""Customer service sees who waits for a call, and notes what households asked in writing."""

from __future__ import annotations

import pytest

from phone_line.callers import calls_in
from voucherline.doors.phone_line import wishes
from voucherline.doors.phone_line.models import CallerProfile
from voucherline.kernel.actors import NotAllowed
from voucherline.kernel.time import at
from world import World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Keyboard:
    return Keyboard(monkeypatch, capsys)


def test_who_called_in_the_evening_is_called_back_once(keyboard: Keyboard) -> None:
    world = World()
    world.now = at(world.today, 20)
    calls_in(world.household(), "- 0", number="+3291112233")

    [waits] = keyboard.types("caller", "waiting", "--json").json["waiting"]
    assert waits["number"] == "+3291112233"
    done = ("caller", "done", waits["id"], "--by", "els")
    assert keyboard.types(*done, now=world.now).exit_code == 0
    assert keyboard.types(*done, now=world.now).exit_code == 1
    assert keyboard.types("caller", "waiting", "--json").json["waiting"] == []


def test_a_wish_in_writing_is_noted_by_customer_service_alone(keyboard: Keyboard) -> None:
    ana = World().household()
    keyboard.types("caller", "wish", ana.number, "--without-code", "--by", "els")
    assert CallerProfile.objects.get().without_code
    with pytest.raises(NotAllowed):
        wishes.note_written_wish(ana.id, without_code=False, by=ana.actor)
    keyboard.types("caller", "wish", ana.number, "--with-code", "--by", "els")
    assert not CallerProfile.objects.get().without_code
