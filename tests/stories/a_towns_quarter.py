"""The people of a town in a quarter of bad news, as jobs of the timetable: who runs the clock plays them as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import Final
from uuid import UUID

from voucherline.domain.companies.models import Company, Contract
from voucherline.domain.households import actions as households
from voucherline.domain.households.models import Household
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.actions import solutions
from voucherline.domain.prestations.models import Prestation
from voucherline.domain.prestations.values import Amendment, ContestReason, Entry
from voucherline.doors.clockwork.timetable import Job
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import brussels_day
from voucherline.notices import actions as notices
from voucherline.notices.calls.values import CallEnded, CallOutcome, CallToMake
from voucherline.notices.mail.values import Action, Bounce
from voucherline.notices.models import Delivery, PrintRun
from voucherline.schemes.values import EnteredBy, Solution

A_DOOR: Final = Actor(Role.SYSTEM, "file", Channel.FILE)
AGENT: Final = Actor(Role.AGENT, "agent-els", Channel.CONSOLE)
WORKING_WEEK: Final = range(5)
IN_VAIN: Final = (CallOutcome.BUSY, CallOutcome.NO_ANSWER, CallOutcome.VOICEMAIL, CallOutcome.HUNG_UP)


@dataclass
class Callees:
    """Four of ten calls fail, each in its own way."""

    chance: Random
    now: datetime
    calls: int = 0

    def place(self, calls: Sequence[CallToMake]) -> Iterator[CallEnded]:
        for call in calls:
            self.calls += 1
            outcome = self.chance.choice(IN_VAIN) if self.chance.random() < 0.4 else CallOutcome.TOLD
            yield CallEnded(call.delivery, outcome, self.now)


@dataclass
class Post:
    """What comes back: three mails of ten, most within the day, some when everybody had thought that they arrived; and
    one letter of twenty, after a week or nearly four. Runs that were printed are handed to it each morning."""

    chance: Random
    _seen: set[UUID] = field(default_factory=set)
    _coming: list[tuple[datetime, UUID, str]] = field(default_factory=list)

    def takes_runs(self, now: datetime) -> int:
        runs = PrintRun.objects.filter(printed_at__isnull=False, handed_over_at=None).order_by("name")
        return len([notices.hand_over_run(run.name, now=now) for run in runs])

    def brings_back(self, now: datetime) -> int:
        there = Delivery.objects.filter(channel__in=["email", "letter"], state="handed over").order_by("id")
        for id_, channel in there.values_list("id", "channel"):
            if id_ not in self._seen:
                self._seen.add(id_)
                share, hours = (0.3, [3, 9, 20, 30, 60]) if channel == "email" else (0.05, [24 * 7, 24 * 25])
                if self.chance.random() < share:
                    self._coming.append((now + timedelta(hours=self.chance.choice(hours)), id_, channel))
        arrived = [each for each in self._coming if each[0] <= now]
        for moment, id_, channel in arrived:
            self._coming.remove((moment, id_, channel))
            if channel == "email":
                notices.bounced(Bounce(id_, Action.FAILED, "5.1.1", "unknown"), now=now)
            else:
                notices.letter_returned(id_, words="moved", now=now)
        return len(arrived)


@dataclass
class People:
    """Helpers who work, companies and households that answer or change their minds, each by chance."""

    chance: Random
    works_a_day: int
    work_until: date
    switched: dict[tuple[str, str], int] = field(default_factory=dict)
    """How often somebody changed from one solution to another while work waited for an answer."""

    def __post_init__(self) -> None:
        self._contracts = list(Contract.objects.filter(last=None).values_list("helper__number", "company__number"))
        living = Household.objects.filter(state="open").order_by("number")
        self._numbers = dict(living.values_list("id", "number"))
        self._companies = dict(Company.objects.values_list("id", "number"))

    def work(self, now: datetime) -> int:
        """Hours of the day are entered, whole hours as by telephone."""
        if brussels_day(now) > self.work_until:
            return 0
        entries = [self._entry(brussels_day(now)) for _ in range(self.works_a_day)]
        return len(prestations.register(entries, entered_by=EnteredBy.HELPER, by=A_DOOR, now=now))

    def _entry(self, day: date) -> Entry:
        helper, company = self.chance.choice(self._contracts)
        household = self.chance.choice(list(self._numbers.values()))
        return Entry(new_id(), helper, household, company, day, self.chance.choice([60, 120, 180, 240]), "1")

    def answer(self, now: datetime) -> int:
        """Of all that is open some is answered, amended, contested or taken back. Tell how much was looked at."""
        there = list(Prestation.objects.filter(state__in=["registered", "contested", "maintained"]).order_by("id"))
        for work in there:
            what = self.chance.random()
            if work.state == "registered":
                self._of_entered(work, what, now)
            elif what < 0.2:
                self._of_contested(work, what * 5, now)
        return len(there)

    def _of_entered(self, work: Prestation, what: float, now: datetime) -> None:
        # Most mistakes are seen on the evening of the day itself, before anybody was told.
        if what < 0.010 or (not work.told_at and what > 0.93):
            self._amends(work, now)
        elif what < 0.015:
            reason = self.chance.choice(list(ContestReason))
            prestations.contest([work.id], reason=reason, words="no", by=self._household(work), now=now)
        elif what < 0.022:
            prestations.confirm([work.id], by=self._household(work), now=now)
        elif what < 0.050:
            prestations.validate([work.id], by=self._company(work), now=now)
        elif what < 0.052:
            prestations.cancel([work.id], by=self._company(work), now=now)

    def _of_contested(self, work: Prestation, what: float, now: datetime) -> None:
        if what < 0.4:
            self._amends(work, now)
        elif what < 0.5:
            prestations.cancel([work.id], by=self._company(work), now=now)
        elif what < 0.6:
            prestations.maintain([work.id], reason="it says so", by=self._company(work), now=now)
        elif what < 0.7:
            prestations.confirm([work.id], by=self._household(work), now=now)

    def _amends(self, work: Prestation, now: datetime) -> None:
        to = Amendment(minutes=self.chance.choice([each for each in (60, 120, 180, 240) if each != work.minutes]))
        prestations.amend([work.id], to=to, by=self._company(work), now=now)

    def _household(self, work: Prestation) -> Actor:
        return Actor(Role.HOUSEHOLD, self._numbers[work.household_id], Channel.PORTAL, work.household_id)

    def _company(self, work: Prestation) -> Actor:
        return Actor(Role.COMPANY, self._companies[work.company_id], Channel.OFFICE, work.company_id)

    def go_away(self, now: datetime) -> int:
        """Two of those whose answer is awaited plan an absence."""
        for id_ in self._awaited(2):
            first = brussels_day(now) + timedelta(days=self.chance.randint(0, 3))
            last = first + timedelta(days=self.chance.randint(1, 10))
            by = Actor(Role.HOUSEHOLD, self._numbers[id_], Channel.PORTAL, id_)
            households.plan_absence(id_, first=first, last=last, by=by, now=now)
            prestations.stand_still([id_], why="absence", now=now)
        return 2

    def switch(self, now: datetime) -> int:
        """Four of those whose answer is awaited choose another solution, of those for which they have an address."""
        for id_ in self._awaited(4):
            household = Household.objects.get(id=id_)
            able = {Solution.ONLINE, Solution.EMAIL} if household.email else set()
            able |= {Solution.TELEPHONE} if household.telephones else set()
            if others := sorted(able - {Solution(household.solution)}):
                chosen = self.chance.choice(others)
                solutions.change_solution(id_, chosen, by=AGENT, now=now)
                change = (household.solution, chosen.value)
                self.switched[change] = self.switched.get(change, 0) + 1
        return 4

    def _awaited(self, count: int) -> list[UUID]:
        there = Prestation.objects.filter(state="registered", household_yes="").order_by("id")
        ids = sorted(set(there.values_list("household_id", flat=True)))
        return self.chance.sample(ids, min(count, len(ids)))


def jobs_of(people: People, post: Post) -> tuple[Job, ...]:
    """What people do by themselves, at their hours."""
    return (
        Job("hours are entered", 18, 5, people.work, weekdays=WORKING_WEEK),
        Job("answers of the morning", 10, 20, people.answer, weekdays=WORKING_WEEK),
        Job("answers of the evening", 20, 20, people.answer),
        Job("absences", 19, 0, people.go_away, weekdays=WORKING_WEEK),
        Job("switches", 16, 0, people.switch, weekdays=WORKING_WEEK),
        Job("runs are posted", 9, 0, post.takes_runs, weekdays=WORKING_WEEK),
        Job("what comes back", 0, 50, post.brings_back, every=timedelta(hours=6)),
    )
