"""What people do about work, in any order: enter, tell, answer, change, decide, correct; and the same again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from ledger.town import Town, one_of, refused, some, which
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import HouseholdState
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import Amendment, ContestReason, Entry, Proof, TrayReason
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.kernel.actors import THE_CLOCK, Actor
from voucherline.schemes.values import EnteredBy
from world.people import one
from world.world import AGENT, SUPERVISOR

MINUTES: Final = st.sampled_from([15, 30, 45, 60, 75, 120, 165, 180, 240, 480, 660])
DAYS_AGO: Final = st.sampled_from([0, 1, 3, 20, 80, 120])
STARTS: Final = st.none() | st.sampled_from([480, 540, 780])
there_is_work: Final = precondition(lambda town: bool(town.entries))


class Work(Town):
    """The verbs of prestations."""

    def __init__(self) -> None:
        super().__init__()
        self.corrections: list[UUID] = []
        for helper, household, hours in ((0, 0, 2.75), (1, 1, 2), (0, 2, 1.25), (2, 2, 4), (2, 3, 1.5), (1, 0, 5)):
            bea, home = self.helpers[helper], self.households[household]
            entry = bea.entry(home, hours=hours, id_=self.new_id())
            one(prestations.register([entry], entered_by=EnteredBy.HELPER, by=bea.actor, now=self.world.now))
            self.entries.append((entry, home, bea))
            prestations.told([entry.id], proof=Proof.PORTAL, at=self.world.now, by=THE_CLOCK, now=self.world.now)

    def _prestations(self, indexes: list[int]) -> list[UUID]:
        """Some prestations, all of one household and company, so that one person may act for all; some twice."""
        entry, household, bea = one_of(self.entries, indexes[0])
        same = [each.id for each, at, by in self.entries if (at, by.company) == (household, bea.company)]
        return [entry.id, *(one_of(same, index) for index in indexes[1:])]

    def _people(self, index: int) -> tuple[Actor, Actor]:
        _, household, bea = one_of(self.entries, index)
        return household.actor, bea.company.actor

    def _day(self, days_ago: int) -> date:
        return self.world.today - timedelta(days=days_ago)

    @rule(helper=which, household=which, minutes=MINUTES, ago=DAYS_AGO, starts=STARTS, who=st.sampled_from(EnteredBy))
    def register(self, helper: int, household: int, minutes: int, ago: int, starts: int | None, who: EnteredBy) -> None:
        bea, home = one_of(self.helpers, helper), self.household(household)
        entry = bea.entry(home, hours=minutes / 60, day=self._day(ago), starts=starts, id_=self.new_id())
        by = bea.actor if who is EnteredBy.HELPER else bea.company.actor
        [result] = prestations.register([entry], entered_by=who, by=by, now=self.world.now)
        if not hasattr(result, "refusal"):
            self.entries.append((entry, home, bea))

    @there_is_work
    @rule(places=some, changed=st.booleans())
    def register_a_file_with_repeats(self, places: list[int], changed: bool) -> None:  # noqa: FBT001
        """A company's file: what was entered before, the same new work twice, and perhaps other hours under one id."""
        old, home, bea = one_of(self.entries, places[0])
        new = replace(old, id=self.new_id(), starts=None)
        entries: list[Entry] = [old, new, new, *(one_of(self.entries, place)[0] for place in places)]
        if changed:
            entries.append(replace(new, minutes=new.minutes + 60))
        results = prestations.register(entries, entered_by=EnteredBy.COMPANY, by=bea.company.actor, now=self.world.now)
        assert len(results) == len(entries)
        if not hasattr(results[1], "refusal"):
            self.entries.append((new, home, bea))

    @there_is_work
    @rule(places=some, proof=st.sampled_from(Proof))
    def told(self, places: list[int], proof: Proof) -> None:
        now = self.world.now
        prestations.told(self._prestations(places), proof=proof, at=now, by=THE_CLOCK, now=now)

    @there_is_work
    @rule(places=some)
    def confirm(self, places: list[int]) -> None:
        household, _ = self._people(places[0])
        prestations.confirm(self._prestations(places), by=household, now=self.world.now)

    @there_is_work
    @rule(places=some)
    def confirm_on_a_recorded_call(self, places: list[int]) -> None:
        agent = replace(AGENT, on_recorded_call="call-7")
        prestations.confirm(self._prestations(places), by=agent, now=self.world.now)

    @there_is_work
    @rule(places=some, reason=st.none() | st.sampled_from(ContestReason))
    def contest(self, places: list[int], reason: ContestReason | None) -> None:
        household, _ = self._people(places[0])
        prestations.contest(self._prestations(places), reason=reason, by=household, now=self.world.now)

    @there_is_work
    @rule(places=some)
    def validate(self, places: list[int]) -> None:
        _, company = self._people(places[0])
        prestations.validate(self._prestations(places), by=company, now=self.world.now)

    @there_is_work
    @rule(places=some, minutes=st.none() | MINUTES, ago=st.none() | DAYS_AGO)
    def amend(self, places: list[int], minutes: int | None, ago: int | None) -> None:
        _, company = self._people(places[0])
        to = Amendment(minutes=minutes, day=None if ago is None else self._day(ago))
        prestations.amend(self._prestations(places), to=to, by=company, now=self.world.now)

    @there_is_work
    @rule(places=some)
    def cancel(self, places: list[int]) -> None:
        _, company = self._people(places[0])
        prestations.cancel(self._prestations(places), by=company, now=self.world.now)

    @there_is_work
    @rule(places=some)
    def maintain(self, places: list[int]) -> None:
        _, company = self._people(places[0])
        prestations.maintain(self._prestations(places), reason="her own book", by=company, now=self.world.now)

    @there_is_work
    @rule(place=which, for_company=st.booleans(), by=st.sampled_from([AGENT, SUPERVISOR]))
    def decide(self, place: int, for_company: bool, by: Actor) -> None:  # noqa: FBT001
        tray = queries.tray()
        id_ = one_of(tray, place).id if tray else one_of(self.entries, place)[0].id
        with refused():
            prestations.decide(id_, for_company=for_company, reason="heard both", by=by, now=self.world.now)

    @there_is_work
    @rule(place=which, at_once=st.booleans())
    def propose_a_correction(self, place: int, at_once: bool) -> None:  # noqa: FBT001
        id_ = self.new_id()
        for _ in range(2):
            with refused():
                prestations.propose_correction(
                    one_of(self.entries, place)[0].id, id_=id_, reason="a mistake", by=AGENT, now=self.world.now
                )
                self.corrections.append(id_)
        if at_once:
            with refused():
                reimbursement.approve_correction(id_, by=SUPERVISOR, now=self.world.now)

    @precondition(lambda town: bool(town.corrections))
    @rule(place=which, by=st.sampled_from([AGENT, SUPERVISOR, SUPERVISOR]))
    def approve_a_correction(self, place: int, by: Actor) -> None:
        with refused():
            prestations.approve_correction(one_of(self.corrections, place), by=by, now=self.world.now)

    @there_is_work
    @rule(household=which, state=st.sampled_from(HouseholdState))
    def change_of_state(self, household: int, state: HouseholdState) -> None:
        """Frozen, excluded, closed; half of the time opened again at once, so that histories go on."""
        home = self.household(household).id
        with refused():
            households.change_state(home, state, reason="a letter", by=AGENT, now=self.world.now)
        if state is HouseholdState.EXCLUDED:
            prestations.set_aside([home], reason=TrayReason.HOUSEHOLD_EXCLUDED, now=self.world.now)
        with refused():
            households.change_state(home, HouseholdState.OPEN, reason="an answer", by=AGENT, now=self.world.now)

    @there_is_work
    @rule(household=which, days=st.integers(1, 20))
    def plan_an_absence(self, household: int, days: int) -> None:
        home, now = self.household(household).id, self.world.now
        last = self.world.today + timedelta(days=days)
        households.plan_absence(home, first=self.world.today, last=last, by=AGENT, now=now)
        prestations.stand_still([home], why="absence", now=now)
