"""The health page: green when all is well, red with the reason, and without secrets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.conf import settings
from django.db import DatabaseError, connections
from django.test import Client

from voucherline.config import health_checks
from voucherline.database import queue, statements
from voucherline.domain.prestations import actions as prestations
from voucherline.doors.clockwork.models import Tick
from voucherline.doors.clockwork.tasks import RUN_TRACK
from voucherline.doors.health.values import Finding, HealthCheck
from voucherline.doors.health.views import findings
from voucherline.kernel import clock
from voucherline.notices import actions as notices
from voucherline.notices.models import Delivery
from voucherline.schemes.values import Lifeline
from voucherline.words.catalogue import keys
from voucherline.words.formats import LANGUAGES
from world import World

pytestmark = pytest.mark.django_db


@pytest.fixture
def well(db: None) -> datetime:
    """A clockwork and a worker that live."""
    now = clock.now()
    Tick.objects.create(id=1, ticked_at=now)
    statements.run("insert into procrastinate_workers default values")
    return now


def asked(**headers: str) -> Any:
    return Client(SERVER_NAME="localhost", headers=headers).get("/health")


def test_all_is_well(well: datetime) -> None:
    answer = asked()
    assert (answer.status_code, answer.json()["healthy"]) == (200, True)
    assert [check["well"] for check in answer.json()["checks"].values()] == [True] * len(health_checks.HEALTH_CHECKS)
    assert "no-store" in answer["Cache-Control"]


def nothing_ticks(now: datetime) -> None:
    Tick.objects.update(ticked_at=now - timedelta(minutes=2))


def work_lies_undone(now: datetime) -> None:
    Tick.objects.update(behind_since=now - timedelta(hours=2))


def no_clockwork_ever(now: datetime) -> None:
    Tick.objects.all().delete()


def workers_die(now: datetime) -> None:
    statements.run("update procrastinate_workers set last_heartbeat = now() - interval '2 minutes'")


def jobs_pile_up(now: datetime) -> None:
    queue.enqueue(RUN_TRACK, track="a")
    statements.run("update procrastinate_events set at = now() - interval '16 minutes'")


def a_migration_is_missing(now: datetime) -> None:
    health_checks._migrations_of_the_program.cache_clear()
    statements.run("set local role none")
    statements.run("delete from django_migrations where app = 'clockwork'")


def letters_lie(now: datetime) -> None:
    written = World(now=now - timedelta(days=12))
    written.household("Ana")
    notices.decide(now=written.now, limit=100)


def mails_are_stuck(now: datetime) -> None:
    World(now=now).household("Ana", vouchers=1, email="ana@home.test")
    notices.decide(now=now, limit=100)
    Delivery.objects.filter(channel="email").update(state="under way", due_at=now - timedelta(minutes=11))


def mail_is_down(now: datetime) -> None:
    prestations.begin_outage(Lifeline.MAIL, at=now - timedelta(minutes=1))


def nobody_decides(now: datetime) -> None:
    World(now=now - timedelta(minutes=11)).household("Ana")


@pytest.mark.parametrize(
    ("happens", "check", "finding"),
    [
        (letters_lie, "letters", "letters-late"),
        (mails_are_stuck, "deliveries", "deliveries-stuck"),
        (mail_is_down, "mail", "mail-down"),
        (nobody_decides, "facts", "facts-undecided"),
        (nothing_ticks, "clockwork", "clockwork-silent"),
        (work_lies_undone, "clockwork", "clockwork-behind"),
        (no_clockwork_ever, "clockwork", "clockwork-never"),
        (workers_die, "jobs", "jobs-without-workers"),
        (jobs_pile_up, "jobs", "jobs-late"),
        (a_migration_is_missing, "migrations", "migrations-ill"),
    ],
)
def test_something_is_wrong(well: datetime, happens: Callable[[datetime], None], check: str, finding: str) -> None:
    happens(well)
    answer = asked()
    assert answer.status_code == 503
    ill = {name: found["finding"] for name, found in answer.json()["checks"].items() if not found["well"]}
    assert ill == {check: finding}
    for language in LANGUAGES:
        assert asked(accept="text/html", accept_language=language).status_code == 503


def test_the_database_is_gone(well: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then it is asked once, and the others are not known."""
    address = {**settings.DATABASES["default"], "HOST": "/nowhere", "PASSWORD": "a secret of ours"}
    monkeypatch.setitem(settings.DATABASES, "default", address)
    monkeypatch.setattr(connections, "settings", {**connections.settings, "default": address})
    answer = asked()
    assert answer.status_code == 503
    found = [check["finding"] for check in answer.json()["checks"].values()]
    assert found == ["database-ill", *["not-known"] * (len(found) - 1)]
    assert b"secret" not in answer.content
    assert b"nowhere" not in answer.content


def test_a_check_that_breaks_is_an_illness_and_tells_no_stranger_why() -> None:
    def breaks(now: datetime) -> Finding:
        raise DatabaseError("the password is wrong")

    found = findings([HealthCheck("broken", breaks)], now=clock.now())
    assert found == {"broken": Finding(well=False, key="not-known")}


@pytest.mark.parametrize(
    ("wished", "language", "words"),
    [
        ("nl-BE,nl;q=0.9", "nl", "Alles is in orde."),
        ("fr", "fr", "Tout va bien."),
        ("pl, de;q=0.5", "de", "Alles ist in Ordnung."),
        ("pl", "en", "All is well."),
    ],
)
def test_a_person_reads_it_in_her_language(well: datetime, wished: str, language: str, words: str) -> None:
    page = asked(accept="text/html", accept_language=wished)
    assert page.status_code == 200
    text = page.content.decode()
    assert f'<html lang="{language}">' in text
    assert words in text
    assert page["Content-Security-Policy"].startswith("default-src 'none'")


def test_every_finding_has_its_sentence() -> None:
    assert {f"health-{each.key}" for each in findings(health_checks.HEALTH_CHECKS, now=clock.now()).values()} <= keys(
        "en"
    )
