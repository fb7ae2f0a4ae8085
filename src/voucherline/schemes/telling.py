"""What the terms say of telling people: when calls may be made, and what proves that somebody was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from voucherline.kernel.time import MINUTES_OF_AN_HOUR


@dataclass(frozen=True, slots=True)
class Telling:
    """How the channels are used, and when a channel has proved something."""

    call_windows: tuple[tuple[int, int], ...] = (
        (9 * MINUTES_OF_AN_HOUR, 12 * MINUTES_OF_AN_HOUR),
        (14 * MINUTES_OF_AN_HOUR, 19 * MINUTES_OF_AN_HOUR),
    )
    """Minutes of the Brussels day between which people may be called; never on Sundays and public holidays."""
    call_attempts: int = 3
    """After so many calls, on different days and at different hours, a letter goes out."""
    email_unbounced: timedelta = timedelta(hours=24)
    """A mail accepted by its server and not bounced for so long has told its reader."""
    letter_working_days: int = 3
    """A letter has told its reader so many working days after it was handed to the post."""
    letter_late_working_days: int = 2
    """A letter that was not handed to the post so many working days after it was written is late."""
    wrong_codes: int = 3
    """After so many wrong telephone codes in a row the household is told by letter."""
    wrong_codes_again: timedelta = timedelta(days=7)
    """Told of wrong codes, a household is told of others no sooner than so long after."""


USUAL: Final = Telling()
"""Where nothing says otherwise: of companies and helpers, who belong to several schemes."""
