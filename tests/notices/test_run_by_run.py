"""The clockwork tells people: step by step, by a clock that goes on, and letters when their print run closes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from django.conf import LazySettings

from notices.conftest import Office
from voucherline.database import statements
from voucherline.doors.clockwork import running, telling, ticking
from voucherline.kernel import clock
from voucherline.kernel.installing import SettingWrong
from voucherline.kernel.time import BRUSSELS, at
from voucherline.notices import actions as notices
from voucherline.notices import offices
from voucherline.notices.calls.scripted import ScriptedCallees
from voucherline.notices.calls.values import CallEnded, CallOutcome, CallToMake
from voucherline.notices.models import Delivery, PrintRun
from voucherline.schemes.values import Solution
from world import World

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _home(settings: LazySettings, tmp_path: Path) -> None:
    settings.HOME = tmp_path


def letters_waiting(world: World) -> int:
    telling.letters(world.now)
    return Delivery.objects.filter(channel="letter", state="waiting").count()


def test_a_letter_is_printed_when_the_run_of_its_day_closes(world: World, settings: LazySettings) -> None:
    settings.VOUCHERLINE_LETTERS_CUT_OFF = "11:30"
    world.household("Ana")
    notices.decide(now=world.now, limit=10)
    waiting = letters_waiting(world)
    assert waiting

    world.wait_until(at(date(2026, 1, 5), 11, 29))
    assert letters_waiting(world) == waiting
    world.wait_until(at(date(2026, 1, 5), 11, 30))
    world.household("Bob")
    notices.decide(now=world.now, limit=10)
    later = letters_waiting(world)

    assert later == waiting, "Ana's are printed, Bob's go with tomorrow's run"
    world.wait_until(at(date(2026, 1, 6), 11, 30))
    assert letters_waiting(world) == 0
    assert PrintRun.objects.count() == 2


def test_no_letter_is_printed_on_a_day_without_post(world: World) -> None:
    world.wait_until(at(date(2026, 1, 9), 15))
    world.household("Ana")
    notices.decide(now=world.now, limit=10)
    for hours in (0, 24, 24):
        world.wait(hours=hours)
        assert letters_waiting(world), "Friday's run was closed; the post does not work on Saturday and Sunday"

    world.wait_until(at(date(2026, 1, 12), 14))
    assert letters_waiting(world) == 0


def test_an_operator_prints_what_is_put_off_at_once(world: World, office: Office) -> None:
    world.household("Ana")
    notices.decide(now=world.now, limit=10)
    waiting = letters_waiting(world)

    run = office.prints()

    assert run
    assert run.letters == waiting


@pytest.mark.parametrize("hour", ["two", "25:00"])
def test_a_cut_off_that_is_no_hour_is_said(settings: LazySettings, hour: str) -> None:
    settings.VOUCHERLINE_LETTERS_CUT_OFF = hour

    with pytest.raises(SettingWrong):
        offices.letters_cut_off()


def test_a_step_that_fails_and_waits_to_be_tried_again_keeps_none_of_the_others_waiting(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> int:
        raise OSError("the mailbox is gone")

    monkeypatch.setattr(telling, "read_mailbox", broken)
    monkeypatch.setattr(clock, "now", lambda: world.now)
    failed = []
    for minute in range(3):
        world.wait(minutes=1)
        ana = world.household(f"Ana {minute}", vouchers=1, email=f"ana{minute}@home.test")
        for track in ticking.tick(world.now, stalled_after=30).queued:
            try:
                running.run_track(track)
            except OSError:
                failed.append(track)
            else:
                statements.run("delete from procrastinate_jobs where lock = %(mark)s", {"mark": ticking.mark(track)})
        assert Delivery.objects.filter(household_id=ana.id, channel="email", state="handed over").exists()

    # Nothing proves itself either while nobody knows what came back.
    assert sorted(failed) == ["tell: bounces", "tell: prove"], "they wait to be tried again"


def test_nobody_is_called_after_the_hours_of_calling_however_long_the_calls_before_lasted(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.wait_until(at(date(2026, 1, 5), 11, 50))
    bea = world.company().helper("Bea")
    for number in range(4):
        solution = Solution.TELEPHONE
        someone = world.household(f"A{number}", vouchers=5, telephones=(f"+329123456{number}",), solution=solution)
        bea.works_for(someone, hours=1, told=False)
    notices.decide(now=world.now, limit=100)
    dialled: list[datetime] = []

    class Slow(ScriptedCallees):
        def place(self, calls: Sequence[CallToMake]) -> Iterator[CallEnded]:
            for call in calls:
                dialled.append(world.now)
                world.wait(minutes=5)
                yield from super().place([call])

    monkeypatch.setattr(offices, "call_placer", lambda clock: Slow(clock, {}, CallOutcome.TOLD))
    monkeypatch.setattr(offices, "call_ceiling", lambda: 1)

    telling.calls(lambda: world.now)

    assert [f"{each.astimezone(BRUSSELS):%H:%M}" for each in dialled] == ["11:50", "11:55"]
    world.wait(hours=3)
    telling.calls(lambda: world.now)
    assert len(dialled) > 3


def test_each_batch_of_mails_is_accepted_at_its_own_moment(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "MAILS", 1)
    for name in ("Ana", "Jo"):
        world.household(name, vouchers=1, email=f"{name}@home.test")
    minutes = 0

    def ticks() -> datetime:
        nonlocal minutes
        minutes += 1
        return world.now + timedelta(minutes=minutes)

    notices.decide(now=world.now, limit=10)

    telling.mails(ticks)

    moments = Delivery.objects.filter(state="handed over").values_list("handed_over_at", flat=True)
    assert len(set(moments)) == len(moments) > 1
