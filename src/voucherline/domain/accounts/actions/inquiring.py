"""How often a company may ask about households by number."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.accounts import sql
from voucherline.domain.accounts.values import AskedTooOften

MOST_AN_HOUR: Final = 60
MOST_A_DAY: Final = 300
"""A planner asks about new customers. Whoever asks more tries numbers, or copies who takes part."""


def ask_about_households(company: UUID, *, count: int = 1, now: datetime) -> None:
    """Count that a company asks about so many numbers; refused where it has asked too often, which counts nothing."""
    if not count:
        return
    asked = {"company": company, "now": now, "more": count}
    with transaction.atomic():
        [(in_this_hour,)] = statements.rows(sql.COUNT_INQUIRY, asked)
        [(in_a_day,)] = statements.rows(sql.INQUIRIES_OF_A_DAY, asked)
        if in_this_hour > MOST_AN_HOUR:
            raise AskedTooOften(MOST_AN_HOUR, hours=1)
        if in_a_day > MOST_A_DAY:
            raise AskedTooOften(MOST_A_DAY, hours=24)
