"""Which servers take our mail, from one line of settings."""

from __future__ import annotations

import ipaddress
import math
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from voucherline.kernel.installing import SettingWrong
from voucherline.notices.mail.folder import MailFolder
from voucherline.notices.mail.handing_over import MailServer
from voucherline.notices.mail.line import Account, Security
from voucherline.notices.mail.providers import Providers
from voucherline.notices.mail.smtp import SmtpServer

_PORTS: Final = {Security.PLAIN: 25, Security.STARTTLS: 587, Security.TLS: 465}
_OPTIONS: Final = frozenset({"rate", "timeout", "authority", "hello", "plain"})


class MailSettingsError(SettingWrong):
    """VOUCHERLINE_MAIL_URLS cannot be understood; says where and why, and never repeats a password."""


def from_settings(urls: str, home: Path) -> MailServer:
    """Read VOUCHERLINE_MAIL_URLS: servers in the order of preference, between commas; nothing is a folder of files.

    `smtp+starttls://user:password@host:587?rate=20,smtps://second.example`. Options: `rate` (mails a second, for each
    process), `timeout` (seconds for each answer), `authority` (a file of certificates to trust), `hello` (the name we
    say first), `plain=allowed` (smtp:// beyond this machine).
    """
    accounts = [_account(place, url.strip()) for place, url in enumerate(urls.split(","), 1) if url.strip()]
    if not accounts:
        return MailFolder(home / "mail")
    return Providers([SmtpServer(account) for account in accounts])


def _account(place: int, url: str) -> Account:
    try:
        return _read(url)
    except MailSettingsError as error:
        raise MailSettingsError(f"VOUCHERLINE_MAIL_URLS, address {place}: {error}") from None


def _read(url: str) -> Account:
    parts, port = _split(url)
    if parts.scheme not in set(Security):
        raise MailSettingsError(f"it must begin with one of {', '.join(f'{each}://' for each in Security)}.")
    security = Security(parts.scheme)
    if parts.path not in ("", "/") or parts.fragment:
        raise MailSettingsError("write the letters / ? # @ : , % of a user or password as %XX, such as %2F for /.")
    if not parts.hostname:
        raise MailSettingsError("it names no host.")
    if (parts.username is None) != (parts.password is None):
        raise MailSettingsError("it needs both a user and a password, or neither.")
    options = _options(parts.query)
    _check_plain(security, parts, allowed=options.get("plain") == "allowed")
    return Account(
        host=parts.hostname,
        port=port or _PORTS[security],
        security=security,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        rate=_number(options, "rate", 0),
        timeout=_number(options, "timeout", 60),
        authority=_file(options),
        hello=options.get("hello", ""),
    )


def _split(url: str) -> tuple[SplitResult, int | None]:
    try:
        parts = urlsplit(url)
        return parts, parts.port
    except ValueError:
        # The library's words may repeat a part of the password.
        raise MailSettingsError("its host or port cannot be read; write them as host:587 or [::1]:587.") from None


def _options(query: str) -> dict[str, str]:
    options = dict(parse_qsl(query, keep_blank_values=True))
    unknown = sorted(options.keys() - _OPTIONS)
    if unknown:
        raise MailSettingsError(f"there is no option {unknown[0]!r}; there are {', '.join(sorted(_OPTIONS))}.")
    if options.get("plain", "allowed") != "allowed":
        raise MailSettingsError("plain can only be 'allowed'.")
    return options


def _number(options: dict[str, str], name: str, usual: float) -> float:
    try:
        number = float(options.get(name, usual))
    except ValueError:
        number = math.nan
    if name in options and not 0 < number < math.inf:
        raise MailSettingsError(f"{name} must be a number above zero.")
    return number


def _file(options: dict[str, str]) -> str:
    path = options.get("authority", "")
    if path and not Path(path).is_file():
        raise MailSettingsError(f"there is no file {path!r} of certificates.")
    return path


def _check_plain(security: Security, parts: SplitResult, *, allowed: bool) -> None:
    """Mail in clear stays on this machine unless somebody says otherwise; a password always does."""
    if security is not Security.PLAIN or _is_here(parts.hostname or ""):
        return
    if parts.username is not None:
        raise MailSettingsError("a password is never sent in clear; use smtp+starttls:// or smtps://.")
    if not allowed:
        raise MailSettingsError(
            "smtp:// sends mail in clear; use smtp+starttls:// or smtps://, or add ?plain=allowed if the way is safe."
        )


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
