"""Numbers that people read, type and pay with; each carries check digits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from string import ascii_uppercase
from typing import Final
from uuid import UUID

from stdnum import iban as _iban
from stdnum import numdb
from stdnum.be import vat as _enterprise

from voucherline.kernel.refusals import Refusal

HELPER_PREFIX: Final = "980"
_NUMBER_IN_TEXT: Final = re.compile(r"(?<!\d)(?=(\d(?:[ ./+-]{0,3}\d){11})(?!\d))")
"""Overlapping: other digits may stand before a number, and where it begins only its check digits tell."""
_WRITTEN_NUMBER: Final = re.compile(r"(?:\+{3}|\*{3}) {0,3}(\d(?:[ ./-]{0,3}\d){11}) {0,3}(?=\+{3}|\*{3})")
"""As a transfer form shows it: between +++ or ***."""


def check_digits(digits: str) -> str:
    """The two digits that make ten digits a Belgian structured communication (mod 97; 0 is written 97)."""
    return f"{int(digits) % 97 or 97:02d}"


def with_check_digits(first_ten: int) -> str:
    """Write a counter as a 12-digit number: ten digits and their check."""
    digits = f"{first_ten:010d}"
    assert len(digits) == 10, "the counter has outgrown its ten digits"
    return digits + check_digits(digits)


def form_number(first_eight: int) -> str:
    """Write eight digits as the number of a printed form: with their check, and too short to be anybody's number."""
    digits = f"{first_eight:08d}"
    assert len(digits) == 8, "a form's number has eight digits and their check"
    return digits + check_digits(digits)


def is_user_number(digits: str) -> bool:
    """Tell whether these 12 digits are a valid user number (and so a valid structured communication)."""
    return len(digits) == 12 and digits.isascii() and digits.isdigit() and digits[10:] == check_digits(digits[:10])


def is_helper_number(digits: str) -> bool:
    """Tell whether these 12 digits can belong to a helper."""
    return is_user_number(digits) and digits.startswith(HELPER_PREFIX)


def structured(digits: str) -> str:
    """Write 12 digits the way a transfer form shows them: +++090/9337/55493+++."""
    return f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++"


def short_reference(id_: UUID) -> str:
    """Name something by eight digits that people can read out: "1234 5678".

    Not unique; unique enough beside a number.
    """
    digits = f"{id_.int % 10**8:08d}"
    return f"{digits[:4]} {digits[4:]}"


def in_groups(digits: str) -> str:
    """Write a number for people: in the groups that a transfer form has, since user numbers are what they pay with."""
    return f"{digits[:3]} {digits[3:7]} {digits[7:]}"


def user_numbers_in(text: str) -> list[str]:
    """The distinct valid user numbers that a free message contains, in order of appearance.

    What is written as a transfer form shows it (+++090/9337/55493+++) is meant: then no other digits count.
    """
    return _valid(_WRITTEN_NUMBER.findall(text)) or _valid(_NUMBER_IN_TEXT.findall(text))


def _valid(candidates: Iterable[str]) -> list[str]:
    numbers = (re.sub(r"\D", "", found) for found in candidates)
    return list(dict.fromkeys(number for number in numbers if is_user_number(number)))


def is_iban(account: str) -> bool:
    """Tell whether this is an IBAN with right check digits; Belgian ones carry a second pair inside.

    The library's list of Belgian banks is not asked: it lacks the newest, and their customers exist.
    """
    compact = account if _PLAIN_IBAN.fullmatch(account) else compact_iban(account)
    if _PLAIN_IBAN.fullmatch(compact) is None or int((compact[4:] + compact[:4]).translate(_AS_DIGITS)) % 97 != 1:
        return False
    inside = _inside_iban(compact[:2])
    if inside is None or inside.fullmatch(compact, 4) is None:
        return False
    return not compact.startswith("BE") or compact[-2:] == check_digits(compact[4:-2])


_PLAIN_IBAN: Final = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}")
_AS_DIGITS: Final = str.maketrans({letter: str(place) for place, letter in enumerate(ascii_uppercase, 10)})
_KINDS: Final = {"n": "[0-9]", "a": "[A-Z]", "c": "[A-Z0-9]"}


@cache
def _inside_iban(country: str) -> re.Pattern[str] | None:
    """What stands behind the check digits of a country's IBANs, as the library's copy of the registry says.

    The library's own check says the same (a test compares them), but builds this anew for every number.
    """
    known = numdb.get("iban").info(country)[0][1]
    pieces = re.findall(r"(\d+)!([nac])", known.get("bban", ""))
    return re.compile("".join(f"{_KINDS[kind]}{{{length}}}" for length, kind in pieces)) if pieces else None


def compact_iban(account: str) -> str:
    """Write an IBAN without blanks, in capitals."""
    return str(_iban.compact(account)).upper()


@dataclass(eq=False)
class IbanInvalid(Refusal):
    """The check digits of an account are wrong."""

    iban: str


def checked_iban(account: str) -> str:
    """Write an IBAN without blanks, or refuse what is none."""
    if not is_iban(account):
        raise IbanInvalid(account)
    return compact_iban(account)


def belgian_iban(bank: int, account: int) -> str:
    """Build a Belgian IBAN with right check digits from a bank code (3 digits) and an account (7 digits)."""
    digits = f"{bank:03d}{account:07d}"
    bban = digits + check_digits(digits)
    check = 98 - int(bban + "111400") % 97
    return f"BE{check:02d}{bban}"


def is_enterprise_number(number: str) -> bool:
    """Tell whether this is a Belgian enterprise number (mod 97)."""
    return bool(_enterprise.is_valid(number))
