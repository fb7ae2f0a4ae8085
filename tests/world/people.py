"""The people of a test's world and what they do."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from voucherline.domain.bank.values import LineResult
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import HouseholdState, ProofKind
from voucherline.domain.orders import actions as orders
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import (
    Amendment,
    ContestReason,
    Done,
    Entry,
    NotDone,
    PrestationView,
    Proof,
    Result,
)
from voucherline.domain.wallet import actions as wallet_actions
from voucherline.domain.wallet import queries as wallets
from voucherline.domain.wallet.values import Wallet
from voucherline.journal import queries as journal
from voucherline.journal.models import Fact
from voucherline.kernel.actors import THE_CLOCK, Actor, Channel, Role
from voucherline.kernel.ids import new_id
from voucherline.ledger.values import AccountNeedsSecondPerson
from voucherline.schemes.values import EnteredBy

if TYPE_CHECKING:
    from world.world import World


def one(results: list[Result]) -> Done:
    """The result of a list of one; a refusal is raised."""
    [result] = results
    if isinstance(result, NotDone):
        raise result.refusal
    return result


@dataclass(frozen=True)
class Household:
    """A household, and what it does."""

    world: World
    id: UUID
    number: str
    name: str
    scheme: str
    iban: str

    @property
    def actor(self) -> Actor:
        return Actor(Role.HOUSEHOLD, self.number, Channel.PORTAL, self.id)

    @property
    def wallet(self) -> Wallet:
        return wallets.wallet(self.id)

    @property
    def vouchers(self) -> int:
        """In the wallet, kept ones included."""
        return self.wallet.in_wallet

    @property
    def lots(self) -> list[tuple[int, float]]:
        """What was issued: how many vouchers at how many euros each, the first to expire first."""
        return sorted((lot.issued, lot.price_cents / 100) for lot in self.wallet.lots)

    def pays(self, euros: float, *, message: str | None = None, reference: str | None = None) -> str:
        """Pay by bank transfer; the statement of the day is taken in at once. Tells the outcome of the line."""
        return self.transfers(euros, message=message, reference=reference).outcome

    def transfers(self, euros: float, *, message: str | None = None, reference: str | None = None) -> LineResult:
        """Pay by bank transfer; all that became of the line."""
        return self.world.payment_arrives(
            euros,
            structured=self.number if message is None else "",
            message=message or "",
            iban=self.iban,
            name=self.name,
            scheme=self.scheme,
            reference=reference,
        )

    def becomes(self, state: HouseholdState, *, reason: str = "a letter") -> None:
        """Customer service notes a death, an exclusion, a freeze, an end."""
        households.change_state(self.id, state, reason=reason, by=self.world.agent, now=self.world.now)

    def proves(self, kind: ProofKind, *, first: date = date(2025, 1, 1), last: date | None = None) -> None:
        """Customer service accepts a proof."""
        households.accept_proof(self.id, kind, first=first, last=last, by=self.world.agent, now=self.world.now)

    def has_account(self, iban: str) -> None:
        """Two people of customer service enter the account, proved by letter, to which money goes back."""
        with suppress(AccountNeedsSecondPerson):
            households.set_refund_account(self.id, iban, by=self.world.agent, now=self.world.now)
        households.set_refund_account(self.id, iban, by=self.world.supervisor, now=self.world.now)

    def is_away(self, first: date, last: date) -> int:
        """Plan an absence; running clocks stand still for it. Tells how many deadlines moved."""
        households.plan_absence(self.id, first=first, last=last, by=self.actor, now=self.world.now)
        return prestations.stand_still([self.id], why="absence", now=self.world.now)

    def gets_refund(self, vouchers: int | None = None) -> float:
        """Ask the money back; tells how many euros."""
        request = new_id()
        cents = wallet_actions.refund(
            self.number, vouchers=vouchers, request=request, by=self.actor, now=self.world.now
        )
        return cents / 100

    def gets_free_vouchers(self) -> int:
        """Two people of customer service give the year's free vouchers; tells how many."""
        id_ = new_id()
        orders.propose_free(self.number, id_=id_, reason="a mother", by=self.world.agent, now=self.world.now)
        return orders.approve_free(id_, by=self.world.supervisor, now=self.world.now).vouchers

    def heard(self, kind: str) -> list[dict[str, object]]:
        """What the journal keeps of one kind of fact about this household, in order."""
        return journal_of(self.id, kind)


@dataclass(frozen=True)
class Company:
    """A company, and what it does."""

    world: World
    id: UUID
    number: str
    name: str
    iban: str

    @property
    def actor(self) -> Actor:
        return Actor(Role.COMPANY, self.number, Channel.OFFICE, self.id)

    def helper(self, name: str) -> Bea:
        """A helper with a contract since 2025."""
        return self.world.helper(name, company=self)


@dataclass(frozen=True)
class Bea:
    """A helper of a company, and what she does."""

    world: World
    id: UUID
    number: str
    company: Company

    @property
    def actor(self) -> Actor:
        return Actor(Role.HELPER, self.number, Channel.TELEPHONE, self.id)

    def entry(
        self,
        household: Household,
        *,
        hours: float = 3,
        day: date | None = None,
        starts: int | None = None,
        activity: str = "1",
        reference: str = "",
        id_: UUID | None = None,
    ) -> Entry:
        return Entry(
            id=id_ or new_id(),
            helper=self.number,
            household=household.number,
            company=self.company.number,
            day=day or self.world.today,
            minutes=round(hours * 60),
            activity=activity,
            starts=starts,
            reference=reference,
        )

    def works_for(
        self,
        household: Household,
        *,
        hours: float = 3,
        day: date | None = None,
        starts: int | None = None,
        told: bool = True,
        entered_by: EnteredBy = EnteredBy.HELPER,
    ) -> Prestation:
        """Work and register it; the household is told at once, unless the test says otherwise."""
        entry = self.entry(household, hours=hours, day=day, starts=starts)
        by = self.actor if entered_by is EnteredBy.HELPER else self.company.actor
        one(prestations.register([entry], entered_by=entered_by, by=by, now=self.world.now))
        prestation = Prestation(self.world, entry.id, household, self.company)
        if told:
            prestation.is_told()
        return prestation


@dataclass(frozen=True)
class Prestation:
    """A prestation, and what people do with it."""

    world: World
    id: UUID
    household: Household
    company: Company

    @property
    def view(self) -> PrestationView:
        return queries.prestation(self.id)

    @property
    def state(self) -> PrestationState:
        return self.view.state

    @property
    def facts(self) -> list[str]:
        """What happened to it, in order."""
        return [fact.kind for fact in journal.story_of(self.id, household=self.household.id)]

    def is_told(self, proof: Proof = Proof.PORTAL, *, at: datetime | None = None) -> Done:
        now = self.world.now
        return one(prestations.told([self.id], proof=proof, at=at or now, by=THE_CLOCK, now=now))

    def confirmed(self) -> Done:
        return one(prestations.confirm([self.id], by=self.household.actor, now=self.world.now))

    def validated(self) -> Done:
        return one(prestations.validate([self.id], by=self.company.actor, now=self.world.now))

    def contested(self, reason: ContestReason = ContestReason.HOURS, words: str = "") -> Done:
        by = self.household.actor
        return one(prestations.contest([self.id], reason=reason, words=words, by=by, now=self.world.now))

    def amended(self, *, hours: float | None = None, day: date | None = None, activity: str | None = None) -> Done:
        to = Amendment(day=day, minutes=None if hours is None else round(hours * 60), activity=activity)
        return one(prestations.amend([self.id], to=to, by=self.company.actor, now=self.world.now))

    def maintained(self, reason: str = "the helper's own book says so") -> Done:
        return one(prestations.maintain([self.id], reason=reason, by=self.company.actor, now=self.world.now))

    def cancelled(self) -> Done:
        return one(prestations.cancel([self.id], by=self.company.actor, now=self.world.now))

    def decided(self, *, for_company: bool, reason: str = "both were heard", by: Actor | None = None) -> Done:
        by, now = by or self.world.agent, self.world.now
        return prestations.decide(self.id, for_company=for_company, reason=reason, by=by, now=now)


def journal_of(household: UUID, kind: str) -> list[dict[str, object]]:
    """The details of all facts of one kind about a household, in order."""
    facts = Fact.objects.filter(household_id=household, kind=kind).order_by("at", "id")
    return [fact.details or {} for fact in facts]
