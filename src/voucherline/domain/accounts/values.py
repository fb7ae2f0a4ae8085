"""Who signs in, across the border of this package; what is kept of it as facts; why somebody is not let in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from voucherline.journal.values import Fact
from voucherline.kernel.actors import Role
from voucherline.kernel.refusals import Refusal


class Duty(StrEnum):
    """What a user may do for its company."""

    OWNER = "owner"
    """Everything, and who else may do what."""
    PLANNER = "planner"
    """Helpers and their hours."""
    ACCOUNTANT = "accountant"
    """What the company is paid."""


class Purpose(StrEnum):
    """What a one-time code opens."""

    HOUSEHOLD = "household"
    DEVICE = "device"
    """A helper's telephone or computer that was not known yet."""
    HOLDER = "mandate"
    """The pages of a household, for the holder of its mandate who has no account."""


@dataclass(frozen=True, slots=True)
class CodeCall:
    """Somebody who signs in is to be called, and told a code that is made only then."""

    code: UUID
    """Under which it is tried."""
    purpose: Purpose
    owner: UUID
    number: str
    """E.164."""
    language: str


@dataclass(frozen=True, slots=True)
class UserView:
    """A user of a company, or of customer service."""

    id: UUID
    login: str
    name: str
    role: Role
    company: UUID | None
    may: frozenset[Duty]
    has_app: bool
    """Does an authenticator app give codes for it?"""
    has_passkey: bool
    invited: bool
    """Has it yet to choose a password?"""

    @property
    def has_second(self) -> bool:
        """Is there something besides the password?"""
        return self.has_app or self.has_passkey

    @property
    def needs_second(self) -> bool:
        """Must there be? Whoever reads every household's file is not let in by a password alone."""
        return self.role is not Role.COMPANY


class Invitation(str):
    """An invitation in clear, shown once to whoever hands it on. It does not show itself to programmers or logs."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Invitation(hidden)"


@dataclass(frozen=True, slots=True)
class PasskeyView:
    """A passkey, as its owner sees it."""

    id: UUID
    name: str
    made_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class KnownPasskey:
    """What is needed to check that somebody holds a passkey."""

    user: UUID
    credential: bytes
    public_key: bytes = field(repr=False)
    count: int
    """How often it was used, if it counts."""


@dataclass(frozen=True, slots=True)
class DeviceView:
    """A helper's device, as she sees it."""

    id: UUID
    browser: str
    bound_at: datetime
    used_at: datetime


@dataclass(frozen=True, slots=True)
class SessionView:
    """Somebody is signed in somewhere."""

    id: UUID
    began_at: datetime
    seen_at: datetime
    browser: str
    address: str
    this: bool
    """Is it the one that asks?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class UserInvited(Fact):
    """Somebody was invited to sign in for a company or for customer service; kept with the company, or the user."""

    login: str
    role: str
    may: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UserEnded(Fact):
    """A user signs in no more."""

    login: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordChanged(Fact):
    """A user took another password, shown the old one; kept as its invitation is."""

    login: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EidLinked(Fact):
    """A household proved with its number and code that an electronic identity is its own."""

    issuer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceBound(Fact):
    """A helper's telephone or computer is known from now on; kept with the helper."""

    browser: str


@dataclass(eq=False)
class LoginTaken(Refusal):
    """Somebody else signs in by this name."""

    login: str


@dataclass(eq=False)
class LoginUnreadable(Refusal):
    """A login is some small letters, digits and a few signs."""

    login: str


@dataclass(eq=False)
class UserUnknown(Refusal):
    """Nobody signs in by this name."""

    login: str


@dataclass(eq=False)
class PasswordTooShort(Refusal):
    """A password has so many signs at least."""

    least: int


@dataclass(eq=False)
class PasswordTooCommon(Refusal):
    """Others would try this password first."""


@dataclass(eq=False)
class PasswordOfOwnWords(Refusal):
    """Whoever knows the scheme, or its user, would try this password first."""


@dataclass(eq=False)
class AskedTooOften(Refusal):
    """A company asks about so many households in so many hours at most."""

    most: int
    hours: int


@dataclass(eq=False)
class DutyMissing(Refusal):
    """A user of a company may do something for it."""


@dataclass(eq=False)
class SecondNeeded(Refusal):
    """Whoever is of customer service keeps something besides the password."""
