"""Somebody of customer service signs in with a passkey alone, in a real browser with a key of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import LazySettings
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from browser.chromium import Screen, chromium, needs_chromium
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries
from voucherline.kernel import clock
from voucherline.kernel.actors import Actor, Channel, Role

pytestmark = [pytest.mark.django_db(transaction=True), needs_chromium]
PASSWORD = "four words of mine"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def screen(browser: Browser, live_server: LiveServer, settings: LazySettings) -> Iterator[Screen]:
    settings.DEMO, settings.VOUCHERLINE_MAIL_URLS = False, ""
    # A passkey is made for a name: there is none for an address.
    screen = Screen(browser, live_server.url.replace("127.0.0.1", "localhost"))
    yield screen
    screen.close()


def given_a_key(page: Page) -> tuple[Any, str]:
    """Put a key into the browser that knows its owner's finger."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    told = {**options, "isUserVerified": True, "automaticPresenceSimulation": True}
    return session, session.send("WebAuthn.addVirtualAuthenticator", {"options": told})["authenticatorId"]


def test_a_passkey_is_made_with_the_invitation_and_opens_alone(screen: Screen) -> None:
    operator = Actor(Role.SUPERVISOR, "operator", Channel.COMMAND_LINE)
    invitation = accounts.invite("els", "Els", Role.AGENT, by=operator, now=clock.now())
    page = screen.page
    session, key = given_a_key(page)

    screen.open("/sign-in/invitation")
    for label, value in (
        ("Your name to sign in with", "els"),
        ("Invitation", str(invitation)),
        ("New password", PASSWORD),
        ("The same password once more", PASSWORD),
    ):
        page.get_by_label(label).fill(value)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Protect your account")).to_be_visible()
    screen.shot("sign-in-protect-wide")
    page.get_by_label("Name of this passkey").fill("my laptop")
    page.get_by_role("button", name="Add a passkey").click()
    page.wait_for_url("**/console/")

    screen.open("/signed-in")
    expect(page.get_by_text("my laptop").first).to_be_visible()
    screen.shot("signed-in-wide")
    page.get_by_role("button", name="Sign out").first.click()
    screen.open("/sign-in/user")
    screen.shot("sign-in-user-wide")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url("**/console/")

    # A finger that is not the owner's opens nothing.
    page.context.clear_cookies()
    session.send("WebAuthn.setUserVerified", {"authenticatorId": key, "isUserVerified": False})
    screen.open("/sign-in/user")
    failed = page.get_by_text("Your browser did not use a passkey.")
    expect(failed).to_be_hidden()
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(failed).to_be_visible()

    user = queries.user_by_login("els")
    assert user
    assert user.has_passkey
    assert not user.has_app
    assert screen.troubles == []
