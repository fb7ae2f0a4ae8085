"""Print runs: letters gathered, typeset and written to the disk; handed to the post; returned."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Final
from uuid import UUID

from django.db import Error, transaction

from voucherline.domain.households import actions as households
from voucherline.kernel import collector, private
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import brussels_day, midnight
from voucherline.notices import sql
from voucherline.notices.actions.following import move_on
from voucherline.notices.actions.moving import Move, Only, move, take_up, tasks
from voucherline.notices.actions.preparing import Ready, prepare, unwritable
from voucherline.notices.actions.said import as_text
from voucherline.notices.letters.cutoff import closes_at, run_day
from voucherline.notices.letters.manifest import arrange, manifest, to_csv, to_json
from voucherline.notices.letters.typesetting import typeset
from voucherline.notices.letters.values import Sender, TypesetRun
from voucherline.notices.models import PrintRun
from voucherline.notices.reaching import schemes_of
from voucherline.notices.states import DeliveryEvent, DeliveryState
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
from voucherline.words.catalogue import say

_WHENEVER: Final = datetime.max.replace(tzinfo=UTC)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Set:
    """The letters of a run as they were set, and the moves of those that are not in it."""

    letters: Sequence[Letter]
    typeset: TypesetRun
    tasks: Mapping[UUID, Task]
    aside: Sequence[Move]


@collector.put_off()
def print_letters(
    folder: Path, *, sender: Sender, now: datetime, limit: int, only: Only = None, cut_off: time | None = None
) -> PrintRunView | None:
    """Print at most so many of the letters that wait, as one run in a folder of its own; None, if none waits.

    With a cut-off those alone whose print run is closed by now; without one all, as an operator may wish. A run that
    was killed before it stood whole on the disk is printed again, under its own name.
    """
    _open_run(now=now, limit=limit, only=only, cut_off=cut_off)
    with transaction.atomic():
        run = PrintRun.objects.select_for_update(skip_locked=True).filter(printed_at=None).order_by("made_at").first()
        if run is None:
            return None
        there = [each for each in tasks(sql.OF_RUN, {"run": run.id}) if each.state == DeliveryState.UNDER_WAY]
        done = _set(there, name=run.name, sender=sender, now=now)
        _write(folder / run.name, run.name, done)
        move_on([*done.aside, *_printed(done)], at=now)
        run.printed_at, run.letters, run.sheets = now, len(done.letters), sum(done.typeset.sheets)
        run.save(update_fields=["printed_at", "letters", "sheets"])
    return view(run)


def _open_run(*, now: datetime, limit: int, only: Only, cut_off: time | None) -> None:
    """Take up the letters of a run. Those of a later one are put off until it closes, and others looked for instead."""
    due_by = now if cut_off else _WHENEVER
    while True:
        with transaction.atomic():
            run = PrintRun(id=new_id(), name=_name(now), made_at=now)
            taken = take_up(Channel.LETTER, now=now, due_by=due_by, lost_at=None, limit=limit, run=run.id, only=only)
            early = _early(taken, cut_off, now) if cut_off else []
            move(early, at=now)
            if len(taken) > len(early):
                run.save(force_insert=True)
            if len(taken) > len(early) or not taken:
                return


def _early(taken: Sequence[Task], cut_off: time, now: datetime) -> list[Move]:
    """Letters whose print run is not closed yet: by the working days of the household's scheme."""
    schemes = schemes_of(each.household for each in taken)
    moves = []
    for each in taken:
        terms = terms_for(schemes[each.household], on=brussels_day(each.made_at))
        closes = closes_at(run_day(each.made_at, terms, cut_off=cut_off), cut_off)
        if closes > now:
            moves.append(Move(each, DeliveryEvent.PUT_OFF, due_at=closes))
    return moves


def _name(now: datetime) -> str:
    """The day and the how manieth of the day: unique, or the second of two at once is refused by the database."""
    day = brussels_day(now).isoformat()
    return f"{day}-{PrintRun.objects.filter(name__startswith=day).count() + 1:03d}"


def _set(there: Sequence[Task], *, name: str, sender: Sender, now: datetime) -> _Set:
    """Set what can be written; if a letter cannot be set, the others without it."""
    prepared = prepare(there, now=now)
    press = _Press(name, sender, now)
    ready, errors = prepared.ready, {}
    try:
        letters, done = press.set(ready)
    except Error:
        raise
    except Exception:
        _log.exception("one of the %d letters of run %s cannot be set", len(ready), name)
        errors = {each.task.id: error for each in ready if (error := press.trouble_with(each))}
        if not errors:
            raise
        letters, done = press.set([each for each in ready if each.task.id not in errors])
    by_id = {each.id: each for each in there}
    aside = [*prepared.aside, *(unwritable(by_id[id_], error) for id_, error in errors.items())]
    return _Set(letters, done, by_id, aside)


@dataclass(frozen=True, slots=True)
class _Press:
    """Sets letters of one run. The codes that they bring are made here, and hold only if their letters could be set:
    whoever gets no letter with a new code keeps the old one."""

    run: str
    sender: Sender
    now: datetime

    def set(self, ready: Sequence[Ready]) -> tuple[Sequence[Letter], TypesetRun]:
        """Set all of these, in the order of the run, or none."""
        if not ready:
            return [], TypesetRun(b"", ())
        with transaction.atomic():
            letters = arrange([_letter(each, self.now) for each in ready])
            return letters, typeset(letters, run=self.run, sender=self.sender)

    def trouble_with(self, ready: Ready) -> Exception | None:
        """Why this one cannot be set; a code that was made for the trial is forgotten."""
        try:
            with transaction.atomic():
                typeset([_letter(ready, self.now)], run=self.run, sender=self.sender)
                transaction.set_rollback(True)
        except Error:
            raise
        except Exception as error:
            return error
        return None


def _said(letter: Letter) -> str:
    """The letter as text, with its address; the code that it may carry stands on paper only."""
    address = (letter.name, letter.street, f"{letter.postcode} {letter.town}")
    return "\n".join((*address, "", as_text(letter.message)))


def _letter(ready: Ready, now: datetime) -> Letter:
    household = ready.there.household
    assert household is not None, "letters go to households"
    return Letter(
        delivery=ready.task.id,
        message=ready.message,
        name=_addressee(ready),
        street=household.street,
        postcode=household.postcode,
        town=household.town,
        number=household.number,
        day=brussels_day(now),
        large_print=household.large_print,
        code=_code(ready.task, NoticeKind(ready.task.kind), now),
    )


def _addressee(ready: Ready) -> str:
    """Nobody writes to the dead: after a death the window of the envelope names the family."""
    reader = ready.there.reader
    return say("letter-to-family", ready.message.language, name=reader.name) if reader.to_family else reader.name


def _code(task: Task, kind: NoticeKind, now: datetime) -> str:
    """The code that this letter brings, made here and nowhere else: the letter is the only place where it stands."""
    if kind is NoticeKind.TELEPHONE_CODE:
        return households.issue_telephone_code(task.household, now=now)
    return households.issue_mandate_code(task.subject) if kind is NoticeKind.MANDATE_OFFERED else ""


def _write(folder: Path, name: str, done: _Set) -> None:
    """Write the PDF and its manifests, each whole or not at all; a run of which nothing is left has none."""
    if not done.letters:
        return
    private.make_folder(folder)
    private.write_whole(folder / "letters.pdf", done.typeset.pdf)
    rows = manifest(done.letters, done.typeset)
    private.write_whole(folder / "manifest.csv", to_csv(rows).encode())
    private.write_whole(folder / "manifest.json", to_json(rows, run=name).encode())


def _printed(done: _Set) -> list[Move]:
    return [
        Move(
            done.tasks[letter.delivery],
            DeliveryEvent.PRINTED,
            said=_said(letter),
            pages=pages,
            words=_unprintable(done.typeset.unprintable.get(letter.delivery)),
        )
        for letter, pages in zip(done.letters, done.typeset.pages, strict=True)
    ]


def _unprintable(characters: str | None) -> str:
    return f"no font of ours draws {characters}" if characters else ""


def hand_over_runs(names: Sequence[str], *, now: datetime) -> list[PrintRunView]:
    """Note that several printed runs were given to the post: all of them, or none."""
    with transaction.atomic():
        # By name, whoever else hands over the same: nobody waits in a circle.
        handed = {name: hand_over_run(name, now=now) for name in sorted(set(names))}
    return [handed[name] for name in dict.fromkeys(names)]


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
            letters = [each for each in tasks(sql.OF_RUN, {"run": run.id}) if each.state == DeliveryState.UNDER_WAY]
            proved = _proved_on(letters, now=now)
            move([Move(each, DeliveryEvent.POSTED, due_at=proved[each.id]) for each in letters], at=now)
            run.handed_over_at = now
            run.save(update_fields=["handed_over_at"])
    return view(run)


def _proved_on(letters: Sequence[Task], *, now: datetime) -> dict[UUID, datetime]:
    """When each letter counts as read: at the beginning of the working day that the terms say."""
    schemes = schemes_of(each.household for each in letters)
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
        move_on([Move(there[0], DeliveryEvent.RETURNED, words=words)], at=now)


def view(run: PrintRun) -> PrintRunView:
    """A print run as others see it."""
    return PrintRunView(run.name, run.made_at, run.printed_at, run.handed_over_at, run.letters, run.sheets)
