"""Whose number one may take to try the line: people of a trial machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from voucherline.domain.households import queries as households

MOST: Final = 8


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody with a telephone."""

    name: str
    telephone: str
    number: str
    """The user number."""


def sample_people() -> list[SamplePerson]:
    """The newest households that telephone."""
    return [SamplePerson(each.name, each.telephones[0], each.number) for each in households.who_telephones(limit=MOST)]
