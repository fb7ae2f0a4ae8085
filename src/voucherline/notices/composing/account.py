"""Notices to a household about its account: welcome, code, how it takes part, who may act, what it may still do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from voucherline.domain.households.values import HouseholdState
from voucherline.kernel.numbers import in_groups
from voucherline.notices.composing.parts import (
    after_transfer,
    calling,
    form_slip,
    how_to_answer,
    iban,
    not_me,
    quoted,
    solution_slip,
    stop_mandate,
)
from voucherline.notices.composing.pen import Doing, Pen
from voucherline.notices.contents import (
    AccountChanged,
    ContactChanged,
    FormQuestion,
    HolderAbsence,
    Mandate,
    ProofAccepted,
    RefundAccountNoted,
    SolutionChanged,
    TelephoneCode,
    Welcome,
    WrongCodes,
)
from voucherline.notices.values import Message, NoticeKind


def welcome(pen: Pen, kind: NoticeKind, content: Welcome) -> Message:
    """An account was opened: the user number, how to order, how to answer."""
    smallest = (pen.say("welcome-smallest", count=content.smallest),) if content.smallest > 1 else ()
    steps = (
        pen.say("welcome-transfer", account=iban(content.account), price=content.price),
        *smallest,
        *after_transfer(pen),
    )
    return pen.message(
        kind,
        pen.say("welcome-subject"),
        (pen.say("welcome"), pen.say("welcome-what"), *_welcome_answer(pen)),
        # No facts: account, price and communication stand in the steps, and one page is enough.
        doing=Doing(pen.say("how-to-order"), steps),
        slip=solution_slip(pen),
    )


def _welcome_answer(pen: Pen) -> Iterator[str]:
    reader = pen.reader
    if not reader.solution.alternative and reader.portal:
        yield pen.say("welcome-answer-online", portal=reader.portal)
        return
    way = reader.solution.value if reader.solution.alternative else "email"
    yield pen.say(f"welcome-answer-{way}", line=pen.line)
    yield pen.say("welcome-code")


def telephone_code(pen: Pen, kind: NoticeKind, content: TelephoneCode) -> Message:  # noqa: ARG001 - it carries nothing
    """A new code, which only the letter itself shows."""
    return pen.message(
        kind,
        pen.say("telephone-code-subject"),
        (pen.say("telephone-code"), pen.say("telephone-code-secret")),
        doing=Doing(pen.say("how-to-call"), (*calling(pen)[:-1], pen.say("telephone-code-now"), pen.say("call-then"))),
    )


def wrong_codes(pen: Pen, kind: NoticeKind, content: WrongCodes) -> Message:
    """Somebody did not know the household's code: itself, or a stranger. It loses nothing by it."""
    steps = (
        pen.say("wrong-codes-call", line=pen.line),
        pen.say("wrong-codes-new"),
        pen.say("wrong-codes-secret"),
    )
    return pen.message(
        kind,
        pen.say("wrong-codes-subject"),
        (
            pen.say("wrong-codes", count=content.times),
            pen.say("wrong-codes-nothing-heard"),
            pen.say("wrong-codes-you"),
            pen.say("wrong-codes-no-loss"),
        ),
        doing=Doing(pen.say("wrong-codes-help"), steps),
    )


def solution_changed(pen: Pen, kind: NoticeKind, content: SolutionChanged) -> Message:
    """How the household takes part from now on."""
    pen = replace(pen, reader=replace(pen.reader, solution=content.solution))
    paragraphs = (
        pen.say(f"solution-changed-{content.solution.value}"),
        pen.say("solution-confirmations", how=content.order_confirmations),
        pen.say("solution-no-loss"),
        pen.say("solution-again"),
    )
    return pen.message(
        kind,
        pen.say("solution-changed-subject", solution=content.solution),
        paragraphs,
        doing=how_to_answer(pen),
        slip=solution_slip(pen),
    )


def contact_changed(pen: Pen, kind: NoticeKind, content: ContactChanged) -> Message:
    """Told at the old address, without naming the new one."""
    return pen.message(
        kind,
        pen.say("contact-changed-subject", what=content.what),
        (
            pen.say("contact-changed", what=content.what),
            pen.say("contact-changed-from", day=content.usable_from),
            pen.say("was-it-you"),
        ),
        doing=not_me(pen),
    )


def mandate_offered(pen: Pen, kind: NoticeKind, content: Mandate) -> Message:
    """The household hands the code of this letter to whoever is to act for it: so it is known that it wants it."""
    assert content.accept_until is not None, "an offer can be accepted for some days"
    holder = content.holder
    steps = (
        pen.say("mandate-accept-give", holder=holder),
        _mandate_accepted_by(pen, holder),
        pen.say("mandate-accept-say", holder=holder, number=in_groups(pen.reader.number)),
        pen.say("mandate-accept-until", day=content.accept_until),
    )
    return pen.message(
        kind,
        pen.say("mandate-offered-subject", holder=holder),
        (
            pen.say("mandate-offered", holder=holder),
            pen.say("mandate-offered-code", holder=holder),
            *_mandate_allows(pen, content),
        ),
        doing=Doing(pen.say("mandate-accept", holder=holder), steps),
        closing=(pen.say("mandate-offered-not-you", line=pen.line),),
    )


def _mandate_accepted_by(pen: Pen, holder: str) -> str:
    """Whom the holder gives the code to: the pages, or a person."""
    if pen.reader.portal:
        return pen.say("mandate-accept-online", holder=holder, portal=pen.reader.portal, line=pen.line)
    return pen.say("mandate-accept-call", holder=holder, line=pen.line)


def _mandate_allows(pen: Pen, content: Mandate) -> Iterator[str]:
    """What the holder may do, and what never."""
    answers = (pen.say("mandate-answers", holder=content.holder),) if content.may_answer else ()
    sees = pen.say("mandate-sees", holder=content.holder, first=content.first, last=content.last)
    yield " ".join((sees, *answers))
    yield pen.say("mandate-not", holder=content.holder)


def mandate_given(pen: Pen, kind: NoticeKind, content: Mandate) -> Message:
    """Somebody may act for the household."""
    holder = content.holder
    return pen.message(
        kind,
        pen.say("mandate-given-subject", holder=holder),
        (
            *_mandate_allows(pen, content),
            pen.say("mandate-given-both", holder=holder),
        ),
        doing=stop_mandate(pen),
    )


def mandate_ended(pen: Pen, kind: NoticeKind, content: Mandate) -> Message:
    """Somebody may no longer act for the household, or never came to do so."""
    holder = content.holder
    if content.not_accepted:
        subject = pen.say("mandate-not-accepted-subject", holder=holder)
        return pen.message(kind, subject, (f"{subject}.", pen.say("mandate-not-accepted", holder=holder)))
    return pen.message(
        kind,
        pen.say("mandate-ended-subject", holder=holder),
        (
            pen.say("mandate-ended", holder=holder, first=content.first, last=content.last),
            pen.say("mandate-ended-stays", holder=holder),
            pen.say("nothing-to-do"),
        ),
    )


def account_changed(pen: Pen, kind: NoticeKind, content: AccountChanged) -> Message:
    """Frozen, excluded, closed or open again; after a death, the heirs read it."""
    name = pen.reader.name
    if content.state == HouseholdState.CLOSED and content.after_death:
        key, greeting = "account-closed-after-death", pen.say("greeting-family", name=name)
        subject = pen.say("account-closed-after-death-subject", name=name)
    else:
        key = f"account-{content.state}"
        subject = pen.say("account-changed-subject", state=content.state, name=name)
        greeting = pen.say("greeting-family", name=name) if content.state == HouseholdState.DECEASED else ""
    return pen.message(kind, subject, _account_says(pen, key, content), greeting=greeting)


def _account_says(pen: Pen, key: str, content: AccountChanged) -> Iterator[str]:
    yield pen.say(key, name=pen.reader.name)
    for part in _ACCOUNT_PARTS.get(key, ()):
        if part != "until":
            yield pen.say(f"{key}-{part}")
        elif content.until is not None:
            yield pen.say(f"{key}-until", day=content.until)


_ACCOUNT_PARTS = {
    "account-frozen": ("work", "ask"),
    "account-excluded": ("until", "work", "ask"),
    "account-closed": ("again",),
    "account-closed-after-death": ("ask",),
    "account-deceased": ("calm", "orders", "work", "heirs", "until"),
}


def proof_accepted(pen: Pen, kind: NoticeKind, content: ProofAccepted) -> Message:
    """The household belongs to a group, for some days."""
    if content.last is None:
        dates = pen.say("proof-from", first=content.first)
    else:
        dates = pen.say("proof-between", first=content.first, last=content.last)
    many = (pen.say("proof-vouchers", proof=content.proof, count=content.vouchers),) if content.vouchers else ()
    paragraphs = (pen.say("proof-accepted", proof=content.proof), *many, dates, pen.say("nothing-to-do"))
    return pen.message(kind, pen.say("proof-accepted-subject"), paragraphs)


def refund_account_noted(pen: Pen, kind: NoticeKind, content: RefundAccountNoted) -> Message:
    """To which account money goes back."""
    return pen.message(
        kind,
        pen.say("refund-account-noted-subject"),
        (pen.say("refund-account-noted", ends=content.ends_in), pen.say("was-it-you")),
        doing=not_me(pen),
    )


def form_question(pen: Pen, kind: NoticeKind, content: FormQuestion) -> Message:
    """What is unclear in a form, how to answer, and that nothing changes until then."""
    question = pen.say("form-question-words", words=quoted(content.question))
    # No steps: also in large print all stands on one page.
    return pen.message(
        kind,
        pen.say("form-question-subject"),
        (pen.say("form-question"), question, pen.say("form-question-answer", line=pen.line)),
        slip=form_slip(pen, content.reference),
    )


def holder_planned_absence(pen: Pen, kind: NoticeKind, content: HolderAbsence) -> Message:
    """Whoever holds a mandate said that the household will be away."""
    days = {"first": pen.day(content.first), "last": pen.day(content.last)}
    paragraphs = (
        pen.say("holder-planned-absence", holder=content.holder, **days),
        pen.say("holder-planned-absence-time"),
        pen.say("holder-answered-else", holder=content.holder),
    )
    subject = pen.say("holder-planned-absence-subject", holder=content.holder)
    return pen.message(kind, subject, paragraphs, doing=stop_mandate(pen))
