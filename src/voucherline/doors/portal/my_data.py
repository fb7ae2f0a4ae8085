"""All that is kept of a household, for the household to take away: for programs as JSON, for people as PDF."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Any, Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.domain.companies.queries_of_extra_costs import extra_costs_of
from voucherline.domain.companies.values_of_extra_costs import ExtraCostView
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import Look, MandateState, MandateView, Reach
from voucherline.domain.orders import queries as orders
from voucherline.domain.orders.values import DemandView, OrderView
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.wallet import queries as wallets
from voucherline.domain.wallet.values import Wallet
from voucherline.doors.portal import my_data_on_paper
from voucherline.doors.portal.acting import itself
from voucherline.journal import queries as journal
from voucherline.journal.values import Entry
from voucherline.kernel import clock
from voucherline.kernel.money import Euro
from voucherline.kernel.time import Days, brussels_day
from voucherline.notices import queries as notices
from voucherline.notices.letters.cards import household_card
from voucherline.notices.views import NoticeStory
from voucherline.pages.calls import Call, calls_of
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.signing_in import Person
from voucherline.pages.works import Work, with_names
from voucherline.schemes.catalogue import first_day_of_all

_ALL: Final = 100_000
"""More than anybody has of anything."""


@dataclass(frozen=True, slots=True)
class MyData:
    """Everything about one household."""

    made_at: datetime
    household: Reach
    contact_points_that_wait: dict[str, date]
    absences: Sequence[Days]
    mandates_given: Sequence[MandateView]
    mandates_held: Sequence[MandateView]
    wallet: Wallet
    orders: Sequence[OrderView]
    orders_not_paid: Sequence[DemandView]
    extra_costs: Sequence[ExtraCostView]
    work: Sequence[Work]
    told: Sequence[NoticeStory]
    calls: Sequence[Call]
    looked_at_by: Sequence[Look]
    journal: Sequence[Entry]


def gathered(household: UUID, *, now: datetime) -> MyData:
    """Read everything about a household."""
    return MyData(
        made_at=now,
        household=households.reach([household])[household],
        contact_points_that_wait=households.waiting_contacts(household),
        absences=households.absences([household], from_day=first_day_of_all()).get(household, ()),
        mandates_given=[_as_the_giver_knows(each) for each in households.mandates_of(household)],
        mandates_held=households.mandates_held_by(household),
        wallet=wallets.wallet(household),
        orders=orders.orders_of(household, limit=_ALL),
        orders_not_paid=orders.demands_of(household),
        extra_costs=extra_costs_of(household),
        work=with_names(prestations.prestations(household=household, limit=_ALL)),
        told=notices.stories_for(household, limit=_ALL),
        calls=calls_of(household, limit=_ALL),
        looked_at_by=households.looks(household, limit=_ALL),
        journal=journal.newest(household, limit=_ALL),
    )


def _as_the_giver_knows(mandate: MandateView) -> MandateView:
    """A household's name is its own to give: until it accepts, the giver knows its number alone."""
    shown = mandate.holder is None or mandate.state is MandateState.ACCEPTED
    return mandate if shown else replace(mandate, holder_name="")


@require_safe
@itself
def my_data(request: HttpRequest, person: Person) -> HttpResponse:  # noqa: ARG001 - whoever is there
    """Offer what is kept of the household in two forms."""
    return page(request, "portal/my_data.html")


@require_safe
@itself
def as_json(request: HttpRequest, person: Person) -> HttpResponse:  # noqa: ARG001 - a view is given its request
    """The same for programs."""
    data = _plain(gathered(person.id, now=clock.now()))
    written = json.dumps(data, ensure_ascii=False, indent=1)
    return _file(written.encode(), "application/json", "my-data.json")


@require_safe
@itself
def as_pdf(request: HttpRequest, person: Person) -> HttpResponse:
    """The same for people."""
    now = clock.now()
    parts = my_data_on_paper.parts(gathered(person.id, now=now), language_of(request))
    written = my_data_on_paper.written(parts, language_of(request), on=brussels_day(now))
    return _file(written, "application/pdf", "my-data.pdf")


@require_safe
@itself
def card(request: HttpRequest, person: Person) -> HttpResponse:
    """The household's number to print and to show to a helper, who scans it at her telephone."""
    return _file(household_card(language_of(request), person.number, person.name), "application/pdf", "card.pdf")


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _plain(value: Any) -> Any:
    """A value of ours as JSON can hold it: fields by their names, moments and days as ISO 8601 has them."""
    match value:
        case Enum():
            return value.value
        case Euro():
            return {"cents": value.cents}
        case UUID():
            return str(value)
        case date():
            return value.isoformat()
        case dict():
            return {str(key): _plain(each) for key, each in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_plain(each) for each in value]
        case _ if hasattr(value, "__dataclass_fields__"):
            return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
        case _:
            return value
