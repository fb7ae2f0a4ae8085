"""Account numbers in bank files, judged by their digits alone.

Whether a bank code is in use today is not asked: lists of banks age, and files of last year stay readable.
"""

from __future__ import annotations

from stdnum import iban

from voucherline.kernel.numbers import check_digits


def has_right_check_digits(account: str) -> bool:
    """Tell whether this is an IBAN whose check digits are right; Belgian ones have two pairs."""
    if not account.isascii() or not iban.is_valid(account, check_country=False):
        return False
    return not account.startswith("BE") or account[14:] == check_digits(account[4:14])


def old_belgian(number: str) -> str:
    """The IBAN of a Belgian number of before the IBAN (12 digits); nothing if it is not one."""
    if len(number) != 12 or not (number.isascii() and number.isdecimal()) or check_digits(number[:10]) != number[10:]:
        return ""
    return f"BE{98 - int(number + '111400') % 97:02d}{number}"
