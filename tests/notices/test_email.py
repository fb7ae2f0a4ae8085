"""A household on e-mail: a fact becomes a notice, a mail, and a day later a proof; then its clock runs."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from notices.conftest import Office, Server
from voucherline.domain.prestations.values import Proof
from voucherline.kernel.time import at
from voucherline.notices import actions as notices
from voucherline.notices.mail.values import Action, Bounce
from voucherline.notices.models import Delivery
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from world import Prestation, World

pytestmark = pytest.mark.django_db

TO_ANSWER = NoticeKind.PRESTATION_TO_ANSWER


@pytest.fixture
def work(world: World) -> Prestation:
    ana = world.household("Ana", vouchers=10, email="ana@home.test", telephones=("+32470123456",))
    return world.company().helper("Bea").works_for(ana, told=False)


def test_silence_counts_from_a_day_after_the_mail_was_accepted(work: Prestation, office: Office) -> None:
    sent_at = work.world.now

    office.tells()

    [asked] = [mail for mail in office.mails if "Bea" in mail["Subject"]]
    assert asked["To"] == "Ana <ana@home.test>"
    work.world.wait(hours=23)
    office.tells()
    assert work.view.told_at is None
    work.world.wait(hours=1)
    office.tells()
    assert work.view.told_at == sent_at + timedelta(hours=24)
    assert work.view.told_how == Proof.EMAIL
    assert work.view.household_due_at is not None
    assert office.deliveries(work.household, TO_ANSWER) == [("email", "told")]


def test_run_again_it_tells_nobody_twice(work: Prestation, office: Office) -> None:
    office.tells()
    asked = [mail["Message-ID"] for mail in office.mails]

    office.tells()
    work.world.wait(hours=25)
    office.tells()

    assert [mail["Message-ID"] for mail in office.mails if "Bea" in mail["Subject"]] == asked[-1:]
    assert office.deliveries(work.household, TO_ANSWER) == [("email", "told")]


def test_a_bounce_is_no_proof_and_the_telephone_rings(work: Prestation, office: Office) -> None:
    office.tells()
    [mail] = Delivery.objects.filter(household_id=work.household.id, said__contains="Bea")
    work.world.wait(hours=2)

    assert notices.bounced(Bounce(mail.id, Action.FAILED, "5.1.1", "unknown"), now=work.world.now)

    assert work.view.told_at is None
    office.tells()
    assert office.deliveries(work.household, TO_ANSWER) == [("email", "failed"), ("call", "told")]
    assert work.view.told_how == Proof.CALL


def test_a_bounce_of_next_week_stops_the_clock_that_ran(work: Prestation, office: Office) -> None:
    office.tells()
    [mail] = Delivery.objects.filter(household_id=work.household.id, said__contains="Bea")
    work.world.wait(days=3)
    office.tells()
    assert work.view.household_due_at is not None

    notices.bounced(Bounce(mail.id, Action.FAILED, "5.1.1", "unknown"), now=work.world.now)

    assert work.view.told_at is None
    assert work.view.household_due_at is None


def test_a_refused_address_is_tried_by_letter_where_there_is_no_telephone(
    world: World, office: Office, server: Server
) -> None:
    jo = world.household("Jo", vouchers=10, email="jo@home.test")
    server.refuses.add("jo@home.test")
    work = world.company().helper("Bea").works_for(jo, told=False)

    office.tells()
    office.prints_and_posts()

    assert office.deliveries(jo, TO_ANSWER) == [("email", "failed"), ("letter", "handed over")]
    office.tells_until(at(date(2026, 1, 8), 0), every=12)
    # Handed over on Monday the 5th: three working days later.
    assert (work.view.told_at, work.view.told_how) == (at(date(2026, 1, 8), 0), Proof.LETTER)


def test_a_server_that_is_down_for_three_hours_moves_the_deadlines_by_three_hours(
    world: World, office: Office, server: Server
) -> None:
    bea = world.company().helper("Bea")
    online, email, phone = (
        world.household(name, vouchers=10, email=f"{name}@home.test", telephones=("+32470123456",), solution=solution)
        for name, solution in (("Ana", Solution.ONLINE), ("Jo", Solution.EMAIL), ("Ngô", Solution.TELEPHONE))
    )
    works = [bea.works_for(each, hours=2) for each in (online, email, phone)]
    before = [work.view.household_due_at for work in works]
    office.tells()
    world.wait(days=1)
    later = bea.works_for(online, hours=1, told=False)

    server.is_down = True
    office.tells_until(world.now + timedelta(hours=2.5), every=0.5)
    world.wait(minutes=30)
    server.is_down = False
    office.tells()

    moved = [work.view.household_due_at - due for work, due in zip(works, before, strict=True) if due]  # type: ignore[operator]
    assert moved == [timedelta(hours=3), timedelta(hours=3), timedelta(0)]
    assert len([mail for mail in office.mails if mail["To"].startswith("Ana") and "Bea" in mail["Subject"]]) == 2
    assert office.deliveries(online, TO_ANSWER)[-1] == ("email", "handed over")
    assert later.view.told_at is None


def test_what_was_answered_meanwhile_is_not_asked(work: Prestation, office: Office) -> None:
    notices.decide(now=work.world.now, limit=100)
    work.confirmed()

    office.tells()

    assert office.deliveries(work.household, TO_ANSWER) == [("email", "dropped")]
    assert not [mail for mail in office.mails if "Bea" in mail["Subject"]]


def test_a_mail_of_before_an_amendment_proves_nothing_about_the_new_hours(work: Prestation, office: Office) -> None:
    office.tells()
    work.world.wait(hours=5)
    work.amended(hours=2)

    work.world.wait(hours=20)
    office.tells()

    assert work.view.told_at is None
    assert work.view.silence_off
    work.world.wait(hours=25)
    office.tells()
    assert work.view.told_how == Proof.EMAIL
