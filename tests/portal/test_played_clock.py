"""A visitor pushes the clock of a played town: silence answers, the company is paid; no other town has such a clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.test import Client

from portal.reading import look, words
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.states import PrestationState
from voucherline.doors.clockwork.models import JobDone
from voucherline.kernel import clock
from voucherline.kernel.time import brussels_day
from voucherline.pages import played_clock
from voucherline.simulation import pushing
from world import World

pytestmark = pytest.mark.django_db
WALL = datetime(2026, 1, 5, 9, tzinfo=UTC)


@pytest.fixture
def town(monkeypatch: pytest.MonkeyPatch, settings: LazySettings, tmp_path: Path) -> Iterator[World]:
    settings.DEMO, settings.VOUCHERLINE_MAIL_URLS, settings.HOME = True, "", tmp_path
    monkeypatch.setattr(clock, "on_the_wall", lambda: WALL)
    played_clock.install()
    yield World(now=WALL)
    clock.run_on_time()


@pytest.fixture
def visitor() -> Any:
    return Client(SERVER_NAME="localhost", headers={"accept-language": "en"})


def test_days_are_played_with_silence_and_payment(town: World, visitor: Any) -> None:
    ana = town.household("Ana", vouchers=5)
    prestation = town.company().helper("Bea").works_for(ana, hours=3)
    assert clock.now() == WALL

    asked = visitor.post("/clock/push", {"days": "7"}, follow=True)
    assert "7 days are being played: 0 done." in words(asked)
    assert clock.now() == WALL
    again = visitor.post("/clock/push", {"days": "30"}, follow=True)
    assert "The clock is being pushed already." in words(again)
    pushing.push()
    played_clock.write(played_clock.read().aimed(3))
    pushing.push()

    assert clock.now() == WALL + timedelta(days=10)
    assert prestations.prestation(prestation.id).state is PrestationState.REIMBURSED
    assert {each.isoformat() for each in JobDone.objects.values_list("day", flat=True)} >= {"2026-01-05", "2026-01-12"}
    # The day on which it arrives is left to the clockwork.
    assert not JobDone.objects.filter(day=brussels_day(clock.now())).exists()


def test_done_twice_nothing_is_played_twice(town: World) -> None:
    town.household("Ana", vouchers=5)
    played_clock.write(played_clock.read().aimed(1))
    pushing.push()
    done = JobDone.objects.count()
    pushing.push()
    assert (JobDone.objects.count(), clock.now()) == (done, WALL + timedelta(days=1))


def test_the_page_tells_the_time_and_takes_no_other_length(town: World, visitor: Any) -> None:
    assert town
    played_clock.write(played_clock.PlayedClock(ahead=24 * 3600))
    page = visitor.get("/clock")
    assert "It is Tuesday 6 January 2026 at 10:00." in words(page)
    assert look(page, "//button[@name='days']/@value") == ["1", "7", "30"]
    for days in ("", "2", "-1", "x", "10000"):
        visitor.post("/clock/push", {"days": days})
    assert played_clock.read() == played_clock.PlayedClock(ahead=24 * 3600)


def test_there_is_no_such_clock_anywhere_else(visitor: Any, settings: LazySettings, tmp_path: Path) -> None:
    settings.HOME = tmp_path
    played_clock.write(played_clock.PlayedClock(ahead=24 * 3600))
    for demo, mail in ((False, ""), (True, "smtp://mail.test")):
        settings.DEMO, settings.VOUCHERLINE_MAIL_URLS = demo, mail
        played_clock.install()
        assert clock.now() - clock.on_the_wall() < timedelta(hours=1)
        assert visitor.get("/clock").status_code == 404
        assert visitor.post("/clock/push", {"days": "7"}).status_code == 404
    settings.DEMO, settings.VOUCHERLINE_MAIL_URLS = True, ""
    far: Any = Client(SERVER_NAME="localhost", REMOTE_ADDR="192.0.2.7")
    assert far.post("/clock/push", {"days": "7"}).status_code == 404
    assert played_clock.read().aim == 0
