"""One line to a mail server, and the conversation of one mail on it."""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from voucherline.notices.mail.headers import one_line
from voucherline.notices.mail.values import HandedOver, Outcome, Outgoing

_STATUS: Final = re.compile(r"([245]\.\d{1,3}\.\d{1,3})(?!\S)")
_LONGEST_WORDS: Final = 500
_GOES_ON: Final = 354
_CLOSES: Final = 421
_NO_UTF8: Final = "5.6.7"
"""The server does not take addresses beyond ASCII (RFC 6531)."""


class Security(StrEnum):
    """How a line is kept from listeners."""

    PLAIN = "smtp"
    STARTTLS = "smtp+starttls"
    TLS = "smtps"


@dataclass(frozen=True, slots=True)
class Account:
    """How one provider's server is reached; its secrets are never shown."""

    host: str
    port: int
    security: Security
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    rate: float = 0
    """Mails a second for one process; 0: as fast as it goes."""
    timeout: float = 60
    """Seconds that each answer may take."""
    authority: str = ""
    """A file of certificates to trust, where the system's do not do."""
    hello: str = ""
    """The name we say first; nothing: the machine's own."""

    @property
    def name(self) -> str:
        """How outcomes name the provider."""
        return f"{self.host}:{self.port}"


class LineBrokenError(Exception):
    """The server cannot be reached, or does not do its work; no mail was accepted."""

    def __init__(self, words: str, code: int = 0) -> None:
        super().__init__(words)
        self.code = code


class Line:
    """A line that is open, encrypted and logged in as the account says."""

    def __init__(self, account: Account, *, at: float) -> None:
        self._provider = account.name
        self.used_at = at
        self._smtp = _open(account)

    def lives(self) -> bool:
        """Ask whether the server is still there."""
        try:
            return self._smtp.noop()[0] // 100 == 2
        except (smtplib.SMTPException, OSError):
            return False

    def close(self) -> None:
        """Say goodbye, if anybody still listens."""
        with suppress(smtplib.SMTPException, OSError):
            self._smtp.quit()
        self._smtp.close()

    @property
    def open(self) -> bool:
        """May another mail go on this line?"""
        return self._smtp.sock is not None

    def carry(self, mail: Outgoing) -> HandedOver:
        """Hand over one mail; raises LineBrokenError when it surely was not accepted and the server is to blame."""
        if mail.needs_utf8 and not self._smtp.has_extn("smtputf8"):
            words = "the server does not take addresses beyond ASCII"
            return HandedOver(mail.delivery, Outcome.REFUSED, self._provider, status=_NO_UTF8, words=words)
        try:
            refused = self._envelope(mail)
            if refused:
                return self._answered(mail, *refused)
            self._smtp.send(_with_doubled_dots(mail.body) + b".\r\n")
        except (smtplib.SMTPException, OSError) as error:
            self._smtp.close()
            raise LineBrokenError(_words(error), _code(error)) from error
        return self._last_answer(mail)

    def _envelope(self, mail: Outgoing) -> tuple[int, bytes] | None:
        """Name sender and recipient; tell what the server said if it does not want the mail."""
        options = ("SMTPUTF8", "BODY=8BITMIME") if mail.needs_utf8 else ()
        code, words = self._smtp.mail(mail.sender, options)
        if code // 100 != 2:
            # Our own sender is at fault, or the server: it says nothing about the person.
            self._smtp.close()
            raise LineBrokenError(_shown(words), code)
        code, words = self._smtp.rcpt(mail.to)
        if code // 100 == 2:
            code, words = self._smtp.docmd("DATA")
        return None if code == _GOES_ON else (code, words)

    def _last_answer(self, mail: Outgoing) -> HandedOver:
        """The last byte is out: from here on a broken line leaves it open whether the mail was accepted."""
        try:
            code, words = self._smtp.getreply()
        except (smtplib.SMTPException, OSError) as error:
            self._smtp.close()
            return HandedOver(mail.delivery, Outcome.UNKNOWN, self._provider, words=_words(error), down=True)
        return self._answered(mail, code, words, last=True)

    def _answered(self, mail: Outgoing, code: int, words: bytes, *, last: bool = False) -> HandedOver:
        outcome = {2: Outcome.ACCEPTED, 4: Outcome.LATER, 5: Outcome.REFUSED}.get(code // 100)
        if outcome is None or (outcome is Outcome.ACCEPTED and not last):
            self._smtp.close()
            if not last:
                raise LineBrokenError(f"no answer that makes sense: {_shown(words)}")
            return HandedOver(mail.delivery, Outcome.UNKNOWN, self._provider, words=_shown(words), down=True)
        if code == _CLOSES:
            self._smtp.close()
        elif outcome is not Outcome.ACCEPTED:
            self._forget()
        said = _shown(words)
        status = _STATUS.match(said)
        down = code == _CLOSES
        return HandedOver(mail.delivery, outcome, self._provider, code, status.group(1) if status else "", said, down)

    def _forget(self) -> None:
        """Begin anew after a mail that was not taken."""
        try:
            begun_anew = self._smtp.rset()[0] // 100 == 2
        except (smtplib.SMTPException, OSError):
            begun_anew = False
        if not begun_anew:
            self._smtp.close()


def _open(account: Account) -> smtplib.SMTP:
    smtp: smtplib.SMTP | None = None
    hello = account.hello or _own_name()
    try:
        if account.security is Security.TLS:
            smtp = smtplib.SMTP_SSL(account.host, account.port, hello, timeout=account.timeout, context=_trust(account))
        else:
            smtp = smtplib.SMTP(account.host, account.port, hello, timeout=account.timeout)
        if account.security is Security.STARTTLS:
            # Fails where it is not offered: a password never travels in clear because somebody cut the offer out.
            smtp.starttls(context=_trust(account))
        smtp.ehlo_or_helo_if_needed()
        if account.user:
            smtp.login(account.user, account.password)
    except (smtplib.SMTPException, OSError, ValueError) as error:
        if smtp:
            smtp.close()
        raise LineBrokenError(_words(error), _code(error)) from None
    return smtp


def _trust(account: Account) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=account.authority or None)


def _own_name() -> str:
    """The machine's name if it has a full one; no question to the name service, which may let us wait."""
    name = socket.gethostname()
    return name if "." in name else "[127.0.0.1]"


def _with_doubled_dots(body: bytes) -> bytes:
    """A line that is one dot would end the mail: each first dot is said twice."""
    return re.sub(rb"(?m)^\.", b"..", body)


def _words(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error
        return _shown(said if isinstance(said, bytes) else said.encode())
    if isinstance(error, UnicodeError):
        # It would show the password.
        return "user or password hold letters that the server cannot be told"
    return one_line(str(error) or type(error).__name__)[:_LONGEST_WORDS]


def _code(error: Exception) -> int:
    return error.smtp_code if isinstance(error, smtplib.SMTPResponseException) else 0


def _shown(words: bytes) -> str:
    return one_line(words.decode("utf-8", "replace"))[:_LONGEST_WORDS]
