"""The records of CODA: from bytes to lines of 128 columns, and the fields that stand in them.

Columns are those of the Febelfin standard, version 2, counted here from 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final

from voucherline.domain.bank.formats import values
from voucherline.domain.bank.formats.accounts import old_belgian

WIDTH: Final = 128
BLANK: Final = " \t\x00\x1a\x0c"
_FILLER: Final = "\ue000"
_RECORD_STARTS: Final = frozenset("012348 9")
_WRITTEN_REFERENCE: Final = re.compile(r"\s*(\+\+\+|\*\*\*)(\d{3})/(\d{4})/(\d{5})\1\s*", re.ASCII)
_IBAN_START: Final = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}$", re.ASCII)
_CURRENCY: Final = re.compile(r"[A-Z]{3}", re.ASCII)


def text_lines(data: bytes) -> Iterator[tuple[int, str]]:
    """Cut a file into its non-empty lines, each with its number, whatever its code page and line ends.

    A file without any line end is cut by columns; its lines are numbered as if it had them.
    """
    raw = _plain(data).replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    whole = sum(1 for line in raw if line.strip()) == 1
    for number, line in enumerate(raw, 1):
        text = (line.decode() if line.isascii() else _decoded(line)).rstrip(BLANK)
        if len(text) <= WIDTH or not _is_joined(text):
            if text:
                yield number, text
            continue
        for ordinal, start in enumerate(range(0, len(text), WIDTH)):
            if piece := text[start : start + WIDTH].rstrip(BLANK):
                yield (number + ordinal if whole else number), piece


def _plain(data: bytes) -> bytes:
    """Drop the mark of byte order; a file in two-byte letters becomes UTF-8."""
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace").encode("utf-8", "replace")
    return data


def _decoded(line: bytes) -> str:
    """Read a line with accents: UTF-8 if it can be that, else the code page of Windows, else Latin-1."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return line.decode("cp1252")
        except UnicodeDecodeError:
            return line.decode("latin-1")
    if len(text) != WIDTH and len(line.rstrip()) == WIDTH:
        # The bank counted its columns in bytes: fillers keep the later columns in their place.
        return "".join(letter + _FILLER * (len(letter.encode()) - 1) for letter in text)
    return text


def _is_joined(text: str) -> bool:
    """Are these several records without a line end between them?"""
    starts = range(0, len(text), WIDTH)
    return len(text) >= 2 * WIDTH - 3 and all(text[start] in _RECORD_STARTS for start in starts)


def clean(text: str) -> str:
    """A field as words: outer blanks and fillers away, inner runs of blanks as one."""
    return " ".join(text.replace(_FILLER, "").split())


def whole_cents(field: str) -> int | None:
    """Read a sign and 15 digits with three decimals; None if that is not what stands there.

    A tenth of a cent cannot be booked; `has_fraction` tells that case from a damaged amount.
    """
    digits = field[1:]
    sign = field[:1]
    if len(digits) != 15 or not digits.isdecimal() or not digits.isascii() or sign not in ("0", "1"):
        return None
    cents, rest = divmod(int(digits), 10)
    if rest:
        return None
    return -cents if sign == "1" else cents


def has_fraction(field: str) -> bool:
    """Is this an amount that can be read, but is not in whole cents?"""
    return field[:1] in ("0", "1") and len(field) == 16 and field[1:].isdecimal() and field[-1:] != "0"


@lru_cache(maxsize=4096)
def day(field: str) -> date | None:
    """Read ddmmyy; years from 80 on lie in the last century."""
    if len(field) != 6 or not (field.isascii() and field.isdecimal()):
        return None
    year = int(field[4:])
    try:
        return date(year + (1900 if year >= 80 else 2000), int(field[2:4]), int(field[:2]))
    except ValueError:
        return None


def count(field: str) -> int | None:
    """Read a whole number."""
    return int(field) if field.isascii() and field.isdecimal() else None


@lru_cache(maxsize=8192)
def account(field: str) -> str:
    """Read an account number, without blanks and without the currency that may follow it.

    A Belgian number of before the IBAN (12 digits with right check digits) becomes its IBAN.
    """
    words = field[:34].replace(_FILLER, "").split()
    if len(words) > 1 and _CURRENCY.fullmatch(words[-1]):
        words.pop()
    # An IBAN in one piece is the account, whatever a bank (or a hand) put behind it too early.
    written = words[0] if words and _IBAN_START.match(words[0]) else "".join(words).upper()
    return old_belgian(written) or written


def statement_account(field: str, structure: str) -> tuple[str, str]:
    """Read account and currency of a balance record, by the structure that it names."""
    if structure == "0":
        number, currency = field[:12], field[13:16]
    else:
        number, currency = field[:34], field[34:37]
    return account(number), currency if _CURRENCY.fullmatch(currency) else "EUR"


def written_reference(text: str) -> str:
    """The twelve digits of a text that is nothing but +++123/4567/89012+++, else nothing."""
    found = _WRITTEN_REFERENCE.fullmatch(text)
    return "".join(found.group(2, 3, 4)) if found else ""


@lru_cache(maxsize=1024)
def kind(code: str) -> str:
    """What a transaction code (type, family, transaction, category) says moved the money."""
    family, transaction, category = code[1:3], code[3:5], code[5:8]
    if family == "35":
        return values.INTEREST if category in ("001", "002") or transaction in ("01", "50") else values.CHARGE
    if family == "80" or transaction in ("37", "87") or "003" <= category <= "029":
        return values.CHARGE
    if category in ("001", "002"):
        return values.INTEREST
    by_family = {"01": values.PAYMENT, "41": values.PAYMENT, "05": values.DIRECT_DEBIT, "04": values.CARD}
    return by_family.get(family, values.CASH if family == "09" else values.OTHER)


def is_unexecuted(code: str) -> bool:
    """Does the bank give back a transfer of ours that it could not carry out?"""
    return code[1:5] in ("0154", "4154")
