"""What happens at the doors is noted: who came in, who was not let in, what was refused; no secret, no forged line."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from django.conf import LazySettings
from django.test import Client

from voucherline.config.serving.logs import _is_news
from world import World

pytestmark = pytest.mark.django_db


@pytest.fixture
def noted(caplog: pytest.LogCaptureFixture) -> Any:
    """What was noted so far, as a program reads it."""
    caplog.set_level(logging.INFO, logger="voucherline.security")
    return lambda: [json.loads(each.message) for each in caplog.records if each.name == "voucherline.security"]


def browser(settings: LazySettings) -> Any:
    settings.DEMO, settings.VOUCHERLINE_MAIL_URLS = True, ""
    return Client(SERVER_NAME="localhost", headers={"accept-language": "en"})


def test_coming_in_and_leaving_are_noted_with_who_when_where(noted: Any, settings: LazySettings) -> None:
    ana, there = World().household("Ana"), browser(settings)
    there.post("/sign-in-as", {"role": "household", "number": ana.number})
    there.post("/sign-out")
    came, left = noted()
    assert came == {
        "at": came["at"], "event": "signed in", "page": "sign-in-as", "method": "POST", "role": "household",
        "owner": str(ana.id), "address": "127.0.0.1",
    }  # fmt: skip
    assert came["at"].endswith("+00:00")
    assert (left["event"], left["owner"]) == ("signed out", str(ana.id))


def test_whoever_is_not_let_in_is_noted(noted: Any, settings: LazySettings) -> None:
    ana, there = World().household("Ana"), browser(settings)
    there.get("/household/")
    there.post("/sign-in/household", {"number": ana.number, "code": "00000"})
    there.post("/sign-in-as", {"role": "household", "number": ana.number})
    there.get("/console/")
    there.get(f"/household/work/{ana.id}")
    there.post("/household/details/email", {"email": "no address"})
    told = [(each["event"], each["page"], each.get("owner", "")) for each in noted()]
    mine = str(ana.id)
    assert told == [
        ("not let in", "portal:home", ""),
        ("refused", "sign-in-household", ""),
        ("signed in", "sign-in-as", mine),
        ("not let in", "console:search", mine),
        ("unknown", "portal:work", mine),
        ("refused", "portal:contact", mine),
    ]


def test_a_form_without_its_token_is_noted(noted: Any, settings: LazySettings) -> None:
    browser(settings)
    Client(SERVER_NAME="localhost", enforce_csrf_checks=True).post("/sign-in/user", {"login": "els"})
    assert [each["event"] for each in noted()] == ["forbidden"]


def test_nothing_that_was_typed_is_noted(noted: Any, settings: LazySettings, caplog: pytest.LogCaptureFixture) -> None:
    World()
    there, typed = browser(settings), 'secret-thing\n{"event": "signed in"}'
    there.post("/sign-in/user", {"login": typed, "password": typed}, headers={"x-forwarded-for": typed.split("\n")[0]})
    there.get("/nothing/secret-thing?secret-thing=secret-thing")
    assert [each["event"] for each in noted()] == ["refused", "unknown"]
    assert all(len(each.message.splitlines()) == 1 for each in caplog.records)
    ours = [each.getMessage() for each in caplog.records if _is_news(each)]
    assert "secret-thing" not in " ".join(ours)


def test_signing_out_leaves_nothing_of_a_page_with_the_browser(settings: LazySettings) -> None:
    ana, there = World().household("Ana"), browser(settings)
    there.post("/sign-in-as", {"role": "household", "number": ana.number})
    assert there.post("/sign-out").headers["Clear-Site-Data"] == '"cache"'
