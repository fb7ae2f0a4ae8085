"""`voucherline confirm|contest|validate|amend|cancel|maintain|told|decide|correct`: lists in, a result each."""

from __future__ import annotations

from uuid import UUID

import pytest

from voucherline.domain.prestations.states import PrestationState
from world import Prestation, World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db

NOBODY = UUID(int=7)


def worked(world: World, *, hours: float = 3, told: bool = True) -> Prestation:
    return world.company().helper("Bea").works_for(world.household(vouchers=10), hours=hours, told=told)


def test_the_operator_stands_in_for_each_household(keyboard: Keyboard) -> None:
    world = World()
    one, two = worked(world), worked(world)

    said = keyboard.types("confirm", one.id, two.id, NOBODY, "--json", now=world.now)

    assert said.exit_code == 1
    assert [(each["id"], each["outcome"]) for each in said.json["results"]] == [
        (str(one.id), "done"),
        (str(two.id), "done"),
        (str(NOBODY), "refused"),
    ]
    assert one.view.household_yes == two.view.household_yes == "person"
    again = keyboard.types("confirm", one.id, lang="fr", now=world.now)
    assert (again.exit_code, again.out) == (1, "")
    assert again.err.startswith(f"voucherline: {one.id}: ")


def test_yes_and_yes_is_agreed(keyboard: Keyboard) -> None:
    world = World()
    prestation = worked(world)

    assert keyboard.types("validate", prestation.id, now=world.now).exit_code == 0
    assert keyboard.types("confirm", prestation.id, "--json", now=world.now).json["results"][0]["spent"] == 3
    assert prestation.state is PrestationState.AGREED


def test_nobody_answers_for_another(keyboard: Keyboard) -> None:
    world = World()
    prestation, stranger = worked(world), world.household("Jo")

    said = keyboard.types("confirm", prestation.id, "--as", stranger.number, "--json", now=world.now)
    assert (said.exit_code, said.json["results"][0]["reason"]) == (1, "not-yours")
    other = world.company("Other")
    said = keyboard.types("validate", prestation.id, "--as", other.number, "--json", now=world.now)
    assert (said.exit_code, said.json["results"][0]["reason"]) == (1, "not-yours")


def test_contested_amended_and_told_again(keyboard: Keyboard) -> None:
    world = World()
    prestation = worked(world)

    keyboard.types("contest", prestation.id, "--reason", "hours", "--words", "two", now=world.now)
    assert prestation.state is PrestationState.CONTESTED
    assert keyboard.types("amend", prestation.id, "--hours", "2", now=world.now).exit_code == 0
    assert (prestation.view.minutes, prestation.view.told_at) == (120, None)
    assert keyboard.types("told", "--untold", "--proof", "letter", now=world.now).out == "1 told.\n"
    assert prestation.view.told_how == "letter"


def test_contested_and_cancelled(keyboard: Keyboard) -> None:
    world = World()
    prestation = worked(world)
    keyboard.types("contest", prestation.id, "--reason", "did not happen", now=world.now)

    assert keyboard.types("cancel", prestation.id, "--reason", "a mistake", now=world.now).exit_code == 0
    assert prestation.state is PrestationState.CANCELLED
    assert prestation.household.wallet.free == 10


def test_maintained_and_decided_by_two(keyboard: Keyboard) -> None:
    world = World()
    prestation = worked(world, hours=11)
    keyboard.types("contest", prestation.id, "--reason", "other", now=world.now)
    keyboard.types("maintain", prestation.id, "--reason", "our book says so", now=world.now)

    alone = keyboard.types("decide", prestation.id, "--for", "company", "--reason", "x", "--by", "els", now=world.now)
    assert alone.exit_code == 1
    assert "Your decision is noted" in alone.err
    decide = ("decide", prestation.id, "--for", "company", "--reason", "x", "--by")
    assert keyboard.types(*decide, "els", now=world.now).exit_code == 1
    assert prestation.state is PrestationState.MAINTAINED
    assert keyboard.types(*decide, "jan", now=world.now).exit_code == 0
    assert prestation.state is PrestationState.SHORT


def test_what_was_agreed_is_undone_by_two(keyboard: Keyboard) -> None:
    world = World()
    prestation = worked(world)
    keyboard.types("validate", prestation.id, now=world.now)
    keyboard.types("confirm", prestation.id, now=world.now)

    proposed = keyboard.types(
        "correct", "propose", "prestation", prestation.id, "--reason", "x", "--by", "els", "--json", now=world.now
    ).json
    approve = ("correct", "approve", "prestation", proposed["correction"], "--by")
    same = keyboard.types(*approve, "els", now=world.now)
    assert (same.exit_code, "second person" in same.err) == (1, True)
    assert keyboard.types(*approve, "jan", now=world.now).exit_code == 0
    assert prestation.state is PrestationState.CANCELLED


@pytest.mark.parametrize(
    "words",
    [
        ["confirm"],
        ["confirm", "xyz"],
        ["amend", NOBODY],
        ["amend", NOBODY, "--minutes", "60", "--hours", "1"],
        ["amend", NOBODY, "--hours", "many"],
        ["contest", NOBODY, "--reason", "weather"],
        ["told"],
        ["told", NOBODY, "--untold"],
        ["told", NOBODY, "--at", "2026-01-06", "--now", "2026-01-05"],
        ["told", NOBODY, "--at", "yesterday"],
        ["decide", NOBODY, "--for", "both", "--reason", "x", "--by", "y"],
    ],
)
def test_bad_words_are_refused_before_anything_happens(keyboard: Keyboard, words: list[object]) -> None:
    said = keyboard.types(*words)
    assert (said.exit_code, said.out) == (2, "")
    assert "Traceback" not in said.err
