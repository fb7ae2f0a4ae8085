"""The scenes of the story that are about money: statements in, vouchers expired, the payment file out and closed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from voucherline.domain.bank.formats.values import StatementLine
from voucherline.domain.bank.values import LineResult, Outcome, OutgoingView, PaymentFileMade, Purpose
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.reimbursement import queries as reimbursement
from voucherline.doors.clockwork import jobs
from voucherline.kernel.money import Euro
from voucherline.kernel.numbers import structured
from voucherline.kernel.time import at
from voucherline.simulation.story_bank import Counter
from voucherline.simulation.story_people import Cast, Work
from voucherline.simulation.story_stage import Stage
from voucherline.simulation.story_telling import Messenger, headline
from voucherline.words.formats import Minutes, amount_in_words
from voucherline.words.outcomes import line_in_words, remittance

A_YEAR_BEFORE: Final = date(2025, 3, 21)
ORDERED_ON: Final = date(2026, 3, 16)
EXPIRED_ON: Final = date(2026, 3, 22)
PAID_ON: Final = date(2026, 4, 17)
CLOSED_ON: Final = date(2026, 4, 20)


def a_year_before(stage: Stage, cast: Cast, counter: Counter) -> None:
    """An order that will be forgotten."""
    stage.scene("year-before")
    person = cast.forgetful
    now = at(A_YEAR_BEFORE, 7, 30)
    before = person.wallet
    counter.read(counter.hand_over([counter.payment(person, 10_000, A_YEAR_BEFORE)], A_YEAR_BEFORE), now=now)
    [lot] = person.wallet.lots
    stage.tell(now, "older-order", name=person.name, amount=Euro(10_000), count=lot.issued)
    stage.add("valid-until", day=lot.expires_on)
    stage.wallet(person.name, [("before", before), ("after", person.wallet)])
    stage.paragraph("year-passes")


def statement(stage: Stage, cast: Cast, counter: Counter) -> None:
    """The bank's statement of a day, with what people make of a transfer form."""
    stage.scene("statement")
    day, now = ORDERED_ON, at(ORDERED_ON, 7, 30)
    lines = _lines_of_the_day(cast, counter, day)
    path = counter.hand_over(lines, day)
    stage.tell(now, "statement-comes", file=path.name, count=len(lines))
    taken = counter.read(path, now=now)
    headings = (stage.say("from"), stage.say("amount"), stage.say("outcome"))
    rows = [_row(stage, line, result) for line, result in zip(lines, taken.lines, strict=True)]
    stage.table(headings, rows, numbers=(1,), widths=(22, 10, 0))
    again = counter.read(path, now=at(day, 7, 35))
    stage.tell(at(day, 7, 35), "read-again", count=again.new)


def _lines_of_the_day(cast: Cast, counter: Counter, day: date) -> list[StatementLine]:
    wrong = cast.contests_all.number
    wrong = wrong[:4] + str((int(wrong[4]) + 1) % 10) + wrong[5:]
    in_words = f"cheques {structured(cast.contests_all.number)}"
    return [
        counter.payment(cast.confirms, 10_000, day),
        counter.payment(cast.contests_hours, 12_350, day),
        counter.payment(cast.contests_all, 8_000, day, number=wrong),
        counter.payment(cast.contests_all, 8_000, day, message=in_words),
        counter.payment(cast.silent, 20_000, day),
        counter.payment(cast.short, 2_000, day),
        counter.charge(325, day),
    ]


def _row(stage: Stage, line: StatementLine, result: LineResult) -> tuple[str, str, str]:
    amount = f"{'−' if line.cents < 0 else ''}{amount_in_words(Euro(abs(line.cents)), stage.language)}"
    words = []
    if result.outcome == Outcome.CREDITED:
        words.append(stage.say("bought", count=result.vouchers))
    if result.returned_cents and result.vouchers:
        words.append(stage.say("goes-back", amount=Euro(result.returned_cents)))
    if result.reason:
        words.append(line_in_words(result.outcome, result.reason, stage.language))
    return line.counterparty_name or stage.say("the-bank"), amount, " ".join(words)


def expired(stage: Stage, cast: Cast, messenger: Messenger) -> None:
    """The last day of the old vouchers has passed."""
    stage.scene("expired")
    person, now = cast.forgetful, at(EXPIRED_ON, 1)
    before = person.wallet
    jobs.expiry(now)
    [lot] = person.wallet.lots
    stage.tell(now, "expires", name=person.name, count=lot.expired)
    stage.add("refund-due", amount=Euro(lot.expired * lot.price_cents))
    messenger.tells([person], now)
    stage.tell(now, "mail-goes", name=person.name, subject=headline(messenger.received(person)[-1]))
    stage.wallet(person.name, [("before", before), ("after", person.wallet)])


def payment_file(stage: Stage, cast: Cast, counter: Counter) -> PaymentFileMade:
    """What companies are owed and what goes back to households, as one file for the bank."""
    stage.scene("payments")
    now = at(PAID_ON, 15)
    made = counter.ask(now=now)
    stage.tell(now, "payment-file", file=counter.files[-1].name, count=len(made.payments), amount=Euro(made.cents))
    stage.add("execution", day=made.execution_days[0])
    own, others = _own_and_others(cast, made.payments)
    headings = (stage.say("to"), stage.say("amount"), stage.say("for-what"))
    rows = [(each.name, _amount(stage, each), _for_what(stage, each)) for each in own]
    stage.table(headings, rows, numbers=(1,), widths=(22, 10, 0))
    if others:
        amount = Euro(sum(each.cents for each in others))
        stage.paragraph("others", count=len(others), amount=amount)
    return made


def _own_and_others(
    cast: Cast, payments: Sequence[OutgoingView]
) -> tuple[Sequence[OutgoingView], Sequence[OutgoingView]]:
    """Payments of the story, and those that other people of this database were waiting for."""
    firms = {firm.id for firm in cast.firms}
    # What comes back because its number is unknown belongs to nobody: only the account tells whose it was.
    accounts = {person.iban for person in cast.people}
    own = [each for each in payments if each.company in firms or each.iban in accounts]
    return own, [each for each in payments if each not in own]


def _amount(stage: Stage, payment: OutgoingView) -> str:
    return amount_in_words(Euro(payment.cents), stage.language)


def _for_what(stage: Stage, payment: OutgoingView) -> str:
    if payment.purpose is not Purpose.COMPANY_PAYMENT:
        return remittance(payment.reason, stage.language)
    paid = reimbursement.payment(payment.subject)
    assert paid is not None, "what was submitted is kept"
    return stage.say("for-work", count=paid.vouchers, price=Euro(paid.cents // paid.vouchers))


def closed(stage: Stage, counter: Counter, made: PaymentFileMade, works: Sequence[Work]) -> None:
    """The bank's next statement closes what was paid."""
    stage.scene("closed")
    now = at(CLOSED_ON, 18)
    path = counter.hand_over([counter.executed(payment, CLOSED_ON) for payment in made.payments], CLOSED_ON)
    taken = counter.read(path, now=now)
    done = sum(line.outcome == Outcome.OUR_PAYMENT for line in taken.lines)
    stage.tell(now, "executed", file=path.name, count=done, of=len(made.payments))
    headings = (stage.say("work-at"), stage.say("length"), stage.say("how-it-ended"))
    rows = [(work.person.name, _length(stage, work), _ended(stage, work)) for work in works]
    stage.table(headings, rows, numbers=(1,), widths=(32, 10, 0))


def _length(stage: Stage, work: Work) -> str:
    return stage.say("minutes", minutes=Minutes(work.view.minutes))


def _ended(stage: Stage, work: Work) -> str:
    view = work.view
    by_silence = view.state is PrestationState.REIMBURSED and view.household_yes == "silence"
    state = stage.state_in_words(view.state.value)
    return f"{state} ({stage.say('by-silence')})" if by_silence else state
