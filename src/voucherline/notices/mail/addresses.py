"""Addresses of mail: what can be written to, where bounces go, and which delivery a bounce or Message-ID names."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import Final
from uuid import UUID

from email_validator import EmailNotValidError, validate_email

from voucherline.notices.mail.values import MailAddressUnusable

# SRS and prvs (BATV) put their own marks before it: it is looked for anywhere in an address.
_BOUNCE: Final = re.compile(r"bounces\+([0-9a-f]{32})@", re.IGNORECASE)
_MESSAGE_ID: Final = re.compile(r"<([0-9a-f]{32})(?:\.[0-9a-f]+)?@[^<>\s]+>", re.IGNORECASE)
_BYTES_OF_A_MARK: Final = 4


@lru_cache(maxsize=1024)
def usable_address(address: str) -> str:
    """Write an address the way servers take it, its domain in ASCII, or refuse it.

    Whether anybody reads there, only a mail can tell. Letters beyond ASCII before the @ are kept: they need a server
    with SMTPUTF8.
    """
    try:
        # Towns of the tests live under .test; nothing is ever delivered there.
        found = validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise MailAddressUnusable(address) from None
    return f"{found.ascii_local_part or found.local_part}@{found.ascii_domain}"


def message_id(delivery: UUID, domain: str, *, content: bytes) -> str:
    """Name a mail after its delivery and what it says.

    A second try of the same bytes has the same name, and mailboxes show one mail; one that says something else by now
    has another name, or they would hide the news.
    """
    mark = hashlib.blake2b(content, digest_size=_BYTES_OF_A_MARK).hexdigest()
    return f"<{delivery.hex}.{mark}@{domain}>"


def bounce_address(delivery: UUID, domain: str) -> str:
    """The sender on the envelope: whatever a bounce leaves out, it arrives at this address."""
    return f"bounces+{delivery.hex}@{domain}"


def delivery_of_address(text: str) -> UUID | None:
    """Find the delivery that a bounce address in this text names; two different ones name none."""
    return _only(_BOUNCE.findall(text))


def delivery_of_message_id(text: str) -> UUID | None:
    """Find the delivery that a Message-ID in this text names; two different ones name none."""
    return _only(_MESSAGE_ID.findall(text))


def _only(found: list[str]) -> UUID | None:
    deliveries = {UUID(hex=digits) for digits in found}
    return deliveries.pop() if len(deliveries) == 1 else None
