"""The whole chain against a mail server that is a process: facts, mails on a line, answers, proofs, clocks.

Time is the world's own; the line, the conversation and the server that is gone are real.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from mails.mail_process import MailProcess
from mails.post_office import free_port
from notices.conftest import Office
from voucherline.domain.prestations.values import Proof
from voucherline.kernel.time import at
from voucherline.notices.mail.line import Account, Security
from voucherline.notices.mail.providers import Providers
from voucherline.notices.mail.smtp import SmtpServer
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from world import Household, World

pytestmark = pytest.mark.django_db

TO_ANSWER = NoticeKind.PRESTATION_TO_ANSWER


@pytest.fixture
def post(tmp_path: Path) -> Iterator[MailProcess]:
    post = MailProcess(free_port(), tmp_path / "taken.jsonl")
    post.start()
    yield post
    post.stop()


@pytest.fixture
def server(world: World, post: MailProcess) -> Providers:
    """A line to the process; a server that had trouble is left alone by the clock of the story."""
    line = SmtpServer(Account("127.0.0.1", post.port, Security.PLAIN, timeout=5))
    return Providers([line], clock=lambda: world.now.timestamp())


def subjects_of(post: MailProcess, address: str) -> list[str]:
    return [mail.subject for mail in post.taken if mail.to == address]


def everybody_got_each_mail_once(post: MailProcess) -> None:
    twice = [id_ for id_, count in Counter(mail.message_id for mail in post.taken).items() if count > 1]
    assert twice == []
    assert max(Counter((mail.to, mail.subject) for mail in post.taken).values()) == 1


def test_what_the_server_takes_tells_and_starts_the_clock(world: World, office: Office, post: MailProcess) -> None:
    ana = world.household("Ana", vouchers=10, email="ana@home.test")
    work = world.company().helper("Bea").works_for(ana, told=False)

    office.tells()
    office.tells()

    assert len([subject for subject in subjects_of(post, "ana@home.test") if "Bea" in subject]) == 1
    assert office.deliveries(ana, TO_ANSWER) == [("email", "handed over")]
    sent_at = world.now
    world.wait(hours=24)
    office.tells()
    assert (work.view.told_at, work.view.told_how) == (sent_at + timedelta(hours=24), Proof.EMAIL)
    assert work.view.household_due_at is not None
    everybody_got_each_mail_once(post)


def test_a_refused_person_is_called(world: World, office: Office, post: MailProcess) -> None:
    jo = world.household("Jo", vouchers=10, email="refused@home.test", telephones=("+32470123456",))
    work = world.company().helper("Bea").works_for(jo, told=False)

    office.tells()

    assert post.taken == []
    assert office.deliveries(jo, TO_ANSWER) == [("email", "failed"), ("call", "told")]
    assert work.view.told_how == Proof.CALL


def test_a_greylisted_mail_is_taken_at_the_second_try(world: World, office: Office, post: MailProcess) -> None:
    zoe = world.household("Zoë", vouchers=10, email="greylisted@home.test")
    world.company().helper("Bea").works_for(zoe, told=False)
    # Her order was confirmed by mail as well: the first of the two meets the grey list.
    office.tells()
    waiting = office.deliveries(zoe, NoticeKind.ORDER_CREDITED) + office.deliveries(zoe, TO_ANSWER)

    office.tells_until(world.now + timedelta(minutes=30), every=0.1)

    assert ("email", "waiting") in waiting
    assert office.deliveries(zoe, TO_ANSWER) == [("email", "handed over")]
    assert office.deliveries(zoe, NoticeKind.ORDER_CREDITED) == [("email", "handed over")]
    assert "try later" in office.events(zoe)
    everybody_got_each_mail_once(post)


def test_a_server_stopped_for_three_hours_moves_the_clocks_by_three_hours(
    world: World, office: Office, post: MailProcess
) -> None:
    bea = world.company().helper("Bea")
    people = [
        world.household(name, vouchers=10, email=f"{name}@home.test", telephones=("+32470123456",), solution=solution)
        for name, solution in (("ana", Solution.ONLINE), ("jo", Solution.EMAIL), ("an", Solution.TELEPHONE))
    ]
    works = [bea.works_for(each, hours=2) for each in people]
    before = [work.view.household_due_at for work in works]
    office.tells()
    world.wait(days=1)
    mailed_before = len(post.taken)
    later = [bea.works_for(each, hours=1, told=False) for each in people[:2]]

    post.stop()
    office.tells_until(world.now + timedelta(hours=2.5), every=0.5)
    world.wait(minutes=30)
    post.start()
    office.tells()

    moved = [work.view.household_due_at - due for work, due in zip(works, before, strict=True) if due]  # type: ignore[operator]
    assert moved == [timedelta(hours=3), timedelta(hours=3), timedelta(0)]
    assert len(post.taken) == mailed_before + len(later)
    office.tells_until(at(date(2026, 1, 8), 0), every=6)
    assert [work.view.told_how for work in later] == [Proof.EMAIL, Proof.EMAIL]
    everybody_got_each_mail_once_for_each_work(post, people)


def everybody_got_each_mail_once_for_each_work(post: MailProcess, people: list[Household]) -> None:
    twice = [id_ for id_, count in Counter(mail.message_id for mail in post.taken).items() if count > 1]
    assert twice == []
    asked = Counter(mail.to for mail in post.taken if "Bea" in mail.subject)
    assert asked == {f"{each.name}@home.test": 2 for each in people[:2]}
