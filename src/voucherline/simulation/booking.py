"""What the simulated bank books as one amount: a line of its own, or all lines of a batch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from voucherline.domain.bank.formats.values import StatementLine


@dataclass(frozen=True, slots=True)
class Booking:
    """One amount on the account; a batch has a reference, and as many lines as payments."""

    batch: str
    lines: list[StatementLine]

    @property
    def cents(self) -> int:
        """The signed sum that moves the balance."""
        return sum(line.cents for line in self.lines)


def bookings_of(lines: Iterable[StatementLine]) -> list[Booking]:
    """Put the lines of a batch of one day and one direction together, where the first of them stands."""
    bookings: list[Booking] = []
    batches: dict[tuple[object, ...], Booking] = {}
    for line in lines:
        key = (line.batch, line.booked_on, line.value_on, line.currency, line.cents < 0)
        booking = batches.get(key) if line.batch else None
        if booking is None:
            booking = Booking(line.batch, [line])
            bookings.append(booking)
            if line.batch:
                batches[key] = booking
        else:
            booking.lines.append(line)
    return bookings
