"""Recognise in a statement what the bank did with our own payments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.formats.values import StatementLine
from voucherline.domain.bank.values import NumberedLine, OurAccount, Outcome, OutgoingState, OutgoingView
from voucherline.domain.orders.rules import Verdict


@dataclass(slots=True)
class Answers:
    """Payments of ours that the bank carried out or returned, and the verdicts of the lines that say so."""

    verdicts: dict[UUID, Verdict] = field(default_factory=dict)
    executed: list[UUID] = field(default_factory=list)
    came_back: list[UUID] = field(default_factory=list)


def read_answers(lines: Sequence[NumberedLine], accounts: Mapping[str, OurAccount]) -> Answers:
    """Match lines to payments by end-to-end reference, or to what was booked as one amount."""
    answers = Answers()
    candidates = [line for line in lines if line.account in accounts and (line.line.cents < 0 or line.line.is_return)]
    if not candidates:
        return answers
    payments = bank.outgoing(id_ for line in candidates if (id_ := _as_id(line.line.end_to_end)))
    together = bank.sent_together(_file_reference(line.line) for line in candidates)
    for line in candidates:
        payment = payments.get(_as_id(line.line.end_to_end) or line.id)
        if payment is not None:
            _match_one(line, payment, answers)
        elif sent := together.get(_file_reference(line.line)):
            _match_together(line, sent, answers)
        else:
            answers.verdicts[line.id] = _unmatched(line.line)
    return answers


def _match_one(line: NumberedLine, payment: OutgoingView, answers: Answers) -> None:
    if abs(line.line.cents) != payment.cents:
        answers.verdicts[line.id] = Verdict(Outcome.IN_TRAY, "amount-differs", outgoing=payment.id)
    elif line.line.cents < 0 and payment.state is OutgoingState.IN_FILE and payment.id not in answers.executed:
        answers.executed.append(payment.id)
        answers.verdicts[line.id] = Verdict(Outcome.OUR_PAYMENT, outgoing=payment.id)
    elif line.line.cents > 0 and _is_out(payment, answers):
        answers.came_back.append(payment.id)
        answers.verdicts[line.id] = Verdict(Outcome.CAME_BACK, line.line.return_reason, outgoing=payment.id)
    else:
        # Paid twice, or back before it went: no rule says what that means.
        answers.verdicts[line.id] = Verdict(Outcome.IN_TRAY, "out-of-turn", outgoing=payment.id)


def _match_together(line: NumberedLine, sent: Sequence[OutgoingView], answers: Answers) -> None:
    """A file, or a batch of it, that the bank booked as one amount."""
    if -line.line.cents != sum(payment.cents for payment in sent):
        answers.verdicts[line.id] = Verdict(Outcome.IN_TRAY, "amount-differs")
    elif any(payment.state is not OutgoingState.IN_FILE or payment.id in answers.executed for payment in sent):
        answers.verdicts[line.id] = Verdict(Outcome.IN_TRAY, "out-of-turn")
    else:
        answers.executed.extend(payment.id for payment in sent)
        answers.verdicts[line.id] = Verdict(Outcome.OUR_PAYMENT)


def _is_out(payment: OutgoingView, answers: Answers) -> bool:
    """Has the money left, and not yet come back?"""
    left = payment.state is OutgoingState.EXECUTED or payment.id in answers.executed
    return left and payment.id not in answers.came_back


def _unmatched(line: StatementLine) -> Verdict:
    """Debits that are none of our payments are left alone; money said to be ours that we do not know needs a person."""
    if line.cents > 0:
        return Verdict(Outcome.IN_TRAY, "return-of-unknown-payment")
    return Verdict(Outcome.LEFT_ALONE, line.kind if line.kind in ("charge", "interest") else "debit")


def _as_id(end_to_end: str) -> UUID | None:
    try:
        return UUID(hex=end_to_end) if len(end_to_end) == 32 else None
    except ValueError:
        return None


def _file_reference(line: StatementLine) -> str:
    return line.batch or line.end_to_end
