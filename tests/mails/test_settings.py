"""One line of settings names the servers; what is wrong in it is said, and no password with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mails.conftest import OpenOffice
from mails.messages import written
from voucherline.notices.mail.folder import MailFolder
from voucherline.notices.mail.settings import MailSettingsError, from_settings
from voucherline.notices.mail.values import Outcome


@pytest.mark.parametrize("urls", ["", " ", " , "])
def test_a_fresh_machine_writes_into_a_folder(urls: str, tmp_path: Path) -> None:
    server = from_settings(urls, tmp_path)

    assert isinstance(server, MailFolder)
    server.hand_over([written()])
    assert [path.suffix for path in (tmp_path / "mail").iterdir()] == [".eml"]


def test_servers_stand_in_their_order(tmp_path: Path) -> None:
    urls = "smtp+starttls://us:p%40ss%2C@mail.example:2525?rate=20, smtps://two.example?timeout=5,smtp://localhost"

    shown = repr(from_settings(urls, tmp_path))

    assert shown == "Providers([SmtpServer(mail.example:2525), SmtpServer(two.example:465), SmtpServer(localhost:25)])"
    assert "p@ss" not in shown


def test_it_works(post_office: OpenOffice, tmp_path: Path) -> None:
    office = post_office()

    (handed,) = from_settings(f"smtp://127.0.0.1:{office.port}?rate=100", tmp_path).hand_over([written()])

    assert handed.outcome is Outcome.ACCEPTED


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mail.example", "must begin with one of smtp://"),
        ("http://mail.example", "must begin with one of smtp://"),
        ("smtps://", "names no host"),
        ("smtps://secret@mail.example", "both a user and a password"),
        ("smtps://us:se/cret@mail.example", "%XX|port cannot be read"),
        ("smtps://us:se#cret@mail.example", "%XX|port cannot be read"),
        ("smtps://mail.example:secret", "port cannot be read"),
        ("smtps://mail.example:99999", "port cannot be read"),
        ("smtps://[mail.example", "port cannot be read"),
        ("smtps://mail.example?speed=3", "no option 'speed'"),
        ("smtps://mail.example?rate=fast", "rate must be a number above zero"),
        ("smtps://mail.example?rate=-1", "rate must be"),
        ("smtps://mail.example?timeout=inf", "timeout must be"),
        ("smtps://mail.example?authority=/nowhere.pem", "no file '/nowhere.pem'"),
        ("smtp://mail.example", "in clear"),
        ("smtp://us:secret@mail.example?plain=allowed", "password is never sent in clear"),
        ("smtp://mail.example?plain=yes", "only be 'allowed'"),
    ],
)
def test_what_is_wrong_is_said_and_no_secret_with_it(url: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(MailSettingsError, match=words) as refused:
        from_settings(f"smtps://good.example,{url}", tmp_path)

    assert "address 2" in str(refused.value)
    assert "secret" not in str(refused.value)
    assert "cret" not in str(refused.value)


@pytest.mark.parametrize("url", ["smtp://127.0.0.1", "smtp://[::1]:25", "smtp://mail.example?plain=allowed"])
def test_mail_in_clear_stays_here_unless_somebody_says_so(url: str, tmp_path: Path) -> None:
    assert from_settings(url, tmp_path)
