"""The audit: every balance, state and deadline is computed once more from the entries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from django.db import transaction

from voucherline.database import statements
from voucherline.database.checks import Check, Difference, differences
from voucherline.domain.bank import audit as bank
from voucherline.domain.companies import audit as companies
from voucherline.domain.households import audit as households
from voucherline.domain.orders import audit as orders
from voucherline.domain.prestations import audit as prestations
from voucherline.domain.prestations.audit_of_clocks import WAITING
from voucherline.domain.reimbursement import audit as reimbursement
from voucherline.domain.terms import audit as terms
from voucherline.doors.console import audit as console
from voucherline.doors.phone_line import audit as phone_line
from voucherline.journal import audit as journal
from voucherline.ledger import audit as ledger
from voucherline.notices import audit as notices

CHECKS: Final[tuple[Check, ...]] = (
    *journal.CHECKS,
    *ledger.CHECKS,
    *terms.CHECKS,
    *households.CHECKS,
    *companies.CHECKS,
    *bank.CHECKS,
    *orders.CHECKS,
    *prestations.CHECKS,
    *reimbursement.CHECKS,
    *notices.CHECKS,
    *phone_line.CHECKS,
    *console.CHECKS,
)
WORK_MEMORY: Final = "64MB"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Checked:
    """One check and the first differences it found."""

    check: Check
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Audit:
    """What an audit found, and how many prestations wait for what."""

    checked: tuple[Checked, ...]
    waiting: dict[str, int]

    @property
    def differences(self) -> list[Difference]:
        """All that was found, check by check."""
        return [each for checked in self.checked for each in checked.differences]

    @property
    def clean(self) -> bool:
        """Is everything as its entries make it?"""
        return not self.differences


def run(*, limit: int = 20, progress: Progress | None = None) -> list[Difference]:
    """Recompute everything; the first differences of each check, or nothing."""
    return audit(limit=limit, progress=progress).differences


def audit(*, limit: int = 20, progress: Progress | None = None) -> Audit:
    """Recompute everything as it stood at one instant, while others go on working."""
    whole = not transaction.get_connection().in_atomic_block
    with transaction.atomic():
        if whole:
            statements.run("set transaction isolation level repeatable read, read only")
        statements.run(f"set local work_mem = '{WORK_MEMORY}'")
        statements.run("set local jit = off")
        # Each check reads whole tables. Where the planner knows nothing of them yet (a town made a moment ago), it
        # takes them for small and would go through one again for each row of another.
        statements.run("set local enable_nestloop = off")
        checked = []
        for place, check in enumerate(CHECKS):
            if progress:
                progress(place, len(CHECKS))
            checked.append(Checked(check, tuple(differences(check, limit=limit))))
        return Audit(tuple(checked), dict(statements.rows(WAITING)))
