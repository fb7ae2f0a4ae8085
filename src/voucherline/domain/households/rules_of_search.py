"""What somebody typed to find a household, taken apart. Pure."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from voucherline.domain.households.rules import telephone
from voucherline.domain.households.values import TelephoneInvalid

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_NUMBER: Final = re.compile(r"[\d\s./+*()-]+")
MOST_WORDS: Final = 6
LONGEST_WORD: Final = 40
_FEWEST_DIGITS: Final = 4
_USER_NUMBER_DIGITS: Final = 12


@dataclass(frozen=True, slots=True)
class Sought:
    """How one text may name a household: by its number or its beginning, by a telephone, by words of name and address.

    What is empty is not looked for.
    """

    number_begins: str = ""
    telephone: str = ""
    words: tuple[str, ...] = ()


def sought(text: str) -> Sought:
    """Take apart what was typed: digits may be a number, a telephone or a postcode; all else is name and address."""
    words = tuple(word[:LONGEST_WORD] for word in _WORD.findall(unicodedata.normalize("NFC", text)))
    words = words[:MOST_WORDS]
    if not _NUMBER.fullmatch(text.strip()):
        return Sought(words=words)
    digits = re.sub(r"[^0-9]", "", text)
    number = digits if _FEWEST_DIGITS <= len(digits) <= _USER_NUMBER_DIGITS else ""
    called = _telephone(text)
    # A whole number is nobody's street.
    return Sought(number, called, () if called or len(digits) > _FEWEST_DIGITS else words)


def _telephone(text: str) -> str:
    try:
        return telephone(text)
    except TelephoneInvalid:
        return ""
