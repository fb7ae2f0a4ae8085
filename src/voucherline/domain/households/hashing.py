"""Codes are made by chance and kept as hashes that are slow to compute."""

from __future__ import annotations

import secrets
from functools import lru_cache
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
        return _HASHER.verify(kept or _of_nothing(), code) and bool(kept)
    except VerifyMismatchError:
        return False


@lru_cache(maxsize=1)
def _of_nothing() -> str:
    """A hash that no five digits have."""
    return _HASHER.hash(secrets.token_hex())
