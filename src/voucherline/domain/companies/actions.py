"""Approve companies, register helpers, note contracts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.companies import sql
from voucherline.domain.companies.models import Approval, Company, Contract, Helper
from voucherline.domain.companies.values import (
    EnterpriseNumberInvalid,
    HelperUnknown,
    NewCompany,
    NewHelper,
    SubmissionChosen,
    Submits,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, only_staff
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import IbanInvalid, is_enterprise_number, is_helper_number, is_iban
from voucherline.schemes.values import Activity


def register_companies(companies: Sequence[NewCompany]) -> None:
    """Enter companies; numbers and accounts carry check digits."""
    for company in companies:
        if not is_enterprise_number(company.number):
            raise EnterpriseNumberInvalid(company.number)
        if not is_iban(company.iban):
            raise IbanInvalid(company.iban)
    Company.objects.bulk_create(
        [
            Company(
                id=new.id,
                number=new.number,
                name=new.name,
                iban=new.iban,
                street=new.street,
                postcode=new.postcode,
                town=new.town,
                email=new.email,
                language=new.language,
            )
            for new in companies
        ]
    )


def approve(
    company: UUID, *, scheme: str, activities: Iterable[Activity], first: date, last: date | None = None
) -> None:
    """Let a company do some activities in a scheme, from day to day."""
    Approval.objects.bulk_create(
        [
            Approval(id=new_id(), company_id=company, scheme=scheme, activity=activity.value, first=first, last=last)
            for activity in activities
        ]
    )


def register_helpers(helpers: Sequence[NewHelper]) -> None:
    """Enter helpers."""
    for helper in helpers:
        if not is_helper_number(helper.number):
            raise HelperUnknown(helper.number)
    Helper.objects.bulk_create(
        [
            Helper(
                id=new.id,
                number=new.number,
                name=new.name,
                language=new.language,
                email=new.email,
                telephone=new.telephone,
            )
            for new in helpers
        ],
        batch_size=1000,
    )


def sign_contracts(contracts: Sequence[tuple[UUID, UUID]], *, first: date, last: date | None = None) -> None:
    """Note that helpers work for companies (helper, company), from day to day."""
    Contract.objects.bulk_create(
        [
            Contract(id=new_id(), helper_id=helper, company_id=company, first=first, last=last)
            for helper, company in contracts
        ],
        batch_size=1000,
    )


def lock_companies(companies: Iterable[UUID]) -> None:
    """Let nobody else enter hours for these companies until this transaction ends; nothing else waits for it.

    Whoever locks helpers too locks companies first.
    """
    statements.rows(sql.LOCK_COMPANIES, {"ids": list(set(companies))})


def lock_helpers(helpers: Iterable[UUID]) -> None:
    """Let nobody else enter hours of these helpers until this transaction ends."""
    statements.rows(sql.LOCK_HELPERS, {"ids": list(set(helpers))})


def choose_submission(company: UUID, submits: Submits, *, by: Actor, now: datetime) -> bool:
    """Note how a company wants to ask for what it is owed: it chooses itself, or customer service for it.

    False, if it was so already.
    """
    if by.id != company:
        only_staff(by, "choose how a company submits")
    with transaction.atomic():
        chooses = Company.objects.select_for_update().get(id=company)
        before, chooses.submits = chooses.submits, submits.value
        if before == submits.value:
            return False
        chooses.save(update_fields=["submits"])
        # Each fact is kept with somebody, by whom the journal is spread over machines. This one has no household, so it
        # is kept with its company, as bank lines of nobody are with their scheme's suspense: no household has either
        # id, so who asks for a household's facts never meets it, and whatever counts facts names the kinds it counts.
        chosen = SubmissionChosen(household=company, subject=company, before=before, submits=submits.value)
        journal.record([chosen], by=by, at=now)
    return True
