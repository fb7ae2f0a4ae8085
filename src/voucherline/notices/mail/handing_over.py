"""Handing mail to a server: what every kind of server promises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from voucherline.notices.mail.values import HandedOver, Outgoing


class MailServer(Protocol):
    """Whoever takes mail: a provider's server, several of them, or a folder."""

    def hand_over(self, mails: Sequence[Outgoing]) -> list[HandedOver]:
        """Hand over mails; one outcome for each, in their order. Trouble is an outcome too, never an exception."""
