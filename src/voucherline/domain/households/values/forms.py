"""The registration form, as customer service keys it in from paper, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True)
class RegistrationForm:
    """What somebody wrote: nothing of it has been checked."""

    scheme: str
    name: str
    street: str
    postcode: str
    town: str
    language: str
    solution: str
    email: str = ""
    telephones: tuple[str, ...] = ()
    order_confirmations: str = ""
    """Empty: as is usual for the solution."""
    large_print: bool = False
    statements_by_letter: bool = False


@dataclass(frozen=True, slots=True)
class WrongField:
    """One field of a form that cannot be as it is, and why."""

    field: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Registered:
    """The account that a form opened."""

    id: UUID
    number: str


@dataclass(frozen=True, slots=True)
class NotRegistered:
    """Nothing was opened: all that is wrong, field by field."""

    wrong: tuple[WrongField, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class RegisteredBefore:
    """Nothing was opened: somebody of this name is registered at this address."""


@dataclass(frozen=True, slots=True)
class WroteForm:
    """Who sent a form and has no account yet: as far as it can be read, nothing of it has been checked."""

    scheme: str
    language: str
    name: str
    street: str
    postcode: str
    town: str
    large_print: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FormQuestionAsked(Fact):
    """Somebody is asked by letter what a form of theirs means. Subject: the form; without an account, household too."""

    words: str
    """The question, as customer service wrote it."""
    wrote: dict[str, object] | None = None
    """Who has no account yet, and where the letter goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSettled(Fact):
    """A form about which a letter asked is keyed in, or nothing comes of it."""


@dataclass(eq=False)
class FormWithoutAddress(Refusal):
    """Nobody can write to whoever sent a form: its name or address cannot be read."""


@dataclass(eq=False)
class FieldMissing(Refusal):
    """A field of a form is empty."""

    field: str


@dataclass(eq=False)
class FieldUnreadable(Refusal):
    """A field holds signs that are no writing."""

    field: str


@dataclass(eq=False)
class ChoiceUnknown(Refusal):
    """A field must be one of a few words."""

    field: str
    choices: str
