"""What is the same in every language that helpers speak, and what each has of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from voucherline.doors.phone_line.voice.gender import Gender
from voucherline.kernel.money import Euro

_HOUR = 60
_HALF = 30


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that is counted."""

    single: str
    """One of it: "jedna godzina", "o oră"."""
    forms: tuple[str, ...]
    """Of it after other numbers; which one, the language knows."""
    gender: Gender = Gender.MASCULINE


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language."""

    number: Callable[[int, Gender], str]
    form: Callable[[int], int]
    """Which form of a thing follows a number other than one."""
    hour: Thing
    minute: Thing
    euro: Thing
    cent: Thing
    joined: str
    half: Callable[[int], str]
    """So many whole hours and a half."""
    day: Callable[[int, str], str]
    """A day of a month, as it is said."""
    clock: Callable[[int, int], str]
    """Hour and minute, as they stand in "from nine to seventeen"."""

    def count(self, number: int, thing: Thing) -> str:
        """So many of a thing."""
        if number == 1:
            return thing.single
        return f"{self.number(number, thing.gender)} {thing.forms[self.form(number)]}"

    def length(self, minutes: int) -> str:
        """A length of work."""
        hours, rest = divmod(minutes, _HOUR)
        if rest == _HALF:
            return self.half(hours)
        parts = [self.count(hours, self.hour)] if hours or not rest else []
        return self._together([*parts, *([self.count(rest, self.minute)] if rest else [])])

    def amount(self, euro: Euro) -> str:
        """An amount of money."""
        euros, cents = divmod(euro.cents, 100)
        parts = [self.count(euros, self.euro)] if euros or not cents else []
        return self._together([*parts, *([self.count(cents, self.cent)] if cents else [])])

    def _together(self, parts: list[str]) -> str:
        return f" {self.joined} ".join(parts)


def singular_or_not(_: int) -> int:
    """Of a thing that has one plural."""
    return 0


def words(row: str) -> tuple[str, ...]:
    """Words of a table."""
    return tuple(row.split())
