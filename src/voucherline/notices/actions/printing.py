"""Print runs: letters gathered, typeset and written to the disk; handed to the post; returned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from django.db import transaction

from voucherline.domain.households import actions as households
from voucherline.domain.households import queries as household_queries
from voucherline.kernel import collector
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import brussels_day, midnight
from voucherline.notices import sql
from voucherline.notices.actions.falling_back import fall_back
from voucherline.notices.actions.moving import Move, Only, end_notices, move, take_up, tasks
from voucherline.notices.actions.said import as_text
from voucherline.notices.composing import compose
from voucherline.notices.gathering import Gathered, gather
from voucherline.notices.letters.manifest import arrange, manifest, to_csv, to_json
from voucherline.notices.letters.typesetting import typeset
from voucherline.notices.letters.values import Sender, TypesetRun
from voucherline.notices.models import PrintRun
from voucherline.notices.states import DeliveryEvent, NoticeState
from voucherline.notices.tasks import Task
from voucherline.notices.values import (
    Channel,
    DeliveryUnknown,
    Letter,
    NoticeKind,
    PrintRunView,
    RunNotPrinted,
    RunUnknown,
)
from voucherline.schemes.calendar import days_later
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Span


@dataclass(frozen=True, slots=True)
class _Ready:
    """The letters of a run, and what becomes of those that need not be written."""

    letters: Sequence[Letter]
    said: Mapping[UUID, str]
    overtaken: Sequence[Task]


@collector.put_off()
def print_letters(folder: Path, *, sender: Sender, now: datetime, limit: int, only: Only = None) -> PrintRunView | None:
    """Print at most so many of the letters that wait, as one run in a folder of its own; None, if none waits.

    A run that was killed before it stood whole on the disk is printed again, under its own name.
    """
    _open_run(now=now, limit=limit, only=only)
    with transaction.atomic():
        run = PrintRun.objects.select_for_update(skip_locked=True).filter(printed_at=None).order_by("made_at").first()
        if run is None:
            return None
        there = tasks(sql.OF_RUN, {"run": run.id})
        ready = _ready(there, now=now)
        typeset_run = _write(folder / run.name, run.name, ready.letters, sender)
        _note(there, ready, typeset_run, now=now)
        run.printed_at, run.letters, run.sheets = now, len(ready.letters), sum(typeset_run.sheets)
        run.save(update_fields=["printed_at", "letters", "sheets"])
    return view(run)


def _open_run(*, now: datetime, limit: int, only: Only) -> None:
    with transaction.atomic():
        run = PrintRun(id=new_id(), name=_name(now), made_at=now)
        if take_up(Channel.LETTER, now=now, lost_at=None, limit=limit, run=run.id, only=only):
            run.save(force_insert=True)


def _name(now: datetime) -> str:
    """The day and the how manieth of the day: unique, or the second of two at once is refused by the database."""
    day = brussels_day(now).isoformat()
    return f"{day}-{PrintRun.objects.filter(name__startswith=day).count() + 1:03d}"


def _ready(there: Sequence[Task], *, now: datetime) -> _Ready:
    gathered = gather(there, now=now)
    letters: list[Letter] = []
    said: dict[UUID, str] = {}
    overtaken: list[Task] = []
    for task in there:
        content = gathered[task.id]
        if content is None:
            overtaken.append(task)
            continue
        letter = _letter(task, content, now)
        letters.append(letter)
        said[task.id] = _said(letter)
    return _Ready(arrange(letters), said, overtaken)


def _said(letter: Letter) -> str:
    """The letter as text, with its address; the code that it may carry stands on paper only."""
    address = (letter.name, letter.street, f"{letter.postcode} {letter.town}")
    return "\n".join((*address, "", as_text(letter.message)))


def _letter(task: Task, there: Gathered, now: datetime) -> Letter:
    household = there.household
    assert household is not None, "letters go to households"
    kind = NoticeKind(task.kind)
    return Letter(
        delivery=task.id,
        message=compose(kind, there.content, there.reader),
        name=household.name,
        street=household.street,
        postcode=household.postcode,
        town=household.town,
        number=household.number,
        day=brussels_day(now),
        large_print=household.large_print,
        code=_code(task, kind, now),
    )


def _code(task: Task, kind: NoticeKind, now: datetime) -> str:
    """The code that this letter brings, made here and nowhere else: the letter is the only place where it stands."""
    if kind is NoticeKind.TELEPHONE_CODE:
        return households.issue_telephone_code(task.household, now=now)
    return households.issue_mandate_code(task.subject) if kind is NoticeKind.MANDATE_OFFERED else ""


def _write(folder: Path, name: str, letters: Sequence[Letter], sender: Sender) -> TypesetRun:
    """Write the PDF and its manifests, each whole or not at all; a run that was overtaken whole has none."""
    if not letters:
        return TypesetRun(b"", ())
    typeset_run = typeset(letters, run=name, sender=sender)
    folder.mkdir(parents=True, exist_ok=True)
    _put(folder / "letters.pdf", typeset_run.pdf)
    rows = manifest(letters, typeset_run)
    _put(folder / "manifest.csv", to_csv(rows).encode())
    _put(folder / "manifest.json", to_json(rows, run=name).encode())
    return typeset_run


def _put(path: Path, content: bytes) -> None:
    unfinished = path.with_name(f".{path.name}.part")
    unfinished.touch(mode=0o600)
    unfinished.write_bytes(content)
    unfinished.replace(path)


def _note(there: Iterable[Task], ready: _Ready, typeset_run: TypesetRun, *, now: datetime) -> None:
    pages = {letter.delivery: count for letter, count in zip(ready.letters, typeset_run.pages, strict=True)}
    dropped = {each.id for each in ready.overtaken}
    moves = [
        Move(each, DeliveryEvent.DROPPED)
        if each.id in dropped
        else Move(
            each,
            DeliveryEvent.PRINTED,
            said=ready.said[each.id],
            pages=pages[each.id],
            words=_unprintable(typeset_run.unprintable.get(each.id)),
        )
        for each in there
    ]
    move(moves, at=now)
    end_notices(ready.overtaken, NoticeState.POINTLESS)


def _unprintable(characters: str | None) -> str:
    return f"no font of ours draws {characters}" if characters else ""


def hand_over_run(name: str, *, now: datetime) -> PrintRunView:
    """Note that a printed run was given to the post: some working days later its letters have told their readers."""
    with transaction.atomic():
        run = PrintRun.objects.select_for_update().filter(name=name).first()
        if run is None:
            raise RunUnknown(name)
        if run.printed_at is None:
            raise RunNotPrinted(name)
        if run.handed_over_at is None:
            # Where days were played ahead of the wall's clock, paper still is handed over after it was printed.
            now = max(now, run.printed_at)
            letters = [each for each in tasks(sql.OF_RUN, {"run": run.id}) if each.state == "under way"]
            proved = _proved_on(letters, now=now)
            move([Move(each, DeliveryEvent.POSTED, due_at=proved[each.id]) for each in letters], at=now)
            run.handed_over_at = now
            run.save(update_fields=["handed_over_at"])
    return view(run)


def _proved_on(letters: Sequence[Task], *, now: datetime) -> dict[UUID, datetime]:
    """When each letter counts as read: at the beginning of the working day that the terms say."""
    schemes = {id_: there.scheme for id_, there in household_queries.reach(each.household for each in letters).items()}
    today = brussels_day(now)
    moments = {}
    for scheme in set(schemes.values()):
        terms = terms_for(scheme, on=today)
        moments[scheme] = midnight(days_later(today, Span(terms.telling.letter_working_days), terms))
    return {each.id: moments[schemes[each.household]] for each in letters}


def letter_returned(delivery: UUID, *, words: str, now: datetime) -> None:
    """The post brought a letter back: nobody was told by it."""
    with transaction.atomic():
        there = tasks(sql.BY_ID, {"ids": [delivery]})
        if not there:
            raise DeliveryUnknown(delivery)
        moved = move([Move(there[0], DeliveryEvent.RETURNED, words=words)], at=now)
        fall_back([each.task for each in moved], now=now)


def view(run: PrintRun) -> PrintRunView:
    """A print run as others see it."""
    return PrintRunView(run.name, run.made_at, run.printed_at, run.handed_over_at, run.letters, run.sheets)
