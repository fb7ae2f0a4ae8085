"""New terms: proposed by one supervisor, decided by another, held from their day on; and withdrawn by two again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

import pytest
from django.db import IntegrityError, connection

from voucherline.domain.terms import actions, queries
from voucherline.domain.terms.states import MOVES, ChangeEvent, ChangeState, TermsChangeSettled
from voucherline.domain.terms.values import (
    TermsAlreadyProposed,
    TermsBasisGone,
    TermsChangeUnknown,
    TermsReasonMissing,
)
from voucherline.doors.clockwork.audit import run as audit
from voucherline.kernel.actors import Actor, Channel, NotAllowed, Role
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import brussels_day
from voucherline.ledger.values import SamePersonTwice
from voucherline.schemes import catalogue
from voucherline.schemes.catalogue import UnknownScheme, terms_by_version, terms_for
from voucherline.schemes.changing import TermsDayOutside, TermsNotTheNewest
from world import AGENT, SUPERVISOR, World

pytestmark = pytest.mark.django_db

MIA: Final = Actor(Role.SUPERVISOR, "supervisor-mia", Channel.CONSOLE)
ONLINE: Final = "household_spans:online:helper"
DAY: Final = date(2026, 1, 12)
"""A Monday, one week after every world begins."""
_E = ChangeEvent


@pytest.fixture
def world() -> World:
    return World()


def proposed(
    world: World, *, since: date = DAY, days: int = 8, by: Actor = SUPERVISOR, scheme: str = "flanders"
) -> UUID:
    id_ = new_id()
    actions.propose(scheme, id_=id_, since=since, numbers={ONLINE: days}, reason="the law", by=by, now=world.now)
    return id_


def said(world: World, id_: UUID, event: ChangeEvent, *, by: Actor = MIA, reason: str = "as read") -> None:
    actions.answer(id_, event, reason=reason, by=by, now=world.now)


def decided(world: World, *, since: date = DAY, days: int = 8) -> UUID:
    id_ = proposed(world, since=since, days=days)
    said(world, id_, _E.APPROVED)
    return id_


def state(id_: UUID) -> ChangeState:
    there = queries.change(id_)
    assert there
    return there.state


def test_a_new_deadline_comes_with_its_day_and_old_work_keeps_its_own(world: World) -> None:
    ana, bea = world.household("Ana", vouchers=20), world.company().helper("Bea")
    id_ = proposed(world)
    with pytest.raises(SamePersonTwice):
        said(world, id_, _E.APPROVED, by=SUPERVISOR)
    assert terms_for("flanders", on=DAY).version == "flanders/2025-06-01"
    said(world, id_, _E.APPROVED)
    old = bea.works_for(ana, hours=1)
    assert old.view.terms == "flanders/2025-06-01"
    assert old.view.household_due_at
    assert brussels_day(old.view.household_due_at) == date(2026, 1, 13)

    world.wait_until(date(2026, 1, 9))
    late = bea.works_for(ana, hours=1)
    world.wait_until(DAY)
    new = bea.works_for(ana, hours=1)

    assert (late.view.terms, new.view.terms) == ("flanders/2025-06-01", "flanders/2026-01-12")
    # Friday and Monday: five working days to the next Friday, eight to the Thursday after it.
    assert late.view.household_due_at
    assert new.view.household_due_at
    assert brussels_day(late.view.household_due_at) == date(2026, 1, 17)
    assert brussels_day(new.view.household_due_at) == date(2026, 1, 23)
    assert audit() == []


def test_all_of_it_stands_in_the_journal(world: World) -> None:
    id_ = decided(world)
    said(world, id_, _E.WITHDRAWAL_ASKED, reason="a mistake")
    said(world, id_, _E.WITHDRAWAL_REFUSED, by=SUPERVISOR, reason="it is none")
    said(world, id_, _E.WITHDRAWAL_ASKED, by=SUPERVISOR, reason="it is one")
    said(world, id_, _E.WITHDRAWAL_APPROVED, reason="told you")
    there = queries.change(id_)
    assert there
    assert [(each.kind, each.actor, each.details["reason"]) for each in queries.history(there)] == [
        ("TermsProposed", "supervisor-jan", "the law"),
        ("TermsDecided", "supervisor-mia", "as read"),
        ("TermsWithdrawalAsked", "supervisor-mia", "a mistake"),
        ("TermsKept", "supervisor-jan", "it is none"),
        ("TermsWithdrawalAsked", "supervisor-jan", "it is one"),
        ("TermsWithdrawn", "supervisor-mia", "told you"),
    ]
    assert terms_for("flanders", on=DAY).version == "flanders/2025-06-01"
    assert audit() == []


def test_what_is_refused_or_taken_back_leaves_room_for_another(world: World) -> None:
    for by in (MIA, SUPERVISOR):
        id_ = proposed(world)
        said(world, id_, _E.REFUSED, by=by)
        assert state(id_) is ChangeState.REFUSED
    proposed(world)


def test_withdrawing_takes_two_people_too(world: World) -> None:
    id_ = decided(world)
    said(world, id_, _E.WITHDRAWAL_ASKED)
    with pytest.raises(SamePersonTwice):
        said(world, id_, _E.WITHDRAWAL_APPROVED, by=MIA)
    assert terms_for("flanders", on=DAY).since == DAY
    said(world, id_, _E.WITHDRAWAL_APPROVED, by=SUPERVISOR)
    with pytest.raises(catalogue.UnknownTerms):
        terms_by_version("flanders/2026-01-12")
    # Its day is free again.
    decided(world, days=9)


def test_two_days_before_it_begins_nothing_comes_or_goes_any_more(world: World) -> None:
    late = proposed(world)
    world.jump_to(DAY - timedelta(days=1))
    with pytest.raises(TermsDayOutside):
        said(world, late, _E.APPROVED)
    said(world, late, _E.REFUSED)
    held = decided(world, since=DAY + timedelta(days=2))
    world.jump_to(DAY + timedelta(days=1))
    with pytest.raises(TermsDayOutside):
        said(world, held, _E.WITHDRAWAL_ASKED)


def test_only_supervisors_and_only_with_a_reason(world: World) -> None:
    with pytest.raises(NotAllowed):
        proposed(world, by=AGENT)
    id_ = proposed(world)
    with pytest.raises(NotAllowed):
        said(world, id_, _E.APPROVED, by=AGENT)
    with pytest.raises(TermsReasonMissing):
        said(world, id_, _E.APPROVED, reason="  ")
    assert state(id_) is ChangeState.PROPOSED


def test_one_change_of_a_scheme_waits_at_a_time(world: World) -> None:
    proposed(world)
    with pytest.raises(TermsAlreadyProposed):
        proposed(world, by=MIA)
    proposed(world, scheme="brussels", days=6)
    with pytest.raises(UnknownScheme):
        proposed(world, scheme="luxembourg")
    with pytest.raises(TermsChangeUnknown):
        said(world, new_id(), _E.APPROVED)


def test_versions_are_built_one_on_the_other_and_go_the_other_way_round(world: World) -> None:
    first = decided(world)
    second = decided(world, since=DAY + timedelta(days=7), days=9)
    with pytest.raises(TermsNotTheNewest):
        said(world, first, _E.WITHDRAWAL_ASKED)
    third = proposed(world, since=DAY + timedelta(days=14), days=10)
    said(world, second, _E.WITHDRAWAL_ASKED)
    said(world, second, _E.WITHDRAWAL_APPROVED, by=SUPERVISOR)
    # What the third was compared with never comes.
    with pytest.raises(TermsBasisGone):
        said(world, third, _E.APPROVED)
    assert audit() == []


@pytest.mark.parametrize("now", list(ChangeState))
@pytest.mark.parametrize("event", list(ChangeEvent))
def test_what_is_not_asked_is_not_answered(world: World, now: ChangeState, event: ChangeEvent) -> None:
    if (now, event) in MOVES:
        return
    id_ = proposed(world) if now in (ChangeState.PROPOSED, ChangeState.REFUSED) else decided(world)
    if now is ChangeState.REFUSED:
        said(world, id_, _E.REFUSED)
    if now in (ChangeState.LEAVING, ChangeState.WITHDRAWN):
        said(world, id_, _E.WITHDRAWAL_ASKED)
    if now is ChangeState.WITHDRAWN:
        said(world, id_, _E.WITHDRAWAL_APPROVED, by=SUPERVISOR)
    with pytest.raises(TermsChangeSettled):
        said(world, id_, event, by=Actor(Role.SUPERVISOR, "supervisor-tom", Channel.CONSOLE))
    assert state(id_) is now


@pytest.mark.django_db(transaction=True)
def test_of_two_who_approve_at_once_one_is_told_that_it_is_done(world: World, at_once: Any) -> None:
    id_ = proposed(world)
    tom = Actor(Role.SUPERVISOR, "supervisor-tom", Channel.CONSOLE)
    answers = at_once(*(lambda by=by: said(world, id_, _E.APPROVED, by=by) for by in (MIA, tom)))
    assert sorted(map(type, answers), key=str) == sorted([TermsChangeSettled, type(None)], key=str)
    assert state(id_) is ChangeState.DECIDED


@pytest.mark.django_db(transaction=True)
def test_of_two_who_approve_and_refuse_at_once_one_wins(world: World, at_once: Any) -> None:
    id_ = proposed(world)
    answers = at_once(lambda: said(world, id_, _E.APPROVED), lambda: said(world, id_, _E.REFUSED, by=SUPERVISOR))
    assert [type(each) for each in answers].count(TermsChangeSettled) == 1
    assert state(id_) in (ChangeState.DECIDED, ChangeState.REFUSED)
    held = terms_for("flanders", on=DAY).since == DAY
    assert held is (state(id_) is ChangeState.DECIDED)


@pytest.mark.django_db(transaction=True)
def test_of_two_who_propose_at_once_one_is_told_to_wait(world: World, at_once: Any) -> None:
    answers = at_once(*(lambda by=by: proposed(world, by=by) for by in (MIA, SUPERVISOR)))
    assert [type(each) for each in answers].count(TermsAlreadyProposed) == 1


def test_another_process_knows_it_before_its_day_without_a_restart(
    world: World, django_assert_num_queries: Any
) -> None:
    queries.keep_up_with(world.today)
    decided(world)
    catalogue.hold_decided(())
    with django_assert_num_queries(0):
        queries.keep_up_with(world.today)
    assert terms_for("flanders", on=DAY).since < DAY
    with django_assert_num_queries(1):
        for _ in range(3):
            queries.keep_up_with(world.today + timedelta(days=1))
    assert terms_for("flanders", on=DAY).since == DAY
    with django_assert_num_queries(0):
        terms_for("flanders", on=DAY)


def test_even_the_database_wants_two_people(world: World) -> None:
    decided(world)
    for wrong in ("decided_by = upper(proposed_by)", "decided_by = ''", "state = 'gone'"):
        with pytest.raises(IntegrityError), connection.cursor() as cursor:
            cursor.execute(f"savepoint s; update terms_change set {wrong}")
        with connection.cursor() as cursor:
            cursor.execute("rollback to savepoint s")
