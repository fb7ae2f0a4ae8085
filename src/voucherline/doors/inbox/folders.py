"""Mails and print runs as they lie in their folders. A name that is no name of ours finds nothing."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from pathlib import Path
from typing import Final

from voucherline.notices.letters.manifest import ManifestDamaged, ManifestRow, from_json

_MAIL: Final = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{6}Z)-[0-9a-f]{32}", re.ASCII)
_RUN: Final = re.compile(r"\d{4}-\d{2}-\d{2}-\d{3,9}", re.ASCII)
_WRITTEN: Final = "%Y-%m-%dT%H%M%SZ"
_END: Final = ".eml"
_PDF: Final = "letters.pdf"


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail, as its reader would see it."""

    name: str
    written_at: datetime
    to: str
    sender: str
    subject: str
    language: str
    text: str
    page: str
    """The same as HTML."""


@dataclass(frozen=True, slots=True)
class RunOnDisk:
    """A print run with its letters."""

    name: str
    letters: tuple[ManifestRow, ...]

    @property
    def sheets(self) -> int:
        """Of all its letters."""
        return sum(each.sheets for each in self.letters)


def mail_names(folder: Path) -> list[str]:
    """The names of all mails, newest first."""
    return sorted(_names(folder, lambda name: name.removesuffix(_END) if _is_mail(name) else ""), reverse=True)


def read_mail(folder: Path, name: str) -> Mail | None:
    """One mail; None if there is none of this name."""
    written = _MAIL.fullmatch(name)
    path = folder / f"{name}{_END}"
    if written is None or not _is_plain_file(path):
        return None
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(mail, EmailMessage), "the policy makes these"
    return Mail(
        name=name,
        written_at=datetime.strptime(written[1], _WRITTEN).replace(tzinfo=UTC),
        to=_header(mail, "To"),
        sender=_header(mail, "From"),
        subject=_header(mail, "Subject"),
        language=_header(mail, "Content-Language"),
        text=_part(mail, "plain"),
        page=_part(mail, "html"),
    )


def run_names(folder: Path) -> list[str]:
    """The names of all print runs that stand whole on the disk, newest first."""
    return sorted(_names(folder, lambda name: name if pdf_of_run(folder, name) else ""), reverse=True)


def read_run(folder: Path, name: str) -> RunOnDisk | None:
    """One print run; None if there is none of this name. Without a readable manifest its letters are not known."""
    pdf = pdf_of_run(folder, name)
    if pdf is None:
        return None
    try:
        letters = from_json(pdf.with_name("manifest.json").read_text("utf-8"))
    except (OSError, ManifestDamaged):
        letters = []
    return RunOnDisk(name, tuple(letters))


def pdf_of_run(folder: Path, name: str) -> Path | None:
    """The PDF of a print run; None if there is no such run."""
    path = folder / name / _PDF
    return path if _RUN.fullmatch(name) and not path.parent.is_symlink() and _is_plain_file(path) else None


def _names(folder: Path, name_of: Callable[[str], str]) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [name for entry in entries if (name := name_of(entry.name))]
    except FileNotFoundError:
        return []


def _is_mail(file: str) -> bool:
    return file.endswith(_END) and _MAIL.fullmatch(file.removesuffix(_END)) is not None


def _is_plain_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _header(mail: EmailMessage, name: str) -> str:
    try:
        return str(mail.get(name, ""))
    except (ValueError, LookupError, AttributeError, TypeError, MessageError):
        # Whoever put a file there by hand may have written anything.
        return ""


def _part(mail: EmailMessage, kind: str) -> str:
    try:
        part = mail.get_body((kind,))
        return str(part.get_content()) if part else ""
    except (ValueError, LookupError, AttributeError, TypeError, MessageError):
        return ""
