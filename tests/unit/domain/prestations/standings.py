"""A prestation of three hours by hand, for rules without a database."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from voucherline.domain.prestations.rules import Standing

NOW = datetime(2026, 1, 7, 9, tzinfo=UTC)
ANA, BOB, NET = UUID(int=1), UUID(int=2), UUID(int=3)
WORK = Standing(
    household=ANA,
    id=UUID(int=4),
    company=NET,
    helper=UUID(int=5),
    scheme="flanders",
    terms="flanders/2025-06-01",
    day=date(2026, 1, 5),
    starts=None,
    minutes=180,
    activity="1",
    entered_by="helper",
    registered_at=datetime(2026, 1, 5, 18, tzinfo=UTC),
    state="registered",
    due=3,
    held=3,
    spent=0,
    submitted=0,
    company_yes="",
    household_yes="",
    silence_off=False,
    validated_at=None,
    company_due_at=datetime(2026, 1, 12, 23, tzinfo=UTC),
    household_due_at=datetime(2026, 1, 12, 23, tzinfo=UTC),
    told_at=datetime(2026, 1, 5, 19, tzinfo=UTC),
    told_how="portal",
    contest_reason="",
    tray="",
)
