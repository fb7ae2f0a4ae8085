"""A file that was damaged on its way, and then the good one: whatever the damage, nobody's payment counts twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.bank.values import DoesNotAddUp
from voucherline.doors.console.statements import take_in
from voucherline.kernel.actors import THE_BANK
from voucherline.simulation.coda_writer import write_coda
from world import Household, World
from world.world import ACCOUNTS

pytestmark = pytest.mark.django_db
Damage = Callable[[list[bytes], int], list[bytes]]


def flipped(record: int, place: int) -> Damage:
    """One digit of a record of the payment is another one."""

    def damage(lines: list[bytes], first: int) -> list[bytes]:
        line = lines[first + record]
        other = b"7" if line[place : place + 1] != b"7" else b"3"
        return [*lines[: first + record], line[:place] + other + line[place + 1 :], *lines[first + record + 1 :]]

    return damage


DAMAGES: dict[str, Damage] = {
    "the bank's reference": flipped(0, 16),
    "the communication": flipped(0, 70),
    "the payer's account": flipped(2, 20),
    "the sequence number": flipped(0, 5),
    "the last record lost": lambda lines, first: lines[: first + 2] + lines[first + 3 :],
    "broken off after the first record": lambda lines, first: lines[: first + 1],
    "broken off after the second record": lambda lines, first: lines[: first + 2],
    "broken off within the first record": lambda lines, first: [*lines[:first], lines[first][:70]],
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=list(DAMAGES))
def test_nobody_is_credited_twice(damage: Damage) -> None:
    world = World()
    payers = [world.household(name) for name in ("Ana", "Bob", "Jo")]
    good = write_coda([_day(world, payers)], day=world.today)
    lines = good.split(b"\r\n") if b"\r\n" in good else good.split(b"\n")
    third = [place for place, line in enumerate(lines) if line.startswith(b"21")][2]
    end = b"\r\n" if b"\r\n" in good else b"\n"

    for file in (end.join(damage(lines, third)), good):
        try:
            take_in(file, by=THE_BANK, now=world.now)
        except DoesNotAddUp:
            continue

    # The third payment may wait for a person; the other two are in their wallets.
    assert [payer.vouchers for payer in payers[:2]] == [10, 10]
    assert payers[2].vouchers <= 10
    assert payers[2].vouchers == 10 or bank.tray()


def _day(world: World, payers: list[Household]) -> Statement:
    lines = tuple(
        StatementLine(
            position=1,
            booked_on=date(2026, 1, 5),
            value_on=date(2026, 1, 5),
            cents=10_000,
            bank_reference=f"REFERENCE0000000000{place}",
            counterparty_account=payer.iban,
            counterparty_name=payer.name,
            structured=payer.number,
            end_to_end=f"E{place}",
        )
        for place, payer in enumerate(payers)
    )
    return Statement(ACCOUNTS["flanders"], "EUR", "5", 0, 30_000, lines)
