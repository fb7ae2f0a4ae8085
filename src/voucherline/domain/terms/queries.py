"""Read changes of terms; and let the catalogue of terms hold those that were decided."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from voucherline.domain.terms import rules
from voucherline.domain.terms.models import TermsChange
from voucherline.domain.terms.states import HOLDS, ChangeState
from voucherline.domain.terms.values import ChangeView, holder_of
from voucherline.journal import queries as journal
from voucherline.journal.values import Entry
from voucherline.schemes import catalogue
from voucherline.schemes.values import Terms

_read_on: date | None = None


def keep_up_with(day: date) -> None:
    """Hold all that was decided for this day and the next; one statement on each day's first piece of work.

    Doors call it before they begin: nothing that is decided later can begin so soon (decision 0025).
    """
    if _read_on != day:
        read_again()
        _note_read(day)


def read_again() -> None:
    """Hold what is decided now, whatever was read before."""
    catalogue.hold_decided(_decided())


def forget() -> None:
    """Hold none and have read nothing: another database comes."""
    catalogue.hold_decided(())
    _note_read(None)


def newest_terms(scheme: str) -> Terms:
    """The version that follows all others, as the database has it now."""
    versions = [*catalogue.written(scheme), *_decided(scheme=scheme)]
    return max(versions, key=lambda each: each.since)


def changes(scheme: str, *, limit: int) -> list[ChangeView]:
    """What was proposed for a scheme, the newest first."""
    return [_view(row) for row in TermsChange.objects.filter(scheme=scheme).order_by("-proposed_at", "-id")[:limit]]


def waiting() -> list[ChangeView]:
    """What waits for a second person, the oldest first."""
    asked = (ChangeState.PROPOSED.value, ChangeState.LEAVING.value)
    return [_view(row) for row in TermsChange.objects.filter(state__in=asked).order_by("proposed_at", "id")]


def change(id_: UUID) -> ChangeView | None:
    """One change, or nothing."""
    row = TermsChange.objects.filter(id=id_).first()
    return _view(row) if row else None


def history(there: ChangeView) -> list[Entry]:
    """All that was said about a change, in order."""
    return journal.story_of(there.id, household=holder_of(there.scheme))


def _note_read(day: date | None) -> None:
    global _read_on
    _read_on = day


def _decided(**among: str) -> list[Terms]:
    rows = TermsChange.objects.filter(state__in=[each.value for each in HOLDS], **among).order_by("scheme", "since")
    return list(_versions(rows))


def _versions(rows: Iterable[TermsChange]) -> Iterable[Terms]:
    return (rules.terms_of(catalogue.written(row.scheme), since=row.since, numbers=row.numbers) for row in rows)


def _view(row: TermsChange) -> ChangeView:
    written = catalogue.written(row.scheme)
    return ChangeView(
        id=row.id,
        scheme=row.scheme,
        since=row.since,
        before=rules.terms_of(written, since=row.since, numbers=row.before),
        after=rules.terms_of(written, since=row.since, numbers=row.numbers),
        reason=row.reason,
        state=ChangeState(row.state),
        asked_by=row.leaving_by or row.proposed_by,
        proposed_by=row.proposed_by,
        proposed_at=row.proposed_at,
    )
