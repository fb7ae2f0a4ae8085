"""Reads camt.053 (versions 02 to 08 and later) as a stream: one entry in memory at a time."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from io import BytesIO
from typing import Final

from lxml import etree
from lxml.etree import _Element

from voucherline.domain.bank.formats import camt_fields as fields
from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.formats.camt_entries import Context, lines_of
from voucherline.domain.bank.formats.values import Problem, Statement, StatementFile, StatementLine, StatementRefused
from voucherline.kernel.numbers import is_iban

_NAMESPACE: Final = re.compile(r"\{urn:iso:std:iso:20022:tech:xsd:(camt\.053\.001\.\d\d)\}Document")
_BEGINNING_OF_TIME: Final = date(1980, 1, 1)
_SHOWN: Final = 200


def read_camt053(data: bytes) -> StatementFile:
    """Read every statement of a camt.053; refuse what is not well-formed, not camt.053 or declares a document type."""
    reader = _Reader()
    try:
        events = etree.iterparse(
            BytesIO(data),
            events=("end",),
            tag=("{*}Ntry", "{*}Stmt"),
            remove_comments=True,
            remove_pis=True,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        )
        for _, element in events:
            reader.take(element)
    except (etree.XMLSyntaxError, LookupError) as damage:
        line = getattr(damage, "lineno", None) or 1
        raise StatementRefused(int(line), problems.XML_NOT_WELL_FORMED, str(damage)[:_SHOWN]) from None
    if not reader.version:
        _version(events.root)
    if not reader.statements:
        raise StatementRefused(1, problems.NO_STATEMENT)
    return StatementFile(reader.version, tuple(reader.statements), (), dict(reader.tally))


def _version(root: _Element) -> str:
    """Which version the document says it is; refuse other documents, and those that declare a document type."""
    if root.getroottree().docinfo.internalDTD is not None:
        raise StatementRefused(1, problems.XML_WITH_DOCTYPE)
    found = _NAMESPACE.fullmatch(root.tag)
    if found:
        return found.group(1)
    if root.tag == "Document" and root.find("BkToCstmrStmt") is not None:
        return "camt.053"
    raise StatementRefused(fields.position(root), problems.XML_NOT_CAMT053, root.tag[:_SHOWN])


class _Reader:
    """Takes entries and ends of statements as they come by."""

    def __init__(self) -> None:
        self.version = ""
        self.statements: list[Statement] = []
        self.tally: Counter[str] = Counter()
        self._open: _OpenStatement | None = None

    def take(self, element: _Element) -> None:
        """Take one entry, or the end of a statement."""
        if not self.version:
            self.version = _version(element.getroottree().getroot())
        if fields.local(element) == "Stmt":
            opened = self._open or _OpenStatement(element)
            self.statements.append(opened.value(element))
            self._open = None
            element.clear()
            return
        if self._open is None:
            parent = element.getparent()
            if parent is None or fields.local(parent) != "Stmt":
                return
            self._open = _OpenStatement(parent)
        self.tally[self._open.take(element)] += 1


class _OpenStatement:
    """A statement while its entries come in; what stands before them is already there."""

    def __init__(self, element: _Element) -> None:
        self.position = fields.position(element)
        head = fields.tree(element, without="Ntry")
        self.account = fields.account(head, "Acct")
        currency = fields.text(head, "Acct", "Ccy") or _currency_of_balance(head)
        created_on = fields.day(fields.word(head, "CreDtTm")) or _BEGINNING_OF_TIME
        self.problems: list[Problem] = []
        self.unreadable: list[Problem] = []
        self.context = Context(self.account, currency, created_on, self.problems.append, self.unreadable.append)
        self.lines: list[StatementLine] = []
        self.entries = 0
        self.booked = 0

    def take(self, element: _Element) -> str:
        """Add an entry, and free its memory; tell what became of it."""
        self.entries += 1
        lines = lines_of(element, self.context)
        element.clear()
        if lines is None:
            return "not booked"
        self.booked += 1
        self.lines.extend(lines)
        return "booked" if lines else "unreadable"

    def value(self, element: _Element) -> Statement:
        """The statement as read, with what is wrong about the whole of it."""
        parts = fields.tree(element, without="Ntry")
        opening, closing = self._balances(parts)
        if not is_iban(self.account):
            self._say(problems.ACCOUNT_DOUBTFUL, found=self.account)
        self._check_count(fields.text(parts, "TxsSummry", "TtlNtries", "NbOfNtries"))
        difference = self._difference(opening, closing)
        if difference:
            self._say(problems.DOES_NOT_ADD_UP, difference_cents=difference)
        sequence = fields.word(parts, "ElctrncSeqNb") or fields.word(parts, "LglSeqNb")
        return Statement(
            account=self.account,
            currency=self.context.currency,
            number=sequence or fields.word(parts, "Id"),
            opening_cents=opening,
            closing_cents=closing,
            lines=tuple(self.lines),
            problems=tuple(sorted(self.problems, key=lambda problem: problem.line)),
            unreadable=tuple(self.unreadable),
        )

    def _difference(self, opening: int | None, closing: int | None) -> int:
        if opening is None or closing is None:
            return 0
        return closing - opening - sum(line.cents for line in self.lines)

    def _check_count(self, said: str) -> None:
        """Compare with the summary of the bank, which may or may not count what is not booked yet."""
        if said.isdecimal() and int(said[:15]) not in (self.entries, self.booked):
            self._say(problems.RECORD_COUNT, said=int(said[:15]), count=self.entries)

    def _balances(self, parts: fields.Tree) -> tuple[int | None, int | None]:
        """Opening and closing balance; the pages of a long statement begin and end with interim ones."""
        named: dict[str, list[fields.Tree]] = {}
        for balance in fields.branches(parts, "Bal"):
            named.setdefault(fields.text(balance, "Tp", "CdOrPrtry", "Cd"), []).append(balance)
        interim = named.get("ITBD", [])
        openings = named.get("OPBD") or named.get("PRCD") or interim[:1]
        closings = named.get("CLBD") or (interim[-1:] if openings != interim else [])
        return (
            self._balance(openings[:1], problems.OPENING_MISSING),
            self._balance(closings[:1], problems.CLOSING_MISSING),
        )

    def _balance(self, found: list[fields.Tree], missing: str) -> int | None:
        if not found:
            self._say(missing)
            return None
        cents = fields.signed_cents(found[0])
        if cents is None:
            line, written = int(fields.word(found[0], "#")), fields.word(found[0], "Amt")
            self.problems.append(Problem(line, problems.BALANCE_UNREADABLE, {"found": written}))
        return cents

    def _say(self, key: str, **slots: object) -> None:
        self.problems.append(Problem(self.position, key, slots))


def _currency_of_balance(parts: fields.Tree) -> str:
    """The currency of the balances, for a bank that does not name that of the account."""
    balances = fields.branches(parts, "Bal")
    return (fields.word(balances[0], "Amt@") if balances else "") or "EUR"
