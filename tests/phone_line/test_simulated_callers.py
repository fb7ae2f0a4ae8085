"""Calls of each kind of person: whoever can confirm does, whoever should not hear hears nothing.

In each run sixty of each kind call, the same ones, and all of them succeed: so few cannot show 99 of a hundred.
That is shown by `make explore`, which plays a thousand of each kind and tells how long they took.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Any
from uuid import UUID

import pytest

from phone_line.simulated import Person
from voucherline.domain.households import queries as household_queries
from voucherline.domain.prestations import queries as prestation_queries
from voucherline.domain.prestations.values import PrestationView
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.dialogues import DIALOGUES
from voucherline.doors.phone_line.models import CallerProfile
from voucherline.doors.phone_line.prompts import SAID_AT_QUESTIONS
from voucherline.doors.phone_line.steps import prompts_of
from voucherline.doors.phone_line.ways import unprivate
from voucherline.journal import queries as journal
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from voucherline.words.formats import LANGUAGES
from world import Household, World

pytestmark = pytest.mark.django_db

EXPLORES = os.environ.get("VOUCHERLINE_EXAMPLES") == "explore"
CALLS = 1000 if EXPLORES else 60
ALL_HEARD = "phone-works-done"
CODE = "40917"
HER_TELEPHONE = "+3292223344"
TELEPHONES = (HER_TELEPHONE, "+3242223344", "+3287223344", "+3222223344")
PRIVATE = ("cheques", "Bea", "januari", " 1 uur", "wacht op uw antwoord", "wachten op uw antwoord")


@dataclass
class Scene:
    """Four households, one of each language, and Bea who works for all of them."""

    world: World
    households: list[Household]
    bea: Any

    @property
    def ana(self) -> Household:
        """She speaks Dutch."""
        return self.households[0]

    def works(self, household: Household | None = None) -> PrestationView:
        view: PrestationView = self.bea.works_for(household or self.ana, hours=1).view
        return view


@pytest.fixture
def scene() -> Scene:
    world = World()
    people = [
        world.household(vouchers=400, language=language, solution=Solution.TELEPHONE, telephones=(telephone,))
        for language, telephone in zip(LANGUAGES, TELEPHONES, strict=True)
    ]
    return Scene(world, people, world.company().helper("Bea"))


def verify(scene: Scene) -> Callable[[UUID, str], bool]:
    """The code without the slow hash."""
    return lambda owner, code: code == CODE and owner in {each.id for each in scene.households}


def wants(household: Household) -> dict[str, str]:
    return {"number": household.number, "code": CODE, "work": "1"}


WAYS: dict[str, dict[str, Any]] = {
    "usual": {"hangs_up_on": ALL_HEARD},
    "slow": {"key_every": 9.0, "thinks": 9.0},
    "trembling": {"doubles": 0.7},
    "hard of hearing": {"repeats": 3},
    "in a hurry": {"interrupts": True, "key_every": 0.45},
}


def a_call(scene: Scene, person: Person, *, number: str = HER_TELEPHONE) -> str:
    scene.world.wait(hours=1)
    return person.calls(arriving.household_calls(number, language="nl", now=scene.world.now, verify=verify(scene)))


@pytest.mark.parametrize("way", WAYS)
def test_whoever_can_confirms_one_prestation(scene: Scene, way: str) -> None:
    chance, confirmed, lasted = random.Random(7), 0, []
    for place in range(CALLS):
        CallerProfile.objects.all().delete()
        scene.world.wait(days=1 if place % 8 == 7 else 0)
        who = place % len(scene.households)
        household = scene.households[who]
        work = scene.works(household)
        person = Person(wants(household), chance, **WAYS[way])
        # One in five calls from somebody else's telephone and keys in twelve digits too.
        a_call(scene, person, number=TELEPHONES[who] if place % 5 else "")
        confirmed += prestation(work.id).household_yes == "person"
        lasted.append(person.at)
    if EXPLORES:
        print(f"{way}: {confirmed} of {CALLS} confirmed, median {median(lasted):.0f} s, longest {max(lasted):.0f} s")  # noqa: T201 - what was measured
    assert confirmed / CALLS >= 0.99
    if way == "usual":
        assert median(lasted) < 60


def prestation(id_: UUID) -> PrestationView:
    return prestation_queries.prestation(id_)


def test_whoever_is_distracted_calls_again_and_has_decided_once(scene: Scene) -> None:
    chance, steps = random.Random(3), ("number", "code", "work", "sure of yes", "menu")
    confirmed = 0
    for place in range(CALLS // 4):
        scene.world.wait(days=1 if place % 8 == 7 else 0)
        work = scene.works()
        leaving = chance.choice(steps)
        a_call(scene, Person(wants(scene.ana), chance, leaves_at=leaving), number="")
        a_call(scene, Person(wants(scene.ana), chance), number="")
        confirmed += prestation(work.id).household_yes == "person"
        assert kinds(work.id, scene.ana.id).count("PrestationConfirmed") == 1
    assert confirmed == CALLS // 4


def kinds(work: UUID, household: UUID) -> list[str]:
    return [fact.kind for fact in journal.story_of(work, household=household)]


WRONG_PEOPLE: dict[str, dict[str, str]] = {
    "guesses at her telephone": {"code": "11223", "work": "1"},
    "presses ones": {"number": "111111111111", "code": "11111", "work": "1"},
    "has the number and no code": {"number": "her own", "work": "1"},
    "says nothing": {},
}


@pytest.mark.parametrize("who", WRONG_PEOPLE)
@pytest.mark.parametrize("number", [HER_TELEPHONE, "+3250111111", ""])
def test_whoever_should_not_hears_nothing_private(scene: Scene, who: str, number: str) -> None:
    work = scene.works()
    wanted = {step: scene.ana.number if keys == "her own" else keys for step, keys in WRONG_PEOPLE[who].items()}
    for _ in range(5):
        person = Person(wanted, random.Random(1))
        a_call(scene, person, number=number)
        assert not disclosed(person)
    assert not prestation(work.id).household_yes


@pytest.mark.parametrize("keys", [{}, {"announce": "1"}, {"announce": "1", "code": "11223"}, {"announce": "2"}])
def test_the_wrong_household_at_the_telephone_hears_nothing_private(scene: Scene, keys: dict[str, str]) -> None:
    work = scene.works()
    person = Person(keys, random.Random(1))
    person.calls(the_line_calls(scene, work))
    assert not disclosed(person)
    assert not prestation(work.id).household_yes


def test_the_right_household_answers_in_the_call(scene: Scene) -> None:
    work = scene.works()
    person = Person({"announce": "1", "code": CODE, "work": "1"}, random.Random(1))
    conversation = the_line_calls(scene, work)
    assert person.calls(conversation) == "done"
    assert prestation(work.id).household_yes == "person"
    assert conversation.context.told


def disclosed(person: Person) -> list[str]:
    """What was said that only whoever is known may hear."""
    words = [words for words in person.heard if any(sign in words for sign in PRIVATE)]
    return [*words, *(prompt for prompt in person.prompts if prompt not in PUBLIC)]


PUBLIC = frozenset(SAID_AT_QUESTIONS).union(
    prompt
    for dialogue in DIALOGUES.values()
    for step in unprivate(dialogue)
    for prompt in prompts_of(dialogue.steps[step])
)


def the_line_calls(scene: Scene, work: PrestationView) -> Conversation:
    household = household_queries.by_ids([scene.ana.id])[scene.ana.id]
    kind, now = NoticeKind.PRESTATION_TO_ANSWER, scene.world.now
    return arriving.line_calls(household, HER_TELEPHONE, kind=kind, subject=work.id, now=now, verify=verify(scene))
