"""The telephone in a terminal: sentences are printed, keys are typed or come from a script, time is reckoned."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from voucherline.doors.phone_line.steps import KEY_ENTER
from voucherline.doors.phone_line.values import HangUp, Heard, Keys, Listen, Over, Silence, Spoken
from voucherline.doors.phone_line.wording import in_words, seconds

SILENCE: Final = "-"
HANG_UP: Final = "x"
KEY_SECONDS: Final = 1.0
_KEYS: Final = frozenset("0123456789*#")


def read_keys(script: str) -> Iterator[str]:
    """Answers in their order, with blanks between them: "090933755493 40917 1 -"; then the caller hangs up."""
    yield from script.split()
    while True:
        yield HANG_UP


def is_answer(word: str) -> bool:
    """Can this be typed as an answer?"""
    return word in (SILENCE, HANG_UP) or (bool(word) and set(word) <= _KEYS)


@dataclass(slots=True)
class TextEar:
    """Prints what is said; each answer is keys, silence or hanging up."""

    answers: Iterable[str]
    printed: Callable[[str], None]
    at: float = 0.0
    said: list[str] = field(default_factory=list)

    def say(self, spoken: Spoken) -> None:
        """Print one sentence."""
        words = in_words(spoken)
        self.at += seconds(words, spoken.pace)
        self.said.append(words)
        self.printed(words)

    def listen(self, listen: Listen) -> Heard:
        """Take the next answer; keys beyond those asked for belong to no question and are forgotten."""
        answer = next(iter(self.answers))
        if answer == HANG_UP:
            return HangUp(self.at)
        if answer == SILENCE:
            self.at += listen.first_seconds
            return Silence(self.at)
        digits = answer.rstrip(KEY_ENTER)[: listen.digits] or answer
        self.at += KEY_SECONDS * len(digits)
        if len(digits) < listen.digits:
            # Whoever types less has typed all: it is as if she pressed # behind it.
            digits += KEY_ENTER
        return Keys(self.at, digits, secret=listen.secret)

    def hang_up(self, over: Over) -> None:
        """The call is over."""
