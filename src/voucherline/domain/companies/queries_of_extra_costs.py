"""Questions about extra costs: what a household is asked, what a company has announced."""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.companies import queries, sql
from voucherline.domain.companies.models import ExtraCost
from voucherline.domain.companies.rules import earliest_extra_cost
from voucherline.domain.companies.values_of_extra_costs import AnnouncementView, ExtraCostView, Per
from voucherline.kernel.money import Euro
from voucherline.schemes.catalogue import terms_for

MOST_NAMED: Final = 200
"""Households of one announcement whose numbers are shown."""


def extra_costs_of(household: UUID) -> list[ExtraCostView]:
    """All that companies announced to a household, over or withdrawn as well; what begins last first."""
    found = ExtraCost.objects.filter(household_id=household).select_related("company")
    return [
        ExtraCostView(
            each.id,
            each.household_id,
            each.company_id,
            each.company.name,
            each.purpose,
            Euro(each.cents),
            Per(each.per),
            each.first,
            each.last,
            each.announced_at,
            each.withdrawn_at,
        )
        for each in found.order_by("-first", "id")
    ]


def earliest_first_day(company: UUID, *, today: date) -> date:
    """The first day on which what a company announces today may begin, wherever it is approved."""
    approved = {scheme for _, scheme, _ in queries.permissions([], [company]).approvals}
    days = [earliest_extra_cost(today, terms_for(scheme, on=today)) for scheme in approved]
    return max(days, default=today)


def announcements_of(company: UUID, *, skip: int = 0, limit: int) -> list[AnnouncementView]:
    """What a company announced, what begins last first."""
    values = {"company": company, "skip": skip, "limit": limit, "named": MOST_NAMED}
    return [
        AnnouncementView(id_, purpose, Euro(cents), Per(per), first, last, told, withdrawn, tuple(some), count)
        for id_, purpose, cents, per, first, last, told, withdrawn, some, count in statements.rows(
            sql.ANNOUNCEMENTS, values
        )
    ]
