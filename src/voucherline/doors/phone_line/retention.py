"""How long what is personal is kept of telephone calls; the numbers are settings of the installation."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings

from voucherline.doors.phone_line.delays import PATIENCE
from voucherline.kernel.installing import SettingWrong


def guesses() -> timedelta:
    """Wrong codes count no more, and are forgotten, so long after the last."""
    kept = _days("VOUCHERLINE_GUESSES_KEPT_DAYS")
    # Otherwise waiting for guesses to be forgotten would gain something.
    if kept <= max(patience.longest for patience in PATIENCE.values()):
        raise SettingWrong("VOUCHERLINE_GUESSES_KEPT_DAYS must be more than the longest delay after wrong codes.")
    return kept


def sounds() -> timedelta:
    """Sentences about somebody are kept as sound so long after they were last said."""
    return _days("VOUCHERLINE_SOUNDS_KEPT_DAYS")


def _days(name: str) -> timedelta:
    days = int(getattr(settings, name))
    if days < 1:
        raise SettingWrong(f"{name} is {days}, not a number of days.")
    return timedelta(days=days)
