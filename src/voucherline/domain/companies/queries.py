"""Questions about companies and helpers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from voucherline.domain.companies.models import Approval, Company, Contract, Helper
from voucherline.domain.companies.values import (
    CompanyUnknown,
    CompanyView,
    HelperUnknown,
    HelperView,
    Permissions,
)
from voucherline.kernel.time import Days


def company_by_number(number: str) -> CompanyView:
    """Find a company by its enterprise number, or refuse."""
    row = Company.objects.filter(number=number).values_list("id", "number", "name", "iban").first()
    if row is None:
        raise CompanyUnknown(number)
    return CompanyView(*row)


def companies(ids: Iterable[UUID]) -> dict[UUID, CompanyView]:
    """Find companies by id."""
    rows = Company.objects.filter(id__in=set(ids)).values_list("id", "number", "name", "iban")
    return {row[0]: CompanyView(*row) for row in rows}


def companies_by_number(numbers: Iterable[str]) -> dict[str, CompanyView]:
    """Find companies by number; unknown numbers are absent."""
    rows = Company.objects.filter(number__in=set(numbers)).values_list("id", "number", "name", "iban")
    return {row[1]: CompanyView(*row) for row in rows}


def helper_by_number(number: str) -> HelperView:
    """Find a helper by her number, or refuse."""
    row = Helper.objects.filter(number=number).values_list("id", "number", "name").first()
    if row is None:
        raise HelperUnknown(number)
    return HelperView(*row)


def helpers_by_number(numbers: Iterable[str]) -> dict[str, HelperView]:
    """Find helpers by number; unknown numbers are absent."""
    rows = Helper.objects.filter(number__in=set(numbers)).values_list("id", "number", "name")
    return {row[1]: HelperView(*row) for row in rows}


def helpers(ids: Iterable[UUID]) -> dict[UUID, HelperView]:
    """Find helpers by id."""
    rows = Helper.objects.filter(id__in=set(ids)).values_list("id", "number", "name")
    return {row[0]: HelperView(*row) for row in rows}


def permissions(helpers: Iterable[UUID], companies: Iterable[UUID]) -> Permissions:
    """All contracts of these helpers and approvals of these companies."""
    contracts: dict[tuple[UUID, UUID], list[Days]] = defaultdict(list)
    signed = Contract.objects.filter(helper_id__in=set(helpers))
    for helper, company, first, last in signed.values_list("helper_id", "company_id", "first", "last"):
        contracts[helper, company].append(Days(first, last))
    approvals: dict[tuple[UUID, str, str], list[Days]] = defaultdict(list)
    approved = Approval.objects.filter(company_id__in=set(companies))
    for owner, scheme, activity, first, last in approved.values_list(
        "company_id", "scheme", "activity", "first", "last"
    ):
        approvals[owner, scheme, activity].append(Days(first, last))
    return Permissions(
        contracts={key: tuple(days) for key, days in contracts.items()},
        approvals={key: tuple(days) for key, days in approvals.items()},
    )
