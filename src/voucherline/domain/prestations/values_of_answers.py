"""What whoever answers read of the work."""

from __future__ import annotations

from datetime import date


def as_shown(day: date, minutes: int, activity: str) -> str:
    """What a page or a call says of work, in short: it comes back with the answer, which is to nothing else."""
    return f"{day}/{minutes}/{activity}"
