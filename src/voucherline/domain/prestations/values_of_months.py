"""Figures of work across the border of this package."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MonthOfWork:
    """What a company's helpers did in a month; cancelled work is none."""

    first: date
    prestations: int
    minutes: int
    agreed: int
    """Prestations that both sides agreed on."""
    spent: int
    """Vouchers."""
