"""The bank in the story: statements are really written as CODA and read back, payment files really made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Final

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.formats import values
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.bank.values import OutgoingView, PaymentFileMade
from voucherline.doors.console import payment_files, statements
from voucherline.doors.console.statements import TakenIn
from voucherline.kernel.actors import THE_BANK
from voucherline.kernel.time import brussels_day
from voucherline.simulation.coda_writer import write_coda
from voucherline.simulation.story_people import SCHEME, Person

_BANK: Final = "363"
_OPENING: Final = 250_000_00


@dataclass(slots=True)
class Counter:
    """The scheme's account, and the folder in which its files are kept."""

    folder: Path
    run: str
    """Ten digits that no other telling has: they begin every reference of the bank."""
    files: list[Path] = field(default_factory=list)
    _balance: int = 0
    _count: int = 0

    def __post_init__(self) -> None:
        # Another telling is another bank: the same balances under the same number would be the same statement.
        self._balance = _OPENING + int(self.run) % 100_000

    def payment(
        self, person: Person, cents: int, day: date, *, number: str | None = None, message: str = ""
    ) -> StatementLine:
        """Somebody pays, with the own number unless another is given."""
        given = person.number if number is None else number
        return self._line(
            cents, day, iban=person.iban, name=person.name, structured="" if message else given, message=message
        )

    def charge(self, cents: int, day: date) -> StatementLine:
        """The bank takes something for itself."""
        return self._line(-cents, day, message="charges", kind=values.CHARGE)

    def executed(self, payment: OutgoingView, day: date) -> StatementLine:
        """The bank has carried out a payment of ours."""
        return self._line(-payment.cents, day, iban=payment.iban, name=payment.name, end_to_end=payment.id.hex)

    def hand_over(self, lines: Sequence[StatementLine], day: date) -> Path:
        """Write the day's statement into the folder."""
        closing = self._balance + sum(line.cents for line in lines)
        account = bank.account_of(SCHEME).iban
        statement = Statement(account, "EUR", f"{day.timetuple().tm_yday:03d}", self._balance, closing, tuple(lines))
        self._balance = closing
        return self._keep(f"{day.isoformat()}-statement.cod", write_coda([statement], day=day, bank=_BANK))

    def read(self, path: Path, *, now: datetime) -> TakenIn:
        """Read a statement back from its file, as any importer does."""
        return statements.take_in(path.read_bytes(), by=THE_BANK, now=now)

    def ask(self, *, now: datetime) -> PaymentFileMade:
        """Make the payment file for the bank."""
        made = payment_files.reimburse(SCHEME, day=brussels_day(now), version="09", now=now)
        assert made is not None, "after this month there is something to pay"
        self._keep(f"{brussels_day(now).isoformat()}-payments.xml", made.content)
        return made

    def _keep(self, name: str, content: bytes) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / name
        path.write_bytes(content)
        self.files.append(path)
        return path

    def _line(
        self,
        cents: int,
        day: date,
        *,
        iban: str = "",
        name: str = "",
        structured: str = "",
        message: str = "",
        end_to_end: str = "",
        kind: str = values.PAYMENT,
    ) -> StatementLine:
        self._count += 1
        return StatementLine(
            position=self._count,
            booked_on=day,
            value_on=day,
            cents=cents,
            bank_reference=f"ST{self.run}{self._count:04d}",
            end_to_end=end_to_end,
            counterparty_account=iban,
            counterparty_name=name,
            structured=structured,
            message=message,
            kind=kind,
        )
