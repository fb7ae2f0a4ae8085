"""A fresh machine writes mail into a folder, so that everybody can read what would be sent."""

from __future__ import annotations

from pathlib import Path

from mails.messages import DELIVERY, read, written
from voucherline.kernel.ids import new_id
from voucherline.notices.mail.addresses import delivery_of_message_id
from voucherline.notices.mail.folder import MailFolder
from voucherline.notices.mail.values import Outcome


def test_a_mail_becomes_a_file(tmp_path: Path) -> None:
    mail = written()

    (handed,) = MailFolder(tmp_path / "mail").hand_over([mail])

    path = tmp_path / "mail" / f"2026-03-03T080500Z-{DELIVERY.hex}.eml"
    assert (handed.outcome, handed.provider, handed.words) == (Outcome.ACCEPTED, "folder", str(path))
    assert path.read_bytes() == mail.body
    assert delivery_of_message_id(read(path.read_bytes())["Message-ID"]) == DELIVERY
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_same_mail_again_is_the_same_file(tmp_path: Path) -> None:
    folder = MailFolder(tmp_path)

    folder.hand_over([written(), written()])
    folder.hand_over([written(), written(delivery=new_id())])

    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_cannot_be_written_is_a_server_that_is_down(tmp_path: Path) -> None:
    blocked = tmp_path / "mail"
    blocked.write_text("a file stands here")

    (handed,) = MailFolder(blocked).hand_over([written()])

    assert (handed.outcome, handed.down) == (Outcome.LATER, True)
    assert blocked.read_text() == "a file stands here"
