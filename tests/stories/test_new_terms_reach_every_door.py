"""What two supervisors decided elsewhere is known at every door before it works, without a restart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final

import pytest
from django.db import OperationalError
from django.test import Client

from ledger.terms import change_terms
from phone_line.callers import calls_in
from voucherline.database.queue import GrowingPauses
from voucherline.domain.terms import queries
from voucherline.doors.clockwork import running
from voucherline.doors.clockwork.tasks import QueuedTask
from voucherline.kernel import clock
from voucherline.schemes import catalogue
from voucherline.schemes.catalogue import terms_for
from world import World

pytestmark = pytest.mark.django_db
DAY: Final = date(2027, 12, 1)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    world = World()
    monkeypatch.setattr(clock, "now", lambda: world.now)
    return world


def page(world: World) -> None:
    assert world
    assert Client(SERVER_NAME="localhost").get("/sign-in/household").status_code == 200


def job(world: World) -> None:
    assert world
    QueuedTask("any", "console", "voucherline.kernel.clock.now", GrowingPauses()).do()


def call(world: World) -> None:
    assert calls_in(world.household("Ana"), "")


def played_day(world: World) -> None:
    running.catch_up(world.today)


@pytest.mark.parametrize("door", [page, job, call, played_day])
def test_a_process_that_has_run_for_days_works_under_todays_terms(world: World, door: Callable[[World], None]) -> None:
    queries.keep_up_with(world.today)
    change_terms(world)
    # So it stands in another process.
    catalogue.hold_decided(())
    world.now += timedelta(days=1)
    assert terms_for("flanders", on=DAY).since < DAY
    door(world)
    assert terms_for("flanders", on=DAY).since == DAY


def test_a_page_without_a_database_is_made_under_the_terms_that_are_known(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_terms(world)
    world.now += timedelta(days=1)

    def gone() -> Any:
        raise OperationalError

    monkeypatch.setattr(queries, "read_again", gone)
    page(world)
    assert terms_for("flanders", on=DAY).since == DAY
