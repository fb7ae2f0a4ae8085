"""The first users are invited at the command line."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner

from entrance.browsing import accepts, browser, leads_to
from voucherline.config.commands import company_user, staff
from voucherline.domain.accounts.values import LoginTaken
from world import World

pytestmark = pytest.mark.django_db


def said(command: Any, *words: str) -> str:
    result = CliRunner().invoke(command, words, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_somebody_of_customer_service_is_added_listed_invited_anew_and_ended(world: World) -> None:
    now = ("--now", world.now.isoformat())
    first = json.loads(said(staff.command, "add", "els", "Els Peeters", "agent", "--json", *now))
    assert first["page"].endswith("/sign-in/invitation")
    [listed] = json.loads(said(staff.command, "list", "--json"))["users"]
    assert listed == {
        "login": "els",
        "name": "Els Peeters",
        "role": "agent",
        "may": [],
        "with": "nothing yet: invited",
    }
    again = json.loads(said(staff.command, "again", "els", "--json", *now))["invitation"]
    assert accepts(browser(), "els", first["invitation"]).status_code == 422
    assert leads_to(accepts(browser(), "els", again)) == "/sign-in/protect"
    with pytest.raises(LoginTaken):
        said(staff.command, "add", "els", "Els Maes", "agent", *now)
    assert "no more" in said(staff.command, "end", "els", *now)
    assert json.loads(said(staff.command, "list", "--json"))["users"] == []


def test_a_user_of_a_company_is_added_with_its_duties(world: World) -> None:
    company, now = world.company("Net & Co"), ("--now", world.now.isoformat())
    told = ("add", company.number, "piet", "Piet Maes", "--may", "planner", "--may", "accountant")
    words = said(company_user.command, *told, *now)
    assert "shown only here" in words
    [listed] = json.loads(said(company_user.command, "list", company.number, "--json"))["users"]
    assert listed["may"] == ["accountant", "planner"]
    assert "again" not in said(company_user.command, "end", "piet", *now)
