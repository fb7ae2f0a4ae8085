"""Customer service and companies sign in: invited, with a password, and with something besides."""

from __future__ import annotations

from datetime import timedelta

import pytest

from entrance.browsing import (
    OPERATOR,
    PASSWORD,
    accepts,
    app_on,
    browser,
    invited_staff,
    invited_user,
    leads_to,
    with_app,
    words,
)
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries
from voucherline.domain.accounts.models import Guess, User
from voucherline.domain.accounts.values import Duty, LoginTaken, LoginUnreadable, UserUnknown
from voucherline.journal.models import Fact
from voucherline.kernel.actors import Actor, Channel, NotAllowed, Role
from voucherline.pages import signing_in
from world import World

pytestmark = pytest.mark.django_db
WRONG = "We cannot sign you in with this name and this password."


def test_somebody_of_customer_service_is_invited_and_signs_in_with_password_and_app(world: World) -> None:
    app = with_app(world)
    world.now += timedelta(minutes=2)
    there = browser()

    assert leads_to(there.post("/sign-in/user", {"login": "Els ", "password": PASSWORD})) == "/sign-in/second"
    assert there.get("/console/").status_code == 302, "a password alone opens nothing"
    assert leads_to(there.post("/sign-in/second", {"code": app.at(world.now)})) == "/console/"
    assert there.get("/console/").status_code == 200


def test_a_code_of_the_app_counts_once(world: World) -> None:
    app = with_app(world)
    world.now += timedelta(minutes=2)
    code = app.at(world.now)
    first, second = browser(), browser()
    for each in (first, second):
        each.post("/sign-in/user", {"login": "els", "password": PASSWORD})

    assert leads_to(first.post("/sign-in/second", {"code": code})) == "/console/"
    assert second.post("/sign-in/second", {"code": code}).status_code == 422


def test_guessing_the_app_is_slowed_down(world: World) -> None:
    app = with_app(world)
    world.now += timedelta(minutes=2)
    there = browser()
    there.post("/sign-in/user", {"login": "els", "password": PASSWORD})
    for _ in range(3):
        wrong = there.post("/sign-in/second", {"code": "000000"})

    locked = there.post("/sign-in/second", {"code": app.at(world.now)})
    assert words(locked) == words(wrong)
    world.now += timedelta(minutes=2)
    assert leads_to(there.post("/sign-in/second", {"code": app.at(world.now)})) == "/console/"


def test_without_a_second_proof_nobody_of_customer_service_comes_in(world: World) -> None:
    there = browser()
    accepts(there, "els", invited_staff(world))

    assert leads_to(there.post("/sign-in/without")) == "/sign-in/user"
    assert there.get("/console/").status_code == 302
    later = browser().post("/sign-in/user", {"login": "els", "password": PASSWORD})
    assert later.status_code == 422
    assert WRONG in words(later)


def test_a_user_of_a_company_signs_in_with_a_password_and_has_its_duties(world: World) -> None:
    company = world.company("Net & Co")
    there = browser()
    accepts(there, "piet", invited_user(world, company, "piet", Duty.PLANNER))
    assert leads_to(there.post("/sign-in/without")) == "/company/"

    there = browser()
    assert leads_to(there.post("/sign-in/user", {"login": "piet", "password": PASSWORD})) == "/company/"
    kept = there.session["person"]
    assert kept[:3] == ["company", company.number, str(company.id)]
    assert kept[4:] == ["piet", ["planner"]]


def test_a_user_of_a_company_who_has_an_app_needs_it(world: World) -> None:
    company, there = world.company(), browser()
    accepts(there, "piet", invited_user(world, company))
    app = app_on(there.get("/sign-in/protect"))
    there.post("/sign-in/protect", {"code": app.at(world.now)})
    world.now += timedelta(minutes=1)

    there = browser()
    assert leads_to(there.post("/sign-in/user", {"login": "piet", "password": PASSWORD})) == "/sign-in/second"
    assert leads_to(there.post("/sign-in/second", {"code": app.at(world.now)})) == "/company/"


def test_wrong_unknown_invited_ended_and_locked_are_answered_alike(world: World) -> None:
    with_app(world)
    with_app(world, "jan")
    accounts.end_user("jan", by=OPERATOR, now=world.now)
    invited_staff(world, "rita")
    told = {}
    for what, login, password in (
        ("wrong", "els", "not these words"),
        ("unknown", "nobody", PASSWORD + "1"),
        ("ended", "jan", PASSWORD + "2"),
        ("invited", "rita", PASSWORD + "3"),
    ):
        answer = browser().post("/sign-in/user", {"login": login, "password": password})
        told[what] = (answer.status_code, words(answer))
    for n in range(3):
        browser().post("/sign-in/user", {"login": "els", "password": f"wrong password {n}"})
    locked = browser().post("/sign-in/user", {"login": "els", "password": PASSWORD})
    told["locked"] = (locked.status_code, words(locked))

    assert set(told.values()) == {told["wrong"]}
    assert WRONG in told["wrong"][1]
    world.now += timedelta(minutes=10)
    assert leads_to(browser().post("/sign-in/user", {"login": "els", "password": PASSWORD})) == "/sign-in/second"


def test_one_password_tried_at_many_logins_is_slowed_down(world: World) -> None:
    with_app(world)
    for n in range(5):
        browser(f"10.0.0.{n}").post("/sign-in/user", {"login": f"other{n}", "password": PASSWORD})

    assert browser("10.0.1.1").post("/sign-in/user", {"login": "els", "password": PASSWORD}).status_code == 422
    world.now += timedelta(minutes=2)
    assert leads_to(browser("10.0.1.1").post("/sign-in/user", {"login": "els", "password": PASSWORD}))


def test_one_address_that_tries_much_is_slowed_down_and_others_are_not(world: World) -> None:
    with_app(world)
    for n in range(20):
        browser("10.0.0.9").post("/sign-in/user", {"login": f"other{n}", "password": f"wrong password {n}"})

    known = {"login": "els", "password": PASSWORD}
    assert browser("10.0.0.9").post("/sign-in/user", known).status_code == 422
    assert leads_to(browser("10.0.0.8").post("/sign-in/user", known)) == "/sign-in/second"


def test_an_invitation_works_once_and_for_a_week(world: World) -> None:
    used, late = invited_staff(world), invited_staff(world, "jan")
    assert leads_to(accepts(browser(), "els", used)) == "/sign-in/protect"
    assert accepts(browser(), "els", used).status_code == 422
    assert accepts(browser(), "jan", "abcde-abcde-abcde-abcde").status_code == 422

    world.now += timedelta(days=7)
    assert accepts(browser(), "jan", late).status_code == 422


def test_whoever_lost_a_telephone_is_invited_anew_and_nothing_from_before_opens(world: World) -> None:
    app = with_app(world)
    there = browser()
    world.now += timedelta(minutes=2)
    there.post("/sign-in/user", {"login": "els", "password": PASSWORD})
    there.post("/sign-in/second", {"code": app.at(world.now)})
    assert there.get("/console/").status_code == 200

    again = accounts.invite_again("els", by=OPERATOR, now=world.now)

    assert there.get("/console/").status_code == 302
    assert browser().post("/sign-in/user", {"login": "els", "password": PASSWORD}).status_code == 422
    assert leads_to(accepts(browser(), "els", again, "other words of mine")) == "/sign-in/protect"


@pytest.mark.parametrize(
    ("password", "again", "why"),
    [
        ("short words", "short words", "too short"),
        ("administrator", "administrator", "used by many"),
        (PASSWORD, "four words of yours", "differ"),
    ],
)
def test_a_bad_password_is_refused_with_its_reason_and_shown_nowhere(
    world: World, password: str, again: str, why: str
) -> None:
    told = {"login": "els", "invitation": invited_staff(world), "password": password, "again": again}
    answer = browser().post("/sign-in/invitation", told)
    assert answer.status_code == 422
    assert why in words(answer)
    assert password not in answer.content.decode()


def test_who_may_invite_whom(world: World) -> None:
    company = world.company()
    owner = Actor(Role.COMPANY, company.number, Channel.OFFICE, company.id)
    accounts.invite("piet", "Piet", Role.COMPANY, company=company.id, may=[Duty.PLANNER], by=owner, now=world.now)
    assert [each.login for each in queries.users_of(company.id)] == ["piet"]

    other = world.company("Other")
    with pytest.raises(NotAllowed):
        accounts.invite("an", "An", Role.COMPANY, company=other.id, may=[Duty.OWNER], by=owner, now=world.now)
    with pytest.raises(NotAllowed):
        accounts.end_user("piet", by=Actor(Role.COMPANY, other.number, Channel.OFFICE, other.id), now=world.now)
    with pytest.raises(NotAllowed):
        accounts.invite("an", "An", Role.AGENT, by=world.agent, now=world.now)
    with pytest.raises(LoginTaken):
        accounts.invite("piet", "Piet", Role.AGENT, by=OPERATOR, now=world.now)
    with pytest.raises(LoginUnreadable):
        accounts.invite("Piet Pieters", "Piet", Role.AGENT, by=OPERATOR, now=world.now)
    with pytest.raises(UserUnknown):
        accounts.end_user("nobody", by=OPERATOR, now=world.now)


def test_nothing_that_is_kept_shows_a_password_code_or_invitation(world: World) -> None:
    invitation = invited_staff(world)
    there = browser()
    accepts(there, "els", invitation)
    app = app_on(there.get("/sign-in/protect"))
    there.post("/sign-in/protect", {"code": app.at(world.now)})
    browser().post("/sign-in/user", {"login": PASSWORD, "password": "another wrong one"})

    kept = repr([*User.objects.values(), *Guess.objects.values(), *Fact.objects.values()])
    for secret in (PASSWORD, str(invitation), app.secret, "another wrong one"):
        assert secret not in kept


def test_whoever_finds_a_browser_open_adds_no_passkey_of_their_own(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = with_app(world)
    there = browser()
    world.now += timedelta(minutes=2)
    there.post("/sign-in/user", {"login": "els", "password": PASSWORD})
    there.post("/sign-in/second", {"code": app.at(world.now)})
    begin = "/signed-in/passkey/begin"
    assert there.post(begin).json()["rp"]["id"] == "localhost"
    assert there.post("/signed-in/passkey/add", {"passkey": "{}"}).status_code == 302
    assert "This passkey is not known here" in words(there.get("/signed-in"))

    later = signing_in.wall_now() + timedelta(minutes=11)
    monkeypatch.setattr(signing_in, "wall_now", lambda: later)
    assert leads_to(there.post(begin)) == "/sign-in/user"
    assert "sign out and sign in again" in words(there.get("/signed-in"))
