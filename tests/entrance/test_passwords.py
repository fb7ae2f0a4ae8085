"""Passwords: taken as typed, changed with the old one, and not what others, thieves or this scheme would try first."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings

from entrance.browsing import PASSWORD, accepts, browser, invited_user, leads_to, words
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.rules_of_passwords import leans_on_own_words
from voucherline.domain.accounts.values import PasswordOfOwnWords, PasswordTooCommon
from voucherline.journal.models import Fact
from voucherline.pages import signing_in
from world import World

pytestmark = pytest.mark.django_db
NEW = "four newer words here"
CHANGE = "/signed-in/password"


def comes_in(password: str = PASSWORD) -> Any:
    there = browser()
    assert leads_to(there.post("/sign-in/user", {"login": "piet", "password": password})) == "/company/"
    return there


@pytest.fixture
def piet(world: World) -> Any:
    """A browser in which Piet, a user of a company, has signed in for the first time."""
    there = browser()
    accepts(there, "piet", invited_user(world, world.company("Net & Co")))
    leads_to(there.post("/sign-in/without"))
    return there


def test_who_knows_the_old_one_takes_a_new_one_and_every_other_session_ends(piet: Any) -> None:
    elsewhere, key = comes_in(), piet.cookies["session"].value
    assert CHANGE in piet.get("/signed-in").content.decode()
    told = {"before": PASSWORD, "password": NEW, "again": NEW}
    assert leads_to(piet.post(CHANGE, told)) == "/signed-in"

    assert "Your password is changed." in words(piet.get("/signed-in"))
    assert piet.cookies["session"].value != key
    assert elsewhere.get("/company/").status_code == 302
    assert browser().post("/sign-in/user", {"login": "piet", "password": PASSWORD}).status_code == 422
    comes_in(NEW)
    assert Fact.objects.filter(kind="PasswordChanged").count() == 1


@pytest.mark.parametrize(
    ("before", "new", "again", "why"),
    [
        ("not my words at all", NEW, NEW, "not your password now"),
        (PASSWORD, NEW, NEW + "!", "differ"),
        (PASSWORD, "gggg hhhh", "gggg hhhh", "too short"),
        (PASSWORD, "administrator", "administrator", "used by many"),
        (PASSWORD, "Piet-Dienstencheques-2026", "Piet-Dienstencheques-2026", "little more than your name"),
    ],
)
def test_otherwise_nothing_changes_and_it_says_why(piet: Any, before: str, new: str, again: str, why: str) -> None:
    elsewhere = comes_in()
    answer = piet.post(CHANGE, {"before": before, "password": new, "again": again})
    assert answer.status_code == 422
    assert why in words(answer)
    assert new not in answer.content.decode()
    assert elsewhere.get("/company/").status_code == 200
    comes_in()


def test_guessing_the_old_one_is_slowed_down(world: World, piet: Any) -> None:
    for n in range(3):
        piet.post(CHANGE, {"before": f"wrong words {n}", "password": NEW, "again": NEW})
    right = {"before": PASSWORD, "password": NEW, "again": NEW}
    assert piet.post(CHANGE, right).status_code == 422
    world.now += timedelta(minutes=2)
    assert leads_to(piet.post(CHANGE, right)) == "/signed-in"


def test_a_password_is_compared_as_it_was_typed(world: World) -> None:
    odd = "  Blanks, É and \x00 nought  "
    accepts(browser(), "piet", invited_user(world, world.company()), odd)
    for other in (odd.strip(), odd.lower(), odd.replace("\x00", ""), odd + "x" * 400):
        assert browser().post("/sign-in/user", {"login": "piet", "password": other}).status_code == 422
        world.now += timedelta(minutes=5)
    comes_in(odd)


def test_words_of_the_scheme_and_of_its_user_are_no_password() -> None:
    refused = ("voucherline2026", "Titres-Services!1", "mevrouw.peeters99", "welkomwelkom12", "DIENSTENCHEQUES")
    for password in refused:
        assert leans_on_own_words(password, names=("a.peeters", "Mevrouw Peeters")), password
    for password in ("four words of mine", "voucherline under a green bridge", "peeterselie met wortels"):
        assert not leans_on_own_words(password, names=("a.peeters", "An Peeters")), password
    with pytest.raises(PasswordOfOwnWords):
        accounts.check_password("wachtwoord-2026")


def test_passwords_that_were_stolen_elsewhere_are_refused(settings: LazySettings, tmp_path: Path) -> None:
    stolen = [f"stolen words number {n}" for n in range(200)]
    lines = sorted(hashlib.sha1(each.encode()).hexdigest().upper() for each in stolen)
    place = tmp_path / "stolen"
    place.write_text("".join(f"{line}:{n}\r\n" for n, line in enumerate(lines)))
    settings.VOUCHERLINE_LEAKED_PASSWORDS = str(place)
    for password in stolen:
        with pytest.raises(PasswordTooCommon):
            accounts.check_password(password)
    for n in range(50):
        accounts.check_password(f"quite another one {n}")
    settings.VOUCHERLINE_LEAKED_PASSWORDS = ""
    accounts.check_password(stolen[0])


def test_whoever_finds_a_browser_open_takes_no_key_away(piet: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    later = signing_in.wall_now() + timedelta(minutes=21)
    monkeypatch.setattr(signing_in, "wall_now", lambda: later)
    answer = piet.post("/signed-in/passkey", {"passkey": "x"})
    assert answer.status_code == 403
    assert "Sign in again" in words(answer)
