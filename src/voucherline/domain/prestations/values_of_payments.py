"""Submissions across the border of this package."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from voucherline.journal.values import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionWithdrawn(Fact):
    """The payment it was submitted in was taken back before the bank was asked; it is owed again."""

    payment: UUID
