"""Which terms hold, for a scheme and a day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Final

from voucherline.kernel.refusals import Refusal
from voucherline.schemes import brussels, flanders, wallonia
from voucherline.schemes.values import Terms


@dataclass(eq=False)
class UnknownScheme(Refusal):
    """No scheme has this name."""

    scheme: str


@dataclass(eq=False)
class NoTermsYet(Refusal):
    """The scheme exists, but had no terms on that day."""

    scheme: str
    on: date


@dataclass(eq=False)
class UnknownTerms(Refusal):
    """No terms were ever published under this version name."""

    version: str


@dataclass(frozen=True, slots=True)
class _Versions:
    """The versions of one scheme, oldest first, with their first days beside them for the search."""

    first_days: tuple[date, ...]
    terms: tuple[Terms, ...]


def _by_scheme(versions: Iterable[Terms]) -> dict[str, _Versions]:
    found: dict[str, _Versions] = {}
    ordered = sorted(versions, key=attrgetter("scheme", "since"))
    for scheme, group in groupby(ordered, key=attrgetter("scheme")):
        terms = tuple(group)
        first_days = tuple(each.since for each in terms)
        assert len(set(first_days)) == len(first_days), f"{scheme} has two versions since one day"
        found[scheme] = _Versions(first_days, terms)
    return found


def _by_name(schemes: Mapping[str, _Versions]) -> dict[str, Terms]:
    return {terms.version: terms for versions in schemes.values() for terms in versions.terms}


_SCHEMES: Final = _by_scheme([*flanders.VERSIONS, *brussels.VERSIONS, *wallonia.VERSIONS])
_NAMED: Final = _by_name(_SCHEMES)


def scheme_names() -> tuple[str, ...]:
    """The schemes there are, in alphabetical order."""
    return tuple(sorted(_SCHEMES))


def first_day_of_all() -> date:
    """The first day on which every scheme has terms."""
    return max(versions.first_days[0] for versions in _SCHEMES.values())


def terms_for(scheme: str, *, on: date) -> Terms:
    """The terms of a scheme on a day; refuses an unknown scheme and a day before its first terms."""
    versions = _SCHEMES.get(scheme)
    if versions is None:
        raise UnknownScheme(scheme)
    place = bisect_right(versions.first_days, on)
    if place == 0:
        raise NoTermsYet(scheme, on)
    return versions.terms[place - 1]


def terms_by_version(version: str) -> Terms:
    """The terms that a decision cites by name ("flanders/2025-06-01")."""
    terms = _NAMED.get(version)
    if terms is None:
        raise UnknownTerms(version)
    return terms


def versions_of(scheme: str) -> tuple[Terms, ...]:
    """Every version of one scheme, oldest first; or refuse."""
    if scheme not in _SCHEMES:
        raise UnknownScheme(scheme)
    return tuple(_SCHEMES[scheme].terms)


def all_terms() -> list[tuple[Terms, date]]:
    """Every version of every scheme, each with the first day on which it holds no more."""
    found: list[tuple[Terms, date]] = []
    for versions in _SCHEMES.values():
        ends = (*versions.first_days[1:], date.max)
        found.extend(zip(versions.terms, ends, strict=True))
    return found


@contextmanager
def register(versions: Iterable[Terms]) -> Iterator[None]:
    """While this lasts, these versions are all that their schemes have: a test defines its own scheme so."""
    before = dict(_SCHEMES)
    _replace(before | _by_scheme(versions))
    try:
        yield
    finally:
        _replace(before)


def _replace(schemes: Mapping[str, _Versions]) -> None:
    _SCHEMES.clear()
    _SCHEMES.update(schemes)
    _NAMED.clear()
    _NAMED.update(_by_name(schemes))
