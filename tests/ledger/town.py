"""The people of a random history, in two schemes, and the ground on which every history begins anew."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from itertools import count
from typing import Final, TypeVar
from uuid import UUID

from django.db import transaction
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant

from ledger.books import assert_add_up
from voucherline.domain.companies import actions as companies
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import ProofKind
from voucherline.domain.prestations.values import Entry
from voucherline.domain.wallet import queries as wallets
from voucherline.doors.clockwork import timetable
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.values import Activity
from world import Bea, Company, Household, World
from world.world import AGENT, NOTICES

Chosen = TypeVar("Chosen")
which: Final = st.integers(0, 30)
"""One of a list, whatever its length."""
some: Final = st.lists(which, min_size=1, max_size=3)


class Town(RuleBasedStateMachine):
    """A world whose history is drawn; its database goes back to nothing when the history is over."""

    def __init__(self) -> None:
        super().__init__()
        self._transaction = transaction.atomic()
        self._transaction.__enter__()
        self.world = World()
        self._ids = count(1)
        self.companies = [self._company("Net & Co", "flanders"), self._company("Huis & Haard", "brussels")]
        companies.approve(self.companies[0].id, scheme="brussels", activities=list(Activity), first=date(2025, 1, 1))
        self.helpers = [
            self.world.helper(name, company=self.companies[index]) for index, name in enumerate_to_companies()
        ]
        # Ana and An live at one address: a family shares its tranches.
        self.households = [
            self.world.household("Ana", street="Kerkstraat 1", vouchers=6),
            self.world.household("An", street="Kerkstraat 1"),
            self.world.household("Jo", scheme="brussels", vouchers=5),
            self.world.household("D'Hondt", scheme="brussels"),
        ]
        households.accept_proof(
            self.households[1].id,
            ProofKind.SELF_EMPLOYED_MOTHER,
            first=date(2025, 1, 1),
            last=None,
            by=AGENT,
            now=self.world.now,
        )
        self.entries: list[tuple[Entry, Household, Bea]] = []

    def _company(self, name: str, scheme: str) -> Company:
        return self.world.company(name, scheme=scheme)

    def new_id(self) -> UUID:
        """An id that a caller makes; the same history makes the same ones."""
        return UUID(int=next(self._ids))

    def household(self, index: int) -> Household:
        return one_of(self.households, index)

    def time_passes(self, *, days: int, by_day: bool) -> None:
        """Days pass; what happens by itself happens each day, or all at the end: the machine was switched off."""
        if by_day:
            self.world.wait(days=days)
            return
        self.world.now += timedelta(days=days)
        for job in timetable.TIMETABLE:
            if job.name not in NOTICES:
                job.run(self.world.now)

    @invariant()
    def the_books_add_up(self) -> None:
        assert_add_up()

    @invariant()
    def what_came_and_went_adds_up(self) -> None:
        """Wherever a period is cut in two, the second begins with what the first ended with; the last ends today."""
        here = [household.id for household in self.households]
        cut = self.world.today - timedelta(days=3)
        then = wallets.movements(here, first=date(2025, 1, 1), last=cut)
        since = wallets.movements(here, first=cut + timedelta(days=1), last=self.world.today)
        for household in self.households:
            assert then[household.id].before == 0
            assert then[household.id].after == since[household.id].before
            assert since[household.id].after == household.vouchers

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self._transaction.__exit__(None, None, None)


def enumerate_to_companies() -> list[tuple[int, str]]:
    """Which company each helper works for."""
    return [(0, "Bea"), (0, "Mia"), (1, "Zoë")]


def one_of(chosen: list[Chosen], index: int) -> Chosen:
    """One of a list that is not empty."""
    return chosen[index % len(chosen)]


def refused() -> suppress:
    """A refusal is an answer; anything else is a failure."""
    return suppress(Refusal)
