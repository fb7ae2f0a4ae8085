"""Stories of those who call in, as answers to the questions of the line."""

from __future__ import annotations

from typing import Final

from calls.town import CODE, DOUBLE
from calls.walks import NOTHING, Answer, Walk, walked
from voucherline.doors.phone_line import arriving
from world import Household, World
from world.people import Bea

CONFIRMS_AND_CONTESTS: Final[tuple[Answer, ...]] = (
    ("code", CODE),
    ("work", "1"),
    ("sure of yes", "7"),
    ("work", "2"),
    ("reason", "3"),
    ("sure of no", "7"),
    ("menu", NOTHING),
)


def registers_three_hours(bea: Bea, ana: Household, code: str) -> tuple[Answer, ...]:
    who: tuple[Answer, ...] = (("language", "2"), ("number", bea.number), ("code", code))
    where: tuple[Answer, ...] = (("first menu", "1"), ("household", ana.number))
    return *who, *where, ("activity", "1"), ("hours", "3"), ("summary", "5"), ("menu", NOTHING)


def guesses(ana: Household) -> tuple[Answer, ...]:
    number = ("number", ana.number)
    return ("code", "13579"), number, ("code", "24680"), number, ("code", "97531")


def household_walks(world: World, *answers: Answer, number: str = DOUBLE, stays: bool = False) -> Walk:
    return walked(arriving.household_calls(number, language="nl", now=world.now), *answers, stays=stays)


def helper_walks(world: World, *answers: Answer, stays: bool = False) -> Walk:
    return walked(arriving.helper_calls("", language="nl", now=world.now), *answers, stays=stays)
