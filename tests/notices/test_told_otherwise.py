"""What was told once stays told: a second sending, or a bounce of what was read elsewhere, takes nothing back."""

from __future__ import annotations

import pytest

from notices.conftest import Office, Server
from voucherline.domain.prestations.values import Proof
from voucherline.notices import actions as notices
from voucherline.notices.mail.values import Action, Bounce
from voucherline.notices.models import Delivery, Notice
from voucherline.notices.values import NoticeKind
from world import Prestation, World

pytestmark = pytest.mark.django_db

TO_ANSWER = NoticeKind.PRESTATION_TO_ANSWER


@pytest.fixture
def work(world: World) -> Prestation:
    ana = world.household("Ana", vouchers=10, email="ana@home.test", telephones=("+32470123456",))
    return world.company().helper("Bea").works_for(ana, told=False)


def notice_about(work: Prestation) -> Notice:
    return Notice.objects.get(subject_id=work.id, kind=TO_ANSWER.value)


def told_by_mail(work: Prestation, office: Office) -> None:
    office.tells()
    work.world.wait(hours=25)
    office.tells()
    assert work.view.told_how == Proof.EMAIL


def test_a_second_mail_that_is_refused_stops_no_clock(work: Prestation, office: Office, server: Server) -> None:
    told_by_mail(work, office)
    due = work.view.household_due_at
    notices.resend(notice_about(work).id, by=work.world.agent, now=work.world.now)

    server.refuses.add("ana@home.test")
    office.tells()

    assert office.deliveries(work.household, TO_ANSWER) == [("email", "told"), ("email", "failed")]
    assert (work.view.told_how, work.view.household_due_at) == (Proof.EMAIL, due)
    assert notice_about(work).state == "told"


def test_a_second_mail_that_was_overtaken_leaves_the_first_as_it_was(work: Prestation, office: Office) -> None:
    told_by_mail(work, office)
    notices.resend(notice_about(work).id, by=work.world.agent, now=work.world.now)

    work.confirmed()
    office.tells()

    assert office.deliveries(work.household, TO_ANSWER) == [("email", "told"), ("email", "dropped")]
    assert (notice_about(work).state, notice_about(work).told_how) == ("told", "email")


def test_a_bounce_of_what_was_read_in_the_portal_takes_nothing_back(work: Prestation, office: Office) -> None:
    office.tells()
    notices.seen([notice_about(work).id], now=work.world.now)
    assert work.view.told_how == Proof.PORTAL
    [mail] = Delivery.objects.filter(notice_id=notice_about(work).id)

    notices.bounced(Bounce(mail.id, Action.FAILED, "5.1.1", "unknown"), now=work.world.now)

    assert work.view.told_how == Proof.PORTAL
    assert notice_about(work).state == "told"
    assert office.deliveries(work.household, TO_ANSWER) == [("email", "failed")]
