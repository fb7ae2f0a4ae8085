"""Jobs that belong to another door: named, not imported, since doors do not know each other."""

from __future__ import annotations

from datetime import datetime

from django.utils.module_loading import import_string


def close_lost_calls(now: datetime) -> int:
    """End the records of calls whose line died."""
    return _does("voucherline.doors.phone_line.records.close_lost", now)


def tell_of_wrong_codes(now: datetime) -> int:
    """Tell households of wrong telephone codes that were keyed with their numbers."""
    return _does("voucherline.doors.phone_line.wrong_codes.tell_households", now)


def forget_sounds(now: datetime) -> int:
    """Forget the sound of sentences about somebody."""
    return _does("voucherline.doors.phone_line.records.forget_sounds", now)


def forget_files(now: datetime) -> int:
    """Forget files that companies handed in long ago."""
    return _does("voucherline.doors.office.pages.taking_in.forget_files", now)


def _does(what: str, now: datetime) -> int:
    count: int = import_string(what)(now=now)
    return count
