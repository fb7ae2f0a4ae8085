"""What an amount of money buys: arithmetic by tranche, pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from voucherline.kernel.money import Euro, Vouchers
from voucherline.schemes.values import Terms, Tranche


class Leftover(StrEnum):
    """Why money goes back; each is the key of a sentence."""

    NONE = ""
    REMAINDER = "remainder"
    """Too little for one more voucher."""
    MORE_THAN_QUOTA = "more-than-quota"
    """It would have bought more than the quota left."""
    QUOTA_USED_UP = "quota-used-up"
    """Nothing was bought: the quota left nothing."""
    AMOUNT_TOO_SMALL = "amount-too-small"
    """Nothing was bought: it does not pay one voucher."""
    BELOW_SMALLEST_ORDER = "below-smallest-order"
    """Nothing was bought: it pays fewer vouchers than an order must have."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where somebody stands in the calendar year: vouchers bought, and free ones (in the quota, in no tranche)."""

    bought: int = 0
    free: int = 0

    def left(self, quota: int) -> int:
        """How many of a quota remain."""
        return max(0, quota - self.bought - self.free)


@dataclass(frozen=True, slots=True)
class Purchase:
    """What an amount buys: so many at each price, and what goes back, with the reason."""

    pieces: tuple[tuple[Vouchers, Euro], ...]
    remainder: Euro
    why: Leftover
    vouchers: Vouchers = field(init=False, compare=False)
    """How many vouchers in all."""
    paid: Euro = field(init=False, compare=False)
    """What they cost together."""

    def __post_init__(self) -> None:
        # Counted once: a purchase is asked for both a dozen times while it is written down.
        object.__setattr__(self, "vouchers", Vouchers(sum([count for count, _ in self.pieces])))
        object.__setattr__(self, "paid", Euro(sum([count * price.cents for count, price in self.pieces])))


def quota_left(terms: Terms, *, person: Position, family: Position, priority: bool = False) -> int:
    """How many vouchers a person may still buy this year; the family's position includes the person's own."""
    if priority:
        return person.left(terms.priority_quota)
    return min(person.left(terms.person_tranches[-1].up_to), family.left(terms.family_tranches[-1].up_to))


def purchase(terms: Terms, *, amount: Euro, person: Position, family: Position, priority: bool = False) -> Purchase:
    """Tell what an amount buys for a person who, with its family, stands here in the calendar year.

    Tranches are crossed in the middle of an order: 295 bought and 20 paid are 5 at one price and 15 at the next. The
    family's position includes the person's own vouchers, and none of those bought under a priority quota.
    """
    quota = quota_left(terms, person=person, family=family, priority=priority)
    if quota == 0:
        return Purchase((), amount, Leftover.QUOTA_USED_UP)
    pieces: list[tuple[Vouchers, Euro]] = []
    left, money, price = quota, amount, terms.base_price
    for length, price in _steps(terms, person, family, priority=priority):
        count = min(length, left, money.buys(price))
        if count:
            _add(pieces, count, price)
            money -= price * count
            left -= count
        if count < length:
            break
    return _judged(terms, amount, quota, Purchase(tuple(pieces), money, _why_left(money, price, quota_spent=left == 0)))


def price_of(
    terms: Terms, *, vouchers: int, person: Position, family: Position, priority: bool = False
) -> tuple[tuple[Vouchers, Euro], ...]:
    """What so many vouchers cost, as (how many, price of each); the quota must leave that many."""
    pieces: list[tuple[Vouchers, Euro]] = []
    left = vouchers
    for length, price in _steps(terms, person, family, priority=priority):
        if count := min(length, left):
            _add(pieces, count, price)
            left -= count
    assert left == 0, "a price was asked beyond the last tranche"
    return tuple(pieces)


def _why_left(money: Euro, price: Euro, *, quota_spent: bool) -> Leftover:
    if not money:
        return Leftover.NONE
    return Leftover.MORE_THAN_QUOTA if quota_spent and money >= price else Leftover.REMAINDER


def _judged(terms: Terms, amount: Euro, quota: int, bought: Purchase) -> Purchase:
    """Turn an order down that is too small; whoever buys the last few of a quota is not bound by the smallest order."""
    if bought.vouchers == 0:
        return Purchase((), amount, Leftover.AMOUNT_TOO_SMALL)
    if bought.vouchers < min(terms.smallest_order, quota):
        return Purchase((), amount, Leftover.BELOW_SMALLEST_ORDER)
    return bought


def _add(pieces: list[tuple[Vouchers, Euro]], count: int, price: Euro) -> None:
    if pieces and pieces[-1][1] == price:
        count += pieces.pop()[0]
    pieces.append((Vouchers(count), price))


def _steps(terms: Terms, person: Position, family: Position, *, priority: bool) -> Iterator[tuple[int, Euro]]:
    """The next vouchers in order, as (how many, price of each), to the end of the quota.

    Each costs the higher of what the person's tranche and the family's tranche ask at their positions.
    """
    if priority:
        yield terms.priority_quota, terms.base_price
        return
    own, shared = terms.person_tranches, terms.family_tranches
    here = 0
    ends = {each.up_to - person.bought for each in own} | {each.up_to - family.bought for each in shared}
    for end in sorted(ends):
        if end > here:
            price = max(_price_at(own, person.bought + here), _price_at(shared, family.bought + here))
            yield end - here, price
            here = end


def _price_at(tranches: tuple[Tranche, ...], already: int) -> Euro:
    """The price of the next voucher after so many; past the last tranche, that tranche's price."""
    for tranche in tranches:
        if already < tranche.up_to:
            return tranche.price
    return tranches[-1].price
