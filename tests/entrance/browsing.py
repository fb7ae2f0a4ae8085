"""Whoever signs in: a browser, a mailbox, an authenticator app."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import pyotp
from django.test import Client
from lxml import html

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.values import Duty, Invitation
from voucherline.kernel.actors import Actor, Channel, Role
from world import Company, World

PASSWORD: Final = "four words of mine"
OPERATOR: Final = Actor(Role.SUPERVISOR, "operator", Channel.COMMAND_LINE)
FIREFOX: Final = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


def browser(address: str = "127.0.0.1") -> Any:
    """A browser of somebody who is nobody yet."""
    return Client(
        SERVER_NAME="localhost", REMOTE_ADDR=address, headers={"accept-language": "en", "user-agent": FIREFOX}
    )


def look(answer: Any, path: str) -> Any:
    """What stands in a page at an XPath."""
    return html.fromstring(answer.content.decode()).xpath(path)


def words(answer: Any) -> str:
    """What a person reads on the page."""
    return " ".join(" ".join(look(answer, "//main//text()")).split())


def leads_to(answer: Any) -> str:
    """Where a browser is sent on."""
    assert answer.status_code == 302, words(answer)
    return str(answer.headers["Location"])


@dataclass(frozen=True)
class Mailbox:
    """All mails of a fresh machine."""

    folder: Path

    @property
    def mails(self) -> list[str]:
        """The text of each mail, the oldest first."""
        files = sorted(self.folder.glob("*.eml"), key=lambda each: each.stat().st_mtime_ns)
        read = (email.message_from_bytes(each.read_bytes(), policy=email.policy.default) for each in files)
        return [f"To: {each['To']}\nSubject: {each['Subject']}\n{each.get_content()}" for each in read]

    @property
    def code(self) -> str:
        """The code in the newest mail."""
        [code] = re.findall(r"^(\d{6})\r?$", self.mails[-1], re.MULTILINE)
        return str(code)


def invited_staff(world: World, login: str = "els", role: Role = Role.AGENT) -> Invitation:
    """Somebody is invited to customer service."""
    return accounts.invite(login, login.capitalize(), role, by=OPERATOR, now=world.now)


def invited_user(world: World, company: Company, login: str = "piet", *may: Duty) -> Invitation:
    """Somebody is invited by customer service to sign in for a company."""
    duties = may or (Duty.OWNER,)
    return accounts.invite(
        login, login.capitalize(), Role.COMPANY, company=company.id, may=duties, by=world.agent, now=world.now
    )


def accepts(there: Any, login: str, invitation: str, password: str = PASSWORD) -> Any:
    """Choose a password with an invitation."""
    told = {"login": login, "invitation": invitation, "password": password, "again": password}
    return there.post("/sign-in/invitation", told)


def app_on(page: Any) -> pyotp.TOTP:
    """Scan what a page shows with an authenticator app."""
    [secret] = re.findall(r'<span class="number">([A-Z2-7]{32})</span>', page.content.decode())
    return pyotp.TOTP(secret)


def with_app(world: World, login: str = "els", role: Role = Role.AGENT) -> pyotp.TOTP:
    """Somebody of customer service who has a password and an app."""
    there = browser()
    assert leads_to(accepts(there, login, invited_staff(world, login, role))) == "/sign-in/protect"
    app = app_on(there.get("/sign-in/protect"))
    leads_to(there.post("/sign-in/protect", {"code": app.at(world.now)}))
    return app


def shows(app: pyotp.TOTP, now: datetime) -> str:
    """What an app shows."""
    return app.at(now)
