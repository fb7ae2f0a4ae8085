"""Minutes of a household and company that wait for a full hour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.prestations import sql

Pair = tuple[UUID, UUID]
"""A household and a company."""


def lock(pairs: Sequence[Pair]) -> dict[Pair, int]:
    """Lock the minutes carried by these pairs."""
    if not pairs:
        return {}
    unique = sorted(set(pairs))
    rows = statements.rows(
        sql.LOCK_CARRY, {"households": [pair[0] for pair in unique], "companies": [pair[1] for pair in unique]}
    )
    return {(household, company): minutes for household, company, minutes in rows}


def save(carried: Mapping[Pair, int]) -> None:
    """Write back what is carried on."""
    if carried:
        statements.run(
            sql.SAVE_CARRY,
            {
                "households": [pair[0] for pair in carried],
                "companies": [pair[1] for pair in carried],
                "minutes": list(carried.values()),
            },
        )
