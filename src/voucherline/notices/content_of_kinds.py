"""Which content each kind of notice has."""

from __future__ import annotations

from voucherline.notices.contents import (
    AboutWork,
    AccountChanged,
    CompanyPaid,
    ContactChanged,
    Expiring,
    ExtraCost,
    FormQuestion,
    FreeVouchers,
    HolderAbsence,
    Mandate,
    OrderCredited,
    PaymentReturned,
    ProofAccepted,
    QuarterlyStatement,
    RefundAccountNoted,
    Refunded,
    SampleQuestion,
    SolutionChanged,
    TaxCertificate,
    TelephoneCode,
    Welcome,
    WrongCodes,
)
from voucherline.notices.values import NoticeKind

Content = (
    AboutWork
    | OrderCredited
    | PaymentReturned
    | FreeVouchers
    | Expiring
    | Refunded
    | Welcome
    | TelephoneCode
    | WrongCodes
    | SolutionChanged
    | ContactChanged
    | Mandate
    | HolderAbsence
    | AccountChanged
    | ProofAccepted
    | RefundAccountNoted
    | FormQuestion
    | ExtraCost
    | QuarterlyStatement
    | TaxCertificate
    | CompanyPaid
    | SampleQuestion
)

_ABOUT_WORK = (
    NoticeKind.PRESTATION_TO_ANSWER,
    NoticeKind.PRESTATION_AMENDED,
    NoticeKind.ANSWER_REMINDER,
    NoticeKind.PRESTATION_CANCELLED,
    NoticeKind.CONTEST_MAINTAINED,
    NoticeKind.CONTEST_DECIDED,
    NoticeKind.SHORTAGE,
    NoticeKind.OUTSIDE_VOUCHERS,
    NoticeKind.PRESTATION_CORRECTED,
    NoticeKind.HOLDER_CONFIRMED,
    NoticeKind.HOLDER_CONTESTED,
    NoticeKind.HOLDER_SAID_RIGHT,
    NoticeKind.HOLDER_SAID_WRONG,
    *(kind for kind in NoticeKind if kind.value.startswith("helper")),
    NoticeKind.COMPANY_CONTESTED,
    NoticeKind.COMPANY_CONTEST_WITHDRAWN,
    NoticeKind.COMPANY_DECIDED,
    NoticeKind.COMPANY_OUTSIDE_VOUCHERS,
    NoticeKind.COMPANY_CORRECTED,
)

CONTENT_OF: dict[NoticeKind, type[Content]] = {
    **dict.fromkeys(_ABOUT_WORK, AboutWork),
    NoticeKind.SAMPLE_QUESTION: SampleQuestion,
    NoticeKind.ORDER_CREDITED: OrderCredited,
    NoticeKind.PAYMENT_RETURNED: PaymentReturned,
    NoticeKind.FREE_VOUCHERS: FreeVouchers,
    **dict.fromkeys((NoticeKind.EXPIRY_WARNING, NoticeKind.VOUCHERS_EXPIRED), Expiring),
    NoticeKind.VOUCHERS_REFUNDED: Refunded,
    NoticeKind.WELCOME: Welcome,
    NoticeKind.TELEPHONE_CODE: TelephoneCode,
    NoticeKind.WRONG_CODES: WrongCodes,
    NoticeKind.SOLUTION_CHANGED: SolutionChanged,
    NoticeKind.CONTACT_CHANGED: ContactChanged,
    **dict.fromkeys((NoticeKind.MANDATE_OFFERED, NoticeKind.MANDATE_GIVEN, NoticeKind.MANDATE_ENDED), Mandate),
    NoticeKind.HOLDER_PLANNED_ABSENCE: HolderAbsence,
    NoticeKind.ACCOUNT_CHANGED: AccountChanged,
    NoticeKind.PROOF_ACCEPTED: ProofAccepted,
    NoticeKind.REFUND_ACCOUNT_NOTED: RefundAccountNoted,
    NoticeKind.FORM_QUESTION: FormQuestion,
    **{kind: ExtraCost for kind in NoticeKind if kind.value.startswith("extra cost")},
    NoticeKind.QUARTERLY_STATEMENT: QuarterlyStatement,
    NoticeKind.TAX_CERTIFICATE: TaxCertificate,
    **dict.fromkeys((NoticeKind.COMPANY_PAID, NoticeKind.COMPANY_PAYMENT_CAME_BACK), CompanyPaid),
}
"""A test fails when a kind has none."""
