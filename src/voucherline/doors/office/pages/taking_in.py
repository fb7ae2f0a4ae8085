"""Take a file in: first tried row by row, with nothing left of it but what would happen; then entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import transaction

from voucherline.domain.companies.values import Hired
from voucherline.doors.office.helper_files import hire_file
from voucherline.doors.office.pages.kinds import FileKind, Outcome
from voucherline.doors.office.pages.models import HandedInFile
from voucherline.doors.office.pages.typed import words_of
from voucherline.doors.office.prestation_files import RowResult, register_file
from voucherline.doors.office.rows import why_in_words
from voucherline.doors.office.spreadsheets import lines_of
from voucherline.kernel.actors import Channel
from voucherline.kernel.ids import new_id
from voucherline.kernel.installing import SettingWrong
from voucherline.kernel.refusals import Refusal
from voucherline.pages.signing_in import Person
from voucherline.schemes.values import EnteredBy

LONGEST_NAME: Final = 100
_LISTED: Final = 50
Enter = Callable[[Sequence[str], Person, datetime, str], list[Outcome]]


def hand_in(kind: FileKind, name: str, content: bytes, *, person: Person, language: str, now: datetime) -> UUID:
    """Keep a file, and try it: what would become of each row is known, nothing is entered. Refused if unreadable."""
    lines = lines_of(content)
    with transaction.atomic():
        tried = _ENTER[kind](lines, person, now, language)
        transaction.set_rollback(True)
    id_ = new_id()
    HandedInFile.objects.create(
        id=id_,
        company_id=person.id,
        kind=kind.value,
        name=words_of(name)[:LONGEST_NAME],
        content=content,
        handed_in_at=now,
        handed_in_by=person.acting(Channel.FILE).name,
        rows=len(tried),
        refused=_refused(tried),
        results=[list(each) for each in tried],
    )
    return id_


def enter(file: HandedInFile, *, person: Person, language: str, now: datetime) -> None:
    """Enter the rows of a file, once; what is refused stops no other row."""
    with transaction.atomic():
        locked = HandedInFile.objects.select_for_update().get(id=file.id)
        if locked.entered_at:
            return
        done = _ENTER[FileKind(locked.kind)](lines_of(bytes(locked.content)), person, now, language)
        locked.entered_at, locked.rows, locked.refused = now, len(done), _refused(done)
        locked.results = [list(each) for each in done]
        locked.save(update_fields=["entered_at", "rows", "refused", "results"])


def files_of(company: UUID) -> list[HandedInFile]:
    """The last files of a company, the newest first, without what stands in them."""
    found = HandedInFile.objects.filter(company_id=company).defer("content", "results")
    return list(found.order_by("-handed_in_at", "-id")[:_LISTED])


def file_of(company: UUID, id_: UUID) -> HandedInFile | None:
    """One file of a company; another's is as unknown as one that never was."""
    return HandedInFile.objects.filter(company_id=company, id=id_).first()


def forget_files(*, now: datetime) -> int:
    """Forget files that were handed in long ago: what was entered from them stands by itself. Tell how many."""
    forgotten, _ = HandedInFile.objects.filter(handed_in_at__lt=now - files_are_kept()).delete()
    return forgotten


def files_are_kept() -> timedelta:
    """So long a company may look up what it handed in, and what became of each row."""
    days = int(settings.VOUCHERLINE_FILES_KEPT_DAYS)
    if days < 1:
        raise SettingWrong(f"VOUCHERLINE_FILES_KEPT_DAYS is {days}, not a number of days.")
    return timedelta(days=days)


def outcomes(file: HandedInFile) -> list[Outcome]:
    """What became of each row."""
    return [Outcome(*each) for each in file.results]


def _refused(done: Sequence[Outcome]) -> int:
    return sum(each.how == "refused" for each in done)


def _hours(lines: Sequence[str], person: Person, now: datetime, language: str) -> list[Outcome]:
    by = person.acting(Channel.FILE)
    results = register_file(lines, entered_by=EnteredBy.COMPANY, by=by, now=now, company=person.number)
    return [_of_hours(each, language) for each in results]


def _of_hours(result: RowResult, language: str) -> Outcome:
    if result.refusal:
        return Outcome(result.row, "refused", result.reference, why_in_words(result.refusal, language))
    how = "known" if result.done and result.done.repeated else "entered"
    return Outcome(result.row, how, result.reference, "")


def _helpers(lines: Sequence[str], person: Person, now: datetime, language: str) -> list[Outcome]:
    by = person.acting(Channel.FILE)
    results = hire_file(lines, company=person.id, language=language, by=by, now=now)
    return [_of_helper(number, result, language) for number, result in results]


def _of_helper(row: int, result: Hired | Refusal, language: str) -> Outcome:
    if isinstance(result, Refusal):
        return Outcome(row, "refused", "", why_in_words(result, language))
    # A number that was only tried is not hers yet.
    return Outcome(row, "known" if result.repeated else "entered", result.wanted.name, "")


_ENTER: Final[Mapping[FileKind, Enter]] = MappingProxyType({FileKind.HOURS: _hours, FileKind.HELPERS: _helpers})
