"""Who does something, through which channel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from voucherline.kernel.refusals import Refusal


class Role(StrEnum):
    """What somebody is in the scheme."""

    HOUSEHOLD = "household"
    HOLDER = "mandate holder"
    """Acts for a household under a mandate."""
    HELPER = "helper"
    COMPANY = "company"
    AGENT = "agent"
    SUPERVISOR = "supervisor"
    INSPECTOR = "inspector"
    """Of the region: looks, with a reason, and changes nothing."""
    SYSTEM = "system"


class Channel(StrEnum):
    """How something came in."""

    PORTAL = "portal"
    OFFICE = "office"
    CONSOLE = "console"
    API = "api"
    FILE = "file"
    TELEPHONE = "telephone"
    COMMAND_LINE = "command line"
    BANK = "bank"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class UnderMandate:
    """By what right somebody acts for a household."""

    mandate: UUID
    household: UUID
    allows: frozenset[str]
    """`households.values.MandateRight`, their values."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, or the system itself, acting now through a channel.

    `name` is the number, login or role name by which the journal knows the person; `id` is the household, helper or
    company that acts, and says what is its own; `on_recorded_call` names the call on which a household asked an agent
    to act for it; `under` is the mandate of a holder, who is named by `name` and stands for the household it names.
    """

    role: Role
    name: str
    channel: Channel
    id: UUID | None = None
    on_recorded_call: str = ""
    under: UnderMandate | None = None

    def __post_init__(self) -> None:
        assert (self.role is Role.HOLDER) == (self.under is not None), "a holder acts under a mandate, nobody else does"

    def may_for(self, household: UUID, right: str) -> bool:
        """Does a mandate let this actor do one thing for this household?"""
        return self.under is not None and self.under.household == household and right in self.under.allows


STAFF: Final = frozenset((Role.AGENT, Role.SUPERVISOR))


@dataclass(eq=False)
class NotAllowed(Refusal):
    """This role may not do that."""

    role: str
    what: str


def only_staff(by: Actor, what: str) -> None:
    """Refuse whoever is not of customer service: money moved by hand needs people who answer for it."""
    if by.role not in STAFF:
        raise NotAllowed(by.role.value, what)


THE_CLOCK: Final = Actor(Role.SYSTEM, "clock", Channel.CLOCK)
THE_BANK: Final = Actor(Role.SYSTEM, "bank", Channel.BANK)
