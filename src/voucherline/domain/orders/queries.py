"""Questions about orders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from contextlib import suppress
from datetime import date
from itertools import chain
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.bank import queries as bank
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdView, ProofKind
from voucherline.domain.orders import certificate_sql, sql
from voucherline.domain.orders.models import Demand, Order
from voucherline.domain.orders.rules import Standing, Standings
from voucherline.domain.orders.rules_of_relief import BoughtLot, certificate
from voucherline.domain.orders.values import (
    BelowSmallestOrder,
    DemandView,
    OrderView,
    QuotaUsedUp,
    Quote,
    TaxCertificate,
)
from voucherline.kernel.money import Euro
from voucherline.schemes.catalogue import terms_by_version, terms_for
from voucherline.schemes.pricing import price_of, quota_left


def standings(household_ids: Iterable[UUID], years: Iterable[int]) -> dict[tuple[UUID, int], Standing]:
    """How far households are in their years; those that bought nothing are absent."""
    rows = statements.rows(sql.POSITIONS, {"households": list(household_ids), "years": list(years)})
    return {(household, year): Standing(bought, in_family, free) for household, year, bought, in_family, free in rows}


def standings_of(asked: Collection[HouseholdView], *, on: date) -> Standings:
    """How far some households and their families are on a day."""
    families = households.families_of(each.address_key for each in asked)
    priority = households.proved([each.id for each in asked], ProofKind.PRIORITY, on=on)
    return Standings(
        households=standings(chain.from_iterable(families.values()), [on.year]),
        members=families,
        priority=frozenset(priority),
    )


def quote(number: str, vouchers: int, *, on: date) -> Quote:
    """Say before paying what so many vouchers cost, tranche by tranche, and what the quota leaves; or refuse."""
    household = households.by_number(number)
    there = standings_of([household], on=on)
    return _quote(household, vouchers, there, bank.account_of(household.scheme).iban, on=on)


def quotes(asked: Iterable[tuple[str, int]], *, on: date) -> dict[tuple[str, int], Quote]:
    """The same for many, read at once: numbers with how many vouchers; those that would be refused are absent."""
    wanted = list(dict.fromkeys(asked))
    known = households.by_numbers(number for number, _ in wanted)
    there = standings_of(list(known.values()), on=on)
    accounts = {each.scheme: each.iban for each in bank.our_accounts().values()}
    found = {}
    for number, vouchers in wanted:
        household = known.get(number)
        if household and household.scheme in accounts:
            with suppress(QuotaUsedUp, BelowSmallestOrder):
                found[number, vouchers] = _quote(household, vouchers, there, accounts[household.scheme], on=on)
    return found


def _quote(household: HouseholdView, vouchers: int, there: Standings, account: str, *, on: date) -> Quote:
    terms = terms_for(household.scheme, on=on)
    person, family = there.positions(household, on.year)
    priority = household.id in there.priority
    left = quota_left(terms, person=person, family=family, priority=priority)
    if vouchers > left:
        raise QuotaUsedUp(left=left, asked=vouchers)
    if vouchers < min(terms.smallest_order, left):
        raise BelowSmallestOrder(smallest=terms.smallest_order, asked=vouchers)
    pieces = price_of(terms, vouchers=vouchers, person=person, family=family, priority=priority)
    return Quote(
        pieces=pieces,
        total=Euro(sum(count * price.cents for count, price in pieces)),
        quota_left=left,
        number=household.number,
        account=account,
    )


def withdrawn_orders_of(line: UUID) -> int:
    """How many orders of a bank line were taken back."""
    return Order.objects.filter(line_id=line, withdrawn=True).count()


def orders_of_line(line: UUID) -> list[tuple[UUID, UUID]]:
    """Household and id of the orders that a bank line led to."""
    return list(Order.objects.filter(line_id=line).order_by("credited_at").values_list("household_id", "id"))


def holders(lines: Iterable[UUID]) -> list[UUID]:
    """The households whose orders these bank lines paid."""
    return [row[0] for row in statements.rows(sql.HOLDERS, {"lines": list(lines)})]


def orders(ids: Iterable[UUID]) -> dict[UUID, OrderView]:
    """Orders by id."""
    return {row.id: _view(row) for row in Order.objects.filter(id__in=set(ids))}


def orders_of(household: UUID, *, limit: int) -> list[OrderView]:
    """The last orders of a household, the newest first."""
    return [_view(row) for row in Order.objects.filter(household_id=household).order_by("-credited_at", "-id")[:limit]]


def demands_of(household: UUID) -> list[DemandView]:
    """The announced orders that a household has not paid yet, the newest first."""
    rows = Demand.objects.filter(household_id=household, state="open").order_by("-made_at", "-id")
    return [DemandView(row.id, row.vouchers, Euro(row.cents), row.lapses_on) for row in rows]


def _view(row: Order) -> OrderView:
    return OrderView(
        household=row.household_id,
        id=row.id,
        line=row.line_id,
        terms=row.terms,
        bought_on=row.bought_on,
        vouchers=row.vouchers,
        paid_cents=row.paid_cents,
        received_cents=row.received_cents,
        free=row.free,
        withdrawn=row.withdrawn,
    )


def tax_certificates(household_ids: Iterable[UUID], year: int) -> dict[UUID, TaxCertificate]:
    """What households bought in a year and what of it counts for tax relief; those with nothing of it are absent.

    As it stands: a voucher whose price has come back meanwhile counts no more.
    """
    days = {"first": date(year, 1, 1), "last": date(year, 12, 31)}
    lots: dict[UUID, list[BoughtLot]] = defaultdict(list)
    rows = statements.rows(certificate_sql.BOUGHT, {"households": list(household_ids), **days})
    for household, bought_on, version, price, issued, refunded, expired in rows:
        lots[household].append(BoughtLot(bought_on, terms_by_version(version), price, issued, refunded, expired))
    made = {household: certificate(year, bought) for household, bought in lots.items()}
    return {household: each for household, each in made.items() if each}


def tax_certificate(household: UUID, year: int) -> TaxCertificate | None:
    """The certificate of one household; nothing, where nothing gives relief."""
    return tax_certificates([household], year).get(household)
