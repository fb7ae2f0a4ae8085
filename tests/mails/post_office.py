"""A mail server on loopback that does what a test wants: takes, refuses, defers, dawdles, hangs up."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from voucherline.notices.mail.line import Account, Security
from voucherline.notices.mail.smtp import SmtpServer

HANGS_UP: Final = "hangs up"
Answer = Callable[[int], str]
"""What the server says to the n-th question (from 1) about one address."""


def always(words: str) -> Answer:
    return lambda _: words


def first(words: str, *, then: str) -> Answer:
    return lambda count: words if count == 1 else then


TAKES: Final = always("250 2.0.0 taken")


@dataclass
class Clerk:
    """Answers, and keeps what was taken."""

    at_sender: Answer = TAKES
    at_recipient: Answer = TAKES
    at_data: Answer = TAKES
    slow: float = 0
    """Seconds before the answer to a mail."""
    taken: list[Envelope] = field(default_factory=list)
    offered: list[str] = field(default_factory=list)
    """To whom somebody wanted to send, in order."""
    hellos: int = 0
    senders: int = 0
    asked: Counter[str] = field(default_factory=Counter)

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        self.hellos += 1
        session.host_name = hostname
        return responses

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.senders += 1
        answer = self._said(server, self.at_sender(self.senders))
        if answer.startswith("2"):
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return answer

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.offered.append(address)
        self.asked[address] += 1
        answer = self._said(server, self.at_recipient(self.asked[address]))
        if answer.startswith("2"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        await asyncio.sleep(self.slow)
        answer = self.at_data(self.asked[envelope.rcpt_tos[0]])
        if answer.startswith("2") or answer == HANGS_UP:
            self.taken.append(envelope)
        return self._said(server, answer)

    def _said(self, server: SMTP, words: str) -> str:
        if words != HANGS_UP:
            return words
        assert isinstance(server.transport, asyncio.Transport)
        server.transport.abort()
        return "421 4.3.2 gone"


class PostOffice(Controller):
    """The server, on a port of its own."""

    def __init__(self, clerk: Clerk, **rules: Any) -> None:
        self._bound = socket.create_server(("127.0.0.1", 0))
        port = self._bound.getsockname()[1]
        super().__init__(clerk, hostname="127.0.0.1", port=port, **rules)
        self.clerk = clerk

    def _create_server(self) -> Any:
        return self.loop.create_server(self._factory_invoker, sock=self._bound, ssl=self.ssl_context)

    def account(self, security: Security = Security.PLAIN, **more: Any) -> Account:
        return Account("127.0.0.1", self.port, security, **({"timeout": 5} | more))

    def as_server(self, **more: Any) -> SmtpServer:
        return SmtpServer(self.account(**more))


def who_knows(user: str, password: str) -> Callable[..., AuthResult]:
    """Let in whoever has this password."""

    def check(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        right = isinstance(data, LoginPassword) and data == LoginPassword(user.encode(), password.encode())
        return AuthResult(success=right, handled=right)

    return check


def free_port() -> int:
    """A port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        return int(bound.getsockname()[1])


def tls(context: ssl.SSLContext) -> dict[str, Any]:
    return {"tls_context": context, "require_starttls": True}
