"""Questions about companies and helpers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.companies import sql
from voucherline.domain.companies.models import Company, Helper
from voucherline.domain.companies.values import (
    CompanyReach,
    CompanyUnknown,
    CompanyView,
    Employed,
    HelperReach,
    HelperView,
    ListedCompany,
    Permissions,
    Submits,
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
    rows = statements.rows(sql.COMPANIES_BY_ID, {"ids": list(set(ids))})
    return {row[0]: CompanyView(*row) for row in rows}


def companies_by_number(numbers: Iterable[str]) -> dict[str, CompanyView]:
    """Find companies by number; unknown numbers are absent."""
    rows = statements.rows(sql.COMPANIES_BY_NUMBER, {"numbers": list(set(numbers))})
    return {row[1]: CompanyView(*row) for row in rows}


def helpers_by_number(numbers: Iterable[str]) -> dict[str, HelperView]:
    """Find helpers by number; unknown numbers are absent."""
    rows = statements.rows(sql.HELPERS_BY_NUMBER, {"numbers": list(set(numbers))})
    return {row[1]: HelperView(*row) for row in rows}


def helpers(ids: Iterable[UUID]) -> dict[UUID, HelperView]:
    """Find helpers by id."""
    rows = statements.rows(sql.HELPERS_BY_ID, {"ids": list(set(ids))})
    return {row[0]: HelperView(*row) for row in rows}


def helpers_of_company(company: UUID) -> list[Employed]:
    """Who works or worked for a company, by name, each with the days of her contracts there."""
    found: dict[UUID, Employed] = {}
    for id_, number, name, first, last in statements.rows(sql.EMPLOYED, {"company": company}):
        known = found.get(id_, Employed(HelperView(id_, number, name), ()))
        found[id_] = Employed(known.helper, (*known.contracts, Days(first, last)))
    return list(found.values())


def some_helpers(*, limit: int) -> list[HelperView]:
    """Helpers by number: examples for whoever looks at a played town."""
    return [HelperView(*row) for row in Helper.objects.order_by("number").values_list("id", "number", "name")[:limit]]


def reach_companies(ids: Iterable[UUID]) -> dict[UUID, CompanyReach]:
    """How each of these companies is reached; unknown ids are absent."""
    return {row[0]: CompanyReach(*row) for row in statements.rows(sql.REACH_COMPANIES, {"ids": list(set(ids))})}


def reach_helpers(ids: Iterable[UUID]) -> dict[UUID, HelperReach]:
    """How each of these helpers is reached; unknown ids are absent."""
    return {row[0]: HelperReach(*row) for row in statements.rows(sql.REACH_HELPERS, {"ids": list(set(ids))})}


def permissions(helpers: Iterable[UUID], companies: Iterable[UUID]) -> Permissions:
    """All contracts of these helpers and approvals of these companies."""
    contracts: dict[tuple[UUID, UUID], list[Days]] = defaultdict(list)
    for helper, company, first, last in statements.rows(sql.CONTRACTS, {"helpers": list(set(helpers))}):
        contracts[helper, company].append(Days(first, last))
    approvals: dict[tuple[UUID, str, str], list[Days]] = defaultdict(list)
    approved = statements.rows(sql.APPROVALS, {"companies": list(set(companies))})
    for owner, scheme, activity, first, last in approved:
        approvals[owner, scheme, activity].append(Days(first, last))
    return Permissions(
        contracts={key: tuple(days) for key, days in contracts.items()},
        approvals={key: tuple(days) for key, days in approvals.items()},
    )


def all_companies() -> list[ListedCompany]:
    """Every company, by number, with the schemes in which it is approved."""
    rows = statements.rows(sql.ALL_COMPANIES)
    return [
        ListedCompany(id_, number, name, iban, Submits(submits), tuple(schemes))
        for id_, number, name, iban, submits, schemes in rows
    ]


def submission_of(company: UUID) -> Submits:
    """How a company asks for what it is owed."""
    return Submits(Company.objects.values_list("submits", flat=True).get(id=company))


def submitting_daily(ids: Iterable[UUID]) -> set[UUID]:
    """Those of the companies that let what they are owed be asked for every day."""
    return set(Company.objects.filter(id__in=set(ids), submits=Submits.DAILY.value).values_list("id", flat=True))
