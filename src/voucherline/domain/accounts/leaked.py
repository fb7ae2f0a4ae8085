"""Passwords that were stolen elsewhere: a list that whoever runs this installation may keep beside it.

The list is the one that haveibeenpwned.com gives away, ordered by hash: a line for each password, its SHA-1 in
capitals, a colon, and how often it was seen. It is never read as a whole, and no password leaves this machine.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import BinaryIO, Final

from django.conf import settings

_DIGITS: Final = 40


def is_leaked(password: str) -> bool:
    """Does the password stand in the list? It does not, where there is no list."""
    place = str(settings.VOUCHERLINE_LEAKED_PASSWORDS)
    if not place:
        return False
    # SHA-1 is how the list is written; nothing is kept so.
    wanted = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper().encode()
    with Path(place).open("rb") as file:
        return _stands_in(file, wanted)


def _stands_in(file: BinaryIO, wanted: bytes) -> bool:
    """Halve the file until the line is found that would hold it."""
    low, high = 0, file.seek(0, 2)
    while low < high:
        middle = (low + high) // 2
        found = _line_after(file, middle)
        if found[:_DIGITS] == wanted:
            return True
        if found and found[:_DIGITS] < wanted:
            low = middle + 1
        else:
            high = middle
    return _line_after(file, low)[:_DIGITS] == wanted


def _line_after(file: BinaryIO, place: int) -> bytes:
    """The first line that begins at a place or after it; nothing behind the last."""
    file.seek(max(place - 1, 0))
    if place:
        file.readline()
    return file.readline().upper()
