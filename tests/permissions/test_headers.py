"""What every answer says to browsers: load nothing from elsewhere, keep nothing, guess nothing; and no secret in it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
from django.conf import settings

from permissions.conftest import Town
from permissions.crawling import is_page, look
from permissions.table import ROLES, TABLE
from permissions.test_every_url import ALL, asked, own, place

OF_NOBODY: Final = {"/health", "/helper/offline", "/helper/worker.js", "/helper/app.webmanifest"}
"""The same for everybody: these may be kept."""
HOSTS_OF_OURS: Final = ("http://localhost", "https://localhost")
_POLICY: Final = (
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
)


def answers(town: Town, role: str) -> list[tuple[str, Any]]:
    """Each address that a role may read, with the answer."""
    readable = (each for each in ALL if "r" in TABLE[each.route][role])
    places = [(each.route, place(own(town), each)) for each in readable]
    return [(route, asked(town.browsers[role], "get", where)) for route, where in places]


@pytest.mark.parametrize("role", [role for role in ROLES if role not in ("planner", "accountant", "supervisor")])
def test_every_answer_to_a_browser(town: Town, role: str) -> None:
    browser = town.browsers[role]
    secrets = [cookie.value for cookie in browser.cookies.values() if len(cookie.value) > 5]
    for route, answer in answers(town, role):
        said = answer.headers
        for directive in _POLICY:
            assert directive in said["Content-Security-Policy"], route
        assert "unsafe" not in said["Content-Security-Policy"], route
        assert said["X-Content-Type-Options"] == "nosniff", route
        assert said["Referrer-Policy"] == "same-origin", route
        assert said["Cross-Origin-Opener-Policy"] == "same-origin", route
        assert said["X-Frame-Options"] == "DENY", route
        if route not in OF_NOBODY:
            assert "no-store" in said["Cache-Control"], route
        for cookie in answer.cookies.values():
            assert cookie["samesite"] == "Lax", (route, cookie.key)
            assert cookie["httponly"], (route, cookie.key)
        if is_page(answer):
            holds_nothing_of_others(route, answer)
            names_no_secret(route, answer, secrets)


def holds_nothing_of_others(route: str, answer: Any) -> None:
    """Nothing in the page runs by itself, or comes from elsewhere."""
    assert look(answer, "//@style") == [], route
    assert look(answer, "//style | //script[not(@src)][not(@type='application/json')]") == [], route
    assert look(answer, "//@*[starts-with(name(), 'on')]") == [], route
    for address in look(answer, "//@src | //link/@href | //form/@action | //a/@href"):
        assert not address.lower().startswith(("javascript:", "//")), (route, address)
        if address.startswith("http"):
            assert address.startswith(HOSTS_OF_OURS), (route, address)
    assert look(answer, "//form[.//input[@type='password'] and not(@method='post')]") == [], route
    # What is shown without a network is sent later, by the program that then asks for a token.
    assert route in OF_NOBODY or not look(
        answer, "//form[@method='post'][not(.//input[@name='csrfmiddlewaretoken'])]"
    ), route


def names_no_secret(route: str, answer: Any, secrets: list[str]) -> None:
    """No address that the page leads to holds a key, a code, a number or how somebody is reached."""
    [token, *_] = [*look(answer, "//input[@name='csrfmiddlewaretoken']/@value"), "no form"]
    for address in look(answer, "//@href | //@src | //@action"):
        if address.startswith(("data:", "mailto:", "tel:")):
            continue
        assert not any(each in address for each in (*secrets, token)), (route, address)
        assert not re.search(r"[?&](code|password|token|secret|session|email|telephone|iban)=[^&]", address), (
            route,
            address,
        )
        assert "@" not in address, (route, address)


@pytest.mark.parametrize("encrypted", [True, False])
def test_what_an_encrypted_line_adds(encrypted: bool, tmp_path: Path) -> None:  # noqa: FBT001 - both are told
    names = [
        "SECURE_HSTS_SECONDS", "SECURE_HSTS_INCLUDE_SUBDOMAINS", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE",
        "SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "LANGUAGE_COOKIE_NAME", "DEBUG",
    ]  # fmt: skip
    program = (
        "import json; from voucherline.config import settings as s; "
        f"print(json.dumps([getattr(s, name) for name in {names}]))"
    )
    portal = "https://vouchers.example" if encrypted else "http://localhost:8000"
    environment = {**os.environ, "VOUCHERLINE_HOME": str(tmp_path), "VOUCHERLINE_PORTAL": portal}
    told = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)
    hsts, subdomains, *secure, session, csrf, language, debug = json.loads(told.stdout)
    assert (hsts >= 365 * 24 * 3600, subdomains, secure) == (encrypted, encrypted, [encrypted] * 2)
    assert all(each.startswith("__Host-") == encrypted for each in (session, csrf, language))
    assert not debug


def test_the_language_that_is_remembered_goes_over_encrypted_lines_alone(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "SESSION_COOKIE_SECURE", True)
    monkeypatch.setattr(settings, "LANGUAGE_COOKIE_NAME", "__Host-language")
    answer = asked(town.browsers["stranger"], "get", "/?lang=fr")
    assert answer.cookies["__Host-language"]["secure"]


def test_a_form_without_its_token_is_refused_on_every_address(town: Town) -> None:
    taken = []
    for role in ("household", "helper", "owner", "supervisor"):
        strict = town.browsers[role].__class__(SERVER_NAME="localhost", enforce_csrf_checks=True)
        for address in (each for each in ALL if "w" in TABLE[each.route][role]):
            strict.cookies = town.browsers[role].cookies.copy()
            answer = asked(strict, "post", place(own(town), address))
            if answer.status_code != 403:
                taken.append((role, address.route, answer))
    assert taken == []
