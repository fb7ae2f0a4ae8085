"""Reads CODA as banks really write it: what can be read is read, what cannot is said with its line.

Every line of the file is accounted for in `StatementFile.records`; no line falls out silently.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Final

from voucherline.domain.bank.formats import coda_records as records
from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.formats.coda_movements import AMOUNT, Movement
from voucherline.domain.bank.formats.coda_statements import OpenStatement
from voucherline.domain.bank.formats.values import Problem, Statement, StatementFile, StatementRefused

_BEGINNING_OF_TIME: Final = date(1980, 1, 1)
_SHOWN: Final = 40


def looks_like_coda(data: bytes) -> bool:
    """Does this begin like CODA, be it with a damaged header or with none?"""
    first = next(records.text_lines(data[:4096]), (0, ""))[1]
    if first.startswith("0") and (first[1:5] == "0000" or first[14:16] == "05" or len(first) >= 100):
        return True
    return len(first) == records.WIDTH and first[0].isdecimal()


def read_coda(data: bytes) -> StatementFile:
    """Read every statement of a CODA file; refuse it if its first record is no readable header."""
    reader = _Reader()
    for position, line in records.text_lines(data):
        reader.take(position, line)
    return reader.finish()


class _Reader:
    """Walks through the records in order and remembers what is open."""

    def __init__(self) -> None:
        self.statements: list[Statement] = []
        self.problems: list[Problem] = []
        self.tally: Counter[str] = Counter()
        self.open: OpenStatement | None = None
        self.position = 0
        self.length = 0
        self.in_file = False
        self.version = "2"
        self.created_on = _BEGINNING_OF_TIME
        self.announced = False
        self.counted = 0
        self.debit = 0
        self.credit = 0
        self._takers = {
            "0": self._header,
            "1": self._opening,
            "2": self._movement,
            "3": self._information,
            "4": self._message,
            "8": self._closing,
            "9": self._trailer,
        }

    def take(self, position: int, line: str) -> None:
        """Take one line of the file."""
        self.position = position
        self.length = len(line)
        if not self.tally and line[0] != "0":
            raise StatementRefused(position, problems.CODA_HEADER_DAMAGED, line[:_SHOWN])
        if self.length != records.WIDTH:
            line = line[: records.WIDTH].ljust(records.WIDTH)
            if line[0] != "4":
                self._say(problems.LINE_LENGTH, length=self.length)
        self._takers.get(line[0], self._unknown)(line)

    def finish(self) -> StatementFile:
        """Close what is open and give the whole file."""
        if not self.tally:
            raise StatementRefused(1, problems.EMPTY_FILE)
        self._close_statement()
        if self.in_file:
            self._say_of_file(problems.TRAILER_MISSING)
        if self.announced:
            self._say_of_file(problems.FILE_CONTINUES)
        if not self.statements:
            raise StatementRefused(self.position, problems.NO_STATEMENT)
        return StatementFile("coda", tuple(self.statements), tuple(self.problems), dict(self.tally))

    def _header(self, line: str) -> None:
        created_on = records.day(line[5:11])
        version = line[127] if self.length >= records.WIDTH else "2"
        if version not in "12" or created_on is None:
            self._damaged_header(line, version, readable=created_on is not None)
            return
        self._close_statement()
        if self.in_file:
            self._say_of_file(problems.TRAILER_MISSING)
        self.tally["header"] += 1
        self.created_on, self.version = created_on, version
        self.in_file, self.announced = True, False
        self.counted = self.debit = self.credit = 0
        if line[16] == "D":
            self._say_of_file(problems.DUPLICATE_FILE)

    def _damaged_header(self, line: str, version: str, *, readable: bool) -> None:
        if not self.tally:
            if readable:
                raise StatementRefused(self.position, problems.CODA_VERSION_UNKNOWN, version)
            raise StatementRefused(self.position, problems.CODA_HEADER_DAMAGED, line[:_SHOWN].rstrip())
        self._unknown(line)

    def _opening(self, line: str) -> None:
        self._close_statement()
        if not self.in_file:
            self._begin_file_without_header()
        self._counted("opening")
        opened_on = records.day(line[58:64])
        self.open = statement = OpenStatement(self.position, opened_on or self.created_on)
        statement.account, statement.context.currency = records.statement_account(line[5:42], line[1])
        paper, coded = line[2:5].strip(), line[125:128].strip()
        statement.number = paper if paper.strip("0") else coded or paper
        statement.opening = self._balance(statement, line[42:58])

    def _balance(self, statement: OpenStatement, field: str) -> int | None:
        cents = records.whole_cents(field)
        if cents is None:
            key = problems.NOT_WHOLE_CENTS if records.has_fraction(field) else problems.BALANCE_UNREADABLE
            statement.say(self.position, key, found=field.strip())
        return cents

    def _statement(self) -> OpenStatement:
        """The open statement; a movement that comes without one opens one whose account is not known yet."""
        if self.open is None:
            if not self.in_file:
                self._begin_file_without_header()
            self.open = OpenStatement(self.position, self.created_on)
            self.open.say(self.position, problems.OPENING_MISSING)
        return self.open

    def _movement(self, line: str) -> None:
        article = line[1]
        if article in "23":
            self._continuation(line, second=article == "2")
        elif article == "1":
            self._begin_movement(line)
        else:
            self._unknown(line)

    def _begin_movement(self, line: str) -> None:
        statement = self._statement()
        self._counted("movement")
        movement = Movement(self.position, line, records.whole_cents(line[AMOUNT]), self.length)
        if statement.closed:
            statement.say(self.position, problems.MOVEMENT_AFTER_CLOSING)
        statement.latest = movement
        if movement.level and self._is_detail_of_open_group(statement, movement):
            return
        statement.flush()
        statement.group = movement
        movement.orphan = movement.level > 0
        self._check_sequence(statement, line[2:6])
        if movement.cents is not None:
            self.debit -= min(movement.cents, 0)
            self.credit += max(movement.cents, 0)

    def _is_detail_of_open_group(self, statement: OpenStatement, movement: Movement) -> bool:
        total = statement.group
        if total is None or total.orphan or total.first[2:6] != movement.first[2:6]:
            return False
        if movement.level == 2 and total.details:
            total = total.details[-1]
        total.details = total.details or []
        total.details.append(movement)
        return True

    def _check_sequence(self, statement: OpenStatement, field: str) -> None:
        """Movements are numbered from 1; after 9999 the count begins again."""
        found, before = records.count(field), statement.sequence
        expected = 1 if before is None else before % 9999 + 1
        if found != expected and not (before == 9999 and found == 0):
            statement.say(self.position, problems.SEQUENCE_GAP, expected=expected, found=field)
        statement.sequence = expected if found is None else found

    def _continuation(self, line: str, *, second: bool) -> None:
        statement = self._statement()
        movement = statement.latest
        if movement is None or movement.first[2:10] != line[2:10] or (movement.second if second else movement.third):
            statement.say(self.position, problems.CONTINUATION_WITHOUT_MOVEMENT, found=line.rstrip())
            self._counted("continuation astray")
            return
        self._counted("continuation")
        if second:
            movement.second = line
        else:
            movement.third = line if self.version == "2" else line[:44] + "   " + line[47:73] + " " * 55

    def _information(self, line: str) -> None:
        statement = self._statement()
        movement = statement.latest
        if movement is None or movement.first[2:6] != line[2:6] or line[1] not in "123":
            statement.say(self.position, problems.INFORMATION_WITHOUT_MOVEMENT, found=line.rstrip())
            self._counted("information astray")
            return
        self._counted("information")
        _inform(movement, line)

    def _message(self, _line: str) -> None:
        # The bank's own words to its customer: no money, and not counted by the trailer.
        self.tally["message"] += 1

    def _closing(self, line: str) -> None:
        statement = self._statement()
        self._counted("closing")
        statement.flush()
        if statement.closed:
            statement.say(self.position, problems.UNKNOWN_RECORD, found=line.rstrip())
            return
        statement.closed = True
        statement.closing = self._balance(statement, line[41:57])
        number, _ = records.statement_account(line[4:41], _structure(line))
        statement.account = statement.account or number
        if number and number != statement.account:
            statement.say(self.position, problems.ACCOUNTS_DIFFER, opening=statement.account, closing=number)

    def _trailer(self, line: str) -> None:
        self._close_statement()
        if not self.in_file:
            self._begin_file_without_header()
        self.tally["trailer"] += 1
        self.in_file = False
        self.announced = line[127] == "1"
        said = records.count(line[16:22])
        debit, credit = records.whole_cents("0" + line[22:37]), records.whole_cents("0" + line[37:52])
        if said is None or debit is None or credit is None:
            self._say_of_file(problems.TRAILER_UNREADABLE, found=line.rstrip())
            return
        if said != self.counted:
            self._say_of_file(problems.RECORD_COUNT, said=said, count=self.counted)
        if (debit, credit) != (self.debit, self.credit):
            totals = {"said_debit_cents": debit, "said_credit_cents": credit}
            totals |= {"debit_cents": self.debit, "credit_cents": self.credit}
            self._say_of_file(problems.TRAILER_TOTALS, **totals)

    def _unknown(self, line: str) -> None:
        """A line of no known kind may have been a movement: it counts as an amount that was lost."""
        statement = self._statement()
        statement.unreadable.append(Problem(self.position, problems.UNKNOWN_RECORD, {"found": line.rstrip()}))
        self.tally["unknown"] += 1

    def _begin_file_without_header(self) -> None:
        self._say_of_file(problems.HEADER_MISSING)
        self.in_file, self.announced = True, False
        self.counted = self.debit = self.credit = 0

    def _close_statement(self) -> None:
        if self.open is not None:
            self.statements.append(self.open.value())
            self.open = None

    def _counted(self, kind: str) -> None:
        self.tally[kind] += 1
        self.counted += 1

    def _say(self, key: str, **slots: object) -> None:
        if self.open is None:
            self._say_of_file(key, **slots)
        else:
            self.open.say(self.position, key, **slots)

    def _say_of_file(self, key: str, **slots: object) -> None:
        self.problems.append(Problem(self.position, key, slots))


def _structure(closing: str) -> str:
    """The structure of the account in a closing record, which does not name it."""
    return "0" if closing[4:16].isdecimal() and not closing[16].strip() else "3"


def _inform(movement: Movement, line: str) -> None:
    """Add an information record: free words continue the message, form 001 names the other party."""
    text = {"1": line[40:113], "2": line[10:115], "3": line[10:100]}[line[1]]
    if line[1] == "1":
        is_free = line[39] != "1"
        movement.informs = is_free
        if is_free:
            movement.information += text
        elif text.startswith("001"):
            movement.payer_name = records.clean(text[3:])
    elif movement.informs:
        movement.information += text
