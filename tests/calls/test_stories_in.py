"""Whole stories of those who call in, on each engine; what their telephones heard is compared sentence by sentence.

Each story is walked in text first, by somebody else in the same position: the line must say the same over a telephone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from calls.asterisks import both_engines
from calls.conftest import OpenAnyLine
from calls.exchanges import PATIENCE, AnyLine
from calls.sounds import Recorder
from calls.stories import CONFIRMS_AND_CONTESTS, guesses, helper_walks, household_walks, registers_three_hours
from calls.telephones import needs_sipp
from calls.told import Leaving, Party
from calls.town import DOUBLE, Town, are_heard_up_to, at_once, calls_are_whole, hang_ups, words
from calls.walks import NOTHING, are_heard, curt
from voucherline.domain.companies.codes import issue_helper_code
from voucherline.domain.prestations import queries
from voucherline.doors.phone_line import keys
from voucherline.doors.phone_line.drivers import carrying
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.doors.phone_line.keys import Listening
from voucherline.doors.phone_line.models import Call, CallBack, CallStep
from voucherline.doors.phone_line.steps import ATTEMPTS
from voucherline.doors.phone_line.values import Spoken
from world import World
from world.world import AGENT

pytestmark = [pytest.mark.django_db(transaction=True), needs_sipp, both_engines]

CALLED_BACK = Spoken("phone-call-back-booked", {}, "nl", 0)
"""Said by whoever carries the call, when no person can be had."""


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def line(open_line: OpenAnyLine, world: World) -> Iterator[AnyLine]:
    with call_threads(8) as threads:
        yield open_line(Switchboard(curt, threads, lambda: world.now).answer)


@pytest.fixture(autouse=True)
def _quick_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here no hand trembles: on a busy machine the same digit, keyed in twice, may arrive twice in one moment."""
    for module in (keys, carrying):
        monkeypatch.setattr(module, "ONE_KEY_SECONDS", 0.0)


@pytest.fixture
def no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line waits for an answer as long as a test does: on a busy machine nobody counts as silent."""
    monkeypatch.setattr(Listening, "deadline", lambda listening, said_until: said_until + PATIENCE)


@pytest.mark.usefixtures("no_hurry")
def test_a_household_hears_its_balance_confirms_one_prestation_and_contests_another(
    line: AnyLine, world: World, tmp_path: Path
) -> None:
    town, number = Town(world), "+3292223344"
    town.home(DOUBLE)
    walk = household_walks(world, *CONFIRMS_AND_CONTESTS)
    home = town.home(number)

    leaves = Leaving(len(walk.turns) - 1)
    recorder = Party(number, line.exchange, tmp_path, walk, leaves=leaves).calls(line.port)

    answered = ["phone-work", "phone-sure-yes", "phone-confirmed", "phone-work"]
    contested = ["phone-reason", "phone-sure-no", "phone-contested", "phone-works-done"]
    assert walk.prompts == ["phone-welcome", "phone-code", "phone-wallet", "phone-works", *answered, *contested]
    assert words("phone-wallet", count=10, free=5) in walk.words
    are_heard(walk.said(), recorder)
    assert home.decided == (True, True)
    line.is_free()


@pytest.mark.usefixtures("no_hurry")
def test_a_helper_registers_three_hours(line: AnyLine, world: World, tmp_path: Path) -> None:
    town, number = Town(world), "+3292223344"
    ana, double = town.household("+3292223355"), town.household("+3292223366")
    bea = town.company.helper("Bea")
    code = issue_helper_code(bea.id, by=AGENT, now=world.now)
    walk = helper_walks(world, *registers_three_hours(bea, double, code)).by(double.number, ana.number)

    leaves = Leaving(len(walk.turns) - 1)
    recorder = Party(number, line.exchange, tmp_path, walk, leaves=leaves).calls(line.port, "helpers")

    where = ["phone-helper-welcome", "phone-helper-number", "phone-code", "phone-helper-household"]
    what = ["phone-helper-activity", "phone-helper-hours", "phone-helper-summary", "phone-helper-registered"]
    assert walk.prompts == [*where, *what]
    are_heard(walk.said(), recorder)
    [work] = queries.prestations(household=ana.id)
    assert (work.minutes, work.entered_by, work.held) == (180, "helper", 3)
    assert code not in "".join(CallStep.objects.values_list("words", flat=True))


def test_wrong_codes_disclose_nothing_and_whoever_cannot_be_put_through_is_called_back(
    line: AnyLine, world: World, tmp_path: Path, no_hurry: None
) -> None:
    town, number = Town(world), "+3292223344"
    double, home = town.home(DOUBLE), town.home(number)
    walk = household_walks(world, *guesses(double.household)).by(double.household.number, home.household.number)

    recorder = Party(number, line.exchange, tmp_path, walk).calls(line.port)

    twice = ["phone-not-known-again", "phone-number", "phone-code"] * 2
    assert walk.prompts == ["phone-welcome", "phone-code", *twice, "phone-not-known", "phone-to-person"]
    are_heard([*walk.said(), CALLED_BACK], recorder)
    call = Call.objects.get(number=number)
    assert (call.household_id, call.outcome) == (None, "person")
    assert CallBack.objects.filter(number=number).exists()
    assert home.decided == (False, False)


def test_silence_all_the_way_ends_with_a_call_back(
    line: AnyLine, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a household that is recognised, of somebody who is not, and of a helper."""
    # Nobody waits here as long as the line does; yet each question is heard out.
    monkeypatch.setattr(Listening, "deadline", lambda listening, said_until: said_until + 0.3)
    town, known, stranger, helper = Town(world), "+3292223344", "+3250111111", "+3250111122"
    for telephone in (DOUBLE, known):
        town.home(telephone)
    number = [("number", NOTHING)] * ATTEMPTS
    languages = [("language", NOTHING), ("language, more", NOTHING), ("language, last", NOTHING)]
    walks = {
        known: household_walks(world, *[("code", NOTHING)] * ATTEMPTS, stays=True),
        stranger: household_walks(world, ("language", NOTHING), *number, number="", stays=True),
        helper: helper_walks(world, *languages, *number, stays=True),
    }

    def calls(telephone: str) -> Recorder:
        called = "helpers" if telephone == helper else "line"
        return Party(telephone, line.exchange, tmp_path, walks[telephone]).calls(line.port, called)

    recorders = at_once([partial(calls, telephone) for telephone in walks])

    asked = ["phone-silence", "phone-code"] * (ATTEMPTS - 1)
    end = ["phone-not-understood", "phone-to-person"]
    assert walks[known].prompts == ["phone-welcome", "phone-code", *asked, *end]
    for (telephone, walk), recorder in zip(walks.items(), recorders, strict=True):
        are_heard([*walk.said(), CALLED_BACK], recorder)
        assert Call.objects.get(number=telephone).outcome == "person"
        assert CallBack.objects.filter(number=telephone).exists()
    calls_are_whole()
    line.is_free()


@pytest.mark.usefixtures("no_hurry")
def test_whoever_hangs_up_anywhere_has_decided_what_was_answered_and_nothing_else(
    line: AnyLine, world: World, tmp_path: Path
) -> None:
    town = Town(world)
    town.home(DOUBLE)
    walk = household_walks(world, *CONFIRMS_AND_CONTESTS)
    leaving = hang_ups(walk)
    homes = {f"+3292223{400 + place}": town.home(f"+3292223{400 + place}") for place in range(len(leaving))}

    parties = [
        Party(number, line.exchange, tmp_path, walk, leaves=leaves)
        for number, leaves in zip(homes, leaving, strict=True)
    ]
    recorders = at_once([partial(party.calls, line.port) for party in parties])

    line.is_free()
    for (number, home), leaves, recorder in zip(homes.items(), leaving, recorders, strict=True):
        are_heard_up_to(leaves, walk, recorder)
        # An answer stands from its key on: whoever said no has contested, though nobody asked yet why.
        assert home.decided == (leaves.turn >= 2, leaves.turn >= 4), leaves
        assert Call.objects.get(number=number).outcome == "hung up"
    calls_are_whole()


@pytest.mark.usefixtures("no_hurry")
def test_a_helper_who_hangs_up_anywhere_before_her_last_yes_has_entered_nothing(
    line: AnyLine, world: World, tmp_path: Path
) -> None:
    town = Town(world)
    double = town.household("+3292223366")
    bea = town.company.helper("Bea")
    code = issue_helper_code(bea.id, by=AGENT, now=world.now)
    walk = helper_walks(world, *registers_three_hours(bea, double, code))
    leaving = hang_ups(walk)
    homes = {f"+3250111{400 + place}": town.household(f"+3292223{400 + place}") for place in range(len(leaving))}

    walks = [walk.by(double.number, ana.number) for ana in homes.values()]
    parties = [
        Party(number, line.exchange, tmp_path, hers, leaves=leaves)
        for number, hers, leaves in zip(homes, walks, leaving, strict=True)
    ]
    recorders = at_once([partial(party.calls, line.port, "helpers") for party in parties])

    line.is_free()
    for party, ana, leaves, recorder in zip(parties, homes.values(), leaving, recorders, strict=True):
        are_heard_up_to(leaves, party.walk, recorder)
        entered = len(queries.prestations(household=ana.id))
        assert entered == (1 if walk.turns[leaves.turn].step == "menu" else 0), leaves
        assert Call.objects.get(number=party.number).outcome == "hung up"
    calls_are_whole()
