"""The states of a change of terms, and the one table of moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from voucherline.kernel.refusals import Refusal


class ChangeState(StrEnum):
    """How far a change of terms has come."""

    PROPOSED = "proposed"
    DECIDED = "decided"
    """Two people want it: it holds from its day on."""
    LEAVING = "leaving"
    """The same; but one person asks that it never begin."""
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


HOLDS: Final = (ChangeState.DECIDED, ChangeState.LEAVING)


class ChangeEvent(StrEnum):
    """What somebody says about a change of terms."""

    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWAL_ASKED = "withdrawal-asked"
    WITHDRAWAL_APPROVED = "withdrawal-approved"
    WITHDRAWAL_REFUSED = "withdrawal-refused"


BY_A_SECOND_PERSON: Final = (ChangeEvent.APPROVED, ChangeEvent.WITHDRAWAL_APPROVED)
"""Whoever asked may take it back alone; to agree takes another."""

_S, _E = ChangeState, ChangeEvent

MOVES: Final[Mapping[tuple[ChangeState, ChangeEvent], ChangeState]] = MappingProxyType(
    {
        (_S.PROPOSED, _E.APPROVED): _S.DECIDED,
        (_S.PROPOSED, _E.REFUSED): _S.REFUSED,
        (_S.DECIDED, _E.WITHDRAWAL_ASKED): _S.LEAVING,
        (_S.LEAVING, _E.WITHDRAWAL_APPROVED): _S.WITHDRAWN,
        (_S.LEAVING, _E.WITHDRAWAL_REFUSED): _S.DECIDED,
    }
)


@dataclass(eq=False)
class TermsChangeSettled(Refusal):
    """Somebody else has answered meanwhile: in this state it is not asked."""

    state: str


def after(state: ChangeState, event: ChangeEvent) -> ChangeState:
    """Tell which state follows, or refuse the move."""
    try:
        return MOVES[state, event]
    except KeyError:
        raise TermsChangeSettled(state.value) from None
