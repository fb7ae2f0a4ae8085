"""Contact points are the household's own: a change is announced, waits, and can be stopped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from actions.newcomers import reach, registered
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.models import Household as HouseholdRow
from voucherline.domain.households.values import (
    CallHoursInvalid,
    ContactChangeUnknown,
    ContactKind,
    ContactMissing,
    EmailInvalid,
    HouseholdClosed,
    HouseholdState,
    NewAddress,
    NewContact,
    NewEmail,
    NewTelephones,
    Preferences,
    ProofMissing,
    TelephoneInvalid,
)
from voucherline.domain.prestations.actions import solutions
from voucherline.doors.clockwork import audit
from voucherline.journal.models import Fact
from voucherline.kernel.actors import THE_CLOCK, Actor, NotAllowed
from voucherline.kernel.time import at, brussels_day
from voucherline.schemes.values import Solution
from world import Household, World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db
OLD, NEW = "+32477123456", "+32488654321"


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return registered(world)


def change(ana: Household, to: NewContact, *, by: Actor | None = None, proof: str = "") -> date:
    return households.change_contact(ana.id, to, proof=proof, by=by or ana.actor, now=ana.world.now)


def known_by(telephone: str) -> list[str]:
    return [each.number for each in queries.identifying_telephones(telephone)]


def test_a_new_number_identifies_nobody_before_three_working_days_are_over(world: World, ana: Household) -> None:
    # Monday 5 January: Tuesday, Wednesday and Thursday are waited.
    assert change(ana, NewTelephones(("0488 65 43 21",))) == date(2026, 1, 9)

    world.wait_until(at(date(2026, 1, 8), 23))
    assert (known_by(OLD), known_by(NEW)) == ([ana.number], [])
    assert reach(ana).telephones[0] == OLD
    world.wait_until(at(date(2026, 1, 9), 1))
    assert (known_by(OLD), known_by(NEW)) == ([], [ana.number])
    assert ana.heard("ContactChanged") == [{"what": "telephone"}]
    assert audit.run() == []


def test_weekends_and_holidays_are_no_working_days(world: World) -> None:
    world.now = at(date(2026, 4, 2), 9)
    ana = registered(world)

    # Thursday 2 April; Friday counts, Easter Monday does not: Tuesday and Wednesday are the other two.
    assert change(ana, NewEmail("ana@elsewhere.example")) == date(2026, 4, 9)


def test_the_journal_tells_that_but_never_what(world: World, ana: Household) -> None:
    change(ana, NewEmail("secret@elsewhere.example"))
    change(ana, NewAddress("Geheimestraat 7", "1000", "Brussel"))
    world.wait(days=5)

    assert [fact["usable_from"] for fact in ana.heard("ContactChangeAsked")] == ["2026-01-09", "2026-01-09"]
    assert reach(ana).email == "secret@elsewhere.example"
    written = str(list(Fact.objects.filter(household_id=ana.id).values_list("details", "actor")))
    assert "secret" not in written
    assert "Geheim" not in written
    assert "secret" not in repr(NewEmail("secret@elsewhere.example"))


def test_a_move_makes_another_family(world: World, ana: Household) -> None:
    ben = registered(world, name="Ben", street="Veldstraat 3")
    change(ana, NewAddress("Veldstraat  3", "9000", "GENT"))
    assert {each.number for each in queries.family_of(queries.by_number(ben.number).address_key)} == {ben.number}

    world.wait(days=5)

    family = queries.family_of(queries.by_number(ben.number).address_key)
    assert {each.number for each in family} == {ana.number, ben.number}


def test_it_can_be_stopped_meanwhile(world: World, ana: Household) -> None:
    change(ana, NewEmail("thief@elsewhere.example"), by=world.agent, proof="a voice")

    households.stop_contact_change(ana.id, ContactKind.EMAIL, by=ana.actor, now=world.now)

    world.wait(days=10)
    assert reach(ana).email == "ana@post.example"
    with pytest.raises(ContactChangeUnknown):
        households.stop_contact_change(ana.id, ContactKind.EMAIL, by=ana.actor, now=world.now)
    assert audit.run() == []


def test_a_second_change_begins_its_wait_anew(world: World, ana: Household) -> None:
    change(ana, NewEmail("first@elsewhere.example"))
    world.wait(days=2)
    assert change(ana, NewEmail("second@elsewhere.example")) == date(2026, 1, 13)

    world.wait_until(date(2026, 1, 12))
    assert reach(ana).email == "ana@post.example"
    world.wait_until(date(2026, 1, 14))
    assert reach(ana).email == "second@elsewhere.example"
    assert audit.run() == []


def test_nobody_but_the_household_and_agents_on_proof(world: World, ana: Household) -> None:
    company, ben = world.company(), registered(world, name="Ben")
    for stranger in (company.actor, company.helper("Bea").actor, ben.actor, THE_CLOCK):
        with pytest.raises(NotAllowed):
            change(ana, NewEmail("x@elsewhere.example"), by=stranger)
        with pytest.raises(NotAllowed):
            households.stop_contact_change(ana.id, ContactKind.EMAIL, by=stranger, now=world.now)
    with pytest.raises(ProofMissing):
        change(ana, NewEmail("x@elsewhere.example"), by=world.agent, proof=" ")

    change(ana, NewEmail("x@elsewhere.example"), by=world.agent, proof="identity card at the counter")

    [fact] = ana.heard("ContactChangeAsked")
    assert fact["proof"] == "identity card at the counter"


def test_what_the_household_takes_part_by_cannot_be_taken_away(world: World, ana: Household) -> None:
    cleo = registered(world, name="Cleo", solution="telephone")
    with pytest.raises(ContactMissing):
        change(ana, NewEmail(""))
    with pytest.raises(ContactMissing):
        change(cleo, NewTelephones(()))

    change(ana, NewTelephones(()))
    change(cleo, NewEmail(""))
    world.wait(days=5)
    assert (reach(ana).telephones, reach(cleo).email) == ((), "")


def test_typing_errors_are_refused(ana: Household) -> None:
    with pytest.raises(EmailInvalid):
        change(ana, NewEmail("ana@"))
    with pytest.raises(TelephoneInvalid):
        change(ana, NewTelephones(("0477 12 34 56", "0477")))


def test_heirs_may_be_written_to_elsewhere_but_a_closed_account_is_closed(ana: Household) -> None:
    ana.becomes(HouseholdState.DECEASED)
    change(ana, NewAddress("Notarisstraat 1", "9000", "Gent"), by=ana.world.agent, proof="a notary's letter")
    assert known_by(OLD) == []

    ana.becomes(HouseholdState.CLOSED)
    with pytest.raises(HouseholdClosed):
        change(ana, NewEmail("x@elsewhere.example"))


def test_the_audit_finds_a_contact_point_used_too_early(ana: Household) -> None:
    change(ana, NewEmail("x@elsewhere.example"))
    tomorrow = ana.world.now + timedelta(days=1)
    ana.world.now = tomorrow
    HouseholdRow.objects.get(id=ana.id).contact_changes.update(usable_from=brussels_day(tomorrow))
    households.use_contacts(now=tomorrow, limit=10)
    assert audit.run() == []
    HouseholdRow.objects.get(id=ana.id).contact_changes.update(usable_from=date(2026, 1, 9))

    assert [each.check for each in audit.run()] == ["households.contacts"]


def test_preferences(world: World, ana: Household) -> None:
    wanted = Preferences("fr", large_print=True, call_hours=(600, 660), statements_by_letter=False)

    assert households.set_preferences(ana.id, wanted, by=ana.actor, now=world.now) == (
        "language",
        "large_print",
        "call_from",
        "call_to",
    )
    assert queries.preferences(ana.id) == wanted
    assert households.set_preferences(ana.id, wanted, by=ana.actor, now=world.now) == ()
    assert len(ana.heard("PreferencesChanged")) == 1
    with pytest.raises(NotAllowed):
        households.set_preferences(ana.id, wanted, by=world.company().actor, now=world.now)


@pytest.mark.parametrize("hours", [(660, 600), (600, 600), (-30, 600), (1380, 1500)])
def test_hours_for_calls_that_are_none(world: World, ana: Household, hours: tuple[int, int]) -> None:
    before = queries.preferences(ana.id)

    with pytest.raises(CallHoursInvalid):
        households.set_preferences(ana.id, replace(before, call_hours=hours), by=ana.actor, now=world.now)

    assert queries.preferences(ana.id) == before


def test_the_command_line(world: World, ana: Household, keyboard: Keyboard) -> None:
    moved = ("household", "contact", "change", "address", ana.number, "Veldstraat 3", "9000", "Gent")

    said = keyboard.types(*moved, "--json", now=world.now)
    refused = keyboard.types(*moved, "--by", "els", now=world.now)
    shown = keyboard.types("household", "show", ana.number, "--json")
    stopped = keyboard.types("household", "contact", "stop", ana.number, "address", now=world.now)
    again = keyboard.types("household", "contact", "stop", ana.number, "address", now=world.now, lang="nl")
    preferred = keyboard.types(
        "household", "preferences", ana.number, "--call-hours", "9:30-11:00", "--json", now=world.now
    )

    assert said.json["usable_from"] == "2026-01-09"
    assert (refused.exit_code, "only on proof" in refused.err) == (1, True)
    assert shown.json["waiting"] == ["address from 2026-01-09"]
    assert (stopped.exit_code, again.exit_code) == (0, 1)
    assert "Er wacht geen nieuw postadres" in again.err
    assert preferred.json["preferences"]["call_hours"] == [570, 660]


def test_what_the_solution_rests_on_cannot_be_stopped(world: World) -> None:
    ana = registered(world, telephones=())
    change(ana, NewTelephones(("0488 65 43 21",)))
    solutions.change_solution(ana.id, Solution.TELEPHONE, by=ana.actor, now=world.now)

    with pytest.raises(ContactMissing):
        households.stop_contact_change(ana.id, ContactKind.TELEPHONE, by=ana.actor, now=world.now)

    assert set(queries.waiting_contacts(ana.id)) == {"telephone"}
    solutions.change_solution(ana.id, Solution.ONLINE, by=ana.actor, now=world.now)
    households.stop_contact_change(ana.id, ContactKind.TELEPHONE, by=ana.actor, now=world.now)
    assert queries.waiting_contacts(ana.id) == {}


def test_an_account_closed_meanwhile_keeps_its_contact_points(world: World, ana: Household) -> None:
    change(ana, NewEmail("ana@elsewhere.example"))
    ana.becomes(HouseholdState.CLOSED)

    world.wait(days=10)

    assert reach(ana).email == "ana@post.example"
    assert (ana.heard("ContactChanged"), len(ana.heard("ContactChangeStopped"))) == ([], 1)
    assert queries.waiting_contacts(ana.id) == {}
    assert audit.run() == []
