"""What a dialogue is made of: named steps with keys of prompts, never sentences. Pure data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from voucherline.words.formats import LANGUAGES

FIRST_KEY_SECONDS: Final = 10
BETWEEN_KEYS_SECONDS: Final = 5
SHORT_WAIT_SECONDS: Final = 4
"""Where saying nothing is an answer of which the caller was told."""
ATTEMPTS: Final = 3
"""So many times a question is asked before a person takes over."""
LONGEST_CALL_SECONDS: Final = 600
KEY_PERSON: Final = "0"
KEY_REPEAT: Final = "9"
KEY_REPEAT_ANYWHERE: Final = "*"
"""Also where 9 is an answer, as in numbers."""
KEY_ENTER: Final = "#"
"""Says that no digit follows."""
DIGITS: Final = "0123456789"
USER_NUMBER_DIGITS: Final = 12
CODE_DIGITS: Final = 5


@dataclass(frozen=True, slots=True)
class Say:
    """Say sentences and go on."""

    says: tuple[str, ...]
    then: str


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a menu: what it is for is said before its key."""

    key: str
    says: str
    then: str
    keeps: tuple[str, str] | None = None
    """A word that the choice stands for, under the name by which an act takes it."""
    language: str = ""
    """Said in this language, whatever the call's own; not offered to who speaks it already."""
    decides: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """Say sentences and the choices, and wait for one key."""

    says: tuple[str, ...]
    options: tuple[Option, ...]
    silence: str = ""
    """Where saying nothing leads, if it is an answer; otherwise the question is repeated."""
    other: str = ""
    """Where any other key leads, if it may; otherwise the caller hears that it is none of the choices."""
    hang_up: str = ""
    """The act that is still done when the caller hangs up here."""
    before_person: str = ""
    """The act that is still done when a person takes over here."""
    exhausted: str = ""
    """Where it leads when no key is pressed at all; otherwise, and after wrong keys, to a person."""
    tells: bool = False
    """A key pressed here proves that a person heard the news."""
    first_seconds: int = FIRST_KEY_SECONDS


@dataclass(frozen=True, slots=True)
class Capture:
    """Say sentences and wait for so many digits."""

    says: tuple[str, ...]
    into: str
    digits: int
    then: str
    allowed: str = DIGITS
    secret: bool = False
    help: tuple[str, ...] = ()
    """Said besides when the question has to be asked again."""


@dataclass(frozen=True, slots=True)
class Act:
    """Do one of the verbs; where its result leads."""

    act: str
    results: Mapping[str, str]
    takes: tuple[str, ...] = ()
    """The words and digits that it is given; they are forgotten then."""


@dataclass(frozen=True, slots=True)
class End:
    """Say a last sentence, and the call is over."""

    outcome: str
    says: tuple[str, ...] = ()


Step = Say | Menu | Capture | Act | End
Question = Menu | Capture


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One conversation: where it begins, where a person is reached, and all its steps."""

    name: str
    version: int
    first: str
    steps: Mapping[str, Step] = field(repr=False)
    person: str = ""
    """The step behind 0, of who is not understood, and of calls that last too long; none, where nobody is asked."""
    languages: tuple[str, ...] = LANGUAGES
    """In which it is held."""


def prompts_of(step: Step) -> tuple[str, ...]:
    """The keys of all that a step may say."""
    match step:
        case Menu():
            return (*step.says, *(option.says for option in step.options))
        case Capture():
            return (*step.says, *step.help)
        case Act():
            return ()
        case Say() | End():
            return step.says


def ways(step: Step) -> Iterator[str]:
    """Every step that may follow, besides a person's."""
    match step:
        case Say() | Capture():
            yield step.then
        case Menu():
            yield from (option.then for option in step.options)
            further = (step.silence, step.other, step.hang_up, step.before_person, step.exhausted)
            yield from filter(None, further)
        case Act():
            yield from step.results.values()
        case End():
            return
