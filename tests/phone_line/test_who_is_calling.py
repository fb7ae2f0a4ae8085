"""Who is calling: nothing tells whether a number exists, wrong codes cost time, nobody loses a right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from argon2 import PasswordHasher

from phone_line.callers import CODE, calls_in, with_code
from voucherline.database import statements
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.models import Guess
from voucherline.domain.households.values import HouseholdState
from voucherline.doors.phone_line import identifying
from voucherline.doors.phone_line.models import CallBack
from voucherline.kernel.numbers import with_check_digits
from voucherline.kernel.time import at
from voucherline.schemes.values import Solution
from world import Household, World

pytestmark = pytest.mark.django_db
ANA_CALLS = "+3292223344"
NO_NUMBER = with_check_digits(777)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return with_code(world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(ANA_CALLS,)))


def private(said: list[str]) -> list[str]:
    """Sentences that tell something of somebody."""
    return [words for words in said if any(sign in words for sign in ("cheques", "Bea", "prestatie", "5 januari"))]


def test_from_her_own_telephone_the_code_is_enough(ana: Household) -> None:
    call = calls_in(ana, f"{CODE} -", number=ANA_CALLS)
    assert call.conversation.context.household is not None
    assert private(call.said)


def test_the_number_that_calls_identifies_nobody(ana: Household) -> None:
    call = calls_in(ana, "- - -", number=ANA_CALLS)
    assert call.conversation.context.household is None
    assert not private(call.said)


def test_a_telephone_of_two_households_asks_for_the_number(world: World, ana: Household) -> None:
    world.household("Jan", solution=Solution.TELEPHONE, telephones=(ANA_CALLS,))
    assert calls_in(ana, "-", number=ANA_CALLS).said[-1] == "Toets uw gebruikersnummer in, 12 cijfers."


def test_the_same_words_whatever_was_wrong(world: World, ana: Household) -> None:
    closed = with_code(world.household("Jan"))
    closed.becomes(HouseholdState.FROZEN)
    closed.becomes(HouseholdState.CLOSED)
    without_code = world.household("Els")
    keys = [
        f"- {ana.number} 11223 {ana.number} 11224 {ana.number} 11225",
        f"- {NO_NUMBER} {CODE} {NO_NUMBER} 11226 {NO_NUMBER} 11227",
        f"- {without_code.number} {CODE} {without_code.number} 11228 {without_code.number} 11229",
        f"- {closed.number} {CODE} {closed.number} 11234 {closed.number} 11235",
        f"- 000000000000 {CODE} 999999999999 11236 123456789012 11237",
    ]
    said = [calls_in(ana, each, number=f"+3291112233{place}").said for place, each in enumerate(keys)]
    assert all(each == said[0] for each in said)
    assert not private(said[0])


def test_the_same_work_whatever_was_wrong(ana: Household) -> None:
    asked: list[UUID] = []

    def verify(owner: UUID, _: str) -> bool:
        asked.append(owner)
        return False

    for number in (ana.number, NO_NUMBER, "000000000000"):
        identifying.identify_household(number, "11223", caller="+3291112233", now=ana.world.now, verify=verify)
    assert asked == [ana.id, identifying.NOBODY, identifying.NOBODY]
    assert Guess.objects.filter(kind="number", wrong=1).count() == 3


def test_one_slow_hash_and_as_many_statements_whatever_was_wrong(
    world: World, ana: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = counting(monkeypatch)
    for place, number in enumerate((ana.number, NO_NUMBER, world.household("Els").number, "000000000000")):
        done.append("from here")
        identifying.identify_household(number, f"3344{place}", caller=f"+329111223{place}", now=ana.world.now)
    each = [work.split() for work in " ".join(done).split("from here")[1:]]
    assert each == [["rows", "rows", "hash", "run"]] * 4


def test_one_slow_hash_also_when_it_is_too_soon(ana: Household, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in (ana.number, NO_NUMBER):
        for place in range(3):
            guesses(ana, number, f"5566{place}{number[-1]}", caller=f"+32911122{number[-1]}{place}", at=ana.world.now)
    done = counting(monkeypatch)
    for place, number in enumerate((ana.number, NO_NUMBER)):
        identifying.identify_household(number, CODE, caller=f"+329111223{place}", now=ana.world.now)
    # Nothing is noted of it: that it is too soon is no secret, whether the number exists is.
    assert done == ["rows", "rows", "hash"] * 2


def counting(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything from now on that takes long: statements, and slow hashes."""
    done: list[str] = []

    def counted(what: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def do(*given: object, **named: object) -> Any:
            done.append(what)
            return work(*given, **named)

        return do

    monkeypatch.setattr(PasswordHasher, "verify", counted("hash", PasswordHasher.verify))
    for name in ("rows", "run"):
        monkeypatch.setattr(statements, name, counted(name, getattr(statements, name)))
    return done


def test_after_three_wrong_codes_a_person_takes_over_and_nothing_is_lost(world: World, ana: Household) -> None:
    work = world.company().helper("Bea").works_for(ana)
    world.now = at(world.today, 20)

    call = calls_in(ana, f"- {ana.number} 11223 {ana.number} 11224 {ana.number} 11225", number="+3291112233")

    assert call.outcome == "call back"
    assert CallBack.objects.get().number == "+3291112233"
    assert "U verliest geen enkel recht" in " ".join(call.said)
    assert not work.view.household_yes
    # An agent on a recorded call, or the next day's call, may still contest.
    world.now += timedelta(hours=2)
    assert calls_in(ana, f"- {ana.number} {CODE} 2 3 - - - -").outcome == "done"


def test_in_opening_hours_a_person_answers(ana: Household) -> None:
    assert calls_in(ana, "- 0").outcome == "person"


def test_who_hides_the_number_hears_when_somebody_is_there(ana: Household) -> None:
    ana.world.now = at(ana.world.today, 20)
    call = calls_in(ana, "- 0")
    assert call.outcome == "nobody now"
    assert "tussen 9 uur en 17 uur" in call.said[-1]


def guesses(ana: Household, number: str, code: str, *, caller: str, at: datetime) -> bool:
    """Try a number and a code, without the slow hashes."""
    found = identifying.identify_household(
        number, code, caller=caller, now=at, verify=lambda owner, tried: (owner, tried) == (ana.id, CODE)
    )
    return found is not None


def test_a_household_that_is_attacked_waits_and_then_comes_in(ana: Household) -> None:
    now = ana.world.now
    for place in range(8):
        now += timedelta(hours=1)
        assert not guesses(ana, ana.number, f"2233{place}", caller=f"+329100000{place}", at=now)
    soon, later = now + timedelta(minutes=5), now + timedelta(minutes=61)
    assert not guesses(ana, ana.number, CODE, caller=ANA_CALLS, at=soon)
    assert guesses(ana, ana.number, CODE, caller=ANA_CALLS, at=later)
    assert Guess.objects.get(kind="number", what=ana.number).wrong == 0


def test_a_caller_who_guesses_waits_longer_and_longer(ana: Household) -> None:
    now = ana.world.now
    tried: list[datetime] = []
    for place in range(12):
        number = with_check_digits(5000 + place)
        assert not guesses(ana, number, f"2{place:04d}", caller="+3291112233", at=now)
        tried.append(Guess.objects.get(kind="caller").not_before or now)
        now = max(tried[-1], now)
    waits = [tried[place + 1] - tried[place] for place in range(5, 11)]
    assert waits == sorted(waits)
    assert waits[-1] >= timedelta(minutes=30)


def test_too_soon_is_not_counted_so_nobody_is_kept_out_for_ever(ana: Household) -> None:
    now = ana.world.now
    for _ in range(50):
        guesses(ana, ana.number, "22334", caller="+3291112233", at=now)
    assert Guess.objects.get(kind="number", what=ana.number).wrong == 3
    assert guesses(ana, ana.number, CODE, caller=ANA_CALLS, at=now + timedelta(minutes=2))


def test_guesses_are_forgotten_after_a_week(ana: Household) -> None:
    for place in range(3):
        guesses(ana, ana.number, f"2233{place}", caller=f"+329100000{place}", at=ana.world.now)
    guesses(ana, ana.number, "22340", caller="+3291000009", at=ana.world.now + timedelta(days=8))
    assert Guess.objects.get(kind="number", what=ana.number).wrong == 1
    assert accounts.forget_guesses(now=ana.world.now + timedelta(days=20)) > 0
    assert not Guess.objects.exists()
