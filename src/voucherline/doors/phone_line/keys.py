"""Keys as they come off the wire, made into what somebody meant. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from voucherline.doors.phone_line.steps import KEY_ENTER
from voucherline.doors.phone_line.values import HangUp, Heard, Keys, Listen, Silence

ONE_KEY_SECONDS: Final = 0.4
"""The same key again within so long is a trembling hand, not a second key."""


@dataclass(slots=True)
class Listening:
    """Takes the keys of one question; a new question begins with none, whatever was pressed before it."""

    question: Listen
    asked_at: float
    """When the question began to be said: what was pressed earlier was an answer to another."""
    last_key: str = ""
    last_at: float = float("-inf")
    _digits: list[str] = field(default_factory=list, repr=False)

    def press(self, key: str, at: float) -> Heard | None:
        """Take a key; an answer, if it is complete now."""
        again = key == self.last_key and at - self.last_at < ONE_KEY_SECONDS
        self.last_key, self.last_at = key, at
        if again or at < self.asked_at:
            return None
        self._digits.append(key)
        if key == KEY_ENTER:
            return self._answer(at)
        alone = len(self._digits) == 1 and key in self.question.at_once
        return self._answer(at) if alone or len(self._digits) >= self.question.digits else None

    def deadline(self, said_until: float) -> float:
        """When waiting is over, if nothing more is pressed."""
        if self._digits:
            return max(self.last_at, said_until) + self.question.between_seconds
        return max(said_until, self.asked_at) + self.question.first_seconds

    def wait_over(self, at: float) -> Heard:
        """Nothing more was pressed: what there is, or silence."""
        return self._answer(at) if self._digits else Silence(at)

    def hang_up(self, at: float) -> Heard:
        """The caller is gone."""
        return HangUp(at)

    def _answer(self, at: float) -> Keys:
        return Keys(at, "".join(self._digits), secret=self.question.secret)
