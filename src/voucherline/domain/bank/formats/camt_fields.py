"""Small readings of ISO 20022 elements: children by local name, amounts, days, parties, codes."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

from lxml.etree import _Element

from voucherline.domain.bank.formats import values
from voucherline.domain.bank.formats.coda_records import written_reference

Children = dict[str, _Element]

_LONGEST: Final = 140
_CHARGES: Final = frozenset({"CHRG", "FEES", "COMM", "COME", "COMI", "COMT", "CAPL", "NTAV"})
_FAMILIES: Final = {
    "IDDT": values.DIRECT_DEBIT,
    "RDDT": values.DIRECT_DEBIT,
    "CCRD": values.CARD,
    "MCRD": values.CARD,
    "CNTR": values.CASH,
    "ICDT": values.PAYMENT,
    "RCDT": values.PAYMENT,
    "IRCT": values.PAYMENT,
    "RRCT": values.PAYMENT,
}


def children(element: _Element | None) -> Children:
    """The children of an element by local name; of several with one name, the first."""
    found: Children = {}
    if element is not None:
        for child in element:
            found.setdefault(local(child.tag), child)
    return found


@lru_cache(maxsize=1024)
def local(tag: str) -> str:
    """A name without its name space."""
    return tag.rpartition("}")[2]


def child(element: _Element | None, *path: str) -> _Element | None:
    """Go down by local names."""
    for name in path:
        if element is None:
            return None
        element = next((found for found in element if local(found.tag) == name), None)
    return element


def text(element: _Element | None, *path: str) -> str:
    """The words at the end of a path, runs of blanks as one; nothing if there is no such element."""
    found = child(element, *path) if path else element
    return " ".join(found.text.split()) if found is not None and found.text else ""


def position(element: _Element) -> int:
    """The line of the file on which an element begins."""
    line: object = element.sourceline
    return line if isinstance(line, int) else 1


def whole_cents(written: str) -> int | None:
    """Read an amount without sign; None if it is not one, or is not in whole cents."""
    euros, _, fraction = written.partition(".")
    digits = euros + fraction
    if not (digits.isascii() and digits.isdecimal() and euros) or len(digits) > 18 or fraction[2:].strip("0"):
        return None
    return int(euros + fraction[:2].ljust(2, "0"))


def has_fraction(written: str) -> bool:
    """Is this an amount that can be read, but is not in whole cents?"""
    euros, _, fraction = written.partition(".")
    return (euros + fraction).isdecimal() and bool(fraction[2:].strip("0"))


@lru_cache(maxsize=4096)
def day(written: str) -> date | None:
    """Read a date, or the day of a moment as the bank wrote it."""
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None


def written_day(element: _Element | None) -> str:
    """What stands in a choice of day or moment."""
    if element is None:
        return ""
    return text(element, "Dt") or text(element, "DtTm") or text(element)


def account(element: _Element | None) -> str:
    """The number of an account: its IBAN without blanks, or the bank's own number."""
    identity = child(element, "Id")
    number = text(identity, "IBAN") or text(identity, "Othr", "Id")
    return number.replace(" ", "").upper()


def name(party: _Element | None) -> str:
    """The name of a party, where the older and the newer versions put it."""
    if party is None:
        return ""
    return text(party, "Nm") or text(party, "Pty", "Nm") or text(party, "Agt", "FinInstnId", "Nm")


def remittance(element: _Element | None) -> tuple[str, str]:
    """Twelve digits of a structured communication, and the free words."""
    if element is None:
        return "", ""
    structured = ""
    words = ""
    previous = 0
    for part in element:
        if local(part.tag) == "Ustrd":
            # A message cut at its greatest length goes on in the middle of a word.
            written = part.text or ""
            words += written if previous >= _LONGEST else f" {written}"
            previous = len(written)
        elif local(part.tag) == "Strd":
            digits, extra = _structured(part)
            structured = structured or digits
            words = f"{words} {extra}"
    words = " ".join(words.split())
    if not structured and (digits := written_reference(words)):
        return digits, ""
    return structured, words


def _structured(part: _Element) -> tuple[str, str]:
    reference = text(part, "CdtrRefInf", "Ref")
    extra = text(part, "AddtlRmtInf")
    digits = written_reference(reference) or reference.replace(" ", "")
    if len(digits) == 12 and digits.isascii() and digits.isdecimal():
        return digits, extra
    return "", f"{reference} {extra}".strip()


def kind_and_code(code: _Element | None) -> tuple[str, str]:
    """What a bank transaction code says moved the money, and its innermost code."""
    domain = child(code, "Domn")
    if domain is None:
        return values.PAYMENT, ""
    family = child(domain, "Fmly")
    inner = text(family, "SubFmlyCd")
    if inner in _CHARGES:
        return values.CHARGE, inner
    if inner == "INTR":
        return values.INTEREST, inner
    payments = text(domain, "Cd") == "PMNT"
    return _FAMILIES.get(text(family, "Cd"), values.PAYMENT if payments else values.OTHER), inner
