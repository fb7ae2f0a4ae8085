"""Writes statements as CODA, the way the simulated bank hands them out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from voucherline.domain.bank.formats import values
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.simulation.booking import Booking, bookings_of

_CODES: Final = {
    values.CHARGE: ("80370000", "80370000"),
    values.INTEREST: ("35010001", "35010002"),
    values.DIRECT_DEBIT: ("05500000", "05010000"),
    values.CARD: ("04500000", "04020000"),
    values.CASH: ("09500000", "09010000"),
    values.PAYMENT: ("01500000", "01010000"),
    values.OTHER: ("30500000", "30010000"),
}
_RETURNED: Final = "01540000"
_COMMUNICATION: Final = (53, 53, 43)
_INFORMATION: Final = (("31", 73), ("32", 105), ("33", 90))
ENCODING: Final = "cp1252"


def write_coda(statements: Sequence[Statement], *, day: date, bank: str = "000") -> bytes:
    """Write a CODA file of version 2: one logical file per statement, batches as a total with its details."""
    return "".join(f"{record}\r\n" for record in coda_records(statements, day=day, bank=bank)).encode(
        ENCODING, "replace"
    )


def coda_records(statements: Sequence[Statement], *, day: date, bank: str = "000") -> Iterator[str]:
    """The records of such a file one by one, each of 128 columns."""
    for index, statement in enumerate(statements):
        writer = _StatementWriter(statement, day=day, bank=bank)
        yield from writer.records(is_last=index == len(statements) - 1)


class _StatementWriter:
    """Writes one statement, and counts what its trailer must tell."""

    def __init__(self, statement: Statement, *, day: date, bank: str) -> None:
        self._statement = statement
        self._day = day
        self._bank = bank
        self._number = (statement.number if statement.number.isdecimal() else "1")[-3:].zfill(3)
        self._count = 2
        self._debit = 0
        self._credit = 0

    def records(self, *, is_last: bool) -> Iterator[str]:
        """Header, balances, movements and trailer, in the order of the standard."""
        statement = self._statement
        opening = statement.opening_cents or 0
        closing = opening + sum(line.cents for line in statement.lines)
        account = f"{statement.account:<34.34}{statement.currency:3.3}"
        yield f"0{'0000'}{_ddmmyy(self._day)}{self._bank:>3.3}05{'':66} 00000{'':39}2"
        yield f"1{'3'}{self._number}{account}{_signed(opening)}{_ddmmyy(self._day)}{'':61}{self._number}"
        for index, booking in enumerate(bookings_of(statement.lines)):
            for record in self._booking(f"{index % 9999 + 1:04d}", booking):
                self._count += 1
                yield record
        yield f"8{self._number}{account}{_signed(closing)}{_ddmmyy(self._day)}{'':64}0"
        totals = f"{self._count % 1_000_000:06d}{self._debit * 10:015d}{self._credit * 10:015d}"
        yield f"9{'':15}{totals}{'':75}{2 if is_last else 1}"

    def _booking(self, sequence: str, booking: Booking) -> Iterator[str]:
        self._debit -= min(booking.cents, 0)
        self._credit += max(booking.cents, 0)
        if not booking.batch:
            yield from self._movement(f"{sequence}0000", booking.lines[0], "0", nesting="0")
            return
        yield from self._total(sequence, booking)
        for index, line in enumerate(booking.lines, 1):
            nesting = "1" if index == len(booking.lines) else "0"
            yield from self._movement(f"{sequence}{(index - 1) % 9999 + 1:04d}", line, "5", nesting=nesting)

    def _total(self, sequence: str, booking: Booking) -> Iterator[str]:
        first = booking.lines[0]
        code = "1" + ("0107" if booking.cents < 0 else "0152") + "000"
        yield self._first(f"{sequence}0000", "", booking.cents, first, code, " " * 54, nesting="1", more="1", link="0")
        yield f"22{sequence}0000{'':53}{_plain(booking.batch):<35.35}{'':27}0 0"

    def _movement(self, number: str, line: StatementLine, depth: str, *, nesting: str) -> Iterator[str]:
        """Records 21 to 23, as many as there is something to say, and 31 to 33 for the rest of the message."""
        message = _plain(line.message)
        cells, rest = _cells(message) if not line.structured else (["", "", ""], message)
        begin = f"1101{line.structured:<12}{'':38}" if line.structured else f"0{cells[0]:53}"
        reason = f"2{line.return_reason:4.4}" if line.is_return else " " * 5
        third = line.counterparty_account or line.counterparty_name or cells[2]
        second = third or line.end_to_end or cells[1] or line.is_return
        link = "1" if rest else "0"
        code = depth + _code(line)
        yield self._first(
            number,
            line.bank_reference,
            line.cents,
            line,
            code,
            begin,
            nesting=nesting,
            more="1" if second else "0",
            link=link if not second else "0",
        )
        if second:
            ends = f"{1 if third else 0} {link if not third else 0}"
            yield f"22{number}{cells[1]:53}{_plain(line.end_to_end):<35.35}{'':14}{reason}{'':8}{ends}"
        if third:
            account = f"{line.counterparty_account:<34.34}{line.currency if line.counterparty_account else '':3}"
            yield f"23{number}{account}{_plain(line.counterparty_name):<35.35}{cells[2]:43}0 {link}"
        yield from _information(number, line, code, rest)

    def _first(
        self,
        number: str,
        reference: str,
        cents: int,
        line: StatementLine,
        code: str,
        communication: str,
        *,
        nesting: str,
        more: str,
        link: str,
    ) -> str:
        return (
            f"21{number}{_plain(reference):<21.21}{_signed(cents)}{_ddmmyy(line.value_on)}{code}{communication:54}"
            f"{_ddmmyy(line.booked_on)}{self._number}{nesting}{more} {link}"
        )


def _information(number: str, line: StatementLine, code: str, rest: str) -> Iterator[str]:
    """What does not fit into the movement, over as many information records as it needs."""
    step = 0
    while rest:
        kind, width = _INFORMATION[step % 3]
        piece, rest = rest[:width], rest[width:]
        follows = rest and step % 3 < 2
        ends = f"{1 if follows else 0} {1 if rest and not follows else 0}"
        head = f"{_plain(line.bank_reference):<21.21}{code}0" if kind == "31" else ""
        yield f"{kind}{number}{head}{piece:{width}}".ljust(125) + ends
        step += 1


def _cells(message: str) -> tuple[list[str], str]:
    """Cut a message into the three cells of a movement and what is left over."""
    cells = []
    for width in _COMMUNICATION:
        cells.append(message[:width])
        message = message[width:]
    return cells, message


def _code(line: StatementLine) -> str:
    """Family, transaction and category, without the type before them; the last column of the type is the depth."""
    code = _RETURNED if line.is_return else _CODES[line.kind][0 if line.cents >= 0 else 1]
    return code[:4] + code[-3:]


def _signed(cents: int) -> str:
    return f"{1 if cents < 0 else 0}{abs(cents) * 10:015d}"


def _ddmmyy(day: date) -> str:
    return f"{day:%d%m%y}"


def _plain(text: str) -> str:
    """Text in letters that the file can carry, blanks made single."""
    text = " ".join(text.split())
    if text.isascii():
        return text
    return "".join(_carried(letter) for letter in unicodedata.normalize("NFC", text))


def _carried(letter: str) -> str:
    try:
        letter.encode(ENCODING)
    except UnicodeEncodeError:
        return unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()[:1] or "?"
    return letter
