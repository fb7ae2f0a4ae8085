"""The mailbox of bounces: each mail is dealt with, put away, and never lost, also when the program is killed."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

import pytest

from mails.messages import DELIVERY
from voucherline.notices.mail.mailbox import MailboxRead, read_mailbox
from voucherline.notices.mail.values import Action, Bounce

RETURNED: Final = Path(__file__).parent / "returned"


class Killed(BaseException):
    """The program ends here."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A plain folder with one bounce, one out-of-office answer and one answer of a person."""
    for name in ("postfix-failed.eml", "out-of-office.eml", "person.eml"):
        shutil.copy(RETURNED / name, tmp_path)
    return tmp_path


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file()) if folder.exists() else []


def known(bounce: Bounce) -> bool:
    return True


def test_each_mail_is_put_where_it_belongs(folder: Path) -> None:
    heard: list[Bounce] = []

    def hear(bounce: Bounce) -> bool:
        heard.append(bounce)
        return True

    read = read_mailbox(folder, hear)

    assert [(bounce.delivery, bounce.action) for bounce in heard] == [(DELIVERY, Action.FAILED)]
    assert read == MailboxRead(bounces=1, automatic=1, unclear=(folder / "unclear" / "person.eml",))
    assert names_in(folder) == []
    assert names_in(folder / "done") == ["out-of-office.eml", "postfix-failed.eml"]
    assert names_in(folder / "unclear") == ["person.eml"]


def test_a_second_reading_finds_nothing(folder: Path) -> None:
    read_mailbox(folder, known)

    assert read_mailbox(folder, known) == MailboxRead(0, 0, ())


def test_a_maildir_is_read_and_what_is_half_delivered_is_not(tmp_path: Path) -> None:
    for place, name in (("new", "1.a.host"), ("cur", "2.b.host:2,S"), ("tmp", "3.c.host")):
        (tmp_path / place).mkdir()
        shutil.copy(RETURNED / "qmail.eml", tmp_path / place / name)

    read = read_mailbox(tmp_path, known)

    assert read.bounces == 2
    assert names_in(tmp_path / "done") == ["1.a.host", "2.b.host:2,S"]
    assert names_in(tmp_path / "tmp") == ["3.c.host"]


def test_a_bounce_of_an_unknown_delivery_is_for_a_person(folder: Path) -> None:
    read = read_mailbox(folder, lambda _: False)

    assert [path.name for path in read.unclear] == ["person.eml", "postfix-failed.eml"]


def test_who_is_killed_before_the_bounce_is_recorded_reads_it_again(folder: Path) -> None:
    def killed(bounce: Bounce) -> bool:
        raise Killed

    with pytest.raises(Killed):
        read_mailbox(folder, killed)

    assert read_mailbox(folder, known).bounces == 1
    assert len(names_in(folder / "done")) == 2


def test_who_is_killed_while_putting_away_leaves_no_second_copy(folder: Path) -> None:
    (folder / "done").mkdir()
    (folder / "done" / "postfix-failed.eml").hardlink_to(folder / "postfix-failed.eml")

    read_mailbox(folder, known)

    assert names_in(folder / "done") == ["out-of-office.eml", "postfix-failed.eml"]
    assert names_in(folder) == []


def test_a_mail_never_replaces_another_of_the_same_name(folder: Path) -> None:
    read_mailbox(folder, known)
    shutil.copy(RETURNED / "delayed.eml", folder / "postfix-failed.eml")

    read_mailbox(folder, known)

    assert names_in(folder / "done") == ["out-of-office.eml", "postfix-failed-2.eml", "postfix-failed.eml"]


def test_a_mail_put_away_by_another_reader_is_left_alone(folder: Path) -> None:
    def meanwhile(bounce: Bounce) -> bool:
        (folder / "postfix-failed.eml").unlink()
        return True

    assert read_mailbox(folder, meanwhile).bounces == 1
    assert names_in(folder / "done") == ["out-of-office.eml"]


def test_no_mailbox_is_an_empty_one(tmp_path: Path) -> None:
    assert read_mailbox(tmp_path / "nowhere", known) == MailboxRead(0, 0, ())


def test_other_files_and_links_out_of_the_mailbox_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / ".half.eml").write_text("half")
    (tmp_path / "link.eml").symlink_to(RETURNED / "qmail.eml")

    assert read_mailbox(tmp_path, known) == MailboxRead(0, 0, ())
    assert names_in(tmp_path) == [".half.eml", "link.eml", "notes.txt"]
