"""The development inbox: what a fresh machine would have sent, for whoever sits at it, and for nobody else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

import pytest
from django.conf import LazySettings
from django.test import Client
from lxml import html

from voucherline.doors.inbox import folders
from voucherline.doors.inbox.views import MAILS_OF_A_PAGE
from voucherline.notices import actions as notices
from voucherline.notices.letters.values import Sender as LetterSender
from voucherline.notices.mail.folder import MailFolder
from voucherline.notices.mail.values import Sender
from voucherline.words.formats import LANGUAGES
from world import World

pytestmark = pytest.mark.django_db
ALL_PATHS = (
    "/inbox",
    "/inbox/mail/{mail}",
    "/inbox/mail/{mail}/page",
    "/inbox/run/{run}",
    "/inbox/run/{run}/letters.pdf",
)
NAME = "2026-01-05T080000Z-" + "0" * 32


@pytest.fixture
def home(settings: LazySettings, tmp_path: Path) -> Path:
    settings.HOME = tmp_path
    settings.VOUCHERLINE_MAIL_URLS = ""
    return tmp_path


def ask(path: str, **more: Any) -> Any:
    browser: Any = Client(SERVER_NAME="localhost")
    return browser.get(path, **more)


def look(text: str, path: str) -> list[Any]:
    """What stands in a page at an XPath."""
    return cast("list[Any]", html.fromstring(text).xpath(path))


def told(home: Path) -> dict[str, str]:
    """Ana got a mail and a letter; their names."""
    world = World()
    world.household("Ana", vouchers=2, email="ana@home.test", language="fr")
    notices.decide(now=world.now, limit=100)
    sender = Sender("Voucherline", "notices@voucherline.test", "help@voucherline.test")
    notices.send_mail(MailFolder(home / "mail"), sender=sender, now=world.now, limit=100)
    letter_sender = LetterSender("Voorbeeldplein 1", "1000", "Brussel", "02 700 00 00", "https://voucherline.test")
    run = notices.print_letters(home / "letters", sender=letter_sender, now=world.now, limit=100)
    assert run is not None
    [mail] = folders.mail_names(home / "mail")
    return {"mail": mail, "run": run.name}


def mail_of(home: Path, name: str, text: str) -> None:
    (home / "mail").mkdir(exist_ok=True)
    (home / "mail" / f"{name}.eml").write_bytes(text.encode())


def test_mails_and_letters_are_there_to_read(home: Path) -> None:
    names = told(home)

    links = look(ask("/inbox?lang=nl").content.decode(), "//main//a/@href")
    assert f"/inbox/mail/{names['mail']}?lang=nl" in links
    assert f"/inbox/run/{names['run']}?lang=nl" in links

    mail = ask(f"/inbox/mail/{names['mail']}?lang=nl")
    text = mail.content.decode()
    assert "Ana &lt;ana@home.test&gt;" in text
    assert 'lang="fr"' in text
    [frame] = look(text, "//iframe")
    assert frame.get("sandbox") == ""
    inside = ask(frame.get("src"))
    assert inside.content.startswith(b"<!DOCTYPE html>")

    run = ask(f"/inbox/run/{names['run']}?lang=de").content.decode()
    assert "1 Brief, 1 Blatt." in run
    assert "Français" in run
    pdf = ask(f"/inbox/run/{names['run']}/letters.pdf")
    assert pdf["Content-Type"] == "application/pdf"
    assert b"".join(pdf.streaming_content).startswith(b"%PDF")


def test_nothing_of_it_is_there_once_mail_goes_to_a_server(home: Path, settings: LazySettings) -> None:
    names = told(home)
    paths = [path.format(**names) for path in ALL_PATHS]
    assert [ask(path).status_code for path in paths] == [200] * len(paths)

    settings.VOUCHERLINE_MAIL_URLS = "smtps://post.example"
    assert [ask(path).status_code for path in paths] == [404] * len(paths)


@pytest.mark.parametrize(
    "from_elsewhere",
    [
        {"REMOTE_ADDR": "192.0.2.7"},
        {"REMOTE_ADDR": "2001:db8::7"},
        {"REMOTE_ADDR": "somewhere"},
        {"headers": {"x-forwarded-for": "192.0.2.7"}},
        {"headers": {"forwarded": "for=192.0.2.7"}},
    ],
)
def test_it_is_there_for_nobody_on_another_machine(home: Path, from_elsewhere: dict[str, Any]) -> None:
    names = told(home)
    paths = [path.format(**names) for path in ALL_PATHS]
    assert {ask(path, **from_elsewhere).status_code for path in paths} == {404}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fresh_machine_says_that_nothing_was_sent_in_each_language(home: Path, language: str) -> None:
    answer = ask(f"/inbox?lang={language}")
    page = answer.content.decode()
    assert (answer.status_code, look(page, "/html/@lang")) == (200, [language])
    assert len(look(page, "//h1")) == 1
    assert len(look(page, "//main//section/p")) == 2
    assert look(page, "//nav//a[@aria-current]/@lang") == [language]
    assert not look(page, "//script | //link | //img")


@pytest.mark.parametrize(
    "name",
    [
        "../secret",
        "..%2fsecret",
        "%2e%2e%2fsecret",
        "%2e%2e",
        "..",
        ".",
        "secret",
        "secret.eml",
        "%2fetc%2fpasswd",
        f"{NAME}%00",
        f"{NAME}%0a",
        f"..%2fmail%2f{NAME}",
        NAME.replace("2026", "２０２６"),
        NAME,
        "2026-01-05-001",
        "2026-01-05-002",
        "..%2fletters%2f2026-01-05-001",
    ],
)
def test_no_name_leads_out_of_the_folders(home: Path, name: str) -> None:
    outside = home / "outside"
    outside.mkdir()
    for file in ("secret", "secret.eml", "letters.pdf"):
        (outside / file).write_text("a secret")
        (home / file).write_text("a secret")
    for folder in ("mail", "letters"):
        (home / folder).mkdir()
    (home / "mail" / f"{NAME}.eml").symlink_to(outside / "secret.eml")
    (home / "letters" / "2026-01-05-001").symlink_to(outside)
    (home / "letters" / "2026-01-05-002").mkdir()
    (home / "letters" / "2026-01-05-002" / "letters.pdf").symlink_to(outside / "letters.pdf")

    for path in ALL_PATHS[1:]:
        answer = ask(path.format(mail=name, run=name))
        assert answer.status_code == 404, path
        assert b"a secret" not in answer.content
    for unquoted in {name, unquote(name)}:
        assert folders.read_mail(home / "mail", unquoted) is None
        assert folders.pdf_of_run(home / "letters", unquoted) is None
    assert b"a secret" not in ask("/inbox").content


def test_a_mail_can_do_nothing(home: Path) -> None:
    evil = "<script>alert(1)</script>"
    mail_of(
        home,
        NAME,
        f'From: a@b.test\r\nTo: {evil}@c.test\r\nSubject: {evil}\r\nContent-Language: "><script>\r\n'
        "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
        f"--b\r\nContent-Type: text/plain\r\n\r\n</pre>{evil}\r\n"
        f"--b\r\nContent-Type: text/html\r\n\r\n{evil}\r\n--b--\r\n",
    )
    for path in ("/inbox", f"/inbox/mail/{NAME}"):
        answer = ask(path)
        assert "<script" not in answer.content.decode()
        policy = answer["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'")
        assert "script-src" not in policy
        assert "unsafe-inline" not in policy
        assert answer["X-Frame-Options"] == "DENY"
    page = ask(f"/inbox/mail/{NAME}/page")
    assert re.match(r"sandbox; default-src 'none';", page["Content-Security-Policy"])
    assert "allow-" not in page["Content-Security-Policy"]
    assert (page["X-Frame-Options"], page["X-Content-Type-Options"]) == ("SAMEORIGIN", "nosniff")


def test_a_mail_that_cannot_be_read_hides_no_other(home: Path) -> None:
    mail_of(home, NAME, "From: =?utf-8?q?=\r\nSubject: =?x?\r\nContent-Type: text/html; charset=none\r\n\r\n\xff")
    mail_of(home, NAME.replace("08", "09", 1), "")
    mail_of(home, NAME.replace("0" * 32, "1" * 32), "Subject: whole\r\n\r\nHello")

    assert "whole" in ask("/inbox").content.decode()
    assert ask(f"/inbox/mail/{NAME}").status_code == 200


def test_many_mails_stand_on_several_pages_newest_first(home: Path) -> None:
    for number in range(MAILS_OF_A_PAGE + 2):
        mail_of(home, f"2026-01-05T080000Z-{number:032x}", f"Subject: mail {number}\r\n\r\nHello")

    first = ask("/inbox?lang=en").content.decode()
    assert first.index("mail 101<") < first.index("mail 100<")
    assert "mail 1<" not in first
    assert "E-mails 1 to 100 of 102, the newest first" in first
    above, older = look(first, "//a[text()='Older e-mails']/@href")
    assert above == older
    second = ask(f"/inbox{older}").content.decode()
    assert "E-mails 101 to 102 of 102" in second
    assert "Older e-mails" not in second
    assert "mail 1<" in second
    assert "Newer e-mails" in second
    for odd in ("-1", "9" * 5000, "٣"):
        assert ask(f"/inbox?from={odd}").status_code == 200
