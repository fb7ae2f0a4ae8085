"""Is it the code, and not too soon after wrong ones? Wrong or too soon is one answer, and takes as long as right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.db import transaction

from voucherline.database import statements
from voucherline.domain.accounts import sql
from voucherline.domain.accounts.models import Guess
from voucherline.domain.accounts.rules import PATIENCE, Count, Counts, GuessKind, judge
from voucherline.kernel.installing import SettingWrong

Tried = Mapping[GuessKind, str]
"""By what a guess is counted: the number that was given, who tries, the print of the code."""
_SETTING: Final = "VOUCHERLINE_GUESSES_KEPT_DAYS"


def is_right(tried: Tried, *, fits: Callable[[], bool], now: datetime) -> bool:
    """Does this code count as right? Counts it, if it is wrong."""
    with transaction.atomic():
        counts = _lock(tried, now=now)
        # Always computed, so that the time it takes tells nothing.
        right, changed = judge(counts, fits=fits(), now=now)
        if changed:
            _note(tried, changed, now=now)
    return right


def forget_guesses(*, now: datetime) -> int:
    """Forget wrong codes that count no more; tell how many rows."""
    forgotten, _ = Guess.objects.filter(last_at__lt=now - guesses_are_kept()).delete()
    return forgotten


def guesses_are_kept() -> timedelta:
    """Wrong codes count no more, and are forgotten, so long after the last."""
    days = int(getattr(settings, _SETTING))
    if days < 1:
        raise SettingWrong(f"{_SETTING} is {days}, not a number of days.")
    # Otherwise waiting for guesses to be forgotten would gain something.
    if timedelta(days=days) <= max(patience.longest for patience in PATIENCE.values()):
        raise SettingWrong(f"{_SETTING} must be more than the longest delay after wrong codes.")
    return timedelta(days=days)


def _lock(tried: Tried, *, now: datetime) -> Counts:
    values = {"kinds": [*tried], "whats": [*tried.values()], "forgotten": now - guesses_are_kept()}
    return {GuessKind(kind): Count(wrong, before) for kind, wrong, before in statements.rows(sql.LOCK_GUESSES, values)}


def _note(tried: Tried, changed: Counts, *, now: datetime) -> None:
    statements.run(
        sql.NOTE_GUESSES,
        {
            "kinds": [*changed],
            "whats": [tried[kind] for kind in changed],
            "wrongs": [count.wrong for count in changed.values()],
            "not_before": [count.not_before for count in changed.values()],
            "now": now,
        },
    )
