"""Deliveries that somebody took up and never brought to an end: whoever did it died."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from voucherline.notices import sql
from voucherline.notices.actions.moving import Move, move, tasks
from voucherline.notices.states import DeliveryEvent


def rescue(*, now: datetime, limit: int) -> int:
    """Let lost deliveries be tried again, at once. A mail may then be sent twice, under the same Message-ID."""
    with transaction.atomic():
        lost = tasks(sql.LOST, {"now": now, "limit": limit})
        move([Move(each, DeliveryEvent.LOST, due_at=now) for each in lost], at=now)
    return len(lost)
