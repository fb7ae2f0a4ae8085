"""Where one is signed in: seen, ended, over by itself; and nothing of it helps whoever reads the table."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from click.testing import CliRunner
from django.conf import LazySettings

from entrance.browsing import browser, leads_to, look, words
from voucherline.config.commands import sessions
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.models import Session
from voucherline.domain.accounts.sessions import kept_key
from voucherline.doors.entrance.coming_in import MOST_AT_ONCE
from voucherline.kernel.actors import Role
from voucherline.pages import signing_in
from world import Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_a_demo(settings: LazySettings, world: World) -> None:
    assert world
    settings.DEMO = True


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=3, language="en")


def comes_in(household: Household) -> Any:
    there = browser()
    told = {"role": "household", "number": household.number}
    assert leads_to(there.post("/sign-in-as", told)) == "/household/"
    return there


def sessions_on(there: Any) -> list[str]:
    """What the forms of the page would end."""
    return list(look(there.get("/signed-in"), '//input[@name="session"]/@value'))


def test_another_session_is_seen_and_ended(ana: Household) -> None:
    here, lost = comes_in(ana), comes_in(ana)
    page = words(here.get("/signed-in"))
    assert page.count("Firefox, Linux") >= 2
    assert page.count("here, now") == 1
    [other] = [each for each in sessions_on(here) if each in sessions_on(lost) and each not in (own(here), "others")]

    assert leads_to(here.post("/signed-in/end", {"session": other})) == "/signed-in"
    assert lost.get("/household/").status_code == 302
    assert here.get("/household/").status_code == 200


def own(there: Any) -> str:
    """The session that is this browser's own."""
    [value] = look(there.get("/signed-in"), '//li[contains(., "here, now")]//input[@name="session"]/@value')
    return str(value)


def test_all_others_are_ended_at_once_and_ones_own_by_signing_out(ana: Household) -> None:
    here, lost, left = comes_in(ana), comes_in(ana), comes_in(ana)
    here.post("/signed-in/end", {"session": "others"})
    assert {there.get("/household/").status_code for there in (lost, left)} == {302}
    assert here.get("/household/").status_code == 200
    assert leads_to(here.post("/signed-in/end", {"session": own(here)})) == "/"
    assert here.get("/household/").status_code == 302


def test_nobody_sees_or_ends_somebody_elses_session(world: World, ana: Household) -> None:
    here, stranger = comes_in(ana), comes_in(world.household("Bo"))
    assert set(sessions_on(stranger)).isdisjoint(sessions_on(here))
    assert stranger.post("/signed-in/end", {"session": own(here)}).status_code == 404
    assert stranger.post("/signed-in/end", {"session": "what"}).status_code == 404
    assert here.get("/household/").status_code == 200


def test_an_eleventh_session_ends_the_oldest(world: World, ana: Household) -> None:
    by_hand = [comes_in(ana) for _ in range(MOST_AT_ONCE)]
    Session.objects.filter(session_key=kept_key(by_hand[3].cookies["session"].value)).update(
        began_at=signing_in.wall_now() - timedelta(hours=1)
    )
    accounts.end_oldest_sessions(ana.id, keep=MOST_AT_ONCE - 1)
    assert [there.get("/household/").status_code for there in by_hand].count(302) == 1
    assert by_hand[3].get("/household/").status_code == 302


def test_an_administrator_ends_the_sessions_of_one_person_or_of_all(world: World, ana: Household) -> None:
    here, other = comes_in(ana), comes_in(world.household("Bo"))
    listed = CliRunner().invoke(sessions.command, ["list", "--household", ana.number, "--json"])
    assert [each["browser"] for each in json.loads(listed.output)["sessions"]] == ["Firefox, Linux"]
    ended = CliRunner().invoke(sessions.command, ["end", "--household", ana.number])
    assert ended.output == "1 sessions ended.\n"
    assert (here.get("/household/").status_code, other.get("/household/").status_code) == (302, 200)
    CliRunner().invoke(sessions.command, ["end", "--everybody"])
    assert other.get("/household/").status_code == 302


def test_an_administrator_says_whose(ana: Household) -> None:
    for wrong in ([], ["--household", ana.number, "--everybody"], ["--user", "nobody"], ["--helper", "980000000000"]):
        assert CliRunner().invoke(sessions.command, ["end", *wrong]).exit_code == 2, wrong


@pytest.mark.parametrize("page", ["details/email", "details/address", "details/code", "mandates/give"])
def test_how_one_is_known_or_reached_is_changed_by_whoever_signed_in_just_now(
    ana: Household, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, began = comes_in(ana), signing_in.wall_now()
    moment = [began + timedelta(minutes=9)]
    monkeypatch.setattr(signing_in, "wall_now", lambda: moment[0])
    assert here.get(f"/household/{page}").status_code == 200
    moment[0] = began + timedelta(minutes=19)
    assert here.post(f"/household/{page}", {"email": "no address"}).status_code == 422
    assert "Sign in again" in words(here.get(f"/household/{page}"))
    moment[0] = began + timedelta(minutes=21)
    assert here.post(f"/household/{page}", {"email": "new@example.org"}).status_code == 403
    assert here.get("/household/details").status_code == 200


@pytest.mark.parametrize(
    ("role", "idle", "longest"),
    [
        (Role.HOUSEHOLD, timedelta(minutes=30), timedelta(hours=8)),
        (Role.AGENT, timedelta(minutes=30), timedelta(hours=10)),
        (Role.HELPER, timedelta(hours=14), timedelta(days=7)),
    ],
)
def test_a_session_ends_when_it_is_idle_and_when_it_is_old(
    ana: Household, role: Role, idle: timedelta, longest: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = signing_in.wall_now()
    moment = [began]
    monkeypatch.setattr(signing_in, "wall_now", lambda: moment[0])

    def there_after(*lengths: timedelta) -> int:
        there, moment[0] = browser(), began
        session = there.session
        signing_in.remember(session, signing_in.Person(role, ana.number, ana.id, "Ana"))
        session.save()
        there.cookies["session"] = session.session_key
        for length in lengths:
            moment[0] += length
            answer = there.get("/signed-in")
        return int(answer.status_code)

    minute = timedelta(minutes=1)
    assert there_after(idle - minute, idle - minute) == 200
    assert there_after(idle) == 302
    often = int(longest / (idle - minute))
    assert there_after(*[idle - minute] * often) == 200
    assert there_after(*[idle - minute] * often, longest - (idle - minute) * often) == 302


def test_who_reads_the_table_of_sessions_is_nobody(ana: Household) -> None:
    here = comes_in(ana)
    [row] = Session.objects.filter(owner=ana.id)
    assert row.session_key != here.cookies["session"].value
    thief = browser()
    thief.cookies["session"] = row.session_key
    assert thief.get("/household/").status_code == 302


def test_the_key_changes_when_somebody_comes_in_and_what_was_held_before_is_gone(ana: Household) -> None:
    there = browser()
    session = there.session
    session["planted"] = "by somebody else"
    session.save()
    before = session.session_key
    there.cookies["session"] = before
    there.post("/sign-in-as", {"role": "household", "number": ana.number})
    assert there.cookies["session"].value != before
    assert "planted" not in there.session


def test_what_is_over_is_forgotten(ana: Household) -> None:
    comes_in(ana)
    Session.objects.update(expire_date=datetime.fromisoformat("2020-01-01T00:00Z"))
    assert accounts.forget_sign_ins(now=ana.world.now) == 1
    assert not Session.objects.exists()
