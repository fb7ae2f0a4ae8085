"""Codes are made by chance and kept as hashes that are slow to compute."""

from __future__ import annotations

import secrets
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from voucherline.domain.households.rules import CODE_DIGITS, check_code
from voucherline.domain.households.values import Code, CodeTooEasy

# The smallest cost that OWASP names for argon2id: a code has five digits, so no cost keeps a thief of the whole
# database from trying all of them, only from trying them by the million; a letter run computes thousands of hashes,
# and a caller waits for one.
TIME_COST: Final = 2
MEMORY_KIBIBYTES: Final = 19 * 1024
LANES: Final = 1

_HASHER: Final = PasswordHasher(time_cost=TIME_COST, memory_cost=MEMORY_KIBIBYTES, parallelism=LANES)

OF_NOTHING: Final = "$argon2id$v=19$m=19456,t=2,p=1$hLwo8qoncKuu0Qw7RJ/wLA$FLIDKtQ5ZZI9Nwh5+b8mL39g1amipWama6LqtsfBYfs"
"""Of chance that nobody kept, at the same cost. It stands here: made on first use, the first wrong number would take
twice as long to refuse, and tell that it belongs to nobody."""


def new_code() -> Code:
    """A code by chance, not one that others would try first."""
    while True:
        code = Code(f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}")
        try:
            check_code(code)
        except CodeTooEasy:
            continue
        return code


def hashed(code: str) -> str:
    """What is kept of a code."""
    return _HASHER.hash(code)


def fits(kept: str, code: str) -> bool:
    """Is this the code whose hash was kept? Takes as long when none was."""
    try:
        return _HASHER.verify(kept or OF_NOTHING, code) and bool(kept)
    except VerifyMismatchError:
        return False
