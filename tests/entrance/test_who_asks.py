"""From which address and with which browser somebody asks, what pages open to whom, and where cookies go."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any, Final

import pytest
from django.conf import LazySettings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.test import RequestFactory
from django.urls import reverse

from entrance.browsing import browser, words
from voucherline.domain.accounts.sessions import SessionStore
from voucherline.domain.accounts.values import Duty
from voucherline.doors.entrance.urls import urlpatterns
from voucherline.kernel.actors import Channel, Role
from voucherline.kernel.ids import new_id
from voucherline.pages.asking import UNKNOWN, address_of, browser_of
from voucherline.pages.duties import only_with
from voucherline.pages.signing_in import Person, remember
from voucherline.words.formats import LANGUAGES
from world import World

ASKS: Final = RequestFactory()
OPEN: Final = {
    "sign-in-household",
    "sign-in-helper",
    "sign-in-holder",
    "sign-in-user",
    "sign-in-invitation",
}
"""The pages with which signing in begins; all others need what came before."""


@pytest.mark.parametrize(
    ("asker", "forwarded", "proxies", "address"),
    [
        ("10.0.0.7", "", 0, "10.0.0.7"),
        ("10.0.0.7", "1.2.3.4", 0, "10.0.0.7"),
        ("10.0.0.7", "1.2.3.4", 1, "1.2.3.4"),
        ("10.0.0.7", "6.6.6.6, 1.2.3.4", 1, "1.2.3.4"),
        ("10.0.0.7", "6.6.6.6, 1.2.3.4, 10.0.0.8", 2, "1.2.3.4"),
        ("10.0.0.7", "1.2.3.4", 2, "10.0.0.7"),
        ("10.0.0.7", "what", 1, UNKNOWN),
        ("2001:db8:1:2:3:4:5:6", "", 0, "2001:db8:1:2::/64"),
        ("::ffff:10.0.0.7", "", 0, "10.0.0.7"),
        ("", "", 0, UNKNOWN),
    ],
)
def test_only_what_our_own_proxies_say_is_believed(
    settings: LazySettings, asker: str, forwarded: str, proxies: int, address: str
) -> None:
    settings.PROXIES = proxies
    said = {"x-forwarded-for": forwarded} if forwarded else {}
    assert address_of(ASKS.get("/", REMOTE_ADDR=asker, headers=said)) == address


@pytest.mark.parametrize(
    ("told", "seen"),
    [
        ("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36", "Chrome, Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1", "Safari, iPhone"),
        ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Edg/140.0", "Edge, Windows"),
        ("<script>alert(1)</script>", ""),
    ],
)
def test_a_browser_is_named_in_words_that_people_know(told: str, seen: str) -> None:
    assert browser_of(ASKS.get("/", headers={"user-agent": told})) == seen


@only_with(Duty.PLANNER)
def planning(request: HttpRequest, person: Person) -> HttpResponse:
    return HttpResponse(person.acting(Channel.OFFICE).name)


def asked_by(role: Role, *may: Duty) -> HttpResponseBase:
    request = ASKS.get("/company/plan")
    request.session = SessionStore()
    person = Person(role, "0400000002", new_id(), "Net & Co", user="piet", may=frozenset(may))
    remember(request.session, person)
    return planning(request)


@pytest.mark.django_db
def test_a_page_for_planners_opens_to_planners_and_owners_alone() -> None:
    assert asked_by(Role.COMPANY, Duty.PLANNER).status_code == 200
    assert asked_by(Role.COMPANY, Duty.OWNER, Duty.ACCOUNTANT).content == b"0400000002 piet"  # type: ignore[attr-defined]
    assert asked_by(Role.COMPANY, Duty.ACCOUNTANT).status_code == 403
    assert asked_by(Role.COMPANY).status_code == 403
    assert asked_by(Role.AGENT, Duty.OWNER).status_code == 302


@pytest.mark.django_db
@pytest.mark.parametrize("pattern", urlpatterns, ids=lambda each: str(each.name))
def test_who_has_shown_nothing_gets_only_to_where_signing_in_begins(world: World, pattern: Any) -> None:
    assert world
    there, address = browser(), reverse(pattern.name)
    assert (there.get(address).status_code == 200) == (pattern.name in OPEN)
    answer = there.post(address, {})
    assert answer.status_code in ({422} if pattern.name in {*OPEN, "sign-in-passkey"} else {200, 302, 404, 405})
    assert "person" not in there.session


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(OPEN))
def test_every_page_is_there_in_every_language(world: World, name: str, language: str) -> None:
    assert world
    assert words(browser().get(f"{reverse(name)}?lang={language}"))


@pytest.mark.django_db
def test_signs_that_no_keyboard_has_break_nothing(world: World) -> None:
    assert world
    odd = "\x00\ud800é٣" + "9" * 5000
    for name in sorted(OPEN):
        fields = {each: odd.encode("utf-8", "ignore").decode() for each in ("number", "code", "login", "password")}
        told = {**fields, "invitation": odd.encode("utf-8", "ignore").decode(), "again": fields["password"]}
        assert browser().post(reverse(name), told).status_code == 422


def test_over_an_encrypted_line_cookies_are_bound_to_this_host_alone() -> None:
    told = {**os.environ, "VOUCHERLINE_PORTAL": "https://vouchers.example/pages"}
    names = "SESSION_COOKIE_NAME SESSION_COOKIE_SECURE CSRF_COOKIE_NAME CSRF_COOKIE_SECURE CSRF_TRUSTED_ORIGINS"
    command = f"from voucherline.config import settings as s; print(*(getattr(s, n) for n in '{names}'.split()))"
    said = subprocess.run([sys.executable, "-c", command], env=told, capture_output=True, text=True, check=True)
    assert said.stdout.split() == [
        "__Host-session",
        "True",
        "__Host-csrftoken",
        "True",
        "['https://vouchers.example']",
    ]
