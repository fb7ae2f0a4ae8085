"""CODA records written by hand for the tests: columns typed from the standard, not from our own writer."""

from __future__ import annotations

from voucherline.domain.bank.formats.reader import read_statement_file
from voucherline.domain.bank.formats.values import Statement

OURS = "BE68539007547034"
THEIRS = "BE71096123456769"


def header(version: str = "2", duplicate: str = " ") -> str:
    names = f"{'FILE01':10}{'THE SCHEME':26}{'KREDBEBB':11}{'00330158420':11}"
    return f"0000002032600105{duplicate}{'':7}{names} 00000{'':39}{version}"


def opening(cents: int = 0, account: str = OURS, structure: str = "2", currency: str = "EUR") -> str:
    numbered = f"{account} {currency} BE" if structure == "0" else f"{account:34}{currency}"
    return f"1{structure}061{numbered:37}{amount(cents)}010326{'THE SCHEME':26}{'':35}061"


def closing(cents: int, account: str = OURS, structure: str = "2") -> str:
    numbered = f"{account} EUR BE" if structure == "0" else f"{account:34}EUR"
    return f"8061{numbered:37}{amount(cents)}020326{'':64}0"


def trailer(records: int, debit: int = 0, credit: int = 0, more: str = "2") -> str:
    return f"9{'':15}{records:06d}{debit * 10:015d}{credit * 10:015d}{'':75}{more}"


def amount(cents: int) -> str:
    return f"{1 if cents < 0 else 0}{abs(cents) * 10:015d}"


def movement(
    cents: int,
    *,
    number: str = "00010000",
    code: str = "00150000",
    words: str = "",
    structured: str = "",
    form: str = "101",
    day: str = "020326",
    value_day: str = "020326",
    follows: str = "0",
) -> str:
    communication = f"1{form}{structured:50}" if structured else f"0{words:53.53}"
    return f"21{number}{'BANKREF' + number:21}{amount(cents)}{value_day}{code}{communication}{day}0610{follows} 0"


def second(
    *,
    number: str = "00010000",
    words: str = "",
    reference: str = "",
    r: str = " ",
    reason: str = "",
    follows: str = "0",
) -> str:
    return f"22{number}{words:53}{reference:35}{'KREDBEBB':11}   {r}{reason:4}{'':8}{follows} 0"


def third(*, number: str = "00010000", account: str = THEIRS, name: str = "ANA PEETERS", words: str = "") -> str:
    return f"23{number}{account:34}EUR{name:35}{words:43}0 0"


def information(text: str, *, number: str = "00010001", kind: str = "0", code: str = "00150000") -> str:
    return f"31{number}{'BANKREF':21}{code}{kind}{text:73}{'':12}0 0"


def information_2(text: str, *, number: str = "00010001") -> str:
    return f"32{number}{text:105}{'':10}0 0"


def free_message(text: str) -> str:
    return f"4 00010000{'':22}{text:80}{'':15}0"


def file_of(*records: str, end: str = "\r\n", encoding: str = "cp1252") -> bytes:
    return "".join(f"{record}{end}" for record in records).encode(encoding)


def statement_with(*movements: str, cents: int) -> bytes:
    """A whole file around these records of movements, whose amounts make so many cents together."""
    credit, debit = max(cents, 0), max(-cents, 0)
    counted = 2 + len([record for record in movements if record[0] in "23"])
    return file_of(header(), opening(), *movements, closing(cents), trailer(counted, debit, credit))


def read_one(data: bytes) -> Statement:
    (statement,) = read_statement_file(data).statements
    return statement


def keys(statement: Statement) -> list[str]:
    return [problem.key for problem in statement.problems]
