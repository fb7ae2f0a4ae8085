"""Statement files that were handed in on the web: taken in one after the other by a worker, told line by line."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.database import queue
from voucherline.domain.bank.formats.values import StatementRefused
from voucherline.doors.console.pages.models import StatementUpload
from voucherline.doors.console.statements import TakenIn, take_in
from voucherline.kernel import clock
from voucherline.kernel.actors import THE_BANK, Actor, only_staff
from voucherline.kernel.ids import new_id
from voucherline.kernel.refusals import Refusal
from voucherline.words.catalogue import problem_in_words, refusal_in_words, say
from voucherline.words.formats import LANGUAGES

TAKE_IN: Final = "take in statements"
"""The job, as the list of tasks names it."""
MOST_ATTEMPTS: Final = 5
MOST_PROBLEMS: Final = 50
_log = logging.getLogger(__name__)

Said = dict[str, list[str]]
"""Sentences, by language."""


def hand_in(files: Sequence[tuple[str, bytes]], *, despite_difference: bool, by: Actor, now: datetime) -> list[UUID]:
    """Keep statement files until a worker takes them in; tell under which ids."""
    only_staff(by, "hand in bank statements")
    handed_in = [
        StatementUpload(
            id=new_id(),
            name=name,
            content=content,
            despite_difference=despite_difference,
            uploaded_at=now,
            uploaded_by=by.name,
        )
        for name, content in files
    ]
    with transaction.atomic():
        StatementUpload.objects.bulk_create(handed_in)
        # One at a time: what two files both bring is decided by the first.
        queue.enqueue(TAKE_IN, once=TAKE_IN)
    return [each.id for each in handed_in]


def take_in_waiting() -> int:
    """Take in the files that wait, the oldest first; tell how many. Stopped in the middle, it goes on where it was."""
    count = 0
    while upload := StatementUpload.objects.filter(finished_at=None).order_by("uploaded_at", "id").first():
        _take_in(upload)
        count += 1
    return count


def _take_in(upload: StatementUpload) -> None:
    this = StatementUpload.objects.filter(id=upload.id)

    def so_far(done: int, total: int) -> None:
        this.update(done=done, total=total)

    try:
        taken = take_in(
            bytes(upload.content),
            by=THE_BANK,
            now=clock.now(),
            despite_difference=upload.despite_difference,
            progress=so_far,
        )
    except Refusal as refusal:
        _finish(upload, refused=True, said=_why(refusal))
    except Exception:
        # Perhaps the database is away for a moment; a file that breaks us again and again stops the others no longer.
        if upload.attempts + 1 < MOST_ATTEMPTS:
            this.update(attempts=upload.attempts + 1)
            raise
        _log.exception("the statement file %s broke us %d times", upload.id, MOST_ATTEMPTS)
        _finish(upload, refused=True, said={each: [say("console-upload-broke", each)] for each in LANGUAGES})
    else:
        _finish(upload, refused=False, said=_problems(taken), taken=taken)


def _finish(upload: StatementUpload, *, refused: bool, said: Said, taken: TakenIn | None = None) -> None:
    lines = taken.lines if taken else ()
    StatementUpload.objects.filter(id=upload.id).update(
        content=b"",
        finished_at=clock.now(),
        refused=refused,
        said=said,
        done=len(lines),
        total=len(lines),
        lines=[each.id for each in lines],
        new=[each.new for each in lines],
    )


def _why(refusal: Refusal) -> Said:
    line = getattr(refusal, "line", None) if not isinstance(refusal, StatementRefused) else refusal.line

    def words(language: str) -> str:
        what = refusal_in_words(refusal, language)
        return say("file-at-line", language, line=line, what=what) if line else what

    return {language: [words(language)] for language in LANGUAGES}


def _problems(taken: TakenIn) -> Said:
    return {
        language: [problem_in_words(each, language) for each in taken.problems[:MOST_PROBLEMS]]
        for language in LANGUAGES
    }
