"""A proof proves what was said, to whom it was said, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest

from notices.conftest import SENDER, Office, Server
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import HouseholdState, NewAddress
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Amendment, Proof, TrayReason
from voucherline.doors.clockwork import audit
from voucherline.kernel.time import at
from voucherline.notices import actions as notices
from voucherline.notices.calls.scripted import ScriptedCallees
from voucherline.notices.calls.values import CallEnded, CallOutcome, CallToMake
from voucherline.notices.mail.folder import MailFolder
from voucherline.notices.mail.values import Action, Bounce, HandedOver, Outgoing
from voucherline.notices.models import Delivery, Notice
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db

NUMBER = "+3291234567"


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10, email="ana@home.test")


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana, told=False)


def mail_of(work: Prestation, kind: NoticeKind) -> Delivery:
    [notice] = Notice.objects.filter(subject_id=work.id, kind=kind.value)
    return Delivery.objects.filter(notice_id=notice.id, channel="email").latest("rank")


def comes_back(work: Prestation, kind: NoticeKind) -> None:
    notices.bounced(Bounce(mail_of(work, kind).id, Action.FAILED, "5.1.1", "unknown"), now=work.world.now)


def test_a_letter_printed_before_an_amendment_proves_the_old_hours_only(world: World, office: Office) -> None:
    jo = world.household("Jo", vouchers=10, solution=Solution.TELEPHONE)
    work = world.company().helper("Bea").works_for(jo, hours=2, told=False)
    office.tells()
    run = office.prints()
    assert run is not None
    world.wait(hours=1)
    work.amended(hours=5)

    notices.hand_over_run(run.name, now=world.now)
    office.tells_until(at(date(2026, 1, 9), 12), every=12)

    assert work.view.told_at is None
    assert work.view.silence_off


@dataclass
class WhileItIsSaid:
    """A mail server, or somebody called: something happens after the words are written and before they have arrived."""

    happens: Callable[[], object]
    folder: MailFolder
    now: datetime
    happened: bool = False

    def hand_over(self, mails: Sequence[Outgoing]) -> list[HandedOver]:
        self._happens()
        return self.folder.hand_over(mails)

    def place(self, calls: Sequence[CallToMake]) -> Iterator[CallEnded]:
        self._happens()
        return ScriptedCallees(lambda: self.now, {}, CallOutcome.TOLD).place(calls)

    def _happens(self) -> None:
        if not self.happened:
            self.happened = True
            self.happens()


def amended_at(work: Prestation, moment: datetime) -> Callable[[], object]:
    """The company amends to four hours; its clock was read at that moment."""
    to = Amendment(minutes=240)
    return lambda: prestations.amend([work.id], to=to, by=work.company.actor, now=moment)


@pytest.mark.parametrize("seconds", [-30, 0, 30])
def test_a_mail_accepted_after_an_amendment_proves_the_old_hours_only(
    work: Prestation, office: Office, server: Server, seconds: int
) -> None:
    """Whether the amendment's clock was read before or after the mail was taken up: the mail says three hours."""
    world = work.world
    world.wait(hours=1)
    slow = WhileItIsSaid(amended_at(work, world.now + timedelta(seconds=seconds)), server.folder, world.now)
    notices.decide(now=world.now, limit=100)

    notices.send_mail(slow, sender=SENDER, now=world.now, limit=100, clock=lambda: world.now + timedelta(minutes=1))
    said = mail_of(work, NoticeKind.PRESTATION_TO_ANSWER).said
    world.wait(minutes=2)
    office.tells_until(world.now + timedelta(hours=26))

    assert "3 uur" in said.replace("\xa0", " ")
    view = work.view
    assert view.silence_off, "who was told three hours may not have read of four"
    amended = mail_of(work, NoticeKind.PRESTATION_AMENDED)
    assert view.told_at == (amended.handed_over_at or world.now) + timedelta(hours=24)
    world.wait(days=20)
    assert work.view.household_yes == ""
    assert audit.run() == []


@pytest.mark.parametrize("seconds", [-30, 30])
def test_a_call_in_which_work_was_amended_proves_the_old_hours_only(
    world: World, office: Office, server: Server, seconds: int
) -> None:
    jo = world.household("Jo", vouchers=10, telephones=(NUMBER,), solution=Solution.TELEPHONE)
    work = world.company().helper("Bea").works_for(jo, told=False)
    world.wait(hours=1)
    ends_at = world.now + timedelta(minutes=1)
    long = WhileItIsSaid(amended_at(work, world.now + timedelta(seconds=seconds)), server.folder, ends_at)
    notices.decide(now=world.now, limit=100)

    notices.place_calls(long, ceiling=10, now=world.now)

    assert work.view.told_at is None
    assert work.view.silence_off
    world.wait(minutes=2)
    office.tells()
    assert (work.view.told_at, work.view.told_how) == (world.now, Proof.CALL)


def test_an_amendment_of_what_nobody_was_told_is_told_like_new_work(work: Prestation, office: Office) -> None:
    work.amended(hours=2)

    office.tells()

    said = mail_of(work, NoticeKind.PRESTATION_AMENDED).said
    assert "telt niet als ja" not in said
    assert "Eerst stond er" not in said
    work.world.wait(hours=24)
    office.tells()
    assert not work.view.silence_off
    work.world.wait(days=20)
    assert work.view.household_yes == "silence"
    assert audit.run() == []


def test_the_first_mail_bounces_late_and_the_second_still_stands(work: Prestation, office: Office) -> None:
    office.tells()
    work.world.wait(hours=25)
    office.tells()
    work.amended(hours=2)
    office.tells()
    work.world.wait(hours=25)
    office.tells()
    told_at = work.view.told_at
    assert told_at is not None

    comes_back(work, NoticeKind.PRESTATION_TO_ANSWER)
    office.tells()

    assert work.view.told_at == told_at
    work.confirmed()


def test_a_proof_that_an_agent_noted_outlives_a_bounce(work: Prestation, office: Office) -> None:
    office.tells()
    work.is_told(Proof.PORTAL)
    work.world.wait(hours=25)
    office.tells()

    comes_back(work, NoticeKind.PRESTATION_TO_ANSWER)

    assert work.view.told_how == Proof.PORTAL


def test_what_was_seen_after_the_mail_outlives_its_bounce(work: Prestation, office: Office) -> None:
    office.tells()
    work.world.wait(hours=25)
    office.tells()
    [notice] = Notice.objects.filter(subject_id=work.id)
    notices.seen([notice.id], now=work.world.now)

    comes_back(work, NoticeKind.PRESTATION_TO_ANSWER)

    assert work.view.told_at is not None


def test_a_letter_about_finished_work_leaves_other_work_as_it_is(world: World, office: Office) -> None:
    jo = world.household("Jo", vouchers=10, solution=Solution.TELEPHONE)
    bea = world.company().helper("Bea")
    done = bea.works_for(jo, hours=2, told=False)
    office.tells()
    office.prints_and_posts()
    done.validated()
    done.confirmed()
    world.wait(days=1)
    other = bea.works_for(jo, hours=1)
    due = other.view.household_due_at
    [notice] = Notice.objects.filter(subject_id=done.id, kind=NoticeKind.PRESTATION_TO_ANSWER.value)

    notices.letter_returned(Delivery.objects.get(notice_id=notice.id).id, words="moved", now=world.now)

    assert (other.view.household_due_at, other.view.tray) == (due, "")
    assert not other.view.silence_off


def test_nobody_telephones_a_house_of_mourning(world: World, office: Office) -> None:
    jo = world.household("Jo", vouchers=10, telephones=(NUMBER,), solution=Solution.TELEPHONE)
    work = world.company().helper("Bea").works_for(jo, told=False)
    jo.becomes(HouseholdState.DECEASED)

    office.tells()

    assert [call for call in office.callees.heard if call.subject == work.id] == []


def test_excluded_and_opened_again_each_says_its_own(world: World, ana: Household, office: Office) -> None:
    office.prints_and_posts()
    ana.becomes(HouseholdState.EXCLUDED)
    world.wait(minutes=5)
    ana.becomes(HouseholdState.OPEN)

    office.tells()
    office.prints()

    there = Notice.objects.filter(household_id=ana.id, kind=NoticeKind.ACCOUNT_CHANGED.value).order_by("made_at", "id")
    first, second = (Delivery.objects.get(notice_id=each.id).said for each in there)
    assert first != second


def test_nobody_is_asked_for_an_answer_that_would_be_refused(world: World, ana: Household, office: Office) -> None:
    work = world.company().helper("Bea").works_for(ana, told=False)
    prestations.set_aside([ana.id], reason=TrayReason.HOUSEHOLD_EXCLUDED, now=world.now)

    office.tells()

    notice = Notice.objects.get(subject_id=work.id, kind=NoticeKind.PRESTATION_TO_ANSWER.value)
    assert notice.state == "pointless"
    assert audit.run() == []


def test_the_old_address_is_warned_however_late_the_letter_is_printed(
    world: World, ana: Household, office: Office
) -> None:
    households.change_contact(ana.id, NewAddress("Nieuwstraat 1", "1000", "Brussel"), by=ana.actor, now=world.now)
    office.tells()
    world.wait(days=10)

    while office.prints():
        pass

    [notice] = Notice.objects.filter(household_id=ana.id, kind=NoticeKind.CONTACT_CHANGED.value)
    said = Delivery.objects.get(notice_id=notice.id).said
    assert "Kerkstraat" in said
    assert "Nieuwstraat" not in said


def test_the_order_that_completes_work_says_so(world: World, office: Office) -> None:
    ana = world.household("Ana", email="ana@home.test")
    work = world.company().helper("Bea").works_for(ana, hours=2, told=False)
    office.tells()
    world.wait(hours=1)
    assert ana.pays(20) == "credited"

    office.tells()

    [notice] = Notice.objects.filter(household_id=ana.id, kind=NoticeKind.ORDER_CREDITED.value)
    assert work.view.held == 2
    assert "2 dienstencheques voor het werk van Bea" in Delivery.objects.get(notice_id=notice.id).said.replace(
        "\xa0", " "
    )
