"""Households with an electronic identity: known to a real provider, paired once with the code of a letter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings

from entrance.browsing import browser, leads_to, words
from entrance.provider import agrees, denies, path_of, provider
from voucherline.domain.accounts.models import Eid
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import HouseholdState
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
