"""Somebody at the telephone in a test's world."""

from __future__ import annotations

from dataclasses import dataclass

from voucherline.domain.households import actions as households
from voucherline.doors.phone_line import arriving, queries
from voucherline.doors.phone_line.conversation import Conversation, converse
from voucherline.doors.phone_line.models import CallStep
from voucherline.doors.phone_line.texting import TextEar, read_keys
from world import Household

LINE = "+3227000001"
CODE = "40917"


@dataclass(frozen=True)
class Called:
    """A call that is over."""

    conversation: Conversation
    outcome: str
    said: list[str]
    seconds: float

    @property
    def walk(self) -> list[CallStep]:
        return queries.walk(self.conversation.context.id)


def with_code(household: Household, code: str = CODE) -> Household:
    """A household that chose this code itself."""
    first = households.issue_telephone_code(household.id, now=household.world.now)
    households.change_telephone_code(household.id, first, code, by=household.actor, now=household.world.now)
    return household


def carried(conversation: Conversation, keys: str) -> Called:
    ear = TextEar(read_keys(keys), printed=lambda _: None)
    outcome = converse(conversation, ear)
    return Called(conversation, outcome, ear.said, ear.at)


def calls_in(household: Household, keys: str, *, number: str = "", language: str = "nl") -> Called:
    """A call to the line of the households."""
    return carried(arriving.household_calls(number, language=language, now=household.world.now), keys)
