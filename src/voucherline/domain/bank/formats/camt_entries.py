"""From one booked entry of a camt.053, with its details, to lines of a statement.

The sign of a line is what `CdtDbtInd` says, also for a reversal: ISO 20022 lets that element tell how the account
moved this time, and `RvslInd` only that an earlier entry the other way is undone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from lxml.etree import _Element

from voucherline.domain.bank.formats import camt_fields as fields
from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.formats.values import PAYMENT, Problem, StatementLine

_TRUE: Final = frozenset({"true", "1"})
_UNBOOKED: Final = frozenset({"PDNG", "INFO", "FUTR"})
Say = Callable[[Problem], None]


@dataclass(slots=True)
class Context:
    """What the entries of a statement have in common, and where its faults are said."""

    account: str
    currency: str
    fallback_day: date
    say: Say
    say_unreadable: Say


@dataclass(slots=True)
class Entry:
    """An entry with the parts that its lines share."""

    position: int
    parts: fields.Tree
    cents: int
    currency: str
    booked_on: date
    value_on: date
    reversal: bool
    kind: str
    code: str
    batch: str
    damage: Problem | None


def lines_of(element: _Element, context: Context) -> list[StatementLine] | None:
    """The lines of a booked entry; none if its amount is lost, None if it is not booked."""
    position = fields.position(element)
    parts = fields.tree(element)
    written = fields.word(parts, "Amt")
    status = fields.word(parts, "Sts") or fields.text(parts, "Sts", "Cd")
    if status in _UNBOOKED:
        context.say(Problem(position, problems.NOT_BOOKED, {"status": status, "found": written}))
        return None
    cents = fields.signed_cents(parts)
    if cents is None:
        key = problems.NOT_WHOLE_CENTS if fields.has_fraction(written) else problems.AMOUNT_UNREADABLE
        found = f"{written} {fields.word(parts, 'CdtDbtInd')}".strip()
        context.say_unreadable(Problem(position, key, {"found": found}))
        return []
    containers = fields.branches(parts, "NtryDtls")
    details = [detail for container in containers for detail in fields.branches(container, "TxDtls")]
    batch, announced = _batch(containers)
    entry = _entry(position, parts, cents, context, batch)
    if status != "BOOK":
        entry.damage = Problem(position, problems.CODE_UNREADABLE, {"found": status})
    if announced is not None and announced != len(details) and (details or announced > 1):
        _say_count(entry, context, announced, len(details))
    return _detailed(entry, details, context)


def _say_count(entry: Entry, context: Context, announced: int, count: int) -> None:
    if count:
        context.say(Problem(entry.position, problems.DETAILS_COUNT, {"said": announced, "count": count}))
    else:
        context.say(Problem(entry.position, problems.DETAILS_MISSING, {"total_cents": entry.cents}))


def _batch(containers: list[fields.Tree]) -> tuple[str, int | None]:
    """The reference of the batch that was booked as one amount, and how many payments it says it has."""
    reference = ""
    announced: int | None = None
    for container in containers:
        batch = fields.branch(container, "Btch")
        if batch:
            reference = reference or fields.word(batch, "PmtInfId") or fields.word(batch, "MsgId")
            number = fields.word(batch, "NbOfTxs")
            if number.isascii() and number.isdecimal():
                announced = (announced or 0) + int(number[:9])
    return reference, announced


def _entry(position: int, parts: fields.Tree, cents: int, context: Context, batch: str) -> Entry:
    currency = fields.word(parts, "Amt@") or context.currency
    booked, valued = fields.written_day(parts, "BookgDt"), fields.written_day(parts, "ValDt")
    booked_on, value_on = fields.day(booked), fields.day(valued)
    damage = None
    if (booked_on is None and (booked or not valued)) or (value_on is None and valued):
        damage = Problem(position, problems.DATE_UNREADABLE, {"found": f"{booked} {valued}".strip()})
    if currency != context.currency:
        said = {"found": currency, "account_currency": context.currency}
        damage = Problem(position, problems.OTHER_CURRENCY, said)
    kind, code = fields.kind_and_code(parts)
    fallback = booked_on or value_on or context.fallback_day
    reversal = fields.word(parts, "RvslInd") in _TRUE
    return Entry(position, parts, cents, currency, fallback, value_on or fallback, reversal, kind, code, batch, damage)


def _detailed(entry: Entry, details: list[fields.Tree], context: Context) -> list[StatementLine]:
    if not details:
        return [_line(entry, {}, entry.cents, context)]
    amounts = [_detail_cents(parts, entry) for parts in details]
    known = [amount for amount in amounts if amount is not None]
    if len(details) == 1:
        if known and known[0] != entry.cents:
            _say_sum(entry, context, known)
        return [_line(entry, details[0], entry.cents, context)]
    if len(known) != len(details) or sum(known) != entry.cents:
        # The entry moved the balance; details that contradict it are not money.
        _say_sum(entry, context, known)
        return [_line(entry, {}, entry.cents, context)]
    return [
        _line(entry, parts, amount, context, position=fields.word(parts, "#"))
        for parts, amount in zip(details, known, strict=True)
    ]


def _say_sum(entry: Entry, context: Context, amounts: list[int]) -> None:
    said = {"total_cents": entry.cents, "details_cents": sum(amounts), "count": len(amounts)}
    context.say(Problem(entry.position, problems.DETAILS_DO_NOT_ADD_UP, said))


def _detail_cents(parts: fields.Tree, entry: Entry) -> int | None:
    """The signed amount of a detail in the entry's currency; the older versions keep it a level deeper."""
    place = parts
    if "Amt" not in place:
        place = fields.branch(parts, "AmtDtls", "TxAmt") or fields.branch(parts, "AmtDtls", "InstdAmt")
    cents = fields.whole_cents(fields.word(place, "Amt"))
    if cents is None or fields.word(place, "Amt@") not in ("", entry.currency):
        return None
    direction = fields.word(parts, "CdtDbtInd")
    if direction:
        return cents if direction == "CRDT" else -cents
    return cents if entry.cents >= 0 else -cents


def _line(entry: Entry, parts: fields.Tree, cents: int, context: Context, *, position: str = "") -> StatementLine:
    references = fields.branch(parts, "Refs")
    number, name = _counterparty(fields.branch(parts, "RltdPties"), entry, cents, context.account)
    structured, words = fields.remittance(fields.branch(parts, "RmtInf"))
    if not words and not structured:
        words = fields.word(parts, "AddtlTxInf") or fields.word(entry.parts, "AddtlNtryInf")
    end_to_end = fields.word(references, "EndToEndId")
    kind, code = fields.kind_and_code(parts) if "BkTxCd" in parts else (entry.kind, entry.code)
    came_back = entry.reversal or code == "RRTN" or "RtrInf" in parts
    return StatementLine(
        position=int(position or entry.position),
        booked_on=entry.booked_on,
        value_on=entry.value_on,
        cents=cents,
        currency=entry.currency,
        bank_reference=fields.word(references, "AcctSvcrRef") or fields.word(entry.parts, "AcctSvcrRef"),
        end_to_end="" if end_to_end == "NOTPROVIDED" else end_to_end,
        batch=entry.batch or fields.word(references, "PmtInfId"),
        counterparty_account=number,
        counterparty_name=name,
        structured=structured,
        message=words,
        is_return=cents > 0 and kind == PAYMENT and came_back,
        return_reason=_reason(parts) if "RtrInf" in parts else "",
        kind=kind,
        damage=entry.damage,
    )


def _reason(parts: fields.Tree) -> str:
    return fields.text(parts, "RtrInf", "Rsn", "Cd") or fields.text(parts, "RtrInf", "Rsn", "Prtry")


def _counterparty(parties: fields.Tree, entry: Entry, cents: int, own: str) -> tuple[str, str]:
    """Account and name of the other side: of a credit the payer, of a debit the payee, of a reversal the reverse."""
    if not parties:
        return "", ""
    sides = ("Dbtr", "Cdtr") if (cents >= 0) != entry.reversal else ("Cdtr", "Dbtr")
    found = [_party(parties, side) for side in sides]
    others = [(number, name) for number, name in found if (number or name) and number != own]
    # Somebody may pay from one account to the same one; then there is no other side.
    return next(iter(others), next((pair for pair in found if any(pair)), ("", "")))


def _party(parties: fields.Tree, side: str) -> tuple[str, str]:
    name = fields.party(parties, side) or fields.party(parties, f"Ultmt{side}")
    return fields.account(parties, f"{side}Acct"), name
