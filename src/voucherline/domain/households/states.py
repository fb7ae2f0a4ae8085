"""The states of an account, and the one table of moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from voucherline.domain.households.values import HouseholdState
from voucherline.kernel.refusals import Refusal

_S = HouseholdState

MOVES: Final[Mapping[HouseholdState, frozenset[HouseholdState]]] = MappingProxyType(
    {
        _S.OPEN: frozenset((_S.FROZEN, _S.DECEASED, _S.EXCLUDED, _S.CLOSED)),
        _S.FROZEN: frozenset((_S.OPEN, _S.DECEASED, _S.EXCLUDED, _S.CLOSED)),
        # Not to frozen: frozen takes new work, which the inspection forbids.
        _S.EXCLUDED: frozenset((_S.OPEN, _S.DECEASED, _S.CLOSED)),
        # To open again, for a death that was noted by mistake.
        _S.DECEASED: frozenset((_S.OPEN, _S.CLOSED)),
        _S.CLOSED: frozenset((_S.OPEN,)),
    }
)


@dataclass(eq=False)
class AccountMoveRefused(Refusal):
    """An account in this state cannot go to that one."""

    number: str
    state: str
    asked: str


def check_move(number: str, state: HouseholdState, asked: HouseholdState) -> None:
    """Refuse a move that the table does not have."""
    if asked not in MOVES[state]:
        raise AccountMoveRefused(number, state.value, asked.value)
