"""Telephone numbers as exchanges name them, and which of them may be called. Pure."""

from __future__ import annotations

from typing import Final

import phonenumbers
from phonenumbers import PhoneNumberType

_HOME: Final = "BE"
_CALLABLE: Final = frozenset(
    (
        PhoneNumberType.FIXED_LINE,
        PhoneNumberType.MOBILE,
        PhoneNumberType.FIXED_LINE_OR_MOBILE,
        PhoneNumberType.VOIP,
        PhoneNumberType.PERSONAL_NUMBER,
    )
)


def e164(text: str) -> str:
    """A caller's number; nothing, where it is none: a name, an extension, or withheld."""
    number = _parsed(text)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) if number else ""


def may_be_dialled(text: str) -> bool:
    """Only Belgian telephones of people: nobody makes us call an expensive number, or half the world."""
    number = _parsed(text)
    return (
        number is not None
        and phonenumbers.region_code_for_number(number) == _HOME
        and phonenumbers.number_type(number) in _CALLABLE
    )


def _parsed(text: str) -> phonenumbers.PhoneNumber | None:
    try:
        number = phonenumbers.parse(text, _HOME)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None
