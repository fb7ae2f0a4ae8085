"""What kinds of line a bank day has, and which of them count as incoming payments."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """Why the simulated bank wrote a line."""

    ORDINARY = "ordinary"

    UNKNOWN_NUMBER = "unknown number"
    BROKEN_CHECK_DIGITS = "broken check digits"
    NO_NUMBER = "no number at all"
    NUMBER_IN_MESSAGE = "number in a free message"
    TWO_NUMBERS = "two numbers in a free message"
    CONTINUED_MESSAGE = "number in a message over several lines"
    REMAINDER = "amount with a remainder"
    TOO_SMALL = "amount below one voucher"
    BELOW_SMALLEST_ORDER = "amount below the smallest order"
    MORE_THAN_QUOTA = "more than the quota"
    QUOTA_USED_UP = "after the quota is used up"
    FROZEN = "frozen account"
    OTHER_SCHEME = "number of another scheme"
    NO_PAYER_ACCOUNT = "payer without account"
    NOWHERE_TO_RETURN = "unknown number, payer without account"
    FOREIGN_CURRENCY = "foreign currency"
    GROUPED = "detail of a grouped movement"
    TWICE = "same person twice"

    DEBIT = "debit"
    CHARGE = "charge"
    INTEREST = "interest"
    BESIDE = "another account's line"
    EXECUTED = "our payment, executed"
    CAME_BACK = "our payment, came back"


SIZES: Final = {Kind.MORE_THAN_QUOTA: 2, Kind.GROUPED: 3, Kind.TWICE: 2}
"""How many lines come together where it is more than one."""

FOLLOWS: Final = {Kind.MORE_THAN_QUOTA: Kind.QUOTA_USED_UP}
"""The kind of the line that comes second."""

AWKWARD: Final = tuple(
    kind
    for kind in Kind
    if kind not in (Kind.ORDINARY, Kind.QUOTA_USED_UP)
    and kind not in (Kind.DEBIT, Kind.CHARGE, Kind.INTEREST, Kind.BESIDE, Kind.EXECUTED, Kind.CAME_BACK)
)
"""Incoming payments with something about them."""
