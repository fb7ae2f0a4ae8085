"""Writes the incoming lines of a bank day, one kind after the other."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import cycle
from random import Random
from typing import Final

from voucherline.domain.bank.formats.values import StatementLine
from voucherline.kernel.numbers import check_digits, structured, with_check_digits
from voucherline.schemes.pricing import Position, price_of
from voucherline.schemes.values import Terms
from voucherline.simulation.bank_kinds import AWKWARD, FOLLOWS, SIZES, Kind
from voucherline.simulation.residents import Resident

Booked = tuple[Kind, StatementLine]

_SIZES_OF_ORDERS: Final = (5, 8, 10, 10, 12, 15, 20, 20, 25, 30)
_REFERENCE_DIGITS: Final = 7
_MESSAGES: Final = (
    "dienstencheques {number}",
    "{number} Bestellung Dienstleistungsschecks",
    "titres-services, numéro {number}, merci",
    "poetshulp maart / {number}",
    "Service vouchers no. {number} thanks",
)
_LONG: Final = (
    "Betaling voor de dienstencheques van mijn moeder, die niet meer zelf naar de bank kan gaan. Wij danken u voor de "
    "moeite en hopen dat alles in orde is; ons nummer staat op het einde van dit bericht "
)
# A number cut by the first column's end, and one cut by the end of all three.
_CUTS: Final = (53, 149)


@dataclass(slots=True)
class Counter:
    """Whoever stands at the bank's counter that day, and what the bank writes for them."""

    chance: Random
    day: date
    terms: Terms
    orders: int
    prefix: str
    taken: Mapping[str, str]
    """All user numbers, with their schemes."""
    people: Sequence[Resident]
    _payers: Iterator[Resident] = field(init=False)
    _generous: list[Resident] = field(init=False)
    _frozen: list[Resident] = field(init=False)
    _elsewhere: list[str] = field(init=False)
    _count: int = 0
    _longest_order: int = 0

    def __post_init__(self) -> None:
        open_ = [each for each in self.people if each.may_order]
        self.chance.shuffle(open_)
        # Alone at home and in no group: what they buy raises nobody else's price.
        homes = Tally(each.address_key for each in self.people)
        alone = [each for each in open_ if homes[each.address_key] == 1 and not each.priority]
        self._generous = alone[: max(1, len(open_) // 5)]
        apart = {each.id for each in self._generous}
        payers = [each for each in open_ if each.id not in apart] or open_
        self._payers = cycle(payers)
        self._frozen = [each for each in self.people if not each.may_order]
        self._elsewhere = [number for number, scheme in self.taken.items() if scheme != self.terms.scheme]
        # Nobody crosses the first tranche with what it orders in one day.
        a_day = -(-self.orders // max(1, len(payers)))
        self._longest_order = max(self.terms.smallest_order, self.terms.person_tranches[0].up_to // (a_day + 2))

    def possible(self) -> list[Kind]:
        """The awkward kinds that this town can have."""
        impossible = {
            Kind.FROZEN: not self._frozen,
            Kind.OTHER_SCHEME: not self._elsewhere,
            Kind.MORE_THAN_QUOTA: not self._generous,
            Kind.BELOW_SMALLEST_ORDER: self.terms.smallest_order <= 1,
        }
        return [kind for kind in AWKWARD if not impossible.get(kind, False)]

    def write(self, kind: Kind) -> list[Booked]:
        """The lines of one kind: one, as many as SIZES says, or none when nobody is left for it."""
        if kind not in SIZES:
            return [(kind, _WRITERS[kind](self))]
        lines = _TOGETHER[kind](self)
        assert len(lines) in (0, SIZES[kind]), "the count of lines is kept"
        return [(kind if place == 0 else FOLLOWS.get(kind, kind), line) for place, line in enumerate(lines)]

    def line(
        self,
        payer: Resident | None,
        cents: int,
        *,
        number: str = "",
        message: str = "",
        currency: str = "EUR",
        batch: str = "",
        with_account: bool = True,
    ) -> StatementLine:
        """One payment that comes in; its reference is the same in whatever format the day is told."""
        self._count += 1
        return StatementLine(
            position=self._count,
            booked_on=self.day,
            value_on=self.day,
            cents=cents,
            currency=currency,
            bank_reference=f"{self.prefix}{self._count:0{_REFERENCE_DIGITS}d}",
            batch=batch,
            counterparty_account=payer.iban if payer and with_account else "",
            counterparty_name=payer.name if payer else "",
            structured=number,
            message=message,
        )

    def somebody(self) -> Resident:
        """The next person of a long queue; everybody comes before anybody comes again."""
        return next(self._payers)

    def amount(self) -> int:
        """What an order costs, in cents."""
        vouchers = min(self.chance.choice(_SIZES_OF_ORDERS), self._longest_order)
        return max(vouchers, self.terms.smallest_order) * self.terms.base_price.cents

    def usual(self, *, with_account: bool = True, extra: int = 0) -> StatementLine:
        """A payment with its structured communication."""
        payer = self.somebody()
        return self.line(payer, self.amount() + extra, number=payer.number, with_account=with_account)

    def with_number(self, number: str, *, cents: int | None = None, with_account: bool = True) -> StatementLine:
        """A payment with somebody else's number, or nobody's."""
        return self.line(
            self.somebody(), self.amount() if cents is None else cents, number=number, with_account=with_account
        )

    def unknown_number(self) -> str:
        """A number with right check digits that nobody has."""
        while True:
            number = with_check_digits(self.chance.randint(600_000_000, 699_999_999))
            if number not in self.taken:
                return number

    def broken_number(self) -> str:
        """Somebody's number with a typing error."""
        number = self.somebody().number
        place = self.chance.randrange(10)
        typed = number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]
        assert typed[10:] != check_digits(typed[:10]), "one wrong digit is always noticed"
        return typed

    def in_message(self) -> StatementLine:
        """A number as people write it: with plus signs, points, blanks, or bare."""
        payer = self.somebody()
        bare = payer.number
        written = self.chance.choice(
            (bare, structured(bare), f"{bare[:4]} {bare[4:8]} {bare[8:]}", f"{bare[:3]}.{bare[3:7]}.{bare[7:]}")
        )
        return self.line(payer, self.amount(), message=self.chance.choice(_MESSAGES).format(number=written))

    def two_numbers(self) -> StatementLine:
        """One payment, two people in its message."""
        payer, other = self.somebody(), self.unknown_number()
        return self.line(payer, self.amount(), message=f"voor {payer.number} en voor {other}")

    def continued(self) -> StatementLine:
        """A message that goes on over several lines of the file and cuts the number in two."""
        payer = self.somebody()
        before = _LONG[: self.chance.choice(_CUTS) - 5].rstrip()
        return self.line(payer, self.amount(), message=f"{before} {payer.number} met dank, {payer.name}")

    def frozen(self) -> StatementLine:
        """A payment for an account that is frozen, or whose user has died."""
        payer = self.chance.choice(self._frozen)
        return self.line(payer, self.amount(), number=payer.number)

    def elsewhere(self) -> str:
        """A number of another region's scheme."""
        return self.chance.choice(self._elsewhere)

    def grouped(self) -> list[StatementLine]:
        """Several payments that the bank books as one amount, with their details."""
        batch = f"B{self.prefix}{self._count}"
        payers = [self.somebody() for _ in range(SIZES[Kind.GROUPED])]
        return [self.line(payer, self.amount(), number=payer.number, batch=batch) for payer in payers]

    def twice(self) -> list[StatementLine]:
        """The same person pays the same amount twice."""
        payer, cents = self.somebody(), self.amount()
        return [self.line(payer, cents, number=payer.number) for _ in range(SIZES[Kind.TWICE])]

    def more_than_quota(self) -> list[StatementLine]:
        """Somebody pays for more than the year allows, and then once more."""
        if not self._generous:
            return []
        payer = self._generous.pop()
        tranches = self.terms.person_tranches
        all_of_it = price_of(self.terms, vouchers=tranches[-1].up_to, person=Position(), family=Position())
        cents = sum(count * price.cents for count, price in all_of_it) + 5 * tranches[-1].price.cents
        return [self.line(payer, cents, number=payer.number), self.line(payer, self.amount(), number=payer.number)]


_WRITERS: Final[Mapping[Kind, Callable[[Counter], StatementLine]]] = {
    Kind.ORDINARY: Counter.usual,
    Kind.UNKNOWN_NUMBER: lambda counter: counter.with_number(counter.unknown_number()),
    Kind.BROKEN_CHECK_DIGITS: lambda counter: counter.with_number(counter.broken_number()),
    Kind.NO_NUMBER: lambda counter: counter.line(counter.somebody(), counter.amount(), message="voor de poetsvrouw"),
    Kind.NUMBER_IN_MESSAGE: Counter.in_message,
    Kind.TWO_NUMBERS: Counter.two_numbers,
    Kind.CONTINUED_MESSAGE: Counter.continued,
    Kind.REMAINDER: lambda counter: counter.usual(extra=counter.chance.randint(1, counter.terms.base_price.cents - 1)),
    Kind.TOO_SMALL: lambda counter: counter.with_number(counter.somebody().number, cents=50),
    Kind.BELOW_SMALLEST_ORDER: lambda counter: counter.with_number(
        counter.somebody().number, cents=(counter.terms.smallest_order - 1) * counter.terms.base_price.cents
    ),
    Kind.FROZEN: Counter.frozen,
    Kind.OTHER_SCHEME: lambda counter: counter.with_number(counter.elsewhere()),
    Kind.NO_PAYER_ACCOUNT: lambda counter: counter.usual(with_account=False),
    Kind.NOWHERE_TO_RETURN: lambda counter: counter.with_number(counter.unknown_number(), with_account=False),
    Kind.FOREIGN_CURRENCY: lambda counter: counter.line(
        payer := counter.somebody(), counter.amount(), number=payer.number, currency="USD"
    ),
}

_TOGETHER: Final[Mapping[Kind, Callable[[Counter], list[StatementLine]]]] = {
    Kind.GROUPED: Counter.grouped,
    Kind.TWICE: Counter.twice,
    Kind.MORE_THAN_QUOTA: Counter.more_than_quota,
}
