"""What each kind of notice says, as typed values: composed into words by `composing`, gathered by `gathering`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from voucherline.kernel.money import Euro
from voucherline.schemes.derivations import Derivation
from voucherline.schemes.values import Solution, Span


@dataclass(frozen=True, slots=True)
class Reader:
    """To whom one speaks, and what one must know to say how to answer."""

    name: str
    language: str
    number: str
    """Of the household or helper: twelve digits; a company's enterprise number."""
    solution: Solution = Solution.ONLINE
    line: str = ""
    """The telephone number of the line, as people write it."""
    portal: str = ""
    """The address of the web pages."""
    called_in_vain: bool = False
    """We tried to say it by telephone before, and did not reach the reader."""
    to_family: bool = False
    """The person has died: the family reads what is written to this name."""


@dataclass(frozen=True, slots=True)
class Purse:
    """A wallet in the three words used everywhere."""

    total: int
    kept: int
    free: int


@dataclass(frozen=True, slots=True)
class Work:
    """Hours of one prestation."""

    reference: str
    """How the prestation is named on paper and on the telephone: short, for people."""
    helper: str
    """First name only."""
    company: str
    household: str
    """Its number: what helpers and companies know it by."""
    day: date
    minutes: int
    activity: str
    """`schemes.values.Activity`, its value."""
    due: int
    """Vouchers that it costs."""
    missing: int


@dataclass(frozen=True, slots=True)
class HowToOrder:
    """An order that would bring what is missing: never less than the smallest order."""

    account: str
    """The IBAN to pay to."""
    count: int
    amount: Euro
    """What so many vouchers cost today, tranches crossed where they must be."""


@dataclass(frozen=True, slots=True)
class AboutWork:
    """News of one prestation, to a household, a helper or a company."""

    work: Work
    purse: Purse | None = None
    """The household's own; nobody else sees it."""
    before: Work | None = None
    """As it was before an amendment."""
    reason: str = ""
    """A contest's or a decision's reason, as the one who gave it wrote it or chose it."""
    words: str = ""
    """What the household wrote beside the reason that it chose."""
    answer: str = ""
    """What a helper was answered who had objected."""
    holder: str = ""
    """Who answered for the household, under its mandate."""
    for_company: bool = False
    """Who customer service agreed with."""
    answer_until: Derivation | None = None
    """The clock of the reader, household or company, once it runs."""
    answer_span: Span | None = None
    """How long the household will have, while its clock waits for this very notice. Neither: silence is no answer."""
    company_first: bool = False
    """The household's clock waits for the company's answer as well."""
    order: HowToOrder | None = None
    """Where vouchers are missing: how to get them."""


@dataclass(frozen=True, slots=True)
class Bought:
    """Vouchers at one price with one last day."""

    count: int
    price: Euro
    expires_on: date


@dataclass(frozen=True, slots=True)
class OrderCredited:
    """An order was paid."""

    paid: Euro
    """What these vouchers cost."""
    bought: tuple[Bought, ...]
    given_back: Euro
    """What was received beyond it."""
    purse: Purse
    served: tuple[tuple[Work, int], ...] = ()
    """Work that had lacked vouchers, and how many of these it got."""

    @property
    def received(self) -> Euro:
        """What came from the bank: the household finds this amount on its statement."""
        return self.paid + self.given_back


@dataclass(frozen=True, slots=True)
class PaymentReturned:
    """Money that goes back, and why: `reason` as a bank line keeps it."""

    amount: Euro
    reason: str
    account: str = ""
    """The IBAN to pay to; empty when the household cannot order again now."""


@dataclass(frozen=True, slots=True)
class FreeVouchers:
    """Vouchers given for nothing."""

    count: int
    expires_on: date
    purse: Purse


@dataclass(frozen=True, slots=True)
class Expiring:
    """Vouchers that expire, or did."""

    count: int
    expires_on: date
    refunded: bool
    """Does their price come back by itself?"""
    amount: Euro
    """Their price; nothing for vouchers that were given."""
    purse: Purse
    account_ends_in: str = ""
    """The account that the price goes back to, its last four signs; empty when none is known."""


@dataclass(frozen=True, slots=True)
class Refunded:
    """Vouchers given back on request."""

    count: int
    amount: Euro
    account_ends_in: str
    purse: Purse


@dataclass(frozen=True, slots=True)
class Welcome:
    """An account was opened."""

    scheme: str
    account: str
    """The IBAN to pay to."""
    price: Euro
    smallest: int = 1
    """Vouchers that an order has at least."""


@dataclass(frozen=True, slots=True)
class TelephoneCode:
    """A new code for the telephone: the letter carries it, these words never do."""


@dataclass(frozen=True, slots=True)
class WrongCodes:
    """Wrong telephone codes were keyed in a row with the household's number, so often."""

    times: int


@dataclass(frozen=True, slots=True)
class SolutionChanged:
    """How the household takes part from now on, and how its order confirmations come (`email` or `letter`)."""

    solution: Solution
    order_confirmations: str


@dataclass(frozen=True, slots=True)
class ContactChanged:
    """A new address, e-mail address or telephone number was given; told at the old one, so the new one is not named."""

    what: str
    """`email`, `telephone` or `address`."""
    usable_from: date


@dataclass(frozen=True, slots=True)
class Mandate:
    """Somebody is to act for the household, may do so, or may no longer."""

    holder: str
    first: date
    last: date
    may_answer: bool = True
    """Say yes and no to work, beside seeing it."""
    accept_until: date | None = None
    """Of an offer: the last day on which its holder can accept it."""
    not_accepted: bool = False
    """Ended because its holder let that day pass: it never held."""


@dataclass(frozen=True, slots=True)
class HolderAbsence:
    """Whoever holds a mandate said that the household will be away."""

    holder: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class AccountChanged:
    """The account was frozen, excluded, opened again or closed: `households.values.HouseholdState`, its value."""

    state: str
    until: date | None = None
    """Excluded: the last day on which it can last; after a death: the day on which the account closes."""
    after_death: bool = False
    """Closed because its user died: the heirs read this."""


@dataclass(frozen=True, slots=True)
class ProofAccepted:
    """The household belongs to a group (`households.values.ProofKind`, its value) for some days."""

    proof: str
    first: date
    last: date | None
    vouchers: int = 0
    """How many the group may buy at the lowest price in a year, or is given; 0 where it is not said."""


@dataclass(frozen=True, slots=True)
class RefundAccountNoted:
    """To which account money goes back."""

    ends_in: str


@dataclass(frozen=True, slots=True)
class FormQuestion:
    """What customer service asks about a paper form, in its own words; the form as people name it."""

    question: str
    reference: str


@dataclass(frozen=True, slots=True)
class ExtraCost:
    """What a company asks beside the voucher, in its own words: for an `hour` or a `month`."""

    company: str
    purpose: str
    amount: Euro
    per: str
    day: date
    """The first day; once ended, the last."""


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One row of a quarterly statement."""

    day: date
    work: Work | None
    """Vouchers spent on work; None: `count` were bought or went otherwise."""
    event: str
    """`bought`, `free`, `spent`, `refunded`, `expired` or `corrected`."""
    count: int


@dataclass(frozen=True, slots=True)
class QuarterlyStatement:
    """What came and went in three months."""

    first: date
    last: date
    before: int
    lines: tuple[StatementLine, ...]
    after: int
    """In the wallet when the last day ended, kept ones included; what is there today is another figure."""


@dataclass(frozen=True, slots=True)
class TaxCertificate:
    """What was bought in a year and what of it counts for tax relief."""

    year: int
    vouchers: int
    paid: Euro
    counted: int
    """Vouchers within the relief's ceiling."""
    counted_price: Euro
    percent: int
    corrected: bool = False
    """An earlier certificate of the year said less."""


@dataclass(frozen=True, slots=True)
class CompanyPaid:
    """A payment to a company left, or came back."""

    amount: Euro
    vouchers: int
    day: date


@dataclass(frozen=True, slots=True)
class SampleQuestion:
    """A prestation agreed by silence is asked about again."""

    work: Work
    agreed_at: datetime
