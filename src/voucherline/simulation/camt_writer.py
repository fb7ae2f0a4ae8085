"""Writes statements as camt.053, the way the simulated bank hands them out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from typing import Final, Literal
from xml.sax.saxutils import escape

from voucherline.domain.bank.formats import values
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.simulation.booking import Booking, bookings_of

Version = Literal["02", "08"]

_CODES: Final = {
    values.CHARGE: ("ACMT", "MDOP", "CHRG"),
    values.INTEREST: ("ACMT", "MCOP", "INTR"),
    values.CARD: ("PMNT", "CCRD", "POSD"),
    values.CASH: ("PMNT", "CNTR", "CDPT"),
    values.OTHER: ("XTND", "NTAV", "OTHR"),
}


def write_camt053(
    statements: Sequence[Statement], *, version: Version = "08", day: date | None = None, message_id: str = ""
) -> bytes:
    """Write a camt.053 with one entry per booking; batches carry their details."""
    return "".join(camt_parts(statements, version=version, day=day, message_id=message_id)).encode()


def camt_parts(
    statements: Sequence[Statement], *, version: Version, day: date | None = None, message_id: str = ""
) -> Iterator[str]:
    """The text of such a file piece by piece, one piece per booking."""
    days = [line.booked_on for statement in statements for line in statement.lines]
    day = day or max(days, default=date(2026, 1, 1))
    # The bank tells moments in universal time; which one of the day makes no difference to anybody.
    moment = datetime.combine(day, time(20), tzinfo=UTC).isoformat().replace("+00:00", "Z")
    namespace = f"urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}"
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="{namespace}">\n<BkToCstmrStmt>\n'
    yield f"<GrpHdr>{_tag('MsgId', message_id[:35] or f'STMT-{day:%Y%m%d}')}<CreDtTm>{moment}</CreDtTm></GrpHdr>\n"
    for statement in statements:
        yield from _statement(statement, day, moment, version)
    yield "</BkToCstmrStmt>\n</Document>\n"


def _statement(statement: Statement, day: date, moment: str, version: Version) -> Iterator[str]:
    opening = statement.opening_cents or 0
    closing = opening + sum(line.cents for line in statement.lines)
    number = statement.number[:18] if statement.number.isdecimal() else ""
    yield f"<Stmt>{_tag('Id', statement.number[:35] or f'{day:%Y%m%d}')}{_tag('ElctrncSeqNb', number)}"
    holder = _account_id(statement.account) + _tag("Ccy", statement.currency)
    yield f"<CreDtTm>{moment}</CreDtTm>\n<Acct>{holder}</Acct>\n"
    yield _balance("OPBD", opening, statement.currency, day) + _balance("CLBD", closing, statement.currency, day)
    for booking in bookings_of(statement.lines):
        yield _entry(booking, version)
    yield "</Stmt>\n"


def _balance(code: str, cents: int, currency: str, day: date) -> str:
    kind = f"<Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
    return f"<Bal>{kind}{_money(cents, currency)}<Dt><Dt>{day.isoformat()}</Dt></Dt></Bal>\n"


def _entry(booking: Booking, version: Version) -> str:
    first = booking.lines[0]
    status = "BOOK" if version == "02" else "<Cd>BOOK</Cd>"
    days = f"<BookgDt><Dt>{first.booked_on}</Dt></BookgDt><ValDt><Dt>{first.value_on}</Dt></ValDt>"
    servicer = "" if booking.batch else _tag("AcctSvcrRef", first.bank_reference[:35])
    reversal = "<RvslInd>true</RvslInd>" if first.is_return and not booking.batch else ""
    batch = ""
    if booking.batch:
        batch = f"<Btch>{_tag('PmtInfId', booking.batch[:35])}<NbOfTxs>{len(booking.lines)}</NbOfTxs></Btch>"
    details = "".join(_details(line, version, reversal=bool(reversal)) for line in booking.lines)
    head = f"<Ntry>{_money(booking.cents, first.currency)}{reversal}<Sts>{status}</Sts>{days}{servicer}"
    return f"{head}{_code(first)}<NtryDtls>{batch}\n{details}</NtryDtls></Ntry>\n"


def _details(line: StatementLine, version: Version, *, reversal: bool) -> str:
    """One payment; the older version has no amount of its own beside the references, but a level deeper."""
    references = _tag("AcctSvcrRef", line.bank_reference[:35]) + _tag(
        "EndToEndId", line.end_to_end[:35] or "NOTPROVIDED"
    )
    amount = _money(line.cents, line.currency)
    if version == "02":
        plain = amount.partition("<CdtDbtInd>")[0]
        amount = f"<AmtDtls><TxAmt>{plain}</TxAmt></AmtDtls>"
    parties = _parties(line, version, reversal=reversal)
    reason = ""
    if line.is_return or line.return_reason:
        code = f"<Rsn>{_tag('Cd', line.return_reason[:4])}</Rsn>" if line.return_reason else ""
        reason = f"<RtrInf>{code}</RtrInf>"
    body = f"<Refs>{references}</Refs>{amount}{parties}{_remittance(line)}{reason}"
    return f"<TxDtls>{body}</TxDtls>\n"


def _parties(line: StatementLine, version: Version, *, reversal: bool) -> str:
    if not (line.counterparty_account or line.counterparty_name):
        return ""
    side = "Dbtr" if (line.cents >= 0) != reversal else "Cdtr"
    name = _tag("Nm", line.counterparty_name[:70])
    party = "" if not name else f"<{side}>{name if version == '02' else f'<Pty>{name}</Pty>'}</{side}>"
    account = ""
    if line.counterparty_account:
        account = f"<{side}Acct>{_account_id(line.counterparty_account)}</{side}Acct>"
    return f"<RltdPties>{party}{account}</RltdPties>"


def _account_id(account: str) -> str:
    is_iban = account[:2].isalpha() and account[2:4].isdecimal() and account.isalnum() and len(account) >= 15
    inner = _tag("IBAN", account) if is_iban else f"<Othr>{_tag('Id', account[:34] or 'NOTPROVIDED')}</Othr>"
    return f"<Id>{inner}</Id>"


def _remittance(line: StatementLine) -> str:
    message = " ".join(line.message.split())
    free = "".join(_tag("Ustrd", message[start : start + 140]) for start in range(0, len(message), 140))
    structured = ""
    if line.structured:
        kind = "<Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp>"
        structured = f"<Strd><CdtrRefInf>{kind}{_tag('Ref', line.structured)}</CdtrRefInf></Strd>"
    return f"<RmtInf>{free}{structured}</RmtInf>" if free or structured else ""


def _code(line: StatementLine) -> str:
    credit = line.cents >= 0
    if line.kind in _CODES:
        domain, family, inner = _CODES[line.kind]
    elif line.kind == values.DIRECT_DEBIT:
        domain, family, inner = "PMNT", "IDDT" if credit else "RDDT", "ESDD"
    elif line.is_return:
        domain, family, inner = "PMNT", "ICDT", "RRTN"
    else:
        domain, family, inner = "PMNT", "RCDT" if credit else "ICDT", "ESCT"
    family = f"<Fmly>{_tag('Cd', family)}{_tag('SubFmlyCd', inner)}</Fmly>"
    return f"<BkTxCd><Domn>{_tag('Cd', domain)}{family}</Domn></BkTxCd>"


def _money(cents: int, currency: str) -> str:
    amount = f"{abs(cents) // 100}.{abs(cents) % 100:02d}"
    return f'<Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>{"DBIT" if cents < 0 else "CRDT"}</CdtDbtInd>'


def _tag(name: str, text: str) -> str:
    """One element with these words, or nothing if there are none."""
    words = "".join(letter for letter in text if letter.isprintable())
    return f"<{name}>{escape(words)}</{name}>" if words.strip() else ""
