"""What crosses the border of terms: changes as others see them, facts, refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from voucherline.domain.terms.states import ChangeEvent, ChangeState
from voucherline.journal.values import Fact
from voucherline.kernel.ids import derived_id
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.values import Terms


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A new version of a scheme's terms that somebody wants, and what became of it."""

    id: UUID
    scheme: str
    since: date
    before: Terms
    """With the numbers that held before it when it was proposed."""
    after: Terms
    reason: str
    state: ChangeState
    asked_by: str
    """Who proposed it; or who asks that it be withdrawn, as long as that waits for an answer."""
    proposed_by: str
    proposed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsProposed(Fact):
    """A supervisor wants new terms. Subject: the change; kept with its scheme, as no household has it."""

    scheme: str
    since: date
    before: dict[str, int]
    numbers: dict[str, int]
    state: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsDecided(Fact):
    """A second supervisor agreed: they hold from their day on."""

    state: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsRefused(Fact):
    """A supervisor said no, or took the own proposal back."""

    state: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsWithdrawalAsked(Fact):
    """A supervisor wants that decided terms never begin."""

    state: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsWithdrawn(Fact):
    """A second supervisor agreed: they never begin."""

    state: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsKept(Fact):
    """They begin after all."""

    state: str
    reason: str


Said = TermsDecided | TermsRefused | TermsWithdrawalAsked | TermsWithdrawn | TermsKept
FACTS: Final[dict[ChangeEvent, type[Said]]] = {
    ChangeEvent.APPROVED: TermsDecided,
    ChangeEvent.REFUSED: TermsRefused,
    ChangeEvent.WITHDRAWAL_ASKED: TermsWithdrawalAsked,
    ChangeEvent.WITHDRAWAL_APPROVED: TermsWithdrawn,
    ChangeEvent.WITHDRAWAL_REFUSED: TermsKept,
}


@dataclass(eq=False)
class TermsAlreadyProposed(Refusal):
    """Another change of this scheme's terms waits for a second person."""

    scheme: str


@dataclass(eq=False)
class TermsBasisGone(Refusal):
    """What was proposed was compared with terms that are no longer the newest."""

    scheme: str


@dataclass(eq=False)
class TermsReasonMissing(Refusal):
    """Whoever asks or answers says why."""


@dataclass(eq=False)
class TermsChangeUnknown(Refusal):
    """No change of terms has this id."""

    id: UUID


def holder_of(scheme: str) -> UUID:
    """With whom the journal keeps what happens to a scheme's terms: no household has it."""
    return derived_id("terms", scheme)
