"""Small readings of ISO 20022: elements as plain trees of words, amounts, days, parties, codes.

An entry becomes a tree once, because asking the parser for every element by its path costs three times as much.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final, TypeAlias, Union

from lxml.etree import _Element

from voucherline.domain.bank.formats import values
from voucherline.domain.bank.formats.coda_records import written_reference

Tree: TypeAlias = dict[str, Union["Tree", str, list["Tree | str"]]]

_NOTHING: Final[Tree] = {}
_LONGEST: Final = 140
_REPEATED: Final = frozenset({"NtryDtls", "TxDtls", "Ustrd", "Strd", "Bal"})
_CHARGES: Final = frozenset({"CHRG", "FEES", "COMM", "COME", "COMI", "COMT"})
_FAMILIES: Final = {
    "IDDT": values.DIRECT_DEBIT,
    "RDDT": values.DIRECT_DEBIT,
    "CCRD": values.CARD,
    "MCRD": values.CARD,
    "CNTR": values.CASH,
}


class _LocalNames(dict[str, str]):
    """Names without their name space, each cut once."""

    def __missing__(self, tag: str) -> str:
        self[tag] = name = tag.rpartition("}")[2]
        return name


_LOCAL: Final = _LocalNames()


def local(element: _Element) -> str:
    """The name of an element without its name space."""
    return _LOCAL[element.tag]


def tree(element: _Element, *, without: str = "") -> Tree:
    """An element as a tree of words by local name; of several with one name the first, unless they may repeat.

    The currency of `Amt` stands beside it as `Amt@`, the line of the file on which a detail begins as `#`.
    """
    found: Tree = {}
    for child in element:
        name = _LOCAL[child.tag]
        if name in _REPEATED:
            _add(found, name, child)
        elif name in found or name == without:
            continue
        elif len(child):
            found[name] = tree(child)
        else:
            found[name] = child.text or ""
            if name == "Amt" and (currency := child.get("Ccy")):
                found["Amt@"] = currency
    return found


def _add(found: Tree, name: str, child: _Element) -> None:
    """Add one of several elements of a name."""
    several = found.setdefault(name, [])
    if isinstance(several, list):
        inner = tree(child)
        inner["#"] = str(position(child))
        several.append(inner if len(child) else child.text or "")


def position(element: _Element) -> int:
    """The line of the file on which an element begins."""
    line: object = element.sourceline
    return line if isinstance(line, int) else 1


def branch(parts: Tree, *path: str) -> Tree:
    """What stands inside an element; nothing if there is no such element."""
    for name in path:
        inner = parts.get(name)
        if not isinstance(inner, dict):
            return _NOTHING
        parts = inner
    return parts


def branches(parts: Tree, name: str) -> list[Tree]:
    """The elements of a name that may repeat."""
    several = parts.get(name)
    if not isinstance(several, list):
        return []
    return [one if isinstance(one, dict) else {} for one in several]


def word(parts: Tree, name: str) -> str:
    """The words right inside an element, runs of blanks as one; nothing if there are none."""
    value = parts.get(name)
    if not isinstance(value, str):
        return ""
    words = value.split()
    return words[0] if len(words) == 1 else " ".join(words)


def text(parts: Tree, *path: str) -> str:
    """The words at the end of a path, runs of blanks as one; nothing if there are none."""
    for name in path[:-1]:
        inner = parts.get(name)
        if not isinstance(inner, dict):
            return ""
        parts = inner
    return word(parts, path[-1])


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


def signed_cents(parts: Tree) -> int | None:
    """The amount by the direction that stands beside it."""
    amount, direction = whole_cents(word(parts, "Amt")), word(parts, "CdtDbtInd")
    if amount is None or direction not in ("CRDT", "DBIT"):
        return None
    return amount if direction == "CRDT" else -amount


@lru_cache(maxsize=4096)
def day(written: str) -> date | None:
    """Read a date, or the day of a moment as the bank wrote it."""
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None


def written_day(parts: Tree, name: str) -> str:
    """What stands in a choice of day or moment."""
    return text(parts, name, "Dt") or text(parts, name, "DtTm") or word(parts, name)


def account(parts: Tree, name: str) -> str:
    """The number of an account: its IBAN without blanks, or the bank's own number."""
    identity = branch(parts, name, "Id")
    number = word(identity, "IBAN") or text(identity, "Othr", "Id")
    return number.replace(" ", "").upper()


def party(parts: Tree, name: str) -> str:
    """The name of a party, where the older and the newer versions put it."""
    found = branch(parts, name)
    if not found:
        return ""
    return word(found, "Nm") or text(found, "Pty", "Nm") or text(found, "Agt", "FinInstnId", "Nm")


def remittance(parts: Tree) -> tuple[str, str]:
    """Twelve digits of a structured communication, and the free words."""
    if not parts:
        return "", ""
    words = ""
    previous = 0
    free = parts.get("Ustrd", [])
    for written in free if isinstance(free, list) else []:
        # A message cut at its greatest length goes on in the middle of a word.
        if isinstance(written, str):
            words += written if previous >= _LONGEST else f" {written}"
            previous = len(written)
    structured = ""
    for part in branches(parts, "Strd"):
        digits, extra = _structured(part)
        structured = structured or digits
        words = f"{words} {extra}"
    words = " ".join(words.split())
    if not structured and (digits := written_reference(words)):
        return digits, ""
    return structured, words


def _structured(part: Tree) -> tuple[str, str]:
    reference = text(part, "CdtrRefInf", "Ref")
    extra = word(part, "AddtlRmtInf")
    digits = written_reference(reference) or reference.replace(" ", "")
    if len(digits) == 12 and digits.isascii() and digits.isdecimal():
        return digits, extra
    return "", f"{reference} {extra}".strip()


def kind_and_code(parts: Tree) -> tuple[str, str]:
    """What the bank transaction code of an entry or detail says moved the money, and its innermost code."""
    domain = branch(parts, "BkTxCd", "Domn")
    if not domain:
        return values.PAYMENT, ""
    inner = text(domain, "Fmly", "SubFmlyCd")
    if inner in _CHARGES:
        return values.CHARGE, inner
    if inner == "INTR":
        return values.INTEREST, inner
    others = values.PAYMENT if word(domain, "Cd") == "PMNT" else values.OTHER
    return _FAMILIES.get(text(domain, "Fmly", "Cd"), others), inner
