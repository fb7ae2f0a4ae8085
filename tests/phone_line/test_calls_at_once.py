"""Two calls at the same instant: one decision, and every wrong code counted."""

from __future__ import annotations

import pytest

from conftest import AtOnce
from phone_line.callers import CODE, carried, with_code
from voucherline.domain.accounts.models import Guess
from voucherline.doors.phone_line import arriving, identifying
from voucherline.journal import queries as journal
from world import World

pytestmark = pytest.mark.django_db(transaction=True)


def test_two_telephones_of_one_household_decide_once(at_once: AtOnce) -> None:
    world = World()
    ana = with_code(world.household(vouchers=10))
    work = world.company().helper("Bea").works_for(ana)
    work.validated()

    def calls() -> list[str]:
        return carried(arriving.household_calls("", language="nl", now=world.now), f"- {ana.number} {CODE} 1 - -").said

    said = at_once(calls, calls)

    facts = [fact.kind for fact in journal.story_of(work.id, household=ana.id)]
    assert facts.count("PrestationConfirmed") == 1
    assert all(isinstance(each, list) for each in said), said
    heard = [words for each in said for words in each]
    assert "Het is genoteerd." in heard


def test_wrong_codes_at_the_same_instant_are_all_counted(at_once: AtOnce) -> None:
    world = World()
    ana = with_code(world.household())

    def guesses(caller: str) -> object:
        return identifying.identify_household(
            ana.number, "11224", caller=caller, now=world.now, verify=lambda *_: False
        )

    assert at_once(*(lambda caller=f"+329100000{place}": guesses(caller) for place in range(3))) == [None] * 3
    assert Guess.objects.get(kind="number").wrong == 3
    assert Guess.objects.get(kind="code").wrong == 3
