"""Telling and reminding across the border of this package."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReminded(Fact):
    """Half of a household's time is over and it has not answered: it is to be reminded, once a clock."""

    ends_at: datetime


@dataclass(eq=False)
class ToldBeforeRegistered(Refusal):
    """Nobody was told of hours before somebody entered them."""

    told_at: datetime
    registered_at: datetime
