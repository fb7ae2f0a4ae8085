"""Telephone codes: five digits by which a caller is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal


class Code(str):
    """A code in clear, on its way to the one letter that shows it. It does not show itself to programmers or logs."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Code(hidden)"


@dataclass(frozen=True, slots=True, kw_only=True)
class TelephoneCodeAsked(Fact):
    """A household wants a code, or a new one: a letter brings it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TelephoneCodeChanged(Fact):
    """A household chose another code itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongCodesKeyed(Fact):
    """Somebody keyed wrong codes with the number of a household; it may have been the household itself."""

    times: int


@dataclass(frozen=True, slots=True)
class WrongCodes:
    """How often codes were wrong for a user number since it was last right, and when that was last so."""

    number: str
    times: int
    last_at: datetime


@dataclass(eq=False)
class CodeWrong(Refusal):
    """This is not the code."""


@dataclass(eq=False)
class CodeTriedTooOften(CodeWrong):
    """The code was wrong so often that only a new one, by letter, helps."""


@dataclass(eq=False)
class CodeMalformed(Refusal):
    """A code has exactly so many digits."""

    digits: int


@dataclass(eq=False)
class CodeTooEasy(Refusal):
    """Others would guess this code first."""
