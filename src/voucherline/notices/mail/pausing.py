"""When a mail is tried again: growing pauses, a little different for each delivery, and an end. Pure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Pauses:
    """How long to wait after each failed attempt, and when to stop."""

    first: tuple[timedelta, ...] = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60))
    then: timedelta = timedelta(hours=1)
    """After all the first ones."""
    spread: float = 0.2
    """Each pause is longer by up to this share, so that what failed together does not come back together."""
    give_up_after: timedelta = timedelta(hours=48)
    """Counted from the first attempt."""


PAUSES: Final = Pauses()


def pause_after(attempts: int, delivery: UUID, pauses: Pauses = PAUSES) -> timedelta:
    """How long this delivery waits after so many failed attempts (one or more); asked again, the same."""
    assert attempts > 0, "nothing was tried yet"
    plain = pauses.first[attempts - 1] if attempts <= len(pauses.first) else pauses.then
    return plain * (1 + pauses.spread * _share(delivery, attempts))


def next_attempt(
    attempts: int, *, delivery: UUID, first_at: datetime, now: datetime, pauses: Pauses = PAUSES
) -> datetime | None:
    """When to try again after a failed attempt at `now`; None: the trouble is permanent, another channel must do.

    The last attempt is made when the time is up, so that a server that comes back late is still met.
    """
    end = first_at + pauses.give_up_after
    if now >= end:
        return None
    return min(now + pause_after(attempts, delivery, pauses), end)


def _share(delivery: UUID, attempts: int) -> float:
    """A number from 0 to 1 that belongs to this delivery and attempt."""
    digest = hashlib.blake2b(delivery.bytes + attempts.to_bytes(8, "big"), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64
