"""What is asked about health, and what is answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

Fact = datetime | int | None


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer to one check: well or not, the key of its sentence (`health-<key>`), and what is known."""

    well: bool
    key: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HealthCheck:
    """One thing that must be well."""

    name: str
    run: Callable[[datetime], Finding]
    needs_database: bool = True
