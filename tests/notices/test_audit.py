"""Each check of what people were told speaks when the one thing it watches is broken; nothing else does."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection, transaction

from notices.breaks import BREAKS_OF_NOTICES
from notices.conftest import Office, Server
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import Holder, MandateRight
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Proof
from voucherline.doors.clockwork.audit import run
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.notices import actions as notices
from voucherline.notices.audit import CHECKS, where_events_lead
from voucherline.notices.mail.values import Action, Bounce
from voucherline.notices.models import Delivery, Notice
from voucherline.notices.states import DeliveryState
from voucherline.notices.values import Channel as By
from voucherline.schemes.values import Solution
from world import Bea, Household, Prestation, World

pytestmark = pytest.mark.django_db


def silent_after_a_mail(world: World, office: Office, bea: Bea) -> Prestation:
    """Ana got a mail, and let her time pass."""
    ana = world.household("Ana", vouchers=10, email="ana@home.test")
    work = bea.works_for(ana, told=False)
    office.tells()
    world.wait(hours=25)
    office.tells()
    world.wait_until(work.view.household_due_at or world.now)
    world.wait(hours=1)
    assert work.view.household_yes == "silence"
    return work


def offer_mandate(world: World, giver: Household) -> UUID:
    """The giver's neighbour is to see and to answer."""
    holder = Holder(name="Zoë Ngô", email="zoe@post.example")
    today, allows = world.today, [MandateRight.ANSWER]
    last = today + timedelta(days=200)
    return households.give_mandate(
        giver.id, holder, first=today, last=last, allows=allows, by=giver.actor, now=world.now
    )


def everything(world: World, office: Office, server: Server) -> None:
    """All channels, and each state in which a delivery can stand."""
    bea = world.company().helper("Bea")
    ben, cleo = world.household("Ben", telephones=("+32470123456",), solution=Solution.TELEPHONE), world.household()
    dora = world.household("Dora", email="dora@home.test")
    server.refuses.add("dora@home.test")
    households.ask_telephone_code(cleo.id, by=cleo.actor, now=world.now)
    offer_mandate(world, cleo)
    for each in (ben, cleo, dora):
        bea.works_for(each, told=False)
    office.tells()
    world.payment_arrives(25, message="no number", iban=ben.iban)
    office.prints_and_posts()
    silent_after_a_mail(world, office, bea)
    seen = world.household("Jo", email="jo@home.test")
    work = bea.works_for(seen, told=False)
    office.tells()
    notices.seen(list(Notice.objects.filter(subject_id=work.id).values_list("id", flat=True)), now=world.now)
    work.contested()
    office.tells()
    office.prints()
    world.wait_until(world.now.replace(hour=11))
    bea.works_for(world.household("Luc", email="luc@home.test"), told=False)
    notices.decide(now=world.now, limit=1000)
    world.household("Zoë")


def as_owner(text: str) -> int:
    """Do what the application may not; how many rows it touched."""
    with connection.cursor() as cursor:
        cursor.execute("set local role none")
        cursor.execute(text)
        return int(cursor.rowcount)


def who_speaks() -> set[str]:
    return {difference.check for difference in run()}


def test_the_unbroken_world_is_clean(world: World, office: Office, server: Server) -> None:
    everything(world, office, server)
    assert run() == []
    there = set(Notice.objects.values_list("told_how", flat=True))
    assert there == {"", "email", "call", "letter", "portal"}


def test_what_is_broken_is_said(world: World, office: Office, server: Server) -> None:
    everything(world, office, server)
    assert {broken: who_speaks_of(broken) for broken, _ in BREAKS_OF_NOTICES} == dict(BREAKS_OF_NOTICES)
    assert who_speaks() == set()


def who_speaks_of(broken: str) -> set[str]:
    """Break it, listen, and put it back: one world is enough for all that can be broken."""
    with transaction.atomic():
        assert as_owner(broken), broken
        speaking = who_speaks()
        transaction.set_rollback(True)
    return speaking


def test_every_check_was_broken_once() -> None:
    assert {each.name for each in CHECKS} == set().union(*(checks for _, checks in BREAKS_OF_NOTICES))


def test_what_an_operator_noted_stands_apart(world: World, office: Office) -> None:
    """He answers for it; the mail that went out as well proves nothing yet."""
    ana = world.household("Ana", vouchers=10, email="ana@home.test")
    work = world.company().helper("Bea").works_for(ana, told=False)
    operator = Actor(Role.AGENT, "operator", Channel.COMMAND_LINE)
    prestations.told([work.id], proof=Proof.PORTAL, at=world.now, by=operator, now=world.now)
    notices.decide(now=world.now, limit=100)
    world.wait_until(work.view.household_due_at or world.now)
    world.wait(hours=1)
    assert work.view.household_yes == "silence"
    assert run() == []


def amended_before_anybody_was_told(world: World, office: Office) -> Prestation:
    """Ana got a mail about three hours; before it could count as told, the company made them four, and she was silent.

    Her first mail came back, so that the four hours are all she was told of.
    """
    ana = world.household("Ana", vouchers=10, email="ana@home.test")
    work = world.company().helper("Bea").works_for(ana, hours=3, told=False)
    office.tells()
    world.wait(hours=2)
    work.amended(hours=4)
    [first] = Notice.objects.filter(subject_id=work.id, kind="prestation to answer").values_list("id", flat=True)
    [mail] = Delivery.objects.filter(notice_id=first).values_list("id", flat=True)
    notices.bounced(Bounce(mail, Action.FAILED, "4.2.2", "full"), now=world.now)
    office.tells_until(world.now + timedelta(hours=26))
    world.wait(days=20)
    assert (work.view.household_yes, work.view.minutes) == ("silence", 240)
    return work


def test_silence_about_amended_hours_of_which_the_household_was_told_is_clean(world: World, office: Office) -> None:
    amended_before_anybody_was_told(world, office)
    assert run() == []


def test_silence_that_rests_on_the_proof_of_other_hours_is_found(world: World, office: Office) -> None:
    """What a clock does that an amendment does not stop: it was told three hours, and lets silence agree to four."""
    ana = world.household("Ana", vouchers=10, email="ana@home.test")
    work = world.company().helper("Bea").works_for(ana, hours=3, told=False)
    office.tells()
    world.wait(hours=25)
    office.tells()
    told = work.view
    work.amended(hours=4)
    as_owner(
        f"update prestations_prestation set told_at = '{told.told_at}', told_how = '{told.told_how}',"
        f" household_due_at = '{told.household_due_at}', silence_off = false where id = '{work.id}'"
    )
    world.wait(days=20)

    assert (work.view.household_yes, work.view.minutes) == ("silence", 240)
    assert who_speaks() == {"notices.silence"}
    [found] = [each for each in run() if each.check == "notices.silence"]
    assert str(work.id) == str(found.subject)
    # Also if the amendment itself does not say that they knew other hours.
    as_owner(
        "update journal_fact set details = jsonb_set(details, '{told_before}', 'false')"
        " where kind = 'PrestationAmended'"
    )
    assert "notices.silence" in who_speaks()


@pytest.mark.parametrize(
    "broken",
    [
        # The mail was written before the amendment,
        "update notices_delivery set composed_at = composed_at - interval '10 days' where notice_id in"
        " (select id from notices_notice where kind = 'prestation amended')",
        # or at a moment at which the amendment was already there, and was not to be seen yet,
        "update notices_notice set happened_at = happened_at - interval '1 minute' where kind = 'prestation amended'",
        # or the amendment came after silence had answered.
        "update journal_fact set at = at + interval '15 days' where kind = 'PrestationAmended'",
    ],
)
def test_a_proof_of_what_held_before_an_amendment_is_none(world: World, office: Office, broken: str) -> None:
    amended_before_anybody_was_told(world, office)
    assert as_owner(broken) == 1
    assert "notices.silence" in who_speaks()


def test_what_an_operator_noted_before_an_amendment_proves_nothing(world: World, office: Office) -> None:
    work = amended_before_anybody_was_told(world, office)
    as_owner(f"update journal_fact set role = 'agent' where kind = 'PrestationTold' and subject_id = '{work.id}'")
    as_owner("delete from notices_delivery_event where event = 'proved'")
    assert "notices.silence" not in who_speaks(), "he answers for what he noted after it"
    as_owner("update journal_fact set at = at - interval '10 days' where kind = 'PrestationTold'")
    assert "notices.silence" in who_speaks()


def test_facts_from_before_there_was_a_list_are_left_alone(world: World, office: Office) -> None:
    world.household("Ana", vouchers=10)
    as_owner("delete from journal_untold")
    assert who_speaks() == {"notices.facts"}
    as_owner("update django_migrations set applied = now() + interval '1 day' where name = '0003_untold'")
    assert run() == []


def test_a_bounce_after_silence_agreed_is_no_lie(world: World, office: Office) -> None:
    """When silence counted, there was a proof; that it was none came out later."""
    work = silent_after_a_mail(world, office, world.company().helper("Bea"))
    household: Household = work.household
    world.wait(days=1)
    mail = Notice.objects.get(household_id=household.id, subject_id=work.id, kind="prestation to answer")
    as_owner(
        "insert into notices_delivery_event (household_id, id, delivery_id, event, at, words)"
        f" select household_id, gen_random_uuid(), id, 'bounced', '{world.now + timedelta(hours=1)}', ''"
        f" from notices_delivery where notice_id = '{mail.id}'"
    )
    assert "notices.silence" not in who_speaks()
    as_owner("update notices_delivery_event set at = at - interval '9 days' where event = 'bounced'")
    assert "notices.silence" in who_speaks()


@pytest.mark.parametrize(
    ("channel", "events", "states"),
    [
        (By.EMAIL, (), {"waiting", "under way"}),
        (By.EMAIL, ("try later", "lost", "accepted"), {"handed over"}),
        (By.EMAIL, ("accepted", "proved", "bounced"), {"failed"}),
        (By.LETTER, ("printed",), {"under way"}),
        (By.LETTER, ("printed", "posted", "returned"), {"failed"}),
        (By.CALL, ("put off",), {"waiting", "under way"}),
        (By.CALL, ("proved", "proved"), set()),
        (By.PORTAL, (), {"waiting"}),
        (By.PORTAL, ("accepted",), set()),
    ],
)
def test_where_events_lead(channel: By, events: tuple[str, ...], states: set[str]) -> None:
    assert where_events_lead(channel, events) == {DeliveryState(each) for each in states}
