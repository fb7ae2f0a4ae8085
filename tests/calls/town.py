"""Households and helpers all alike, so that what one of them hears in text another must hear over a telephone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from calls.sounds import Recorder
from calls.told import Leaving
from calls.walks import Walk, are_heard
from phone_line.callers import with_code
from voucherline.database import statements
from voucherline.domain.prestations.states import PrestationState
from voucherline.doors.phone_line import audit
from voucherline.doors.phone_line.drivers.threads import call_threads, with_database
from voucherline.doors.phone_line.wording import sentence
from voucherline.schemes.values import Solution
from world import Household, Prestation, World

CODE: Final = "40917"
DOUBLE: Final = "+3292223300"
"""The telephone of whoever walks a story in text first."""
ANSWERS_KEPT: Final = (audit.ANSWERS, audit.ENDS, audit.KNOWN)


@dataclass(frozen=True)
class Home:
    """A household with two prestations to answer."""

    household: Household
    by_bea: Prestation
    by_cis: Prestation

    @property
    def decided(self) -> tuple[bool, bool]:
        """Did it say yes to the first, and no to the second?"""
        return self.by_bea.view.household_yes == "person", self.by_cis.state is PrestationState.CONTESTED


class Town:
    """Same names, same wallets, same work."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.company = world.company()

    def household(self, telephone: str) -> Household:
        ana = self.world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(telephone,))
        return with_code(ana, CODE)

    def work(self, ana: Household, *, told: bool = True) -> Prestation:
        """Nobody works at so many on one day: each has a Bea of its own."""
        return self.company.helper("Bea").works_for(ana, told=told)

    def home(self, telephone: str) -> Home:
        ana = self.household(telephone)
        return Home(ana, self.work(ana), self.company.helper("Cis").works_for(ana, hours=2))


def words(prompt: str, **slots: object) -> str:
    return sentence(prompt, slots, "nl")


def at_once(stories: Sequence[Callable[[], Recorder]]) -> list[Recorder]:
    """All of them at the same time: each is mostly waiting."""
    with call_threads(len(stories)) as people:
        return list(people.map(with_database, stories))


def hang_ups(walk: Walk) -> list[Leaving]:
    """Everywhere in a story: at each question in the middle of what is said, and while the line listens."""
    return [Leaving(turn, mid) for turn in range(len(walk.turns)) for mid in (True, False)]


def are_heard_up_to(leaves: Leaving, walk: Walk, recorder: Recorder) -> None:
    """All up to the question at which somebody hung up; of that question as much as was waited for."""
    said = walk.said(leaves.turn + 1)
    whole = walk.said(leaves.turn) if leaves.in_mid_sentence else said
    are_heard(said, recorder, at_least=len(whole))


def calls_are_whole() -> None:
    """Every call is over as its last step says, and what it answered is a fact."""
    assert [row for check in ANSWERS_KEPT for row in statements.rows(check)] == []
