"""What people read in their mail program, written by hand in four languages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from mails.messages import part_of, read, written
from voucherline.notices.mail.values import Outgoing

GOLDEN: Final = Path(__file__).parent / "golden"
PEOPLE: Final = {
    "nl": ("Zoë D'Hondt", "zoe@post.example"),
    "fr": ("Ngô Thị Hương", "huong@post.example"),
    "de": ("Jürgen Groß", "juergen@post.example"),
    "en": ("Bea", "bea@post.example"),
}
SHOWN: Final = (
    "From", "To", "Reply-To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language"
)  # fmt: skip


_MARK: Final = re.compile(r"\.[0-9a-f]{8}@")
"""What the mail says, in its Message-ID: nobody writes that by hand."""


def as_read(mail: Outgoing) -> str:
    """Headers and text as a mail program shows them, without the marks of flowing lines."""
    headers = _MARK.sub("@", "\n".join(f"{name}: {read(mail)[name]}" for name in SHOWN))
    lines = (line.rstrip().removeprefix(" ") for line in part_of(mail, "plain").split("\n"))
    return (headers + "\n\n" + "\n".join(lines)).replace("\N{NO-BREAK SPACE}", " ").strip() + "\n"


@pytest.mark.parametrize("language", PEOPLE)
def test_the_mail_reads_as_written_by_hand(language: str) -> None:
    name, address = PEOPLE[language]

    assert as_read(written(language, name=name, to=address)) == (GOLDEN / f"{language}.txt").read_text()
