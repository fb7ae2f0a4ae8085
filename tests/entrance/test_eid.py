"""Households with an electronic identity: known to a real provider, paired once with the code of a letter."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from joserfc.jwk import RSAKey

from entrance.browsing import browser, leads_to, words
from entrance.provider import agrees, denies, path_of, provider
from voucherline.domain.accounts.models import Eid
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import HouseholdState
from voucherline.doors.entrance import eid
from world import Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with provider() as address:
        yield address


@pytest.fixture
def with_provider(issuer: str, settings: LazySettings, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("shared with us\n")
    settings.VOUCHERLINE_OIDC_ISSUER, settings.VOUCHERLINE_OIDC_CLIENT_ID = issuer, "voucherline"
    settings.VOUCHERLINE_OIDC_SECRET_FILE = str(secret)


@pytest.fixture
def ana(world: World, with_provider: None) -> Household:
    return world.household("Ana", vouchers=3, language="en")


def code_of(household: Household) -> str:
    return households.issue_telephone_code(household.id, now=household.world.now)


def comes_back(there: Any, person: str) -> Any:
    """Go to the provider as somebody, and come back."""
    return there.get(path_of(agrees(leads_to(there.get("/sign-in/eid")), person=person)))


def pairs(there: Any, household: Household) -> Any:
    return there.post("/sign-in/eid/pair", {"number": household.number, "code": code_of(household)})


def test_the_first_time_with_the_letters_code_from_then_on_with_eid_alone(ana: Household) -> None:
    there = browser()
    assert "Sign in with itsme" in words(there.get("/sign-in/household"))
    assert leads_to(comes_back(there, "ana of 1960")) == "/sign-in/eid/pair"
    assert there.get("/household/").status_code == 302, "nobody knows yet whose household it is"
    assert leads_to(pairs(there, ana)) == "/household/"

    later = browser()
    assert leads_to(comes_back(later, "ana of 1960")) == "/household/"
    assert "Hello, Ana" in words(later.get("/household/"))
    assert ana.heard("EidLinked") == [{"issuer": Eid.objects.get().issuer}]


def test_a_wrong_code_pairs_nobody_and_is_answered_as_everywhere(ana: Household) -> None:
    there = browser()
    comes_back(there, "somebody else")
    code = code_of(ana)
    wrong = f"{(int(code) + 1) % 100_000:05d}"
    answer = there.post("/sign-in/eid/pair", {"number": ana.number, "code": wrong})
    unknown = there.post("/sign-in/eid/pair", {"number": "090933755493", "code": code})
    assert answer.status_code == unknown.status_code == 422
    assert words(answer) == words(unknown)
    assert not Eid.objects.exists()


def test_a_household_is_one_person_and_a_person_is_one_household(ana: Household) -> None:
    pairs_first, other = browser(), browser()
    comes_back(pairs_first, "ana of 1961")
    pairs(pairs_first, ana)
    comes_back(other, "somebody of 1962")
    answer = pairs(other, ana)
    assert answer.status_code == 422
    assert "Another electronic identity" in words(answer)
    assert other.get("/household/").status_code == 302


def test_who_has_died_does_not_come_in(ana: Household) -> None:
    there = browser()
    comes_back(there, "ana of 1963")
    pairs(there, ana)
    ana.becomes(HouseholdState.DECEASED)
    answer = comes_back(browser(), "ana of 1963")
    assert answer.status_code == 502
    assert "Signing in did not succeed" in words(answer)


def test_what_comes_back_counts_only_in_the_browser_that_went_and_once(ana: Household) -> None:
    there, thief = browser(), browser()
    there.get("/sign-in/eid")
    back = path_of(agrees(leads_to(there.get("/sign-in/eid")), person="ana of 1964"))
    assert thief.get(back).status_code == 502
    assert leads_to(there.get(back)) == "/sign-in/eid/pair"
    assert there.get(back).status_code == 502


def test_whoever_changes_their_mind_is_told_what_else_there_is(ana: Household) -> None:
    there = browser()
    answer = there.get(path_of(denies(leads_to(there.get("/sign-in/eid")))))
    assert answer.status_code == 502
    assert "sign in with the code from our letter" in words(answer)


def test_a_provider_that_is_down_is_said_in_words(ana: Household, settings: LazySettings) -> None:
    settings.VOUCHERLINE_OIDC_ISSUER = "http://127.0.0.1:9"
    assert browser().get("/sign-in/eid").status_code == 502


def test_without_a_provider_there_is_no_such_page(world: World) -> None:
    assert world
    there = browser()
    assert there.get("/sign-in/eid").status_code == 404
    assert there.get("/sign-in/eid/back").status_code == 404
    assert "itsme" not in words(there.get("/sign-in/household"))


def strange(monkeypatch: pytest.MonkeyPatch, **told: Any) -> None:
    """The provider's metadata says something else than it did."""
    known = eid._provider().load_server_metadata()
    for name, value in told.items():
        monkeypatch.setitem(known, name, value)


def test_a_provider_that_calls_itself_otherwise_than_we_were_told_is_not_believed(
    ana: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = browser()
    leads_to(there.get("/sign-in/eid"))
    strange(monkeypatch, issuer="https://another.example")
    assert comes_back(there, "ana of 1965").status_code == 502
    assert there.get("/household/").status_code == 302


def test_what_was_signed_with_another_key_is_not_believed(ana: Household, monkeypatch: pytest.MonkeyPatch) -> None:
    there = browser()
    leads_to(there.get("/sign-in/eid"))
    other = RSAKey.generate_key(2048, {"use": "sig"}, private=True)
    monkeypatch.setattr(eid._Provider, "fetch_jwk_set", lambda *_, **__: {"keys": [other.as_dict(private=False)]})
    assert comes_back(there, "ana of 1966").status_code == 502


def test_a_provider_that_sends_us_elsewhere_is_not_followed(ana: Household, settings: LazySettings) -> None:
    asked = []

    class Elsewhere(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(302)
            self.send_header("Location", "/inside")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Say nothing on stderr."""

    with HTTPServer(("127.0.0.1", 0), Elsewhere) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,)).start()
        settings.VOUCHERLINE_OIDC_ISSUER = f"http://127.0.0.1:{server.server_port}"
        assert browser().get("/sign-in/eid").status_code == 502
        server.shutdown()
    assert asked == ["/.well-known/openid-configuration"]


@pytest.mark.parametrize(("knew", "status"), [("high", 302), ("low", 502), (None, 502)])
def test_whoever_the_provider_did_not_know_surely_enough_does_not_come_in(
    knew: str | None, status: int, ana: Household, settings: LazySettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.VOUCHERLINE_OIDC_ACR = "high, higher"
    real = eid._Provider.authorize_access_token

    def said(*args: Any, **kwargs: Any) -> Any:
        token = real(*args, **kwargs)
        return {**token, "userinfo": {**token["userinfo"], "acr": knew}}

    monkeypatch.setattr(eid._Provider, "authorize_access_token", said)
    there = browser()
    assert "acr_values=high+higher" in leads_to(there.get("/sign-in/eid"))
    assert comes_back(there, f"ana of {knew}").status_code == status
