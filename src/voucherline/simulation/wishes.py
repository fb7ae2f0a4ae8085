"""How the people of a town want to be reached: drawn from their numbers, so that a wish more moves no other chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from voucherline.domain.households.values import CallHours, OrderConfirmations
from voucherline.schemes.values import Solution
from voucherline.simulation.chance import chance_of

_HOURS: Final[tuple[CallHours, ...]] = ((9 * 60, 11 * 60), (10 * 60, 12 * 60), (14 * 60, 16 * 60), (17 * 60, 19 * 60))


@dataclass(frozen=True, slots=True)
class _Shares:
    """What part of those with one solution wants what."""

    other_confirmations: float
    """Order confirmations by letter, although they read e-mail."""
    large_print: float
    """Who needs it is old more often than not, and so more often without digital tools."""
    call_hours: float
    statements_by_letter: float


_SHARES: Final = {
    Solution.ONLINE: _Shares(0.06, 0.03, 0.02, 0.03),
    Solution.EMAIL: _Shares(0.30, 0.15, 0.05, 0.35),
    Solution.TELEPHONE: _Shares(0.0, 0.35, 0.25, 1.0),
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What one household wants."""

    order_confirmations: OrderConfirmations
    large_print: bool
    call_hours: CallHours | None
    statements_by_letter: bool


def of(number: str, solution: Solution) -> Wishes:
    """What the household with this number wants; the same number, the same wishes."""
    chance, shares = chance_of("wishes", number), _SHARES[solution]
    by_letter = solution is Solution.TELEPHONE or chance.random() < shares.other_confirmations
    return Wishes(
        order_confirmations=OrderConfirmations.LETTER if by_letter else OrderConfirmations.EMAIL,
        large_print=chance.random() < shares.large_print,
        call_hours=chance.choice(_HOURS) if chance.random() < shares.call_hours else None,
        statements_by_letter=chance.random() < shares.statements_by_letter,
    )


def mobile_of(number: str) -> str:
    """The mobile number of the person with this number."""
    chance = chance_of("mobile", number)
    return f"+324{chance.randint(70, 99)}{chance.randint(0, 999_999):06d}"
