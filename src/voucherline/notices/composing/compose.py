"""Which words each kind of notice has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from voucherline.notices.composing import account, extra_costs, money, others, statements, work
from voucherline.notices.composing.pen import Pen
from voucherline.notices.content_of_kinds import CONTENT_OF, Content
from voucherline.notices.contents import Reader
from voucherline.notices.values import Message, NoticeKind

_Composer = Callable[[Pen, NoticeKind, Any], Message]

COMPOSERS: Final[Mapping[NoticeKind, _Composer]] = MappingProxyType(
    {
        NoticeKind.WELCOME: account.welcome,
        NoticeKind.TELEPHONE_CODE: account.telephone_code,
        NoticeKind.WRONG_CODES: account.wrong_codes,
        NoticeKind.SOLUTION_CHANGED: account.solution_changed,
        NoticeKind.CONTACT_CHANGED: account.contact_changed,
        NoticeKind.MANDATE_OFFERED: account.mandate_offered,
        NoticeKind.MANDATE_GIVEN: account.mandate_given,
        NoticeKind.MANDATE_ENDED: account.mandate_ended,
        NoticeKind.ACCOUNT_CHANGED: account.account_changed,
        NoticeKind.PROOF_ACCEPTED: account.proof_accepted,
        NoticeKind.REFUND_ACCOUNT_NOTED: account.refund_account_noted,
        NoticeKind.FORM_QUESTION: account.form_question,
        NoticeKind.EXTRA_COST_ANNOUNCED: extra_costs.announced,
        NoticeKind.EXTRA_COST_WITHDRAWN: extra_costs.withdrawn,
        NoticeKind.EXTRA_COST_ENDED: extra_costs.ended,
        NoticeKind.ORDER_CREDITED: money.order_credited,
        NoticeKind.PAYMENT_RETURNED: money.payment_returned,
        NoticeKind.FREE_VOUCHERS: money.free_vouchers,
        NoticeKind.EXPIRY_WARNING: money.expiry_warning,
        NoticeKind.VOUCHERS_EXPIRED: money.vouchers_expired,
        NoticeKind.VOUCHERS_REFUNDED: money.vouchers_refunded,
        NoticeKind.PRESTATION_TO_ANSWER: work.to_answer,
        NoticeKind.PRESTATION_AMENDED: work.amended,
        NoticeKind.ANSWER_REMINDER: work.to_answer,
        NoticeKind.PRESTATION_CANCELLED: work.cancelled,
        NoticeKind.CONTEST_MAINTAINED: work.maintained,
        NoticeKind.CONTEST_DECIDED: work.decided,
        NoticeKind.SHORTAGE: work.shortage,
        NoticeKind.OUTSIDE_VOUCHERS: work.outside_vouchers,
        NoticeKind.PRESTATION_CORRECTED: work.corrected,
        NoticeKind.HOLDER_CONFIRMED: work.holder_answered,
        NoticeKind.HOLDER_CONTESTED: work.holder_answered,
        NoticeKind.HOLDER_SAID_RIGHT: work.holder_answered,
        NoticeKind.HOLDER_SAID_WRONG: work.holder_answered,
        NoticeKind.HOLDER_PLANNED_ABSENCE: account.holder_planned_absence,
        NoticeKind.SAMPLE_QUESTION: work.sample_question,
        NoticeKind.QUARTERLY_STATEMENT: statements.quarterly_statement,
        NoticeKind.TAX_CERTIFICATE: statements.tax_certificate,
        NoticeKind.HELPER_HOURS_CONTESTED: others.helper_contested,
        NoticeKind.HELPER_HOURS_AMENDED: others.helper_told,
        NoticeKind.HELPER_HOURS_CANCELLED: others.helper_told,
        NoticeKind.HELPER_HOURS_CONFIRMED: others.helper_told,
        NoticeKind.HELPER_HOURS_DECIDED: others.helper_decided,
        NoticeKind.HELPER_HOURS_CORRECTED: others.helper_told,
        NoticeKind.HELPER_OBJECTION_ANSWERED: others.helper_answered,
        NoticeKind.COMPANY_CONTESTED: others.company_contested,
        NoticeKind.COMPANY_CONTEST_WITHDRAWN: others.company_withdrawn,
        NoticeKind.COMPANY_DECIDED: others.company_decided,
        NoticeKind.COMPANY_OUTSIDE_VOUCHERS: others.company_told,
        NoticeKind.COMPANY_CORRECTED: others.company_told,
        NoticeKind.COMPANY_PAID: others.company_money,
        NoticeKind.COMPANY_PAYMENT_CAME_BACK: others.company_money,
    }
)
"""Who writes each kind of notice; each takes the content that `CONTENT_OF` names."""


def compose(kind: NoticeKind, content: Content, reader: Reader) -> Message:
    """Write one notice in the reader's language, from what is to be said."""
    assert isinstance(content, CONTENT_OF[kind]), f"{kind} does not say {type(content).__name__}"
    return COMPOSERS[kind](Pen.for_reader(reader), kind, content)
