"""What several notices say in the same words: the wallet, the work, how to answer, how to order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from voucherline.domain.prestations.values import ContestReason
from voucherline.kernel.numbers import in_groups, structured
from voucherline.notices.composing.pen import Doing, Pen
from voucherline.notices.contents import AboutWork, HowToOrder, Purse, Work
from voucherline.notices.values import Slip
from voucherline.schemes.values import Solution
from voucherline.words.catalogue import say
from voucherline.words.formats import Minutes

KEY_YES: Final = 1
KEY_NO: Final = 2
"""What the telephone line asks to press for "it is right" and "it is not right"."""

ANSWERS: Final = ("yes", "hours", "day", "did-not-happen", "other")
"""The boxes of the slip, in the order in which they are printed: a scan is keyed in by their place."""

_UUID: Final = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", re.IGNORECASE)
_NATIONAL_NUMBER: Final = re.compile(r"(?<!\d)\d{2}[. -]?\d{2}[. -]?\d{2}[. -]?\d{3}[. -]?\d{2}(?!\d)")
_CODE: Final = re.compile(r"(?<!\d)\d{5}(?!\d)")
_HIDDEN: Final = "…"


def quoted(words: str) -> str:
    """Somebody's own words without what no notice may show: a code, a national number, an inner id."""
    for secret in (_UUID, _NATIONAL_NUMBER, _CODE):
        words = secret.sub(_HIDDEN, words)
    return " ".join(words.split())


def reason_in_words(content: AboutWork) -> str:
    """The reason as somebody wrote it; a bare code of ours explains nothing to anybody."""
    return "" if content.reason in set(ContestReason) else quoted(content.reason)


def iban(account: str) -> str:
    """An account number in fours, as bank cards print it."""
    return " ".join(account[place : place + 4] for place in range(0, len(account), 4))


def activity(pen: Pen, work: Work) -> str:
    """What was done, in words."""
    return say("activity-name", pen.language, activity=work.activity)


def work_facts(pen: Pen, work: Work) -> Iterator[tuple[str, str]]:
    """Who, when, how long and what: what everybody concerned may know."""
    yield pen.fact("helper", work.helper)
    yield pen.fact("day", work.day)
    yield pen.fact("hours", Minutes(work.minutes))
    yield pen.fact("activity", activity(pen, work))
    if work.reference:
        yield pen.fact("reference", work.reference)


def changed_facts(pen: Pen, work: Work, before: Work | None) -> Iterator[tuple[str, str]]:
    """What an amendment changed, as it was at first."""
    if before is None:
        return
    if before.day != work.day:
        yield pen.fact("was-day", before.day)
    if before.minutes != work.minutes:
        yield pen.fact("was-hours", Minutes(before.minutes))
    yield from changed_activity(pen, work, before)


def changed_activity(pen: Pen, work: Work, before: Work | None) -> Iterator[tuple[str, str]]:
    """Which activity it was at first, if it is another now."""
    if before is not None and before.activity != work.activity:
        yield pen.fact("was-activity", activity(pen, before))


def cost_facts(pen: Pen, work: Work) -> Iterator[tuple[str, str]]:
    """What the work costs, and what is missing of it."""
    yield pen.fact("due", pen.vouchers(work.due))
    if work.missing:
        yield pen.fact("missing", pen.vouchers(work.missing))


def purse_facts(pen: Pen, purse: Purse | None) -> Iterator[tuple[str, str]]:
    """The wallet in its three words."""
    if purse is not None:
        yield pen.fact("wallet", pen.vouchers(purse.total))
        yield pen.fact("kept", pen.vouchers(purse.kept))
        yield pen.fact("free", pen.vouchers(purse.free))


def how_to_answer(pen: Pen, work: Work | None = None) -> Doing:
    """How to say yes or no, the way this household takes part; without `work`, in general."""
    if pen.reader.solution is Solution.ONLINE and pen.reader.portal:
        log_in = pen.say("answer-online", portal=pen.reader.portal)
        steps = (log_in, pen.say("answer-online-choose", day=pen.day(work.day))) if work else (log_in,)
    else:
        first = (pen.say("answer-missed-call"),) if pen.reader.called_in_vain else ()
        keys = pen.say("answer-keys", yes=KEY_YES, no=KEY_NO)
        steps = (*first, *calling(pen), keys, pen.say("answer-person"))
    return Doing(pen.say("how-to-answer"), steps)


def calling(pen: Pen) -> tuple[str, ...]:
    """How to call the line and be known there."""
    return (
        pen.say("answer-call", line=pen.line),
        pen.say("answer-number", number=in_groups(pen.reader.number)),
        pen.say("answer-code"),
    )


def answer_slip(pen: Pen, work: Work) -> Slip:
    """The answer by post."""
    hours = pen.hours(work.minutes)
    return Slip(
        heading=pen.say("slip-heading"),
        lines=(pen.say("slip-work", helper=work.helper, company=work.company, day=work.day, hours=hours),),
        choices=tuple(pen.say(f"slip-{answer}") for answer in ANSWERS),
        reference=f"ANSWER/{pen.reader.number}/{work.reference.replace(' ', '')}",
    )


def solution_slip(pen: Pen) -> Slip:
    """Another way to take part, by post."""
    choices = (*(f"solution-{each.value}" for each in Solution), "confirmation-email", "confirmation-letter")
    return Slip(
        heading=pen.say("slip-solution-heading"),
        lines=(pen.say("slip-solution-line", number=in_groups(pen.reader.number)),),
        choices=tuple(pen.say(f"slip-{choice}") for choice in choices),
        reference=f"SOLUTION/{pen.reader.number}",
    )


def account_slip(pen: Pen) -> Slip:
    """The account that money goes back to, by post."""
    return Slip(
        heading=pen.say("slip-account-heading"),
        lines=(pen.say("slip-account-line", name=pen.reader.name),),
        choices=(pen.say("slip-account-iban"),),
        reference=f"ACCOUNT/{pen.reader.number}",
    )


def form_slip(pen: Pen, reference: str) -> Slip:
    """The answer to a question about a form, by post."""
    return Slip(
        heading=pen.say("slip-form-heading"),
        lines=(pen.say("slip-form-line", name=pen.reader.name, reference=reference),),
        choices=(pen.say("slip-form-answer"),),
        reference=f"FORM/{reference.replace(' ', '')}",
    )


def order_steps(pen: Pen, order: HowToOrder) -> Iterator[str]:
    """How to get so many vouchers."""
    yield pen.say("order-transfer", amount=order.amount, account=iban(order.account), count=order.count)
    yield from after_transfer(pen)


def after_transfer(pen: Pen) -> Iterator[str]:
    """The communication that the bank needs, and what follows."""
    yield pen.say("order-communication", communication=structured(pen.reader.number))
    yield pen.say("order-then")
    if pen.reader.solution is Solution.ONLINE and pen.reader.portal:
        yield pen.say("order-portal", portal=pen.reader.portal)


def not_me(pen: Pen) -> Doing:
    """What to do when somebody else did it."""
    steps = (pen.say("not-me-call", line=pen.line), pen.say("not-me-say"))
    return Doing(pen.say("was-it-not-you"), steps)


def stop_mandate(pen: Pen) -> Doing:
    """How to end a mandate."""
    steps = (pen.say("mandate-stop-call", line=pen.line), pen.say("mandate-stop-say"))
    return Doing(pen.say("mandate-stop"), steps)


def ask_refund(pen: Pen) -> Doing:
    """How to ask the price of vouchers back while they are valid."""
    steps = (
        pen.say("ask-refund-call", line=pen.line),
        pen.say("ask-refund-say", number=in_groups(pen.reader.number)),
    )
    return Doing(pen.say("how-to-ask-refund"), steps)
