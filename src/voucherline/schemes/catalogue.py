"""Which terms hold, for a scheme and a day: the versions that came with the software, and those that people decided.

Versions only ever begin on days to come, so what holds on a day never changes again; see decision 0025.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter

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


_written: tuple[Terms, ...] = (*flanders.VERSIONS, *brussels.VERSIONS, *wallonia.VERSIONS)
_decided: tuple[Terms, ...] = ()
# Both are replaced whole, never filled: a thread that asks meanwhile sees all of them as they were, or as they are.
_schemes: Mapping[str, _Versions] = _by_scheme(_written)
_named: Mapping[str, Terms] = _by_name(_schemes)


def scheme_names() -> tuple[str, ...]:
    """The schemes there are, in alphabetical order."""
    return tuple(sorted(_schemes))


def first_day_of_all() -> date:
    """The first day on which every scheme has terms."""
    return max(versions.first_days[0] for versions in _schemes.values())


def terms_for(scheme: str, *, on: date) -> Terms:
    """The terms of a scheme on a day; refuses an unknown scheme and a day before its first terms."""
    versions = _schemes.get(scheme)
    if versions is None:
        raise UnknownScheme(scheme)
    place = bisect_right(versions.first_days, on)
    if place == 0:
        raise NoTermsYet(scheme, on)
    return versions.terms[place - 1]


def terms_by_version(version: str) -> Terms:
    """The terms that a decision cites by name ("flanders/2025-06-01")."""
    terms = _named.get(version)
    if terms is None:
        raise UnknownTerms(version)
    return terms


def versions_of(scheme: str) -> tuple[Terms, ...]:
    """Every version of one scheme, oldest first; or refuse."""
    if scheme not in _schemes:
        raise UnknownScheme(scheme)
    return tuple(_schemes[scheme].terms)


def all_terms() -> list[tuple[Terms, date]]:
    """Every version of every scheme, each with the first day on which it holds no more."""
    found: list[tuple[Terms, date]] = []
    for versions in _schemes.values():
        ends = (*versions.first_days[1:], date.max)
        found.extend(zip(versions.terms, ends, strict=True))
    return found


def written(scheme: str) -> tuple[Terms, ...]:
    """The versions of one scheme that came with the software, oldest first."""
    return tuple(sorted((each for each in _written if each.scheme == scheme), key=attrgetter("since")))


def hold_decided(versions: Iterable[Terms]) -> None:
    """From now on these versions hold beside those that came with the software, and no other decided ones."""
    global _decided
    _decided = tuple(versions)
    _compose()


@contextmanager
def register(versions: Iterable[Terms]) -> Iterator[None]:
    """While this lasts, these versions are all that their schemes have: a test defines its own scheme so."""
    global _written
    before, theirs = _written, tuple(versions)
    own = {each.scheme for each in theirs}
    _written = (*(each for each in before if each.scheme not in own), *theirs)
    try:
        _compose()
        yield
    finally:
        _written = before
        _compose()


def _compose() -> None:
    global _schemes, _named
    # Should a release bring a version from the same day, what people decided stays: work may cite it already.
    decided = {each.version for each in _decided}
    schemes = _by_scheme([*(each for each in _written if each.version not in decided), *_decided])
    _schemes, _named = schemes, _by_name(schemes)
