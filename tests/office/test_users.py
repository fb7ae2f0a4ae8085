"""The owner of a company sees who signs in for it, invites them and ends them."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from office.browsing import look, planner_of, words
from voucherline.domain.accounts import actions, queries
from voucherline.domain.accounts.values import Duty
from voucherline.kernel.actors import Role
from voucherline.pages.signing_in import Person, remember
from world import Company, World

pytestmark = pytest.mark.django_db
PAGE = "/company/users"
PIET = {"name": "Piet Maes", "login": "Piet.Maes", "may": ["planner", "accountant"]}


def invitation_in(answer: Any) -> str:
    """The code that stands on the page."""
    [shown] = look(answer, "//section[@role='status']//strong/text()")
    return str(shown)


def user_of(company: Company, login: str, *may: Duty) -> Any:
    """A browser in which a user of the company has come in."""
    browser: Any = Client(SERVER_NAME="localhost", headers={"accept-language": "en"})
    session = browser.session
    duties = frozenset(each.value for each in may)
    remember(session, Person(Role.COMPANY, company.number, company.id, company.name, user=login, may=duties))
    session.save()
    return browser


def test_somebody_is_invited_and_the_code_is_shown_once(company: Company, planner: Any) -> None:
    answer = planner.post(PAGE, PIET)
    assert answer.status_code == 200
    assert "no-store" in answer.headers["Cache-Control"]
    code = invitation_in(answer)
    assert code not in str(dict(planner.session))
    [piet] = queries.users_of(company.id)
    assert (piet.login, piet.name, piet.invited) == ("piet.maes", "Piet Maes", True)
    assert piet.may == {Duty.PLANNER, Duty.ACCOUNTANT}
    page = planner.get(PAGE)
    assert code not in page.content.decode()
    assert "Piet Maes has not chosen a password yet piet.maes planner, accountant" in words(page)
    assert "already signs in as" in words(planner.post(PAGE, PIET))


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({"name": " "}, "name"), ({"login": "P!"}, "login"), ({"may": []}, "may-owner"), ({"may": ["god"]}, "may-owner")],
)
def test_what_is_wrong_is_said_at_its_field(company: Company, planner: Any, wrong: Any, field: str) -> None:
    answer = planner.post(PAGE, {**PIET, **wrong})
    assert answer.status_code == 422
    assert look(answer, "//div[@class='govuk-error-summary__body']//a/@href") == [f"#{field}"]
    assert look(answer, f"//*[@id='{field}']")
    assert queries.users_of(company.id) == []


def test_whoever_lost_the_telephone_begins_anew_and_is_ended(company: Company, planner: Any) -> None:
    first = invitation_in(planner.post(PAGE, PIET))
    [piet] = queries.users_of(company.id)
    second = invitation_in(planner.post(f"{PAGE}/{piet.id}/invite"))
    assert second != first
    assert "Piet Maes can no longer sign in." in words(planner.post(f"{PAGE}/{piet.id}/end", follow=True))
    assert queries.users_of(company.id) == []


def test_nobody_ends_or_invites_themselves(world: World, company: Company) -> None:
    may = [Duty.OWNER]
    actions.invite("an.owner", "An", Role.COMPANY, company=company.id, may=may, by=company.actor, now=world.now)
    [an] = queries.users_of(company.id)
    browser = user_of(company, "an.owner", Duty.OWNER)
    assert not look(browser.get(PAGE), f"//form[contains(@action, '{an.id}')]")
    for what in ("end", "invite"):
        said = words(browser.post(f"{PAGE}/{an.id}/{what}", follow=True))
        assert "You do not change your own access here." in said
    assert queries.users_of(company.id) == [an]


def test_only_owners_and_only_their_own(world: World, company: Company, planner: Any) -> None:
    planner.post(PAGE, PIET)
    [piet] = queries.users_of(company.id)
    for browser, status in (
        (user_of(company, "p", Duty.PLANNER, Duty.ACCOUNTANT), 403),
        (planner_of(world.company("Poets bv")), 404),
    ):
        for what in ("end", "invite"):
            assert browser.post(f"{PAGE}/{piet.id}/{what}").status_code == status
    assert user_of(company, "p", Duty.PLANNER).get(PAGE).status_code == 403
    assert queries.users_of(company.id) == [piet]
