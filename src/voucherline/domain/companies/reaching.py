"""How companies and helpers are reached is theirs to say; no company changes it for a helper once she is known."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.domain.companies.models import Company, Helper
from voucherline.domain.companies.values import CompanyReachChanged, HelperReachChanged, HelperUnreachable
from voucherline.domain.households import rules as contacts
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, NotAllowed, Role


def change_company_reach(company: UUID, *, email: str, by: Actor, now: datetime) -> bool:
    """Write to a company there from now on. False where it was so before."""
    if by.role is not Role.COMPANY or by.id != company:
        raise NotAllowed(by.role.value, "change how a company is reached")
    wanted = contacts.email(email)
    with transaction.atomic():
        there = Company.objects.select_for_update(no_key=True).get(id=company)
        changed = there.email != wanted
        if changed:
            Company.objects.filter(id=company).update(email=wanted)
            journal.record([CompanyReachChanged(household=company, subject=company)], by=by, at=now)
    return changed


def change_helper_reach(helper: UUID, *, email: str, telephone: str, by: Actor, now: datetime) -> bool:
    """Reach a helper there from now on; either may be empty, not both. False where it was so before."""
    if by.role is not Role.HELPER or by.id != helper:
        raise NotAllowed(by.role.value, "change how a helper is reached")
    wanted = {
        "email": contacts.email(email) if email.strip() else "",
        "telephone": contacts.telephone(telephone) if telephone.strip() else "",
    }
    if not any(wanted.values()):
        raise HelperUnreachable
    with transaction.atomic():
        there = Helper.objects.select_for_update(no_key=True).get(id=helper)
        changed = tuple(what for what, where in wanted.items() if getattr(there, what) != where)
        if changed:
            Helper.objects.filter(id=helper).update(**wanted)
            fact = HelperReachChanged(household=helper, subject=helper, what=changed)
            journal.record([fact], by=by, at=now)
    return bool(changed)
