"""Things that notices say, as they may come: one voucher and many, part hours, a clock that runs and one that waits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from voucherline.kernel.money import Euro
from voucherline.kernel.time import BRUSSELS
from voucherline.notices.channels import NEEDS_AN_ANSWER
from voucherline.notices.composing import compose
from voucherline.notices.content_of_kinds import CONTENT_OF, Content
from voucherline.notices.contents import (
    AboutWork,
    AccountChanged,
    Bought,
    CompanyPaid,
    ContactChanged,
    Expiring,
    ExtraCost,
    FormQuestion,
    FreeVouchers,
    HolderAbsence,
    HowToOrder,
    Mandate,
    OrderCredited,
    PaymentReturned,
    ProofAccepted,
    Purse,
    QuarterlyStatement,
    Reader,
    RefundAccountNoted,
    Refunded,
    SampleQuestion,
    SolutionChanged,
    StatementLine,
    TaxCertificate,
    TelephoneCode,
    Welcome,
    Work,
    WrongCodes,
)
from voucherline.notices.values import Message, NoticeKind
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.deadlines import contest_answer_deadline, household_deadline
from voucherline.schemes.values import EnteredBy, Solution, Span, Unit
from voucherline.words.formats import LANGUAGES

LINE: Final = "02 401 31 99"
PORTAL: Final = "https://portal.example"
NUMBER: Final = "090933755493"
ACCOUNT: Final = "BE41001772462610"
PURSE: Final = Purse(total=12, kept=3, free=9)
ORDER: Final = HowToOrder(ACCOUNT, 2, Euro.of(20))
WORK: Final = Work(
    reference="4207 0031",
    helper="Bea",
    company="Net & Co",
    household=NUMBER,
    day=date(2026, 3, 12),
    minutes=180,
    activity="1",
    due=3,
    missing=0,
)
FLANDERS: Final = terms_for("flanders", on=date(2026, 3, 12))


def _clock() -> AboutWork:
    deadline = household_deadline(
        FLANDERS,
        solution=Solution.TELEPHONE,
        entered_by=EnteredBy.HELPER,
        registered_at=datetime(2026, 3, 12, 15, tzinfo=BRUSSELS),
        validated_at=None,
        told_at=datetime(2026, 3, 13, 10, tzinfo=BRUSSELS),
        told_how="call",
    )
    assert deadline is not None
    return AboutWork(WORK, PURSE, answer_until=deadline.derivation)


def _company_clock() -> AboutWork:
    contested_at = datetime(2026, 3, 16, 9, tzinfo=BRUSSELS)
    deadline = contest_answer_deadline(FLANDERS, contested_at=contested_at)
    return AboutWork(WORK, reason="hours", words="Bea left at eleven.", answer_until=deadline.derivation)


CLOCK_RUNS: Final = _clock()
CLOCK_WAITS: Final = AboutWork(WORK, PURSE, answer_span=Span(10))
TWO_MISSING: Final = AboutWork(replace(WORK, missing=2), Purse(1, 1, 0), answer_span=Span(5), order=ORDER)
CANNOT_ORDER: Final = replace(TWO_MISSING, order=None, for_company=True)
CONTESTED: Final = _company_clock()
ANSWERED: Final = AboutWork(WORK, answer="You are right. It is 3 hours again.")
HOLDER: Final = AboutWork(WORK, PURSE, holder="Élise Ngô")
LESS_THAN_AN_HOUR: Final = replace(WORK, helper="Ana", minutes=45, due=0, activity="3")
PART_HOURS: Final = replace(WORK, minutes=165, due=2, missing=1, activity="2", reference="")
BEFORE: Final = replace(WORK, day=date(2026, 3, 1), minutes=60, activity="4")

_ABOUT_WORK: Final[tuple[AboutWork, ...]] = (
    CLOCK_RUNS,
    CLOCK_WAITS,
    TWO_MISSING,
    CANNOT_ORDER,
    CONTESTED,
    AboutWork(LESS_THAN_AN_HOUR, PURSE, answer_span=Span(60, Unit.CALENDAR_DAYS), company_first=True),
    AboutWork(PART_HOURS, PURSE, before=BEFORE, order=ORDER),
    AboutWork(replace(WORK, due=1, minutes=60, missing=1), Purse(0, 0, 0), reason="did not happen", order=ORDER),
    AboutWork(replace(WORK, household=""), PURSE, reason="Wij waren er. Bel ons.", for_company=True),
    AboutWork(WORK, PURSE, reason="other", words="It was somebody else.", for_company=True),
    ANSWERED,
    HOLDER,
)

CONTENTS: Final[tuple[Content, ...]] = (
    *_ABOUT_WORK,
    OrderCredited(Euro.of(100), (Bought(10, Euro.of(10), date(2027, 3, 11)),), Euro(0), PURSE),
    OrderCredited(
        Euro.of(76),
        (Bought(1, Euro.of(10), date(2027, 3, 11)), Bought(6, Euro.of(11), date(2027, 3, 11))),
        Euro.of(9),
        PURSE,
    ),
    OrderCredited(
        Euro.of(10, 40), (Bought(1, Euro.of(10, 40), date(2027, 3, 1)),), Euro(0), Purse(1, 0, 1), ((WORK, 1),)
    ),
    *(PaymentReturned(Euro.of(95), reason, ACCOUNT) for reason in ("below-smallest-order", "no-number")),
    *(PaymentReturned(Euro.of(1234, 50), reason) for reason in ("account-frozen", "quota-used-up", "two-candidates")),
    FreeVouchers(105, date(2027, 3, 11), PURSE),
    FreeVouchers(1, date(2027, 3, 11), PURSE),
    Expiring(2, date(2026, 4, 1), refunded=True, amount=Euro.of(20), purse=PURSE, account_ends_in="4610"),
    Expiring(1, date(2026, 4, 1), refunded=True, amount=Euro.of(10), purse=PURSE),
    Expiring(1, date(2026, 4, 1), refunded=False, amount=Euro.of(10), purse=PURSE),
    Expiring(5, date(2026, 4, 1), refunded=False, amount=Euro(0), purse=PURSE),
    Refunded(1, Euro.of(10), "4610", PURSE),
    Refunded(4, Euro.of(41, 60), "", PURSE),
    Welcome("flanders", ACCOUNT, Euro.of(10)),
    Welcome("wallonia", ACCOUNT, Euro.of(10, 40), smallest=10),
    TelephoneCode(),
    WrongCodes(3),
    WrongCodes(12),
    *(SolutionChanged(solution, how) for solution in Solution for how in ("email", "letter")),
    *(ContactChanged(what, date(2026, 3, 18)) for what in ("email", "telephone", "address")),
    Mandate("Élise Ngô", date(2026, 3, 1), date(2028, 2, 29), accept_until=date(2026, 3, 15)),
    Mandate("Zoë", date(2026, 3, 1), date(2028, 2, 29), may_answer=False, accept_until=date(2026, 3, 15)),
    Mandate("Ben", date(2026, 3, 1), date(2028, 2, 29), accept_until=date(2026, 3, 15), not_accepted=True),
    HolderAbsence("Ben", date(2026, 7, 1), date(2026, 7, 31)),
    *(AccountChanged(state) for state in ("open", "frozen", "closed", "excluded", "deceased")),
    AccountChanged("excluded", until=date(2026, 9, 30)),
    AccountChanged("deceased", until=date(2026, 9, 8)),
    AccountChanged("closed", after_death=True),
    ProofAccepted("priority group", date(2026, 1, 1), None, vouchers=2000),
    ProofAccepted("self-employed mother", date(2026, 1, 1), date(2026, 12, 31), vouchers=105),
    ProofAccepted("priority group", date(2026, 1, 1), date(2026, 12, 31)),
    RefundAccountNoted("4610"),
    FormQuestion("Twee vakjes zijn aangekruist. Welk is juist?", "4207 0031"),
    ExtraCost("Net & Co", "verplaatsing", Euro.of(0, 50), "hour", date(2026, 3, 2)),
    ExtraCost("Élan vert asbl", "frais de dossier", Euro.of(12), "month", date(2026, 3, 1)),
    QuarterlyStatement(date(2026, 1, 1), date(2026, 3, 31), 1, (), 1),
    QuarterlyStatement(
        date(2026, 1, 1),
        date(2026, 3, 31),
        5,
        (
            StatementLine(date(2026, 1, 8), None, "bought", 10),
            StatementLine(date(2026, 1, 9), None, "free", 4),
            StatementLine(date(2026, 2, 1), None, "expired", 3),
            StatementLine(date(2026, 2, 2), None, "refunded", 2),
            StatementLine(date(2026, 3, 12), WORK, "spent", 3),
            StatementLine(date(2026, 3, 13), WORK, "corrected", 1),
        ),
        12,
    ),
    TaxCertificate(2025, 160, Euro.of(1664), 150, Euro.of(1560), 10),
    TaxCertificate(2025, 30, Euro.of(312), 30, Euro.of(312), 10, corrected=True),
    CompanyPaid(Euro.of(1234, 50), 40, date(2026, 3, 20)),
    CompanyPaid(Euro.of(27, 52), 1, date(2026, 3, 20)),
    SampleQuestion(WORK, datetime(2026, 3, 27, 23, tzinfo=UTC)),
)


def reader(
    kind: NoticeKind,
    language: str,
    *,
    solution: Solution = Solution.ONLINE,
    name: str = "Ana Peeters",
    called_in_vain: bool = False,
) -> Reader:
    """Whoever hears this kind of news."""
    who = "Net & Co" if kind.value.startswith("company") else name
    return Reader(who, language, NUMBER, solution, LINE, PORTAL, called_in_vain)


def messages(
    kind: NoticeKind, language: str, *, solution: Solution = Solution.ONLINE, called_in_vain: bool = False
) -> Iterator[Message]:
    """All that a kind of notice may say, as the examples have it."""
    # Of an answer under a mandate it is always known who gave it.
    by_holder = kind.value.startswith("holder") and CONTENT_OF[kind] is AboutWork
    found = [each for each in ((HOLDER,) if by_holder else CONTENTS) if isinstance(each, CONTENT_OF[kind])]
    assert found, f"no example for {kind}"
    for content in found:
        yield compose(kind, content, reader(kind, language, solution=solution, called_in_vain=called_in_vain))


def every_message() -> Iterator[Message]:
    """Each kind in each language for each way to take part."""
    for kind in NoticeKind:
        for language in LANGUAGES:
            for solution in Solution:
                yield from messages(kind, language, solution=solution)
            if kind in NEEDS_AN_ANSWER:
                yield from messages(kind, language, solution=Solution.TELEPHONE, called_in_vain=True)


def sentences(message: Message) -> list[str]:
    """All running text."""
    return [*message.paragraphs, *message.steps, *message.closing]


def as_text(message: Message) -> str:
    """A message as one reads it, part by part."""
    parts = [message.subject, message.greeting, "\n".join(message.paragraphs)]
    parts.append("\n".join(f"  {label}: {value}" for label, value in message.facts))
    for table in message.tables:
        rows = "\n".join("  " + " | ".join(row) for row in (table.headings, *table.rows))
        parts.append(f"{table.caption}\n{rows}")
    if message.steps:
        steps = "\n".join(f"  {place}. {step}" for place, step in enumerate(message.steps, 1))
        parts.append(f"{message.steps_heading}\n{steps}")
    parts.append("\n".join(message.closing))
    if slip := message.slip:
        choices = "\n".join(f"  [ ] {choice}" for choice in slip.choices)
        parts.append("\n".join(("- - -", slip.heading, *slip.lines, choices, slip.reference)))
    return "\n\n".join(part for part in parts if part) + "\n"
