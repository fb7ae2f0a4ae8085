"""Account numbers in bank files, judged by their digits alone.

Whether a bank code is in use today is not asked: lists of banks age, and files of last year stay readable.
"""

from __future__ import annotations

from voucherline.kernel.numbers import check_digits


def old_belgian(number: str) -> str:
    """The IBAN of a Belgian number of before the IBAN (12 digits); nothing if it is not one."""
    if len(number) != 12 or not (number.isascii() and number.isdecimal()) or check_digits(number[:10]) != number[10:]:
        return ""
    return f"BE{98 - int(number + '111400') % 97:02d}{number}"
