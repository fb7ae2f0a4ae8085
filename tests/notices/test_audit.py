"""Each check of what people were told speaks when the one thing it watches is broken; nothing else does."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection

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
from voucherline.notices.models import Notice
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


@pytest.mark.parametrize(("broken", "checks"), BREAKS_OF_NOTICES, ids=[text[:60] for text, _ in BREAKS_OF_NOTICES])
def test_what_is_broken_is_said(broken: str, checks: set[str], world: World, office: Office, server: Server) -> None:
    everything(world, office, server)
    assert as_owner(broken)
    assert who_speaks() == checks


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
