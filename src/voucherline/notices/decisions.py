"""Who hears what of each kind of fact. "Nobody" is a decision too, and says why. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from voucherline.domain.accounts import values as accounts
from voucherline.domain.bank import values as bank
from voucherline.domain.companies import values as companies
from voucherline.domain.companies import values_of_extra_costs as extra_costs
from voucherline.domain.households import values as households
from voucherline.domain.orders import values as orders
from voucherline.domain.prestations import values as prestations
from voucherline.domain.prestations import values_of_objections as objections
from voucherline.domain.prestations import values_of_payments as payments
from voucherline.domain.prestations import values_of_reminders as reminders
from voucherline.domain.prestations import values_of_samples as samples
from voucherline.domain.reimbursement import values as reimbursement
from voucherline.domain.terms import values as terms
from voucherline.domain.wallet import values as wallet
from voucherline.journal.values import Fact, Untold
from voucherline.notices.values import NoticeKind, Recipient


@dataclass(frozen=True, slots=True)
class News:
    """One person hears one thing, if the fact says so."""

    kind: NoticeKind
    recipient: Recipient
    only_if: Callable[[Untold], bool] = lambda _: True


@dataclass(frozen=True, slots=True)
class Decision:
    """Who hears of a fact; where nobody does, why."""

    news: tuple[News, ...] = ()
    why_nobody: str = ""


def news_of(fact: Untold) -> tuple[News, ...]:
    """Who hears what of this fact."""
    return tuple(news for news in _BY_NAME[fact.kind].news if news.only_if(fact))


def _household(kind: NoticeKind, only_if: Callable[[Untold], bool] = lambda _: True) -> News:
    return News(kind, Recipient.HOUSEHOLD, only_if)


def _helper(kind: NoticeKind, only_if: Callable[[Untold], bool] = lambda _: True) -> News:
    return News(kind, Recipient.HELPER, only_if)


def _company(kind: NoticeKind, only_if: Callable[[Untold], bool] = lambda _: True) -> News:
    return News(kind, Recipient.COMPANY, only_if)


def _told(*news: News) -> Decision:
    return Decision(news)


def _nobody(why: str) -> Decision:
    return Decision(why_nobody=why)


def _is_short(fact: Untold) -> bool:
    """Both agreed, and vouchers are missing."""
    return fact.moved_to == "short" and fact.moved_from != "short"


def _takes_a_contest_back(fact: Untold) -> bool:
    return fact.moved_from in ("contested", "maintained")


def _was_waited_for(fact: Untold) -> bool:
    """A helper need not hear of every yes, but of a person's to hours that were in doubt."""
    return bool(fact.details.get("in_doubt")) and not fact.details.get("by_silence")


def _under_mandate(fact: Untold) -> bool:
    """Somebody did it for the household, which hears of it."""
    return "under_mandate" in fact.details


def _holder_said_right(fact: Untold) -> bool:
    """Of work that silence had agreed to."""
    return _under_mandate(fact) and bool(fact.details["was_right"])


def _holder_said_wrong(fact: Untold) -> bool:
    return _under_mandate(fact) and not fact.details["was_right"]


_K = NoticeKind

DECISIONS: Final[Mapping[type[Fact], Decision]] = MappingProxyType(
    {
        # orders and vouchers
        orders.OrderCredited: _told(_household(_K.ORDER_CREDITED)),
        orders.PaymentReturned: _told(_household(_K.PAYMENT_RETURNED)),
        orders.FreeVouchersGranted: _told(_household(_K.FREE_VOUCHERS)),
        orders.OrderWithdrawn: _nobody("the agent who undid a mistake speaks with the household himself"),
        orders.LineLeftAlone: _nobody("it concerns no household"),
        orders.TaxCertificateDue: _told(_household(_K.TAX_CERTIFICATE)),
        orders.DemandMade: _nobody("whoever announces an order sees it on the page where it was announced"),
        orders.DemandLapsed: _nobody("nothing was paid and nothing is lost"),
        bank.PaymentAccountEntered: _nobody("the payment itself is the answer"),
        wallet.QuarterlyStatementDue: _told(_household(_K.QUARTERLY_STATEMENT)),
        wallet.ExpiryWarned: _told(_household(_K.EXPIRY_WARNING)),
        wallet.VouchersExpired: _told(_household(_K.VOUCHERS_EXPIRED)),
        wallet.VouchersRefunded: _told(_household(_K.VOUCHERS_REFUNDED)),
        # work
        prestations.PrestationRegistered: _told(_household(_K.PRESTATION_TO_ANSWER)),
        prestations.PrestationAmended: _told(_household(_K.PRESTATION_AMENDED), _helper(_K.HELPER_HOURS_AMENDED)),
        prestations.PrestationCancelled: _told(_household(_K.PRESTATION_CANCELLED), _helper(_K.HELPER_HOURS_CANCELLED)),
        prestations.PrestationContested: _told(
            _company(_K.COMPANY_CONTESTED),
            _helper(_K.HELPER_HOURS_CONTESTED),
            _household(_K.HOLDER_CONTESTED, _under_mandate),
        ),
        prestations.ContestMaintained: _told(_household(_K.CONTEST_MAINTAINED)),
        prestations.PrestationDecided: _told(
            _household(_K.CONTEST_DECIDED), _company(_K.COMPANY_DECIDED), _helper(_K.HELPER_HOURS_DECIDED)
        ),
        prestations.PrestationConfirmed: _told(
            _household(_K.SHORTAGE, _is_short),
            _company(_K.COMPANY_CONTEST_WITHDRAWN, _takes_a_contest_back),
            _helper(_K.HELPER_HOURS_CONFIRMED, _was_waited_for),
            _household(_K.HOLDER_CONFIRMED, _under_mandate),
        ),
        prestations.PrestationValidated: _told(_household(_K.SHORTAGE, _is_short)),
        prestations.PrestationLapsed: _told(_household(_K.OUTSIDE_VOUCHERS), _company(_K.COMPANY_OUTSIDE_VOUCHERS)),
        prestations.PrestationCorrected: _told(
            _household(_K.PRESTATION_CORRECTED), _company(_K.COMPANY_CORRECTED), _helper(_K.HELPER_HOURS_CORRECTED)
        ),
        reminders.AnswerReminded: _told(_household(_K.ANSWER_REMINDER)),
        samples.SampleAsked: _told(_household(_K.SAMPLE_QUESTION)),
        # A household that answers itself is thanked where it does.
        samples.SampleAnswered: _told(
            _household(_K.HOLDER_SAID_RIGHT, _holder_said_right), _household(_K.HOLDER_SAID_WRONG, _holder_said_wrong)
        ),
        samples.SampleSettled: _nobody("customer service spoke with both"),
        objections.HelperObjected: _nobody("the company finds it on its list, customer service in its tray"),
        objections.ObjectionSettled: _told(_helper(_K.HELPER_OBJECTION_ANSWERED)),
        prestations.PrestationTold: _nobody("the household has just heard it"),
        reminders.ToldInPerson: _nobody("it was said face to face"),
        prestations.PrestationTellingFailed: _nobody("the same news is on its way by the next channel"),
        prestations.PrestationCovered: _nobody("the order's own notice says what the new vouchers were kept for"),
        prestations.PrestationPutInTray: _nobody("customer service finds it in its tray and speaks with both"),
        prestations.ClockMoved: _nobody("more time than was said harms nobody; whoever asks why hears it"),
        prestations.PrestationReimbursed: _nobody("the company hears of its payment as a whole"),
        prestations.ReimbursementCameBack: _nobody("the company hears of its payment as a whole"),
        # money to companies
        reimbursement.CompanyPaid: _told(_company(_K.COMPANY_PAID)),
        payments.SubmissionWithdrawn: _nobody("the two who withdrew it speak with the company; it is paid anew"),
        reimbursement.CompanyPaymentCameBack: _told(_company(_K.COMPANY_PAYMENT_CAME_BACK)),
        companies.ContractSigned: _nobody("helper and company signed it themselves"),
        companies.ContractEnded: _nobody("helper and company know it from each other"),
        companies.CompanyReachChanged: _nobody("its owner changes it, after signing in anew; no code goes there"),
        companies.HelperReachChanged: _nobody("she changes it herself, after signing in anew"),
        # To the household alone: the company sees on its own page what it did.
        extra_costs.ExtraCostAnnounced: _told(_household(_K.EXTRA_COST_ANNOUNCED)),
        extra_costs.ExtraCostWithdrawn: _told(_household(_K.EXTRA_COST_WITHDRAWN)),
        extra_costs.ExtraCostEnded: _told(_household(_K.EXTRA_COST_ENDED)),
        companies.SubmissionChosen: _nobody("whoever chooses it sees it where it is chosen"),
        # people
        households.HouseholdRegistered: _told(_household(_K.WELCOME)),
        households.SolutionChanged: _told(_household(_K.SOLUTION_CHANGED)),
        households.PreferencesChanged: _nobody("whoever changes how it is spoken to sees it in what comes next"),
        households.FileSeen: _nobody("the household can ask at any time who looked"),
        households.TelephoneCodeAsked: _told(_household(_K.TELEPHONE_CODE)),
        households.WrongCodesKeyed: _told(_household(_K.WRONG_CODES)),
        households.TelephoneCodeChanged: _nobody("it was changed with the old code, and said so at once"),
        households.ContactChangeAsked: _told(_household(_K.CONTACT_CHANGED)),
        households.ContactChangeStopped: _nobody("nothing changes"),
        households.ContactChanged: _nobody("it was announced when it was asked for"),
        # To the one who gives it: whoever hands its code on wants it, and the holder need not have an account.
        households.MandateOffered: _told(_household(_K.MANDATE_OFFERED)),
        households.MandateAccepted: _told(_household(_K.MANDATE_GIVEN)),
        households.MandateEnded: _told(_household(_K.MANDATE_ENDED)),
        households.HouseholdStateChanged: _told(_household(_K.ACCOUNT_CHANGED)),
        # Who plans its own absence is told so where it does.
        households.AbsencePlanned: _told(_household(_K.HOLDER_PLANNED_ABSENCE, _under_mandate)),
        households.ProofAccepted: _told(_household(_K.PROOF_ACCEPTED)),
        households.RefundAccountNoted: _told(_household(_K.REFUND_ACCOUNT_NOTED)),
        households.FormQuestionAsked: _told(_household(_K.FORM_QUESTION)),
        households.FormSettled: _nobody("what the form changed is told by itself"),
        # terms
        terms.TermsProposed: _nobody("a second supervisor finds it where terms are shown"),
        terms.TermsDecided: _nobody("the region announces new terms itself; they hold for what begins under them"),
        terms.TermsRefused: _nobody("nothing changes"),
        terms.TermsWithdrawalAsked: _nobody("a second supervisor finds it where terms are shown"),
        terms.TermsWithdrawn: _nobody("whoever announced them says so too"),
        terms.TermsKept: _nobody("nothing changes"),
        # signing in
        accounts.UserInvited: _nobody("whoever invites hands the invitation on, and no mail may hold it"),
        accounts.UserEnded: _nobody("whoever ends it tells the person, who can sign in no more"),
        accounts.PasswordChanged: _nobody("whoever changes it shows the old one; every other session ends"),
        accounts.EidLinked: _nobody("it takes the code of a letter, and stands on the page of who is signed in"),
        accounts.DeviceBound: _nobody("it takes a one-time code, and stands on the page of who is signed in"),
    }
)
"""One decision for each kind of fact; a test fails when a kind has none."""

_BY_NAME: Final = {kind.__name__: decision for kind, decision in DECISIONS.items()}
