"""The states of a prestation, what happens to it, and the one table of moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from voucherline.kernel.refusals import Refusal


class PrestationState(StrEnum):
    """Where a prestation stands."""

    REGISTERED = "registered"
    """Waits for one or both answers."""
    CONTESTED = "contested"
    """The household said no; the company must answer."""
    MAINTAINED = "maintained"
    """The company keeps to it, with reasons; the household may still confirm, customer service decides."""
    AGREED = "agreed"
    """Two yeses and enough vouchers: they are spent, the company is owed."""
    SHORT = "short"
    """Two yeses and too few vouchers."""
    OUTSIDE_VOUCHERS = "outside vouchers"
    """Short for too long: the company claims from the household directly."""
    REIMBURSED = "reimbursed"
    CANCELLED = "cancelled"


class PrestationEvent(StrEnum):
    """What can happen to a prestation. One yes of two is an answer; the second makes both agree."""

    ANSWERED = "answered"
    BOTH_AGREED = "both agreed"
    BOTH_AGREED_SHORT = "both agreed, too few vouchers"
    CONTESTED = "household contested"
    AMENDED = "company amended"
    MAINTAINED = "company maintained"
    CANCELLED = "company cancelled"
    DECIDED_FOR_HOUSEHOLD = "decided for the household"
    COVERED = "covered by a later order"
    PARTLY_COVERED = "partly covered by a later order"
    LAPSED = "short for too long"
    PAID = "paid to the company"
    PAYMENT_CAME_BACK = "payment came back"
    CORRECTED = "corrected by two people"


_S, _E = PrestationState, PrestationEvent

MOVES: Final[Mapping[tuple[PrestationState, PrestationEvent], PrestationState]] = MappingProxyType(
    {
        (_S.REGISTERED, _E.ANSWERED): _S.REGISTERED,
        (_S.REGISTERED, _E.BOTH_AGREED): _S.AGREED,
        (_S.REGISTERED, _E.BOTH_AGREED_SHORT): _S.SHORT,
        (_S.REGISTERED, _E.CONTESTED): _S.CONTESTED,
        (_S.REGISTERED, _E.AMENDED): _S.REGISTERED,
        (_S.REGISTERED, _E.CANCELLED): _S.CANCELLED,
        (_S.REGISTERED, _E.DECIDED_FOR_HOUSEHOLD): _S.CANCELLED,
        (_S.REGISTERED, _E.COVERED): _S.REGISTERED,
        (_S.REGISTERED, _E.PARTLY_COVERED): _S.REGISTERED,
        # The household takes its contest back: that counts as confirming, the company's answer may still be missing.
        (_S.CONTESTED, _E.ANSWERED): _S.REGISTERED,
        (_S.CONTESTED, _E.BOTH_AGREED): _S.AGREED,
        (_S.CONTESTED, _E.BOTH_AGREED_SHORT): _S.SHORT,
        (_S.CONTESTED, _E.AMENDED): _S.REGISTERED,
        (_S.CONTESTED, _E.MAINTAINED): _S.MAINTAINED,
        (_S.CONTESTED, _E.CANCELLED): _S.CANCELLED,
        (_S.CONTESTED, _E.DECIDED_FOR_HOUSEHOLD): _S.CANCELLED,
        (_S.MAINTAINED, _E.BOTH_AGREED): _S.AGREED,
        (_S.MAINTAINED, _E.BOTH_AGREED_SHORT): _S.SHORT,
        (_S.MAINTAINED, _E.AMENDED): _S.REGISTERED,
        (_S.MAINTAINED, _E.CANCELLED): _S.CANCELLED,
        (_S.MAINTAINED, _E.DECIDED_FOR_HOUSEHOLD): _S.CANCELLED,
        (_S.SHORT, _E.COVERED): _S.AGREED,
        (_S.SHORT, _E.PARTLY_COVERED): _S.SHORT,
        (_S.SHORT, _E.LAPSED): _S.OUTSIDE_VOUCHERS,
        (_S.SHORT, _E.CORRECTED): _S.CANCELLED,
        (_S.AGREED, _E.PAID): _S.REIMBURSED,
        (_S.AGREED, _E.CORRECTED): _S.CANCELLED,
        (_S.REIMBURSED, _E.PAYMENT_CAME_BACK): _S.AGREED,
    }
)

WAITING: Final = frozenset((_S.REGISTERED, _S.CONTESTED, _S.MAINTAINED))
"""States in which an answer is still to come."""


@dataclass(eq=False)
class MoveRefused(Refusal):
    """This cannot happen to a prestation in this state; what holds is said."""

    state: str
    event: str


def after(state: PrestationState, event: PrestationEvent) -> PrestationState:
    """Tell which state follows, or refuse the move."""
    try:
        return MOVES[state, event]
    except KeyError:
        raise MoveRefused(state.value, event.value) from None
