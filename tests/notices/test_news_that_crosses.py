"""News that crosses on the way: a bounce before its mail is noted, old hours after new ones, a company that amends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import pytest

from notices.conftest import SENDER, Office, Server
from voucherline.domain.prestations.queries import lasting_outages
from voucherline.domain.prestations.values import Proof
from voucherline.doors.clockwork import audit
from voucherline.notices import actions as notices
from voucherline.notices.calls.values import CallOutcome
from voucherline.notices.mail.folder import MailFolder
from voucherline.notices.mail.values import Action, Bounce, HandedOver, Outcome, Outgoing
from voucherline.notices.models import Delivery
from voucherline.notices.values import NoticeKind
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10, email="ana@home.test")


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana, told=False)


@dataclass
class ThenSomething:
    """A server that takes mail; something happens before anybody notes that it did."""

    folder: MailFolder
    happens: Callable[[Sequence[Outgoing]], None]

    def hand_over(self, mails: Sequence[Outgoing]) -> list[HandedOver]:
        taken = self.folder.hand_over(mails)
        self.happens(mails)
        return taken


def test_a_mail_that_comes_back_before_its_batch_is_noted_told_nobody(
    work: Prestation, ana: Household, office: Office, server: Server
) -> None:
    world = work.world
    world.wait(hours=1)
    notices.decide(now=world.now, limit=100)

    def come_back(mails: Sequence[Outgoing]) -> None:
        for mail in mails:
            assert notices.bounced(Bounce(mail.delivery, Action.FAILED, "5.1.1", "unknown"), now=world.now)

    notices.send_mail(ThenSomething(server.folder, come_back), sender=SENDER, now=world.now, limit=100)
    office.tells_until(world.now + timedelta(hours=26))

    assert office.deliveries(ana, NoticeKind.PRESTATION_TO_ANSWER)[0] == ("email", "failed")
    assert work.view.told_how != Proof.EMAIL
    assert audit.run() == []


class Slow:
    """A server that is so slow that it takes the first mail of each round only."""

    def __init__(self) -> None:
        self.took: list[str] = []

    def hand_over(self, mails: Sequence[Outgoing]) -> list[HandedOver]:
        self.took.append(mails[0].to)
        rest = [HandedOver(mail.delivery, Outcome.NOT_TRIED, "slow", words="no time left") for mail in mails[1:]]
        return [HandedOver(mails[0].delivery, Outcome.ACCEPTED, "slow", 250), *rest]


def test_mails_for_which_a_slow_server_left_no_time_go_later_and_once(world: World) -> None:
    company = world.company()
    for name in ("Jo", "An", "Li"):
        there = world.household(name, vouchers=10, email=f"{name.lower()}@home.test")
        company.helper(f"Bea of {name}").works_for(there, told=False)
    notices.decide(now=world.now, limit=100)
    slow = Slow()

    first = notices.send_mail(slow, sender=SENDER, now=world.now, limit=100)
    waiting = Delivery.objects.filter(channel="email", state="waiting")
    assert first.accepted == 1
    assert not first.down
    assert {each.attempts for each in waiting} == {0}
    while notices.send_mail(slow, sender=SENDER, now=world.now, limit=100).taken:
        pass

    assert not waiting.all().exists()
    assert len(set(slow.took)) >= 3
    assert len(slow.took) == Delivery.objects.filter(channel="email").count()
    assert not lasting_outages()
    assert audit.run() == []


def test_old_hours_in_a_letter_that_is_read_after_a_mail_with_the_new_ones_leave_the_answer_to_a_person(
    work: Prestation, ana: Household, office: Office, server: Server
) -> None:
    world = work.world
    server.refuses.add("ana@home.test")
    office.callees.usual = CallOutcome.FORBIDDEN
    office.tells()
    office.prints_and_posts()
    server.refuses.clear()
    world.wait(hours=1)
    work.amended(hours=5)
    office.tells_until(world.now + timedelta(hours=30), every=6)
    assert work.view.told_how == Proof.EMAIL

    office.tells_until(world.now + timedelta(days=7), every=12)

    assert ("letter", "told") in office.deliveries(ana, NoticeKind.PRESTATION_TO_ANSWER)
    assert work.view.silence_off
    world.wait(days=30)
    assert work.view.household_yes == ""
    assert audit.run() == []


def test_hours_amended_while_a_caller_listened_were_not_heard(work: Prestation, ana: Household) -> None:
    world = work.world
    notices.decide(now=world.now, limit=100)
    said_at = world.now
    world.wait(seconds=5)
    work.amended(hours=5)
    world.wait(seconds=5)

    notices.heard(ana.id, work.id, said_at=said_at, words="key pressed", now=world.now)

    assert work.view.told_at is None
    assert work.view.silence_off
