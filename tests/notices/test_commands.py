"""`voucherline notice|letters|calls|mail`: look at what people were told, print, hand over, note what came back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from django.conf import LazySettings

from notices.conftest import Office
from voucherline.config.commands.letters import LATE_SHOWN
from voucherline.domain.households.actions import ask_about_form
from voucherline.domain.households.values import WroteForm
from voucherline.kernel.ids import new_id
from voucherline.notices import actions as notices
from voucherline.notices.models import Delivery, DeliveryEvent, Notice
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from world import Household, World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db

NOBODY = "00000000-0000-0000-0000-000000000000"


@pytest.fixture
def keyboard(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], settings: LazySettings, tmp_path: Path
) -> Keyboard:
    settings.HOME = tmp_path
    return Keyboard(monkeypatch, capsys)


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10, email="ana@home.test", telephones=("+32470123456",))


def asked(household: Household) -> Notice:
    """The notice about hours to answer."""
    return Notice.objects.get(household_id=household.id, kind=NoticeKind.PRESTATION_TO_ANSWER.value)


def delivery(household: Household, channel: str, kind: NoticeKind) -> Delivery:
    notice = Notice.objects.get(household_id=household.id, kind=kind.value)
    return Delivery.objects.get(notice_id=notice.id, channel=channel)


def dsn(of: UUID, status: str = "5.1.1", action: str = "failed") -> str:
    """What a mail server sends back."""
    return (
        f"From: MAILER-DAEMON@post.test\r\nTo: bounces+{of.hex}@voucherline.test\r\nSubject: Undelivered\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; post.test\r\n\r\n"
        f"Final-Recipient: rfc822; ana@home.test\r\nAction: {action}\r\nStatus: {status}\r\n\r\n--b--\r\n"
    )


def test_a_letter_to_somebody_without_an_account_is_listed_without_a_number(
    keyboard: Keyboard, office: Office, world: World
) -> None:
    """Asked about a form that is unclear: written to, late with the post, come back."""
    jo = WroteForm("brussels", "fr", "Jo Ngô", "Rue Haute 3", "1000", "Bruxelles")
    ask_about_form(new_id(), "Quelle case ?", household=None, wrote=jo, by=world.agent, now=world.now)
    office.tells()
    assert office.prints() is not None
    world.wait(days=10)

    assert [each["household"] for each in keyboard.types("letters", "list", "--json").json["late"]] == [""]
    assert "form question" in keyboard.types("letters", "list").out
    office.prints_and_posts()
    [run] = keyboard.types("letters", "list", "--json").json["runs"]
    keyboard.types("letters", "handover", run["name"])
    keyboard.types("letters", "returned", str(Delivery.objects.get().id))
    [notice] = keyboard.types("notice", "list", "--json").json["notices"]
    assert (notice["to"], notice["state"]) == ("", "unreachable")
    assert "form question" in keyboard.types("tray", "list").out
    assert "Jo Ngô" in keyboard.types("notice", "show", notice["id"]).out


def test_what_was_told_is_listed_and_shown(keyboard: Keyboard, office: Office, ana: Household) -> None:
    ana.world.company().helper("Bea").works_for(ana, told=False)
    office.tells()
    sent_at = ana.world.now
    ana.world.wait(hours=25)
    office.tells()

    listed = keyboard.types("notice", "list", "--household", ana.number, "--state", "told", "--json").json["notices"]
    [seen] = [each for each in listed if each["kind"] == "prestation to answer"]
    assert (seen["to"], seen["told_how"]) == (ana.number, "email")

    shown = keyboard.types("notice", "show", seen["id"], "--json").json
    [mail] = shown["deliveries"]
    assert [(each["event"], each["at"][:10]) for each in mail["events"]] == [
        ("accepted", sent_at.date().isoformat()),
        ("proved", (sent_at + timedelta(days=1)).date().isoformat()),
    ]
    assert (mail["sent_to"], mail["state"]) == ("ana@home.test", "told")
    assert "Bea" in mail["said"]
    plain = keyboard.types("notice", "show", seen["id"]).out
    assert "accepted" in plain
    assert "Bea" in plain
    assert keyboard.types("notice", "list", "--state", "unreachable").out == "none\n"


def test_an_unknown_notice_is_said(keyboard: Keyboard) -> None:
    for lang, word in (("nl", "bericht"), ("fr", "avis"), ("de", "Mitteilung"), ("en", "notice")):
        said = keyboard.types("notice", "show", NOBODY, lang=lang)
        assert (said.exit_code, said.out) == (1, "")
        assert word in said.err


def test_a_notice_goes_out_once_more(keyboard: Keyboard, office: Office, ana: Household) -> None:
    ana.world.company().helper("Bea").works_for(ana, told=False)
    office.tells()

    said = keyboard.types("notice", "resend", asked(ana).id, "--by", "els", "--json", now=ana.world.now).json
    assert said["channel"] == "email"
    office.tells()
    assert len([mail for mail in office.mails if "Bea" in mail["Subject"]]) == 2
    assert keyboard.types("notice", "resend", NOBODY, "--by", "els", now=ana.world.now).exit_code == 1


def test_letters_are_printed_listed_handed_over_and_come_back(
    keyboard: Keyboard, office: Office, ana: Household, tmp_path: Path
) -> None:
    world = ana.world
    office.tells()
    assert keyboard.types("letters", "list", "--json", now=world.now).json["waiting"] == 1

    [run] = keyboard.types("letters", "run", "--json", now=world.now).json["runs"]
    assert run["letters"] == 1
    assert Path(run["folder"], "letters.pdf").read_bytes().startswith(b"%PDF")
    assert Path(run["folder"]).is_relative_to(tmp_path)
    assert keyboard.types("letters", "run", now=world.now).out == "No letter waits.\n"

    assert keyboard.types("letters", "handover", run["name"], now=world.now).exit_code == 0
    listed = keyboard.types("letters", "list", "--json", now=world.now).json
    assert [(each["name"], each["state"], each["late"]) for each in listed["runs"]] == [(run["name"], "handed over", 0)]

    letter = delivery(ana, "letter", NoticeKind.WELCOME)
    said = keyboard.types("letters", "returned", letter.id, "--why", "moved", "--json", now=world.now).json
    assert (said["state"], said["next"]) == ("unreachable", [])
    [lost] = keyboard.types("tray", "list", "--json").json["unreachable"]
    assert (lost["kind"], lost["to"]) == ("welcome", ana.number)
    assert "no channel reaches" in keyboard.types("tray", "list").out
    listed = keyboard.types("letters", "list", "--json", now=world.now).json
    assert [each["returned"] for each in listed["runs"]] == [1]


def test_runs_are_handed_over_together_or_not_at_all(keyboard: Keyboard, office: Office, world: World) -> None:
    for name in ("Ana", "Bert"):
        world.household(name)
    office.tells()
    runs = keyboard.types("letters", "run", "--limit", "1", "--json", now=world.now).json["runs"]
    names = [each["name"] for each in runs]
    assert len(names) == 2

    assert keyboard.types("letters", "handover", names[0], "2026-01-05-009", now=world.now).exit_code == 1
    listed = keyboard.types("letters", "list", "--json", now=world.now).json["runs"]
    assert {each["state"] for each in listed} == {"printed"}

    handed = keyboard.types("letters", "handover", *reversed(names), "--json", now=world.now).json["runs"]
    assert [(each["name"], each["letters"]) for each in handed] == [(names[1], 1), (names[0], 1)]


def test_a_word_where_a_number_belongs_is_told_so(keyboard: Keyboard) -> None:
    typed = keyboard.types("letters", "run", "--limit", "nul")
    assert "'nul' is not a valid whole number." in typed.err


def test_letters_refuse_what_cannot_be(keyboard: Keyboard, office: Office, ana: Household) -> None:
    office.tells()
    now = ana.world.now
    letter = delivery(ana, "letter", NoticeKind.WELCOME)

    assert "no print run" in keyboard.types("letters", "handover", "2026-01-05-009", now=now).err
    assert "has yet to leave" in keyboard.types("letters", "returned", letter.id, now=now).err
    assert "no delivery" in keyboard.types("letters", "returned", NOBODY, now=now).err
    assert not DeliveryEvent.objects.filter(delivery_id=letter.id).exists()


def test_a_letter_that_lies_too_long_is_late(keyboard: Keyboard, office: Office, ana: Household) -> None:
    office.tells()
    office.prints()
    world = ana.world
    # Written on Monday the 5th at nine: with the post by Wednesday.
    world.wait(days=2)
    assert keyboard.types("letters", "list", "--json", now=world.now).json["late"] == []
    world.wait(days=1)

    listed = keyboard.types("letters", "list", "--json", now=world.now).json
    assert [(each["kind"], each["household"]) for each in listed["late"]] == [("welcome", ana.number)]
    assert [each["late"] for each in listed["runs"]] == [1]
    assert "Late letters" in keyboard.types("letters", "list", now=world.now).out


def test_the_list_of_late_letters_is_short_and_counts_all(keyboard: Keyboard, office: Office, world: World) -> None:
    numbers = [world.household(f"Ana {number}").number for number in range(LATE_SHOWN + 2)]
    office.tells()
    world.wait(days=9)

    listed = keyboard.types("letters", "list", now=world.now).out
    assert sum(number in listed for number in numbers) == LATE_SHOWN
    assert "late letters:      12\n" in listed
    assert "... and 2 more: voucherline letters list --all" in listed
    every = keyboard.types("letters", "list", "--all", now=world.now).out
    assert all(number in every for number in numbers)
    told = keyboard.types("letters", "list", "--json", now=world.now).json
    assert (told["late_letters"], len(told["late"])) == (len(numbers), len(numbers))


def test_calls_are_planned_and_no_number_is_whole(keyboard: Keyboard, world: World) -> None:
    ben = world.household("Ben", vouchers=10, telephones=("+32470123456",), solution=Solution.TELEPHONE)
    work = world.company().helper("Bea").works_for(ben, told=False)
    world.wait(hours=3.5)
    notices.decide(now=world.now, limit=100)

    planned = keyboard.types("calls", "plan", "--json")
    assert "470123456" not in planned.out
    [call] = [each for each in planned.json["calls"] if each["subject"] == str(work.id)]
    assert (call["household"], call["number"], call["attempt"]) == (ben.number, "•••••••••456", 1)
    # It is half past twelve: calls are made again from two o'clock on, one o'clock in London.
    assert call["due_at"] == "2026-01-05T13:00:00+00:00"
    said = keyboard.types("calls", "plan").out
    assert "2026-01-05 14:00" in said
    assert "Nobody places calls here" in said


def test_bounces_are_read_and_matched(keyboard: Keyboard, office: Office, ana: Household, tmp_path: Path) -> None:
    ana.world.company().helper("Bea").works_for(ana, told=False)
    office.tells()
    mail = delivery(ana, "email", NoticeKind.PRESTATION_TO_ANSWER)
    for name, text in {
        "failed": dsn(mail.id),
        "late": dsn(mail.id, "4.4.1", "delayed"),
        "stranger": dsn(UUID(int=7)),
        "away": "From: a@b.test\r\nAuto-Submitted: auto-replied\r\nSubject: Away\r\n\r\nBack soon.\r\n",
        "person": "From: a@b.test\r\nSubject: A question\r\n\r\nHello?\r\n",
    }.items():
        (tmp_path / f"{name}.eml").write_text(text)

    def reads(*names: str) -> list[str]:
        files = [tmp_path / f"{name}.eml" for name in names]
        said = keyboard.types("mail", "bounce", *files, "--json", now=ana.world.now)
        assert said.exit_code == (0 if set(names) <= {"failed", "late", "away"} else 1)
        return [each["outcome"] for each in said.json["mails"]]

    assert reads("late", "away") == ["on its way", "automatic"]
    assert reads("stranger", "person") == ["not ours", "no bounce"]
    assert office.deliveries(ana, NoticeKind.PRESTATION_TO_ANSWER) == [("email", "handed over")]
    assert reads("failed") == ["bounced"]
    assert office.deliveries(ana, NoticeKind.PRESTATION_TO_ANSWER) == [("email", "failed"), ("call", "waiting")]
    again = keyboard.types("mail", "bounce", tmp_path / "failed.eml", now=ana.world.now).out
    assert "5.1.1" in again
    assert "goes on by call" in again
    assert "no such file" in keyboard.types("mail", "bounce", tmp_path / "none.eml", now=ana.world.now).err


def test_mail_is_handed_over_when_asked(keyboard: Keyboard, ana: Household, tmp_path: Path) -> None:
    notices.decide(now=ana.world.now, limit=100)

    said = keyboard.types("mail", "send", "--json", now=ana.world.now).json
    assert (said["taken_up"], said["accepted"], said["down"]) == (1, 1, False)
    assert len(list(Path(said["folder"]).glob("*.eml"))) == 1
    assert keyboard.types("mail", "send", now=ana.world.now).out == "No mail is due.\n"


def test_mail_that_no_server_takes_is_no_success(keyboard: Keyboard, ana: Household, settings: LazySettings) -> None:
    settings.VOUCHERLINE_MAIL_URLS = "smtp://127.0.0.1:9?timeout=1"
    notices.decide(now=ana.world.now, limit=100)

    said = keyboard.types("mail", "send", "--json", now=ana.world.now)
    assert (said.exit_code, said.json["down"]) == (1, True)
    assert "no server takes mail" in said.err
