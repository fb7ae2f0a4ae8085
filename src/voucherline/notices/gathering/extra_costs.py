"""What notices say about costs that a company asks beside the voucher: as the fact said it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from voucherline.kernel.money import Euro
from voucherline.notices.contents import ExtraCost
from voucherline.notices.gathering.known import Known
from voucherline.notices.tasks import Task


def announced(task: Task, known: Known) -> ExtraCost | None:
    """What begins, and when; nothing, when it was withdrawn before anybody could be told."""
    return None if task.subject in known.withdrawn else _cost(task, known, "first")


def withdrawn(task: Task, known: Known) -> ExtraCost:
    """What was to begin, and when."""
    return _cost(task, known, "first")


def ended(task: Task, known: Known) -> ExtraCost:
    """What ends, and when."""
    return _cost(task, known, "last")


def _cost(task: Task, known: Known, day: str) -> ExtraCost:
    details = known.details[task.fact]
    return ExtraCost(
        company=known.companies[UUID(str(details["company"]))].name,
        purpose=str(details["words"]),
        amount=Euro(int(str(details["cents"]))),
        per=str(details["per"]),
        day=date.fromisoformat(str(details[day])),
    )
