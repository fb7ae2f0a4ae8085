"""camt.053 files, one awkward thing each."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.formats.reader import read_statement_file
from voucherline.domain.bank.formats.values import CHARGE, DIRECT_DEBIT, INTEREST, Statement, StatementRefused

OURS = "BE68539007547034"
THEIRS = "BE71096123456769"
NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001."
CREDIT = "<CdtDbtInd>CRDT</CdtDbtInd>"
DEBIT = "<CdtDbtInd>DBIT</CdtDbtInd>"
TRANSFER = "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>"


def balance(code: str, amount: str, direction: str = CREDIT) -> str:
    kind = f"<Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
    return f'<Bal>{kind}<Amt Ccy="EUR">{amount}</Amt>{direction}<Dt><Dt>2026-03-02</Dt></Dt></Bal>'


def entry(
    amount: str,
    direction: str = CREDIT,
    *,
    inside: str = "",
    status: str = "BOOK",
    reversal: str = "",
    code: str = TRANSFER,
    days: str = "<BookgDt><Dt>2026-03-02</Dt></BookgDt><ValDt><Dt>2026-03-03</Dt></ValDt>",
    currency: str = "EUR",
) -> str:
    head = f'<Amt Ccy="{currency}">{amount}</Amt>{direction}{reversal}<Sts>{status}</Sts>{days}'
    return f"<Ntry>{head}<AcctSvcrRef>BANK1</AcctSvcrRef>{code}{inside}</Ntry>"


def details(*payments: str, batch: str = "") -> str:
    return f"<NtryDtls>{batch}{''.join(f'<TxDtls>{payment}</TxDtls>' for payment in payments)}</NtryDtls>"


def payment(amount: str, reference: str, *, direction: str = "", rest: str = "") -> str:
    money = f'<Amt Ccy="EUR">{amount}</Amt>{direction}'
    return f"<Refs><EndToEndId>{reference}</EndToEndId></Refs>{money}{rest}"


def document(*entries: str, close: str, version: str = "08", head: str = "", account: str = "") -> bytes:
    number = account or f"<IBAN>{OURS}</IBAN>"
    statement = f"<Stmt><Id>S1</Id><ElctrncSeqNb>61</ElctrncSeqNb><Acct><Id>{number}</Id><Ccy>EUR</Ccy></Acct>"
    body = f"{statement}{balance('OPBD', '0.00')}{close}{''.join(entries)}</Stmt>"
    root = f'<Document xmlns="{NAMESPACE}{version}">\n<BkToCstmrStmt>{body}</BkToCstmrStmt></Document>'
    return (head + root).encode()


def read_one(data: bytes) -> Statement:
    (statement,) = read_statement_file(data).statements
    return statement


def keys(statement: Statement) -> list[str]:
    return [problem.key for problem in statement.problems]


def test_a_payment_with_a_structured_reference() -> None:
    reference = (
        "<CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp><Ref>090933755493</Ref></CdtrRefInf>"
    )
    payer = f"<Dbtr><Pty><Nm>Ana Peeters</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>{THEIRS}</IBAN></Id></DbtrAcct>"
    rest = f"<RltdPties>{payer}</RltdPties><RmtInf><Strd>{reference}</Strd></RmtInf>"

    data = document(
        entry("100.00", inside=details(payment("100.00", "ORDER 17", rest=rest))), close=balance("CLBD", "100")
    )
    statement = read_one(data)
    (line,) = statement.lines

    assert (statement.problems, statement.difference_cents) == ((), 0)
    assert (statement.account, statement.number, statement.closing_cents) == (OURS, "61", 10_000)
    assert (line.structured, line.message, line.cents, line.end_to_end) == ("090933755493", "", 10_000, "ORDER 17")
    assert (line.counterparty_account, line.counterparty_name) == (THEIRS, "Ana Peeters")
    assert (line.booked_on, line.value_on, line.bank_reference) == (date(2026, 3, 2), date(2026, 3, 3), "BANK1")


@pytest.mark.parametrize("written", ["+++090/9337/55493+++", "***090/9337/55493***"])
def test_a_reference_in_free_words_counts_when_nothing_else_stands_there(written: str) -> None:
    rest = f"<RmtInf><Ustrd>{written}</Ustrd></RmtInf>"

    (line,) = read_one(
        document(entry("1", inside=details(payment("1", "NOTPROVIDED", rest=rest))), close=balance("CLBD", "1"))
    ).lines

    assert (line.structured, line.message, line.end_to_end) == ("090933755493", "", "")


@pytest.mark.parametrize("version", ["02", "04", "06", "08"])
def test_the_details_of_a_batch_are_the_lines(version: str) -> None:
    batch = "<Btch><PmtInfId>PAY-1</PmtInfId><NbOfTxs>2</NbOfTxs></Btch>"
    inside = details(payment("10.00", "E1"), payment("20.00", "E2"), batch=batch)

    statement = read_one(
        document(entry("30.00", DEBIT, inside=inside), close=balance("CLBD", "30", DEBIT), version=version)
    )

    assert [(line.cents, line.end_to_end, line.batch) for line in statement.lines] == [
        (-1000, "E1", "PAY-1"),
        (-2000, "E2", "PAY-1"),
    ]
    assert statement.problems == ()


def test_amounts_of_details_where_version_02_keeps_them() -> None:
    deep = '<AmtDtls><TxAmt><Amt Ccy="EUR">{}</Amt></TxAmt></AmtDtls>'

    statement = read_one(
        document(
            entry("3", inside=details(deep.format("1"), deep.format("2"))), close=balance("CLBD", "3"), version="02"
        )
    )

    assert [line.cents for line in statement.lines] == [100, 200]


def test_details_may_go_the_other_way() -> None:
    inside = details(payment("11.00", "E1", direction=CREDIT), payment("1.00", "E2", direction=DEBIT))

    statement = read_one(document(entry("10.00", inside=inside), close=balance("CLBD", "10")))

    assert [line.cents for line in statement.lines] == [1100, -100]


def test_details_that_contradict_the_entry_are_not_money() -> None:
    inside = details(payment("10.00", "E1"), payment("20.00", "E2"))

    statement = read_one(document(entry("31.00", inside=inside), close=balance("CLBD", "31")))

    assert [line.cents for line in statement.lines] == [3100]
    assert keys(statement) == [problems.DETAILS_DO_NOT_ADD_UP]


def test_a_batch_without_its_details_is_said() -> None:
    batch = "<NtryDtls><Btch><PmtInfId>PAY-1</PmtInfId><NbOfTxs>40</NbOfTxs></Btch></NtryDtls>"

    statement = read_one(document(entry("31.00", DEBIT, inside=batch), close=balance("CLBD", "31", DEBIT)))

    assert keys(statement) == [problems.DETAILS_MISSING]
    assert statement.lines[0].batch == "PAY-1"


def test_a_reversal_moves_the_account_as_the_entry_says() -> None:
    payee = f"<Cdtr><Pty><Nm>Net and Co</Nm></Pty></Cdtr><CdtrAcct><Id><IBAN>{THEIRS}</IBAN></Id></CdtrAcct>"
    rest = f"<RltdPties>{payee}</RltdPties><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>"
    inside = details(payment("27.52", "E1", rest=rest))

    data = document(entry("27.52", reversal="<RvslInd>true</RvslInd>", inside=inside), close=balance("CLBD", "27.52"))
    statement = read_one(data)
    (line,) = statement.lines

    assert (line.cents, line.is_return, line.return_reason, line.end_to_end) == (2752, True, "AC04", "E1")
    assert line.counterparty_name == "Net and Co"
    assert statement.difference_cents == 0


def test_what_is_not_booked_yet_is_no_line_but_is_said() -> None:
    read = read_statement_file(document(entry("5.00", status="PDNG"), entry("7.00"), close=balance("CLBD", "7")))
    (statement,) = read.statements

    assert [line.cents for line in statement.lines] == [700]
    assert keys(statement) == [problems.NOT_BOOKED]
    assert read.records == {"not booked": 1, "booked": 1}


@pytest.mark.parametrize(
    ("codes", "kind"),
    [
        (("ACMT", "MDOP", "CHRG"), CHARGE),
        (("ACMT", "MCOP", "INTR"), INTEREST),
        (("PMNT", "RDDT", "ESDD"), DIRECT_DEBIT),
    ],
)
def test_charges_and_interest_are_told_from_payments(codes: tuple[str, str, str], kind: str) -> None:
    domain, family, inner = codes
    code = (
        f"<BkTxCd><Domn><Cd>{domain}</Cd><Fmly><Cd>{family}</Cd><SubFmlyCd>{inner}</SubFmlyCd></Fmly></Domn></BkTxCd>"
    )

    (line,) = read_one(document(entry("1", DEBIT, code=code), close=balance("CLBD", "1", DEBIT))).lines

    assert line.kind == kind


def test_another_currency_needs_a_person() -> None:
    (line,) = read_one(document(entry("1", currency="USD"), close=balance("CLBD", "1"))).lines

    assert line.currency == "USD"
    assert line.damage is not None
    assert line.damage.key == problems.OTHER_CURRENCY


@pytest.mark.parametrize(
    ("amount", "direction", "key"),
    [
        ("1O.00", CREDIT, problems.AMOUNT_UNREADABLE),
        ("-10.00", CREDIT, problems.AMOUNT_UNREADABLE),
        ("10.00", "", problems.AMOUNT_UNREADABLE),
        ("10.005", CREDIT, problems.NOT_WHOLE_CENTS),
    ],
)
def test_an_amount_that_cannot_be_read_is_lost_and_said(amount: str, direction: str, key: str) -> None:
    statement = read_one(document(entry(amount, direction), close=balance("CLBD", "10")))

    assert statement.lines == ()
    assert [(problem.line, problem.key) for problem in statement.unreadable] == [(2, key)]
    assert keys(statement) == [problems.DOES_NOT_ADD_UP]


def test_a_damaged_day_leaves_the_amount_and_asks_for_a_person() -> None:
    (line,) = read_one(
        document(entry("1", days="<BookgDt><Dt>2026-02-30</Dt></BookgDt>"), close=balance("CLBD", "1"))
    ).lines

    assert line.damage is not None
    assert line.damage.key == problems.DATE_UNREADABLE


def test_an_account_that_is_no_iban() -> None:
    account = "<Othr><Id>123 456</Id></Othr>"

    statement = read_one(document(close=balance("CLBD", "0"), account=account))

    assert (statement.account, keys(statement)) == ("123456", [problems.ACCOUNT_DOUBTFUL])


def test_a_negative_balance_and_a_missing_one() -> None:
    statement = read_one(document(entry("5", DEBIT), close=balance("CLBD", "5", DEBIT)))
    assert (statement.closing_cents, statement.difference_cents) == (-500, 0)

    statement = read_one(document(entry("5", DEBIT), close=""))
    assert (statement.closing_cents, keys(statement)) == (None, [problems.CLOSING_MISSING])


def test_several_statements_in_one_message() -> None:
    data = document(entry("5"), close=balance("CLBD", "5"))
    start, end = data.index(b"<Stmt>"), data.index(b"</BkToCstmrStmt>")

    read = read_statement_file(data[:end] + data[start:end] + data[end:])

    assert [statement.difference_cents for statement in read.statements] == [0, 0]


def test_a_comment_or_a_name_space_prefix_changes_nothing() -> None:
    data = document(entry("5"), close=balance("CLBD", "5")).replace(b"<Sts>", b"<!-- no <Sts> --><Sts>")
    prefixed = data.replace(b"</", b"</n:").replace(b"<n:", b"<").replace(b"<", b"<n:").replace(b"<n:/n:", b"</n:")
    prefixed = prefixed.replace(b"<n:/", b"</n:").replace(b"xmlns=", b"xmlns:n=").replace(b"<n:!--", b"<!--")

    assert [line.cents for line in read_one(data).lines] == [500]
    assert [line.cents for line in read_one(prefixed).lines] == [500]


BOMB = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
STEAL = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (document(entry("5"), close="", head=BOMB), problems.XML_WITH_DOCTYPE),
        (document(entry("&a;"), close="", head=STEAL), problems.XML_WITH_DOCTYPE),
        (document(entry("5"), close="")[:-5], problems.XML_NOT_WELL_FORMED),
        (document(entry("&unknown;"), close=""), problems.XML_NOT_WELL_FORMED),
        (b"<html><body>Session expired</body></html>", problems.XML_NOT_CAMT053),
        (document(close="").replace(b"camt.053", b"camt.054"), problems.XML_NOT_CAMT053),
        (f'<Document xmlns="{NAMESPACE}08"><BkToCstmrStmt/></Document>'.encode(), problems.NO_STATEMENT),
        (b'<?xml version="1.0" encoding="klingon"?><Document/>', problems.XML_NOT_WELL_FORMED),
    ],
)
def test_what_cannot_be_read_at_all_is_refused_with_line_and_reason(data: bytes, reason: str) -> None:
    with pytest.raises(StatementRefused) as refused:
        read_statement_file(data)

    assert refused.value.reason == reason
    assert refused.value.line >= 1


def test_a_line_says_where_in_the_file_it_begins() -> None:
    lonely = entry("1", inside=details(payment("1", "E1"))).replace("<TxDtls>", "\n<TxDtls>")
    grouped = entry("3", inside=details(payment("1", "E2"), payment("2", "E3"))).replace("<TxDtls>", "\n<TxDtls>")

    statement = read_one(document("\n", lonely, "\n", grouped, close=balance("CLBD", "4")))

    assert [line.position for line in statement.lines] == [3, 6, 7]
