"""News of a mail as a provider posts it: JSON, whose fields each provider names and nests in its own way."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final
from uuid import UUID

from voucherline.notices.mail.addresses import delivery_of_address, delivery_of_message_id
from voucherline.notices.mail.headers import one_line
from voucherline.notices.mail.values import Action, Bounce

_LONGEST_WORDS: Final = 500
_MOST_FIELDS: Final = 1000
_EVENT: Final = ("action", "event", "eventtype", "notificationtype", "recordtype")
_STATUS: Final = ("status", "statuscode", "enhancedcode", "enhancedstatuscode")
_WORDS: Final = ("diagnosticcode", "diagnostic", "description", "reason", "message", "details")
_RECIPIENT: Final = ("recipient", "emailaddress", "email", "rcptto", "to")
_ACTIONS: Final = {
    "failed": Action.FAILED,
    "bounce": Action.FAILED,
    "bounced": Action.FAILED,
    "dropped": Action.FAILED,
    "rejected": Action.FAILED,
    "delayed": Action.DELAYED,
    "deferred": Action.DELAYED,
    "deliverydelay": Action.DELAYED,
    "delivered": Action.DELIVERED,
    "delivery": Action.DELIVERED,
}
_PASSING: Final = frozenset({"temporary", "transient", "soft", "softbounce"})


def bounce_from_webhook(body: bytes) -> Bounce | None:
    """Read one event: `{"event": "bounced", "message_id": "<…>", "recipient": …, "status": "5.1.1", "reason": …}`.

    Fields may be nested and named otherwise. None: no event about a mail of ours, or not one that says how it went.
    """
    fields = _fields(body)
    delivery = _delivery(fields)
    action = next((_ACTIONS[word] for word in map(_plain, _all(fields, _EVENT)) if word in _ACTIONS), None)
    if delivery is None or action is None:
        return None
    severities = {_plain(word) for word in _all(fields, ("severity", "bouncetype", "type"))}
    status = next((found for found in _all(fields, _STATUS) if re.fullmatch(r"[245]\.\d{1,3}\.\d{1,3}", found)), "")
    if action is Action.FAILED and not status and severities & _PASSING:
        status = "4.0.0"
    words = next(iter(_all(fields, _WORDS)), "")
    recipient = next((each for each in _all(fields, _RECIPIENT) if "@" in each), "")
    return Bounce(delivery, action, status, words[:_LONGEST_WORDS], recipient[:_LONGEST_WORDS])


def _delivery(fields: list[tuple[str, str]]) -> UUID | None:
    """By our Message-ID, with or without its brackets, else by the address on the envelope."""
    ids = " ".join(f"<{value.strip('<> ')}>" for name, value in fields if name in ("messageid", "smtpid"))
    return delivery_of_message_id(ids) or delivery_of_address(" ".join(value for _, value in fields))


def _fields(body: bytes) -> list[tuple[str, str]]:
    """Every name with its text, however deep it stands; the outer ones first."""
    try:
        waiting: list[object] = [json.loads(body)]
    except (ValueError, RecursionError):
        return []
    found: list[tuple[str, str]] = []
    while waiting and len(found) < _MOST_FIELDS:
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting += value[:_MOST_FIELDS]
        elif isinstance(value, dict):
            found += list(_named(value))
            waiting += [each for each in value.values() if isinstance(each, dict | list)]
    return found


def _named(value: dict[str, object]) -> Iterator[tuple[str, str]]:
    for name, text in value.items():
        if isinstance(text, str | int | float) and not isinstance(text, bool):
            yield _plain(name), one_line(str(text))


def _all(fields: list[tuple[str, str]], names: tuple[str, ...]) -> list[str]:
    """The texts under these names, in the order of the names."""
    return [value for wanted in names for name, value in fields if name == wanted and value]


def _plain(word: str) -> str:
    return re.sub(r"[^a-z]", "", word.lower())
