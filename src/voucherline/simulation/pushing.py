"""Push the clock of a played town: each day between is played with all that happens by itself, and with its bank."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from typing import Final

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.formats.values import Statement
from voucherline.doors.clockwork.running import catch_up
from voucherline.doors.console import payment_files, statements
from voucherline.kernel import clock
from voucherline.kernel.actors import THE_BANK
from voucherline.kernel.time import at, brussels_day
from voucherline.pages import played_clock
from voucherline.schemes.calendar import why_not_counted
from voucherline.schemes.catalogue import terms_for
from voucherline.simulation import our_payments
from voucherline.simulation.coda_writer import write_coda

_BANK: Final = "363"
_PAYS_AT: Final = 9
_BOOKS_AT: Final = 18


def push() -> None:
    """Play all days up to where a visitor wants the clock, then let it stand there.

    Stopped in the middle and done again, it plays what is left.
    """
    played = played_clock.read()
    if played.aim == played.ahead:
        return
    arrives = clock.on_the_wall() + timedelta(seconds=played.aim)
    for number, day in enumerate(_days(brussels_day(clock.now()), brussels_day(arrives)), start=1):
        catch_up(day)
        for scheme in sorted({account.scheme for account in bank.our_accounts().values()}):
            _bank_day(scheme, day)
        played_clock.note_days(number)
    played_clock.write(played_clock.read().arrived())


def _days(first: date, end: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((end - first).days))


def _bank_day(scheme: str, day: date) -> None:
    """Companies and households are paid on a working day, and the bank says so in the evening."""
    if why_not_counted(day, terms_for(scheme, on=day)) is not None:
        return
    payment_files.reimburse(scheme, day=day, version="09", now=at(day, _PAYS_AT))
    booked = our_payments.booked(our_payments.handed_in(scheme, day=day), day=day)
    lines = tuple(replace(line, position=place) for place, (_, line) in zip(count(1), booked, strict=False))
    if lines:
        total = sum(line.cents for line in lines)
        account = bank.account_of(scheme).iban
        statement = Statement(account, "EUR", f"{day.timetuple().tm_yday:03d}", -total, 0, lines)
        statements.take_in(write_coda([statement], day=day, bank=_BANK), by=THE_BANK, now=at(day, _BOOKS_AT))
