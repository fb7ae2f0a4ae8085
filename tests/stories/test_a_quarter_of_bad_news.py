"""A town of 2,000 households for a quarter: three mails of ten come back, four calls of ten fail. Nobody is held to a
silence that no proof stands behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final
from uuid import UUID

import pytest
from argon2 import PasswordHasher

from notices.conftest import LETTER_SENDER, SENDER
from voucherline.domain.companies.models import Contract
from voucherline.domain.households import hashing
from voucherline.domain.households.models import Household
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.models import Deadline, Prestation
from voucherline.domain.prestations.values import Entry
from voucherline.doors.clockwork import audit, jobs
from voucherline.journal.models import Fact
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import at, brussels_day
from voucherline.notices import actions as notices
from voucherline.notices.actions import printing
from voucherline.notices.calls.values import CallEnded, CallOutcome, CallToMake
from voucherline.notices.letters.typesetting import typeset
from voucherline.notices.letters.values import Sender, TypesetRun
from voucherline.notices.mail.folder import MailFolder
from voucherline.notices.mail.values import Action, Bounce
from voucherline.notices.models import Delivery, DeliveryEvent, Notice
from voucherline.notices.values import Channel as By
from voucherline.notices.values import Letter
from voucherline.schemes.values import EnteredBy
from voucherline.simulation import town

pytestmark = pytest.mark.django_db
HOUSEHOLDS: Final = 2000
WORKS: Final = 1200
FIRST: Final = date(2026, 1, 5)
LAST: Final = date(2026, 4, 3)
A_DOOR: Final = Actor(Role.SYSTEM, "file", Channel.FILE)


class Callees:
    """Four of ten calls fail, each in its own way."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.now = at(FIRST, 9)

    def place(self, calls: Sequence[CallToMake]) -> Iterator[CallEnded]:
        for call in calls:
            failed = self.chance.random() < 0.4
            in_vain = [CallOutcome.BUSY, CallOutcome.NO_ANSWER, CallOutcome.VOICEMAIL, CallOutcome.HUNG_UP]
            yield CallEnded(call.delivery, self.chance.choice(in_vain) if failed else CallOutcome.TOLD, self.now)


def work_of(day: date, chance: Random, count: int) -> list[Entry]:
    contracts = list(Contract.objects.filter(last=None).values_list("helper__number", "company__number"))
    numbers = list(Household.objects.filter(state="open").values_list("number", flat=True).order_by("number"))
    return [
        Entry(new_id(), *_at_whose(chance, contracts, numbers), day, chance.choice([60, 120, 180]), "1")
        for _ in range(count)
    ]


def _at_whose(chance: Random, contracts: Sequence[tuple[str, str]], numbers: Sequence[str]) -> tuple[str, str, str]:
    helper, company = chance.choice(contracts)
    return helper, chance.choice(numbers), company


@dataclass
class Post:
    """What comes back: three mails of ten, most within the day, some when everybody had thought that they arrived; and
    one letter of fifty, after a week."""

    chance: Random
    _seen: set[UUID] = field(default_factory=set)
    _coming: list[tuple[datetime, UUID, str]] = field(default_factory=list)

    def brings_back(self, now: datetime) -> None:
        there = Delivery.objects.filter(channel__in=["email", "letter"], state="handed over").exclude(id__in=self._seen)
        for id_, channel in there.order_by("id").values_list("id", "channel"):
            self._seen.add(id_)
            share, hours = (0.3, [3, 9, 20, 30, 60]) if channel == "email" else (0.02, [24 * 7])
            if self.chance.random() < share:
                self._coming.append((now + timedelta(hours=self.chance.choice(hours)), id_, channel))
        for moment, id_, channel in [each for each in self._coming if each[0] <= now]:
            self._coming.remove((moment, id_, channel))
            if channel == "email":
                notices.bounced(Bounce(id_, Action.FAILED, "5.1.1", "unknown"), now=now)
            else:
                notices.letter_returned(id_, words="moved", now=now)


@pytest.fixture(autouse=True)
def _codes_are_kept_in_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """The letters of the first day bring two thousand codes, each kept as a hash that is slow to compute on purpose.
    Nobody uses one here."""
    monkeypatch.setattr(hashing, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


class Press:
    """Sets one run in ten as it will be printed. Nearly all of the quarter went into pages at which nobody looks here;
    how they are set has tests of its own."""

    def __init__(self) -> None:
        self.runs = 0

    def sets(self, letters: Sequence[Letter], *, run: str, sender: Sender) -> TypesetRun:
        self.runs += 1
        if self.runs % 10 == 0:
            return typeset(letters, run=run, sender=sender)
        return TypesetRun(b"%PDF", (1,) * len(letters))


def test_no_silence_without_proof(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "typeset", Press().sets)
    chance = Random(3)
    town.create("flanders", households_wanted=HOUSEHOLDS, companies_wanted=20, seed=3, now=at(FIRST, 8))
    callees, post, server = Callees(chance), Post(chance), MailFolder(tmp_path / "mail")
    day = FIRST
    while day <= LAST:
        for hour in (0, 9, 15, 18):
            now = callees.now = at(day, hour, 5)
            _a_time_of_day(now, hour, callees, post, server, tmp_path)
        day += timedelta(days=1)

    silent = Prestation.objects.filter(household_yes="silence")
    assert silent.count() > WORKS / 3
    for work in silent:
        _was_proved(work)
    assert {each.told_how for each in silent} == {"email", "call", "letter"}
    assert audit.run() == []
    assert Prestation.objects.filter(tray="household unreachable").exists()


def _a_time_of_day(now: datetime, hour: int, callees: Callees, post: Post, server: MailFolder, folder: Path) -> None:
    if hour == 0:
        jobs.silence(now)
    if hour == 18 and now.weekday() < 5 and now.month < 3:
        entries = work_of(brussels_day(now), callees.chance, WORKS // 40)
        prestations.register(entries, entered_by=EnteredBy.HELPER, by=A_DOOR, now=now)
    notices.decide(now=now, limit=5000)
    post.brings_back(now)
    for channel in (By.EMAIL, By.LETTER):
        notices.prove(channel, now=now, limit=5000)
    notices.send_mail(server, sender=SENDER, now=now, limit=5000)
    notices.place_calls(callees, ceiling=1000, now=now)
    if hour == 15 and (run := notices.print_letters(folder / "letters", sender=LETTER_SENDER, now=now, limit=1000)):
        notices.hand_over_run(run.name, now=now)


def _was_proved(work: Prestation) -> None:
    """The household that was silent had a proof, and its clock began no earlier than that."""
    notice_ids = list(Notice.objects.filter(subject_id=work.id).values_list("id", flat=True))
    deliveries = list(Delivery.objects.filter(notice_id__in=notice_ids).values_list("id", flat=True))
    proofs = DeliveryEvent.objects.filter(delivery_id__in=deliveries, event="proved").values_list("at", flat=True)
    heard = Fact.objects.get(subject_id=work.id, kind="PrestationConfirmed")
    clock = Deadline.objects.filter(prestation_id=work.id, party="household").order_by("set_at").last()
    assert clock is not None
    started_at = datetime.fromisoformat(clock.derivation["started_at"])
    assert min(proofs) <= clock.set_at
    assert work.told_at is not None
    assert work.told_at <= started_at < heard.at
