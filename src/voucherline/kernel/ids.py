"""Ids: made by whoever causes a write, one type per kind."""

from __future__ import annotations

import hashlib
import os
import time
from typing import NewType
from uuid import UUID

HouseholdId = NewType("HouseholdId", UUID)
CompanyId = NewType("CompanyId", UUID)
HelperId = NewType("HelperId", UUID)
PrestationId = NewType("PrestationId", UUID)
OrderId = NewType("OrderId", UUID)
LotId = NewType("LotId", UUID)
BankLineId = NewType("BankLineId", UUID)
TransferId = NewType("TransferId", UUID)
PaymentId = NewType("PaymentId", UUID)


def new_id() -> UUID:
    """Make a time-ordered id (RFC 9562, version 7)."""
    milliseconds = time.time_ns() // 1_000_000
    tail = int.from_bytes(os.urandom(10), "big")
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | tail
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)


def derived_id(*parts: object) -> UUID:
    """Make the one id that these parts always give (RFC 9562, version 8): the same cause, the same id."""
    digest = hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=16).digest()
    value = int.from_bytes(digest, "big")
    value = value & ~(0xF << 76) | 0x8 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)
