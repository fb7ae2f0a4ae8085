"""Amounts of euro, counted in whole cents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

Vouchers = NewType("Vouchers", int)
"""A whole number of vouchers; one voucher pays one hour."""


@dataclass(frozen=True, slots=True, order=True)
class Euro:
    """An amount of euro. Never negative: direction lives in debit and credit."""

    cents: int

    def __post_init__(self) -> None:
        assert self.cents >= 0, "an amount is never negative"

    @classmethod
    def of(cls, euros: int, cents: int = 0) -> Euro:
        """Write 10.40 EUR as Euro.of(10, 40)."""
        return cls(euros * 100 + cents)

    def __add__(self, other: Euro) -> Euro:
        return Euro(self.cents + other.cents)

    def __sub__(self, other: Euro) -> Euro:
        return Euro(self.cents - other.cents)

    def __mul__(self, times: int) -> Euro:
        return Euro(self.cents * times)

    def __bool__(self) -> bool:
        return self.cents > 0

    def __str__(self) -> str:
        return f"{self.cents // 100}.{self.cents % 100:02d} EUR"

    def buys(self, price: Euro) -> int:
        """How many whole things at this price the amount pays."""
        return self.cents // price.cents
