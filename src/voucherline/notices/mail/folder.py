"""Mail into a folder: what a fresh machine does, so that everybody can read what would be sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from pathlib import Path
from typing import Final

from voucherline.kernel import private
from voucherline.notices.mail.values import HandedOver, Outcome, Outgoing

_NAME: Final = "folder"


class MailFolder:
    """One .eml file for each mail, for the owner alone, whole or not at all; the same mail again is the same file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __repr__(self) -> str:
        return f"MailFolder({str(self._folder)!r})"

    def hand_over(self, mails: Sequence[Outgoing]) -> list[HandedOver]:
        """Write the mails; the words of an outcome are the path of its file."""
        return [self._one(mail) for mail in mails]

    def path_of(self, mail: Outgoing) -> Path:
        """Where this mail stands: the moment it was written, then the first part of its Message-ID."""
        return self._folder / f"{mail.at.astimezone(UTC):%Y-%m-%dT%H%M%SZ}-{mail.delivery.hex}.eml"

    def _one(self, mail: Outgoing) -> HandedOver:
        path = self.path_of(mail)
        try:
            private.make_folder(self._folder)
            private.write_whole(path, mail.body)
        except OSError as error:
            return HandedOver(mail.delivery, Outcome.LATER, _NAME, words=str(error), down=True)
        return HandedOver(mail.delivery, Outcome.ACCEPTED, _NAME, words=str(path))
