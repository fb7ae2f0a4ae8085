"""Two spellings of one address are one home. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby, zip_longest
from typing import Final

_RUN: Final = re.compile(r"\d+|[^\W\d_]+")
"""Digits, or letters: 12A is two of them, as 12 A is."""
_SAINTS: Final = {"st": "sint", "saint": "sint", "ste": "sinte", "sainte": "sinte"}
_BOX: Final = "bus"
_BOXES: Final = frozenset((_BOX, "bte", "boite", "box"))


def address_key(street: str, postcode: str, town: str) -> str:
    """Write an address so that two spellings of it meet.

    Without accents, blanks and signs: Sint-Jansstraat 12A bus 3 is St. Jansstraat 12 a/3. A letter after the number is
    another home than a box of that letter.
    """
    return "|".join(" ".join(_joined(_boxes(_saints(_runs(part))))) for part in (street, postcode, town))


def _runs(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    # Once more: what was one sign may have become a capital letter and a mark.
    return _RUN.findall("".join(sign for sign in plain.casefold() if not unicodedata.combining(sign)))


def _saints(runs: list[str]) -> list[str]:
    """A saint is named in full, if somebody follows: the abbreviation alone may be anything."""
    return [_SAINTS.get(run, run) if after and not after.isdigit() else run for run, after in _with_next(runs)]


def _boxes(runs: list[str]) -> Iterator[str]:
    """After the number a box is its number alone, as in 12/3; only 12 b 3 says so with one letter."""
    numbered = False
    for run, after in _with_next(runs):
        is_box = numbered and (run in _BOXES or (run == "b" and after.isdigit()))
        if is_box and not after.isdigit():
            yield _BOX
        elif not is_box:
            yield run
        numbered = numbered or run.isdigit()


def _with_next(runs: list[str]) -> Iterator[tuple[str, str]]:
    return zip_longest(runs, runs[1:], fillvalue="")


def _joined(runs: Iterable[str]) -> Iterator[str]:
    """Letters are one word, however many words they were written as; two numbers stay two."""
    for is_number, group in groupby(runs, str.isdigit):
        if is_number:
            yield from group
        else:
            yield "".join(group)
