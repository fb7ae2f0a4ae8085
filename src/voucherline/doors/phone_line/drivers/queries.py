"""Questions that telephones ask."""

from __future__ import annotations

from datetime import date, timedelta

from voucherline.doors.phone_line.models import Call
from voucherline.kernel.time import at


def calls_made_on(day: date) -> int:
    """How many calls the line made on a day of Brussels that were answered."""
    return Call.objects.filter(
        outgoing=True, started_at__gte=at(day, 0), started_at__lt=at(day + timedelta(days=1), 0)
    ).count()
