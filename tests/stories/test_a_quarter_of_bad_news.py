"""A town of 2,000 households for a quarter: three mails of ten come back, four calls of ten fail; work is amended and
contested, households change their solution and go away. Nobody is held to a silence that no proof stands behind.

The clockwork does everything, as `clock run` does it, but decides, writes and prints every sixth hour only; people are
jobs of the same timetable. Of the letters one run in 30 is really set: six to eight milliseconds for each of some
thousands would take as long again as half of the story.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final
from uuid import UUID

import pytest
from django.conf import settings

from stories.a_towns_quarter import Callees, People, Post, jobs_of
from voucherline.domain.prestations.models import Deadline, Prestation
from voucherline.doors.clockwork import audit, running, timetable
from voucherline.journal.models import Fact, Untold
from voucherline.kernel import clock
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import at
from voucherline.notices import offices
from voucherline.notices.actions import printing
from voucherline.notices.channels import STARTS_THE_CLOCK
from voucherline.notices.letters.typesetting import typeset
from voucherline.notices.letters.values import Sender, TypesetRun
from voucherline.notices.models import Delivery, DeliveryEvent, Notice
from voucherline.notices.values import Letter
from voucherline.simulation import town
from world.world import NOTICES

# Really committed: forty thousand savepoints in one transaction would slow down every statement, its own and others'.
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.begun_first]
HOUSEHOLDS: Final = 2000
WORKS_A_DAY: Final = 18
FIRST: Final = date(2026, 1, 5)
WORK_UNTIL: Final = date(2026, 2, 20)
LAST: Final = date(2026, 4, 5)
"""Six weeks after the last work: by then whoever could be told was, and answered or let the time pass."""
SET_EACH: Final = 30
TOLD_EVERY: Final = timedelta(hours=6)
TO_ANSWER: Final = [kind.value for kind in STARTS_THE_CLOCK]


@dataclass(frozen=True)
class Said:
    """One delivery to a household of news that starts its clock: what it said, and when it counted."""

    notice: UUID
    said: str
    composed_at: datetime
    proved_at: datetime
    undone_at: datetime | None


class Press:
    """Sets one run in thirty as it will be printed."""

    def __init__(self) -> None:
        self.runs = self.letters = 0

    def sets(self, letters: Sequence[Letter], *, run: str, sender: Sender) -> TypesetRun:
        self.runs, self.letters = self.runs + 1, self.letters + len(letters)
        if self.runs % SET_EACH == 0:
            return typeset(letters, run=run, sender=sender)
        return TypesetRun(b"%PDF", (1,) * len(letters))


@pytest.fixture
def people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> People:
    """The quarter, lived through."""
    monkeypatch.setattr(settings, "HOME", tmp_path)
    monkeypatch.setattr(settings, "VOUCHERLINE_MAIL_URLS", "")
    monkeypatch.setattr(settings, "VOUCHERLINE_BOUNCES", "")
    monkeypatch.setattr(settings, "VOUCHERLINE_CALL_CEILING", 1000)
    monkeypatch.setattr(printing, "typeset", Press().sets)
    monkeypatch.setattr(clock, "now", lambda: at(FIRST, 0))
    chance = Random(3)
    town.create("flanders", households_wanted=HOUSEHOLDS, companies_wanted=20, seed=3, now=at(FIRST, 0))
    people, post = People(chance, WORKS_A_DAY, WORK_UNTIL), Post(chance)
    monkeypatch.setattr(offices, "call_placer", lambda clock: Callees(chance, clock()))
    monkeypatch.setattr(timetable, "TIMETABLE", (*map(_calmer, timetable.TIMETABLE), *jobs_of(people, post)))
    running.catch_up(LAST)
    return people


def _calmer(job: timetable.Job) -> timetable.Job:
    # Whoever wishes to be called in one hour of the day only is called in that hour, or never.
    calmer = job.name in NOTICES and "call" not in job.name
    return replace(job, played_every=TOLD_EVERY) if calmer else job


def test_no_silence_without_proof_of_the_hours_as_they_stood(people: People, tmp_path: Path) -> None:
    silent = list(Prestation.objects.filter(household_yes="silence"))
    proofs = _proofs()
    for work in silent:
        _was_told(work, proofs[work.id])
    _much_happened(people, silent)
    _nobody_was_told_twice(tmp_path)
    _everybody_was_told_or_waits_in_the_tray()
    assert audit.run() == []
    _the_audit_could_have_failed(silent, proofs)


def _proofs() -> Mapping[UUID, list[Said]]:
    """What each household was told about each prestation, by what the deliveries' own events say."""
    notices = {each.id: each for each in Notice.objects.filter(recipient="household", kind__in=TO_ANSWER)}
    events = defaultdict(list)
    for event in DeliveryEvent.objects.order_by("at", "id"):
        events[event.delivery_id].append(event)
    found: dict[UUID, list[Said]] = defaultdict(list)
    for delivery in Delivery.objects.filter(notice_id__in=notices):
        proved = [each.at for each in events[delivery.id] if each.event == "proved"]
        undone = [each.at for each in events[delivery.id] if each.event in ("bounced", "returned")]
        if proved:
            assert delivery.composed_at
            notice = notices[delivery.notice_id]
            told = Said(notice.id, delivery.said, delivery.composed_at, proved[0], next(iter(undone), None))
            found[notice.subject_id].append(told)
    return found


def _was_told(work: Prestation, proofs: Sequence[Said]) -> None:
    """The household that was silent had a proof, older than its clock, that names the hours to which it agreed."""
    heard = Fact.objects.get(subject_id=work.id, kind="PrestationConfirmed").at
    deadline = Deadline.objects.filter(prestation_id=work.id, party="household").order_by("set_at", "id").last()
    assert deadline is not None
    started_at = datetime.fromisoformat(deadline.derivation["started_at"])
    amended = list(Fact.objects.filter(subject_id=work.id, kind="PrestationAmended").order_by("at"))
    good = [
        each
        for each in proofs
        if each.proved_at <= heard
        and not (each.undone_at and each.undone_at <= heard)
        and _minutes_of(each.said) == work.minutes
        and (not amended or amended[-1].at <= each.composed_at)
    ]
    assert good, f"nothing told of {work.minutes} minutes: {proofs}"
    assert work.told_at is not None
    assert work.told_at <= started_at < deadline.ends_at <= heard
    assert not any((each.details or {})["told_before"] for each in amended), "only a person answers then"
    assert not Fact.objects.filter(subject_id=work.id, kind="PrestationContested").exists()


def _minutes_of(said: str) -> int:
    """The hours of which a message speaks first, in whatever language: its news."""
    plain = said.replace("\xa0", " ").replace("\u202f", " ")
    found = re.search(r"\b(\d+) (?:uur|heures?|Stunden?|hours?)\b", plain)
    assert found, plain
    return int(found.group(1)) * 60


def _much_happened(people: People, silent: Sequence[Prestation]) -> None:
    """What the story is about did happen, and often enough to mean something."""
    assert len(silent) > 300
    assert {each.told_how for each in silent} == {"email", "call", "letter"}
    amended = set(Fact.objects.filter(kind="PrestationAmended").values_list("subject_id", flat=True))
    assert len(amended) > 100
    assert len([each for each in silent if each.id in amended]) > 3
    for kind in ("PrestationContested", "ContestMaintained", "PrestationTellingFailed", "AbsencePlanned"):
        assert Fact.objects.filter(kind=kind).count() > 3, kind
    ways = {frozenset(change) for change in people.switched}
    assert {change[::-1] for change in people.switched} & people.switched.keys()
    assert len(ways) == 3
    moved = Fact.objects.filter(kind="ClockMoved").values_list("details__why", flat=True)
    assert {"absence", "solution"} <= set(moved)


def _nobody_was_told_twice(home: Path) -> None:
    """Each mail left once, each letter stands in one run, and no notice has two proofs that hold."""
    accepted = DeliveryEvent.objects.filter(event="accepted").values_list("delivery_id", flat=True)
    assert len(set(accepted)) == len(accepted) == len(list((home / "mail").glob("*.eml")))
    printed = DeliveryEvent.objects.filter(event="printed").values_list("delivery_id", flat=True)
    assert len(set(printed)) == len(printed) > HOUSEHOLDS
    holding = Delivery.objects.filter(state__in=["handed over", "told"]).values_list("notice_id", flat=True)
    assert [notice for notice, count in Counter(holding).items() if count > 1] == []


def _everybody_was_told_or_waits_in_the_tray() -> None:
    """All but those to whom something happened in the last month: their news may still be on its way."""
    long_ago = at(LAST - timedelta(days=30), 0)
    asked = Notice.objects.filter(recipient="household", kind__in=TO_ANSWER)
    assert not asked.filter(state="open", made_at__lt=long_ago).exists()
    lost = Prestation.objects.filter(id__in=asked.filter(state="unreachable").values("subject_id"))
    for work in lost:
        later = asked.filter(subject_id=work.id, state="told").exists()
        assert later or work.tray or work.state not in ("registered", "maintained"), work.state
    waiting = Prestation.objects.filter(state__in=["registered", "contested", "maintained"], household_yes="", tray="")
    lately = asked.filter(made_at__gte=long_ago).values("subject_id")
    undecided = Untold.objects.values("subject_id")
    untold = waiting.filter(told_at=None).exclude(state="contested")
    assert not untold.exclude(id__in=lately).exclude(id__in=undecided).exists()
    by_portal = Delivery.objects.filter(channel="portal").values("notice_id")
    still_open = Notice.objects.filter(
        recipient="household", state="open", made_at__lt=at(LAST - timedelta(days=30), 0)
    )
    assert not still_open.exclude(id__in=by_portal).exists()


def _the_audit_could_have_failed(silent: Sequence[Prestation], proofs: Mapping[UUID, Sequence[Said]]) -> None:
    """Had the hours of one of them been amended between its proof and its silence, the audit would say so."""
    work = next(each for each in silent if len(proofs[each.id]) == 1 and each.told_at)
    assert work.told_at
    Fact.objects.create(
        household_id=work.household_id,
        id=new_id(),
        subject_id=work.id,
        kind="PrestationAmended",
        moved_from="registered",
        moved_to="registered",
        role="company",
        at=work.told_at + timedelta(hours=1),
        details={"told_before": False},
    )
    found = {each.subject for each in audit.run() if each.check == "notices.silence"}
    assert found == {str(work.id)}
