"""One table: which function gathers the content of each kind of notice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Final
from uuid import UUID

from django.conf import settings

from voucherline.domain.households.values import HouseholdState, Reach
from voucherline.notices.content_of_kinds import CONTENT_OF, Content
from voucherline.notices.contents import AboutWork, Reader
from voucherline.notices.gathering import accounts, extra_costs, money, statements, works
from voucherline.notices.gathering.known import Known, learn
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel, NoticeKind, Recipient
from voucherline.schemes.telling import USUAL, Telling

Gatherer = Callable[[Task, Known], Content | None]


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that composing one notice needs, and where it can be sent."""

    content: Content
    reader: Reader
    email: str = ""
    household: Reach | None = None
    """Only of a notice to a household."""
    telling: Telling = USUAL


def gather(tasks: Sequence[Task], *, now: datetime) -> dict[UUID, Gathered | None]:
    """What each notice says as things stand now, by delivery; None: it was overtaken, nothing is to be said."""
    known = learn(tasks, now=now)
    gathered: dict[UUID, Gathered | None] = {}
    for task in tasks:
        content = GATHERERS[NoticeKind(task.kind)](task, known)
        gathered[task.id] = _addressed(task, content, known) if content else None
    return gathered


def _addressed(task: Task, content: Content, known: Known) -> Gathered:
    line, portal = settings.VOUCHERLINE_LINE, settings.VOUCHERLINE_PORTAL
    if task.recipient == Recipient.COMPANY:
        company = known.companies[task.recipient_id]
        return Gathered(
            content, Reader(company.name, company.language, company.number, line=line, portal=portal), company.email
        )
    if task.recipient == Recipient.HELPER:
        helper = known.helpers[task.recipient_id]
        return Gathered(
            content, Reader(helper.name, helper.language, helper.number, line=line, portal=portal), helper.email
        )
    there = known.households[task.household]
    if task.sent_to and task.channel == Channel.LETTER:
        street, postcode, town = task.sent_to.split("\n")
        there = replace(there, street=street, postcode=postcode, town=town)
    reader = Reader(
        there.name,
        there.language,
        there.number,
        there.solution,
        line=line,
        portal=portal,
        called_in_vain=task.id in known.called_in_vain,
        to_family=there.state is HouseholdState.DECEASED or getattr(content, "after_death", False),
    )
    return Gathered(content, reader, there.email, there, known.terms(task.household).telling)


_K = NoticeKind
_WORK: Final = dict.fromkeys([kind for kind in NoticeKind if CONTENT_OF[kind] is AboutWork], works.about_work)

GATHERERS: Final[Mapping[NoticeKind, Gatherer]] = MappingProxyType(
    {
        **_WORK,
        _K.SAMPLE_QUESTION: works.sample_question,
        _K.ORDER_CREDITED: money.order_credited,
        _K.PAYMENT_RETURNED: money.payment_returned,
        _K.FREE_VOUCHERS: money.free_vouchers,
        _K.EXPIRY_WARNING: money.expiry_warning,
        _K.VOUCHERS_EXPIRED: money.vouchers_expired,
        _K.VOUCHERS_REFUNDED: money.vouchers_refunded,
        _K.COMPANY_PAID: money.company_paid,
        _K.COMPANY_PAYMENT_CAME_BACK: money.company_paid,
        _K.WELCOME: accounts.welcome,
        _K.TELEPHONE_CODE: accounts.telephone_code,
        _K.WRONG_CODES: accounts.wrong_codes,
        _K.SOLUTION_CHANGED: accounts.solution_changed,
        _K.CONTACT_CHANGED: accounts.contact_changed,
        _K.ACCOUNT_CHANGED: accounts.account_changed,
        _K.PROOF_ACCEPTED: accounts.proof_accepted,
        _K.MANDATE_OFFERED: accounts.mandate_offered,
        _K.MANDATE_GIVEN: accounts.mandate,
        _K.MANDATE_ENDED: accounts.mandate,
        _K.HOLDER_PLANNED_ABSENCE: accounts.holder_planned_absence,
        _K.EXTRA_COST_ANNOUNCED: extra_costs.announced,
        _K.EXTRA_COST_WITHDRAWN: extra_costs.withdrawn,
        _K.EXTRA_COST_ENDED: extra_costs.ended,
        _K.QUARTERLY_STATEMENT: statements.quarterly_statement,
        _K.TAX_CERTIFICATE: statements.tax_certificate,
        _K.REFUND_ACCOUNT_NOTED: accounts.refund_account_noted,
        _K.FORM_QUESTION: accounts.form_question,
    }
)
"""A test fails when a kind has none."""
