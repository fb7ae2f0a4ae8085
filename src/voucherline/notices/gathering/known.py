"""What is read once for a whole batch of notices: people, work, wallets, and what the facts said."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.values import CompanyReach, HelperReach
from voucherline.domain.companies.values_of_extra_costs import ExtraCostWithdrawn
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import Reach
from voucherline.domain.orders import queries as orders
from voucherline.domain.orders.values import Quote
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.values import PrestationCovered
from voucherline.domain.wallet import queries as wallet
from voucherline.domain.wallet.values import Wallet
from voucherline.journal import queries as journal
from voucherline.kernel.numbers import short_reference
from voucherline.kernel.time import brussels_day
from voucherline.notices import sql
from voucherline.notices.content_of_kinds import CONTENT_OF
from voucherline.notices.contents import AboutWork, ExtraCost, Purse, SampleQuestion, Work
from voucherline.notices.reaching import wrote_form
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel, NoticeKind, Recipient
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.derivations import Derivation
from voucherline.schemes.values import Terms

NAMES_LOTS: Final = frozenset({NoticeKind.ORDER_CREDITED, NoticeKind.EXPIRY_WARNING, NoticeKind.VOUCHERS_EXPIRED})
NO_WALLET: Final = Wallet(())


@dataclass(frozen=True, slots=True)
class Known:
    """All that the notices of one batch need to know."""

    now: datetime
    details: Mapping[UUID, dict[str, Any]]
    """What each fact said, by its id."""
    households: Mapping[UUID, Reach]
    companies: Mapping[UUID, CompanyReach]
    helpers: Mapping[UUID, HelperReach]
    works: Mapping[UUID, Standing]
    amended_at: Mapping[UUID, datetime]
    purses: Mapping[UUID, tuple[int, int]]
    wallets: Mapping[UUID, Wallet]
    """Of those whose notices name single lots."""
    served: Mapping[tuple[UUID, datetime], list[tuple[UUID, dict[str, Any]]]]
    """Work that vouchers of an order were kept for or paid, by household and moment of the order."""
    quotes: Mapping[tuple[str, int], Quote]
    """How to order what is missing, by user number and count; of those that may buy so many."""
    clocks: Mapping[UUID, Sequence[tuple[str, Derivation]]]
    """Whose clocks were set and why, of prestations on which one runs."""
    called_in_vain: Collection[UUID]
    """Deliveries of letters that stand in for a call."""
    withdrawn: Collection[UUID]
    """Extra costs that do not come after all, of those that are being announced."""

    @property
    def today(self) -> date:
        """The Brussels day."""
        return brussels_day(self.now)

    def terms(self, household: UUID) -> Terms:
        """The terms of today in the household's scheme."""
        return terms_for(self.households[household].scheme, on=self.today)

    def purse(self, household: UUID) -> Purse:
        """A household's wallet in three words."""
        kept, free = self.purses.get(household, (0, 0))
        return Purse(kept + free, kept, free)

    def wallet(self, household: UUID) -> Wallet:
        """A household's lots, oldest expiry first."""
        return self.wallets.get(household, NO_WALLET)

    def to_order(self, standing: Standing) -> tuple[str, int]:
        """Who would order how many for a prestation: what is missing, or the smallest order."""
        return _to_order(standing, self.households, self.now)

    def work(self, standing: Standing) -> Work:
        """Hours of a prestation as people know them."""
        household = self.households.get(standing.household)
        return Work(
            reference=short_reference(standing.id),
            helper=_first_name(self.helpers[standing.helper].name),
            company=self.companies[standing.company].name,
            household=household.number if household else "",
            day=standing.day,
            minutes=standing.minutes,
            activity=standing.activity,
            due=standing.due,
            missing=max(standing.missing, 0),
        )


def _served(tasks: Sequence[Task]) -> dict[tuple[UUID, datetime], list[tuple[UUID, dict[str, Any]]]]:
    orders_credited = [each for each in tasks if each.kind == NoticeKind.ORDER_CREDITED]
    moments = {(each.household, each.happened_at) for each in orders_credited}
    return journal.together(PrestationCovered.__name__, moments) if moments else {}


def learn(tasks: Sequence[Task], *, now: datetime) -> Known:
    """Read what a batch of notices needs: a constant number of statements, however many they are."""
    about_work = [each for each in tasks if CONTENT_OF[NoticeKind(each.kind)] in (AboutWork, SampleQuestion)]
    served = _served(tasks)
    subjects = {each.subject for each in about_work} | {id_ for works in served.values() for id_, _ in works}
    standings = prestations.standings(subjects) if subjects else []
    recipients = {
        kind: {each.recipient_id for each in tasks if each.recipient == kind}
        for kind in (Recipient.COMPANY, Recipient.HELPER)
    }
    validated = [each for each in standings if each.validated_at]
    reach = households.reach({each.household for each in tasks})
    short = [each for each in standings if each.missing > 0 and each.household in reach]
    running = [each for each in standings if each.household_due_at or each.company_due_at]
    details = journal.details_of((each.household, each.subject, each.fact) for each in tasks)
    for each in tasks:
        if each.household not in reach and (there := wrote_form(each.household, details[each.fact])):
            reach[each.household] = there
    with_lots = {each.household for each in tasks if NoticeKind(each.kind) in NAMES_LOTS}
    return Known(
        now=now,
        details=details,
        households=reach,
        companies=companies.reach_companies(
            recipients[Recipient.COMPANY] | {each.company for each in standings} | _asking(tasks, details)
        ),
        helpers=companies.reach_helpers(recipients[Recipient.HELPER] | {each.helper for each in standings}),
        works={each.id: each for each in standings},
        amended_at=prestations.amended_at(validated),
        purses=wallet.purses(each.household for each in tasks),
        served=served,
        wallets=wallet.wallets(with_lots) if with_lots else {},
        quotes=orders.quotes((_to_order(each, reach, now) for each in short), on=brussels_day(now)) if short else {},
        clocks=prestations.deadlines_of(running) if running else {},
        called_in_vain=_called_in_vain(tasks),
        withdrawn=_withdrawn(tasks),
    )


def _asking(tasks: Sequence[Task], details: Mapping[UUID, dict[str, Any]]) -> set[UUID]:
    """The companies that ask extra costs."""
    about_costs = [each.fact for each in tasks if CONTENT_OF[NoticeKind(each.kind)] is ExtraCost]
    return {UUID(str(details[fact]["company"])) for fact in about_costs}


def _withdrawn(tasks: Sequence[Task]) -> Collection[UUID]:
    announced = [each for each in tasks if each.kind == NoticeKind.EXTRA_COST_ANNOUNCED]
    if not announced:
        return ()
    households_told = {each.household for each in announced}
    subjects = [each.subject for each in announced]
    return journal.last_of_kind(ExtraCostWithdrawn.__name__, subjects, households=households_told)


def _to_order(standing: Standing, reach: Mapping[UUID, Reach], now: datetime) -> tuple[str, int]:
    there = reach[standing.household]
    return there.number, max(standing.missing, terms_for(there.scheme, on=brussels_day(now)).smallest_order)


def _called_in_vain(tasks: Sequence[Task]) -> set[UUID]:
    later = [each for each in tasks if each.channel == Channel.LETTER and each.rank > 0]
    if not later:
        return set()
    rows = statements.rows(sql.CALLED, {"notices": [each.notice for each in later]})
    called = {row[0] for row in rows}
    return {each.id for each in later if each.notice in called}


def _first_name(name: str) -> str:
    return name.split()[0] if name.split() else name
