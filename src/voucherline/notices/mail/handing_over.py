"""Handing mail to a server: what every kind of server promises, and many lines at once."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from typing import Protocol

from voucherline.notices.mail.values import HandedOver, Outgoing


class MailServer(Protocol):
    """Whoever takes mail: a provider's server, several of them, or a folder."""

    def hand_over(self, mails: Sequence[Outgoing]) -> list[HandedOver]:
        """Hand over mails; one outcome for each, in their order. Trouble is an outcome too, never an exception."""


def hand_over_side_by_side(server: MailServer, mails: Sequence[Outgoing], *, lines: int) -> list[HandedOver]:
    """Hand over mails on several lines at once: a server far away is waited for on all of them together."""
    if lines <= 1 or len(mails) < lines:
        return server.hand_over(mails)
    shares = [mails[first::lines] for first in range(lines)]
    with ThreadPoolExecutor(lines, thread_name_prefix="mail") as threads:
        handed = {each.delivery: each for each in chain.from_iterable(threads.map(server.hand_over, shares))}
    return [handed[mail.delivery] for mail in mails]
