"""Mandates: limited, dated, accepted with a code, revocable; whoever acts under one is named."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from actions.newcomers import registered
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.actions.mandates import MOST_WRONG_CODES
from voucherline.domain.households.models import Mandate
from voucherline.domain.households.values import (
    CodeWrong,
    Holder,
    HolderInvalid,
    HouseholdState,
    MandateAllowsNothing,
    MandateClosed,
    MandateDaysInvalid,
    MandateRight,
    MandateUnknown,
    NewEmail,
    ProofMissing,
)
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import ContestReason, NotYours
from voucherline.domain.wallet import actions as wallet
from voucherline.doors.clockwork import audit
from voucherline.journal import queries as journal
from voucherline.kernel.actors import Actor, Channel, NotAllowed, Role
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import with_check_digits
from world import Household, World, one
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db
NIECE = Holder(name="Zoë Ngô", email="zoe@post.example")


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return registered(world, solution="telephone")


@pytest.fixture
def ben(world: World) -> Household:
    """A neighbour with an account of his own."""
    return registered(world, name="Ben")


def offered(ana: Household, to: Holder, **other: Any) -> UUID:
    """A mandate of a year, to see and to answer."""
    today = ana.world.today
    asked: dict[str, Any] = {
        "first": today,
        "last": today.replace(year=today.year + 1),
        "allows": [MandateRight.ANSWER],
        "by": ana.actor,
    }
    return households.give_mandate(ana.id, to, now=ana.world.now, **(asked | other))


def accepted(ana: Household, ben: Household, **other: Any) -> UUID:
    id_ = offered(ana, Holder(number=ben.number), **other)
    households.accept_mandate(id_, households.issue_mandate_code(id_), by=ben.actor, now=ana.world.now)
    return id_


def holder(world: World, mandate: UUID) -> Actor:
    return queries.holder(mandate, Channel.PORTAL, on=world.today)


def test_a_holder_confirms_and_both_are_named(world: World, ana: Household, ben: Household) -> None:
    mandate = accepted(ana, ben)
    work = world.company().helper("Bea").works_for(ana)

    one(prestations.confirm([work.id], by=holder(world, mandate), now=world.now))

    confirmed = journal.story_of(work.id, household=ana.id)[-1]
    assert (confirmed.kind, confirmed.role, confirmed.actor) == ("PrestationConfirmed", "mandate holder", ben.number)
    assert confirmed.details["under_mandate"] == str(mandate)
    assert audit.run() == []


def test_a_holder_contests(world: World, ana: Household, ben: Household) -> None:
    mandate, work = accepted(ana, ben), world.company().helper("Bea").works_for(ana)

    by = holder(world, mandate)
    one(prestations.contest([work.id], reason=ContestReason.HOURS, by=by, now=world.now))

    assert work.state == "contested"


def test_a_holder_answers_at_the_command_line(world: World, ana: Household, ben: Household, keyboard: Keyboard) -> None:
    mandate, bea = accepted(ana, ben), world.company().helper("Bea")
    one_work, other = bea.works_for(ana, hours=1), bea.works_for(ana, hours=2)

    assert keyboard.types("confirm", one_work.id, "--mandate", mandate, now=world.now).exit_code == 0
    words = ("contest", other.id, "--reason", "hours", "--mandate", mandate)
    assert keyboard.types(*words, now=world.now).exit_code == 0

    for work, kind in ((one_work, "PrestationConfirmed"), (other, "PrestationContested")):
        answered = journal.story_of(work.id, household=ana.id)[-1]
        assert (answered.kind, answered.role, answered.actor) == (kind, "mandate holder", ben.number)
        assert answered.details["under_mandate"] == str(mandate)
    assert audit.run() == []


def test_at_the_command_line_too_a_mandate_reaches_no_further(
    world: World, ana: Household, ben: Household, keyboard: Keyboard
) -> None:
    of_ben, ended = accepted(ben, ana), accepted(ana, ben)
    households.revoke_mandate(ended, by=ana.actor, now=world.now)
    work = world.company().helper("Bea").works_for(ana)

    said = keyboard.types("confirm", work.id, "--mandate", of_ben, "--json", now=world.now)
    assert (said.exit_code, said.json["results"][0]["reason"]) == (1, "not-allowed")
    said = keyboard.types("confirm", work.id, "--mandate", ended, now=world.now)
    assert (said.exit_code, said.out) == (1, "")
    assert said.err.startswith("voucherline: ")
    both = keyboard.types("confirm", work.id, "--mandate", of_ben, "--as", ana.number, now=world.now)
    assert (both.exit_code, "one of --as and --mandate" in both.err) == (2, True)
    assert work.view.household_yes == ""


def test_it_reaches_no_further_than_it_says(world: World, ana: Household, ben: Household) -> None:
    only_see = accepted(ana, ben, allows=[MandateRight.SEE])
    of_ben = accepted(ben, ana)
    work = world.company().helper("Bea").works_for(ana)

    for mandate in (only_see, of_ben):
        with pytest.raises(NotAllowed):
            one(prestations.confirm([work.id], by=holder(world, mandate), now=world.now))
    # Without the mandate he is a neighbour.
    with pytest.raises(NotYours):
        one(prestations.confirm([work.id], by=ben.actor, now=world.now))


def test_money_and_contact_points_are_out_of_reach(world: World, ana: Household, ben: Household) -> None:
    by, now = holder(world, accepted(ana, ben)), world.now
    assert ana.pays(100) == "credited"

    for number in (ana.number, ben.number):
        with pytest.raises(NotAllowed):
            wallet.refund(number, vouchers=1, request=new_id(), by=by, now=now)
    with pytest.raises(NotAllowed):
        households.change_contact(ana.id, NewEmail("thief@elsewhere.example"), by=by, now=now)
    with pytest.raises(NotAllowed):
        households.ask_telephone_code(ana.id, by=by, now=now)
    with pytest.raises(NotAllowed):
        offered(ana, NIECE, by=by)
    with pytest.raises(NotAllowed):
        households.set_refund_account(ana.id, ben.iban, by=by, now=now)


def test_nothing_is_allowed_before_it_is_accepted(world: World, ana: Household, ben: Household) -> None:
    mandate = offered(ana, Holder(number=ben.number))

    with pytest.raises(MandateClosed):
        holder(world, mandate)


def test_a_company_and_a_helper_never_hold_one(world: World, ana: Household) -> None:
    company = world.company()
    for number in (company.number, company.helper("Bea").number):
        with pytest.raises(NotAllowed):
            offered(ana, Holder(number=number))
    mandate = offered(ana, NIECE)
    code = households.issue_mandate_code(mandate)
    with pytest.raises(NotAllowed):
        households.accept_mandate(mandate, code, by=company.actor, now=world.now)
    assert not ana.heard("MandateAccepted")


def test_holders_are_other_people_who_can_be_reached(ana: Household) -> None:
    for to in (Holder(), Holder(name="Zoë"), Holder(email="zoe@post.example"), Holder(number=ana.number)):
        with pytest.raises(HolderInvalid):
            offered(ana, to)
    with pytest.raises(MandateAllowsNothing):
        offered(ana, NIECE, allows=[])


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 1, 5), date(2028, 1, 5)),
        (date(2026, 2, 1), date(2026, 1, 31)),
        (date(2025, 1, 1), date(2026, 1, 4)),
    ],
    ids=["longer than two years", "backwards", "over already"],
)
def test_days_that_cannot_be(ana: Household, first: date, last: date) -> None:
    with pytest.raises(MandateDaysInvalid):
        offered(ana, NIECE, first=first, last=last)


def test_two_years_are_the_longest(ana: Household) -> None:
    assert offered(ana, NIECE, first=date(2026, 1, 5), last=date(2028, 1, 4))


def test_only_the_household_and_agents_on_proof_give_one(world: World, ana: Household, ben: Household) -> None:
    with pytest.raises(NotAllowed):
        offered(ana, NIECE, by=ben.actor)
    with pytest.raises(NotAllowed):
        offered(ana, NIECE, by=world.company().actor)
    with pytest.raises(ProofMissing):
        offered(ana, NIECE, by=world.agent)
    assert offered(ana, NIECE, by=world.agent, proof="the signed form")


def test_somebody_without_an_account_accepts_and_acts(world: World, ana: Household) -> None:
    mandate = offered(ana, NIECE)
    code = households.issue_mandate_code(mandate)

    households.accept_mandate(mandate, code, by=queries.invited(mandate, Channel.PORTAL), now=world.now)

    work = world.company().helper("Bea").works_for(ana)
    one(prestations.confirm([work.id], by=holder(world, mandate), now=world.now))
    assert journal.story_of(work.id, household=ana.id)[-1].actor == f"mandate {mandate}"
    [fact] = ana.heard("MandateOffered")
    assert "Zoë" not in str(fact)
    assert "zoe@" not in repr(queries.mandate(mandate))


def test_wrong_codes_are_counted(world: World, ana: Household, ben: Household) -> None:
    mandate = offered(ana, Holder(number=ben.number))
    code = households.issue_mandate_code(mandate)
    for _ in range(MOST_WRONG_CODES):
        with pytest.raises(CodeWrong):
            households.accept_mandate(mandate, "00000", by=ben.actor, now=world.now)

    with pytest.raises(CodeWrong):
        households.accept_mandate(mandate, code, by=ben.actor, now=world.now)

    # A new letter gives a new chance.
    code = households.issue_mandate_code(mandate)
    households.accept_mandate(mandate, code, by=ben.actor, now=world.now)


def test_without_a_letter_no_code_is_right(world: World, ana: Household, ben: Household) -> None:
    mandate = offered(ana, Holder(number=ben.number))

    with pytest.raises(CodeWrong):
        households.accept_mandate(mandate, "", by=ben.actor, now=world.now)


def test_fourteen_days_to_accept(world: World, ana: Household, ben: Household) -> None:
    in_time, late = offered(ana, Holder(number=ben.number)), offered(ana, Holder(number=ben.number))
    codes = {id_: households.issue_mandate_code(id_) for id_ in (in_time, late)}

    world.now += timedelta(days=14)
    households.accept_mandate(in_time, codes[in_time], by=ben.actor, now=world.now)
    world.now += timedelta(days=1)
    with pytest.raises(MandateClosed):
        households.accept_mandate(late, codes[late], by=ben.actor, now=world.now)

    assert households.end_mandates(now=world.now, limit=10) == 1
    assert queries.mandate(late).ended_because == "not accepted"
    assert queries.mandate(in_time).state == "accepted"
    assert audit.run() == []


def test_it_is_over_with_its_last_day(world: World, ana: Household, ben: Household) -> None:
    mandate = accepted(ana, ben, last=date(2026, 1, 9))

    world.wait_until(date(2026, 1, 9))
    assert holder(world, mandate)
    world.wait(days=1, hours=1)

    with pytest.raises(MandateClosed):
        holder(world, mandate)
    [ended] = ana.heard("MandateEnded")
    assert ended == {"why": "expired"}


@pytest.mark.parametrize(("who", "why"), [("ana", "revoked"), ("ben", "given back"), ("agent", "revoked")])
def test_it_is_revoked_at_once(world: World, ana: Household, ben: Household, who: str, why: str) -> None:
    mandate = accepted(ana, ben)
    by = {"ana": ana.actor, "ben": ben.actor, "agent": world.agent}[who]

    households.revoke_mandate(mandate, by=by, now=world.now)

    with pytest.raises(MandateClosed):
        holder(world, mandate)
    with pytest.raises(MandateClosed):
        households.revoke_mandate(mandate, by=by, now=world.now)
    assert ana.heard("MandateEnded") == [{"why": why}]
    assert audit.run() == []


def test_strangers_revoke_nothing(world: World, ana: Household, ben: Household) -> None:
    mandate = accepted(ana, ben)
    for stranger in (registered(world, name="Cleo").actor, world.company().actor):
        with pytest.raises(NotAllowed):
            households.revoke_mandate(mandate, by=stranger, now=world.now)
    with pytest.raises(MandateUnknown):
        households.revoke_mandate(new_id(), by=ana.actor, now=world.now)


def test_death_ends_it(world: World, ana: Household, ben: Household) -> None:
    mandate = accepted(ana, ben)
    ana.becomes(HouseholdState.DECEASED)
    with pytest.raises(MandateClosed):
        holder(world, mandate)

    world.wait(days=1)

    assert queries.mandate(mandate).ended_because == "account ended"


def test_nobody_acts_as_a_holder_without_a_mandate() -> None:
    with pytest.raises(AssertionError):
        Actor(Role.HOLDER, with_check_digits(1), Channel.PORTAL)


def test_the_command_line(world: World, ana: Household, ben: Household, keyboard: Keyboard) -> None:
    days = (world.today, date(2026, 12, 31))
    offer = ("household", "mandate", "give", ana.number, *days, "--holder", ben.number)
    given = keyboard.types(*offer, "--json", now=world.now)
    id_ = UUID(given.json["mandate"])
    code = households.issue_mandate_code(id_)

    wrong = keyboard.types("household", "mandate", "accept", id_, "--code", "00000", now=world.now)
    right = keyboard.types("household", "mandate", "accept", id_, "--code", code, now=world.now)
    listed = keyboard.types("household", "mandate", "list", ben.number, "--json")
    revoked = keyboard.types("household", "mandate", "revoke", id_, now=world.now)

    assert given.json["accept_until"] == "2026-01-19"
    assert (wrong.exit_code, right.exit_code, revoked.exit_code) == (1, 0, 0)
    assert "This code is not right." in wrong.err
    assert listed.json["held"][0]["state"] == "accepted"
    assert Mandate.objects.get(id=id_).state == "ended"
