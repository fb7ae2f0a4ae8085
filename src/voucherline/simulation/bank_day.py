"""One day of a scheme's bank account as a statement file: orders, and everything awkward that banks and people do."""

from __future__ import annotations

import hashlib
from collections import Counter as Tally
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import cycle
from pathlib import Path
from typing import Final, Literal

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.formats import values
from voucherline.domain.bank.formats.values import Statement
from voucherline.kernel import clock
from voucherline.kernel.numbers import belgian_iban
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import terms_for
from voucherline.simulation import our_payments, residents
from voucherline.simulation.bank_counter import Booked, Counter
from voucherline.simulation.bank_kinds import SIZES, Kind
from voucherline.simulation.camt_writer import camt_parts
from voucherline.simulation.chance import chance_of
from voucherline.simulation.coda_writer import ENCODING, coda_records
from voucherline.simulation.purses import BESIDE

Format = Literal["coda", "camt053"]
Progressed = Callable[[int, int], None]

_ENOUGH_FOR_ALL: Final = 100
"""From so many orders on, every awkward kind comes at least once."""
_A_STEP: Final = 1000
_BANK: Final = "363"


@dataclass(frozen=True, slots=True)
class StatementMade:
    """What stands in a statement file that was made."""

    out: Path
    format: str
    scheme: str
    account: str
    day: date
    seed: int
    orders: int
    """Incoming payments, ordinary and awkward."""
    lines: int
    kinds: dict[str, int]
    """How many lines of each kind."""
    credit_cents: int
    debit_cents: int
    opening_cents: int
    closing_cents: int


def make_statement(
    *,
    orders: int,
    format: Format,  # noqa: A002 - what the command calls it
    out: Path,
    seed: int = 1,
    awkward: float = 0.1,
    day: date | None = None,
    scheme: str | None = None,
    progress: Progressed | None = None,
) -> StatementMade:
    """Write one bank day of the town, the share `awkward` of its orders awkward.

    The same seed, day, share and count give the same day with the same bank's references, in either format.
    """
    day = day or brussels_day(clock.now())
    scheme = scheme or residents.most_populous_scheme()
    account = bank.account_of(scheme).iban
    counter = _counter(scheme, day=day, orders=orders, seed=seed, awkward=awkward)
    incoming = list(_incoming(counter, orders, awkward, progress))
    beside = list(_beside(counter, incoming)) if awkward else []
    ours = list(our_payments.booked(our_payments.handed_in(scheme, day=day), day=day))
    main = [each for each in incoming if each[0] is not Kind.FOREIGN_CURRENCY] + beside + ours
    foreign = [each for each in incoming if each[0] is Kind.FOREIGN_CURRENCY]
    other = list(_other_account(counter)) if awkward else []
    opening = counter.chance.randint(20_000_00, 400_000_00)
    number = f"{day.timetuple().tm_yday:03d}"
    statements = [_statement(account, main, number, opening)]
    statements += [_statement(account, foreign, number, 0, currency="USD")] if foreign else []
    statements += [_statement(BESIDE, other, number, opening // 7)] if other else []
    _write(statements, format, day, counter.prefix, out)
    return StatementMade(
        out=out,
        format=format,
        scheme=scheme,
        account=account,
        day=day,
        seed=seed,
        orders=len(incoming),
        lines=sum(len(statement.lines) for statement in statements),
        kinds=_tally([*main, *foreign, *other]),
        credit_cents=sum(line.cents for line in statements[0].lines if line.cents > 0),
        debit_cents=-sum(line.cents for line in statements[0].lines if line.cents < 0),
        opening_cents=opening,
        closing_cents=opening + sum(line.cents for line in statements[0].lines),
    )


def _counter(scheme: str, *, day: date, orders: int, seed: int, awkward: float) -> Counter:
    people = residents.residents(scheme, on=day)
    if not any(each.may_order for each in people):
        raise residents.NobodyLivesThere
    digest = hashlib.blake2b(f"{scheme} {seed} {orders} {awkward}".encode(), digest_size=3).hexdigest()
    return Counter(
        chance=chance_of("bank day", scheme, day, seed),
        day=day,
        terms=terms_for(scheme, on=day),
        orders=orders,
        prefix=f"{day:%y%m%d}{digest.upper()}",
        taken=residents.all_numbers(),
        people=people,
    )


def _incoming(counter: Counter, orders: int, awkward: float, progress: Progressed | None) -> Iterator[Booked]:
    """All orders of the day in the order of the statement; lines that belong together follow each other."""
    groups = _awkward_groups(counter, orders, awkward) if awkward else []
    ordinary = orders - sum(map(len, groups))
    for done in range(ordinary):
        groups.append(counter.write(Kind.ORDINARY))
        if progress and done % _A_STEP == 0:
            progress(done, orders)
    if progress:
        progress(orders, orders)
    counter.chance.shuffle(groups)
    for group in groups:
        yield from group


def _awkward_groups(counter: Counter, orders: int, awkward: float) -> list[list[Booked]]:
    """So many awkward lines as the share says; of a large day, each kind at least once."""
    kinds = counter.possible()
    counter.chance.shuffle(kinds)
    wanted = round(orders * awkward)
    if orders >= _ENOUGH_FOR_ALL:
        wanted = max(wanted, sum(SIZES.get(kind, 1) for kind in kinds))
    groups: list[list[Booked]] = []
    for kind in cycle(kinds):
        if wanted <= 0:
            break
        if SIZES.get(kind, 1) <= wanted:
            group = counter.write(kind)
            groups.append(group)
            wanted -= len(group)
    return groups


def _beside(counter: Counter, incoming: list[Booked]) -> Iterator[Booked]:
    """What the bank itself does: charges, interest, and money that somebody else takes."""
    some = max(1, len(incoming) // 500)
    for place in range(some):
        supplier = belgian_iban(734, 5_000_000 + place)
        bill = counter.line(None, -counter.chance.randint(1_000, 90_000), message="invoice of the printer")
        yield Kind.DEBIT, replace(bill, counterparty_account=supplier, counterparty_name="Drukkerij De Pers")
    charge = counter.line(None, -counter.chance.randint(100, 2_500), message="charges")
    yield Kind.CHARGE, replace(charge, kind=values.CHARGE)
    interest = counter.line(None, counter.chance.randint(1, 900), message="interest")
    yield Kind.INTEREST, replace(interest, kind=values.INTEREST)


def _other_account(counter: Counter) -> Iterator[Booked]:
    """Lines of another account of the same holder, which its bank sends along."""
    for cents in (12_500, 990, -4_300):
        payer = counter.somebody() if cents > 0 else None
        yield Kind.BESIDE, counter.line(payer, cents, message="rent of the office")


def _statement(account: str, booked: list[Booked], number: str, opening: int, currency: str = "EUR") -> Statement:
    lines = tuple(line for _, line in booked)
    return Statement(account, currency, number, opening, opening + sum(line.cents for line in lines), lines)


def _tally(booked: Iterable[Booked]) -> dict[str, int]:
    counted = Tally(kind for kind, _ in booked)
    return {kind.value: counted[kind] for kind in Kind if counted[kind]}


def _write(statements: list[Statement], format_: Format, day: date, message_id: str, out: Path) -> None:
    """Write the file piece by piece, and give it its name when it is whole."""
    out.parent.mkdir(parents=True, exist_ok=True)
    begun = out.with_name(f"{out.name}.part")
    with begun.open("wb") as file:
        if format_ == "coda":
            for record in coda_records(statements, day=day, bank=_BANK):
                file.write(f"{record}\r\n".encode(ENCODING, "replace"))
        else:
            for part in camt_parts(statements, version="08", day=day, message_id=message_id):
                file.write(part.encode())
    begun.replace(out)
