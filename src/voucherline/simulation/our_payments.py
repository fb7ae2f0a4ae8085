"""What the simulated bank does with our payment files: it carries payments out, and a few come back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.bank.formats.values import StatementLine
from voucherline.domain.bank.values import OutgoingState
from voucherline.kernel.ids import derived_id
from voucherline.simulation.bank_counter import Booked
from voucherline.simulation.bank_kinds import Kind

ONE_IN: Final = 50
_ACCOUNT_CLOSED: Final = "AC04"

# What it booked that day before belongs to the day, however often the day is told.
_HANDED_IN: Final = """
select id, cents, iban, name from bank_outgoing o
 where scheme = %(scheme)s and file_id is not null
   and (state = %(in_file)s
        or exists (select 1 from bank_line l where l.outgoing_id = o.id and l.booked_on = %(day)s))
 order by id
"""


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A payment of ours in a file that the bank has."""

    id: UUID
    cents: int
    iban: str
    name: str

    @property
    def comes_back(self) -> bool:
        """Is this one of the few whose receiver's account is closed?"""
        return derived_id("comes back", self.id).int % ONE_IN == 0


def handed_in(scheme: str, *, day: date) -> list[HandedIn]:
    """Our payments that the bank carries out that day."""
    values = {"scheme": scheme, "day": day, "in_file": OutgoingState.IN_FILE.value}
    return [HandedIn(*row) for row in statements.rows(_HANDED_IN, values)]


def booked(payments: list[HandedIn], *, day: date) -> Iterator[Booked]:
    """The lines that say so: money out, and for some the same money in again."""
    for payment in payments:
        yield Kind.EXECUTED, _line(payment, -payment.cents, day)
        if payment.comes_back:
            yield Kind.CAME_BACK, _line(payment, payment.cents, day)


def _line(payment: HandedIn, cents: int, day: date) -> StatementLine:
    came_back = cents > 0
    return StatementLine(
        position=0,
        booked_on=day,
        value_on=day,
        cents=cents,
        bank_reference=f"{'R' if came_back else 'P'}{payment.id.hex[-20:].upper()}",
        end_to_end=payment.id.hex,
        counterparty_account=payment.iban,
        counterparty_name=payment.name,
        is_return=came_back,
        return_reason=_ACCOUNT_CLOSED if came_back else "",
    )
