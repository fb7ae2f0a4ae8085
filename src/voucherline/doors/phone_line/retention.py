"""How long the sound of telephone calls is kept; the number is a setting of the installation."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings

from voucherline.kernel.installing import SettingWrong


def sounds() -> timedelta:
    """Sentences about somebody are kept as sound so long after they were last said."""
    return _days("VOUCHERLINE_SOUNDS_KEPT_DAYS")


def _days(name: str) -> timedelta:
    days = int(getattr(settings, name))
    if days < 1:
        raise SettingWrong(f"{name} is {days}, not a number of days.")
    return timedelta(days=days)
