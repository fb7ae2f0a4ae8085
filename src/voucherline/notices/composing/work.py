"""Notices to a household about work done for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from voucherline.kernel.time import brussels_day
from voucherline.notices.composing.parts import (
    answer_slip,
    changed_activity,
    cost_facts,
    how_to_answer,
    order_steps,
    purse_facts,
    reason_in_words,
    stop_mandate,
    work_facts,
)
from voucherline.notices.composing.pen import Doing, Pen, slug
from voucherline.notices.contents import AboutWork, SampleQuestion, Work
from voucherline.notices.values import Message, NoticeKind
from voucherline.schemes.values import Unit
from voucherline.words.catalogue import say
from voucherline.words.deadlines import explain_deadline

_HOUR: Final = 60


def to_answer(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """Work was entered, or still waits: is it right?"""
    paragraphs = (_news(pen, kind, content), *_costs(pen, content), *_time(pen, content))
    return _asking(pen, kind, content, paragraphs)


def amended(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """The company changed the work: is it right now?"""
    before = content.before
    was = pen.say("amended-before", **_was(pen, before)) if before else ""
    news = f"{_news(pen, kind, content)} {was}".rstrip()
    # Whoever knew the old hours answers in person; whoever hears of the work only now has its time like anybody.
    runs = content.answer_until or content.answer_span
    time = _time(pen, content) if runs else (pen.say("silence-is-no-answer"),)
    return _asking(pen, kind, content, (news, *_costs(pen, content), *time))


def maintained(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """The company keeps to its entry: say yes after all, or stay with the no."""
    paragraphs = (
        _news(pen, kind, content),
        *_reason(pen, content, "reason-company"),
        pen.say("maintained-choice"),
        pen.say("kept-stays"),
    )
    return _asking(pen, kind, content, paragraphs)


def cancelled(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """The work counts no more."""
    reason = _reason(pen, content, "reason-customer-service")
    paragraphs = (_news(pen, kind, content), *reason, pen.say("released"), pen.say("nothing-to-do"))
    return _telling(pen, kind, content, paragraphs)


def decided(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """Customer service decided a contest."""
    if content.for_company:
        follows = [pen.say("decided-paid"), *_what_is_missing(pen, content)]
    else:
        follows = [pen.say("released"), pen.say("nothing-to-do")]
    key = f"{slug(kind)}-{'company' if content.for_company else 'household'}"
    news = pen.say(key, **pen.about(content.work))
    reason = _reason(pen, content, "reason-customer-service")
    return _telling(pen, kind, content, (news, *reason, *follows), costs=content.for_company)


def shortage(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """Agreed work still lacks vouchers."""
    return _telling(pen, kind, content, (_news(pen, kind, content), *_what_is_missing(pen, content)), costs=True)


def outside_vouchers(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """No voucher can pay it any more: the company asks for the money."""
    then = pen.say("outside-vouchers-then", company=content.work.company)
    # No voucher can help here: how to order would mislead.
    facts = (*work_facts(pen, content.work), *cost_facts(pen, content.work), *purse_facts(pen, content.purse))
    return pen.message(kind, _subject(pen, kind, content.work), (_news(pen, kind, content), then), facts=facts)


def corrected(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """Two people undid a mistake."""
    return _telling(pen, kind, content, (_news(pen, kind, content), pen.say("nothing-to-do")))


def holder_answered(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """Whoever holds a mandate answered for the household."""
    about = {**pen.about(content.work), "holder": content.holder}
    return pen.message(
        kind,
        pen.say(f"{slug(kind)}-subject", **about),
        (pen.say(slug(kind), **about), pen.say("holder-answered-else", holder=content.holder)),
        facts=_facts(pen, content, costs=True),
        doing=stop_mandate(pen),
    )


def sample_question(pen: Pen, kind: NoticeKind, content: SampleQuestion) -> Message:
    """What silence agreed to is asked again."""
    agreed = pen.day(brussels_day(content.agreed_at))
    paragraphs = (
        pen.say("sample-question", **pen.about(content.work), agreed=agreed),
        pen.say("sample-question-why"),
        pen.say("sample-question-no"),
    )
    return pen.message(
        kind,
        _subject(pen, kind, content.work),
        paragraphs,
        facts=(*_who(pen, content.work), *cost_facts(pen, content.work)),
        doing=how_to_answer(pen, content.work),
        slip=answer_slip(pen, content.work),
    )


def _asking(pen: Pen, kind: NoticeKind, content: AboutWork, paragraphs: tuple[str, ...]) -> Message:
    """A notice that waits for an answer."""
    work = content.work
    order = order_steps(pen, content.order) if content.order and work.missing else ()
    return pen.message(
        kind,
        _subject(pen, kind, work),
        paragraphs,
        facts=_facts(pen, content, costs=True),
        doing=how_to_answer(pen, work),
        closing=(pen.say("order-missing"), *order) if order else (),
        slip=answer_slip(pen, work),
    )


def _telling(
    pen: Pen, kind: NoticeKind, content: AboutWork, paragraphs: tuple[str, ...], *, costs: bool = False
) -> Message:
    """A notice that waits for nothing; where vouchers are missing, it says how to order."""
    short = costs and content.work.missing
    steps = tuple(order_steps(pen, content.order)) if short and content.order else ()
    return pen.message(
        kind,
        _subject(pen, kind, content.work),
        paragraphs,
        facts=_facts(pen, content, costs=costs),
        doing=Doing(pen.say("how-to-order"), steps) if steps else None,
    )


def _subject(pen: Pen, kind: NoticeKind, work: Work) -> str:
    return pen.say(f"{slug(kind)}-subject", **pen.about(work))


def _news(pen: Pen, kind: NoticeKind, content: AboutWork) -> str:
    return pen.say(slug(kind), **pen.about(content.work))


def _was(pen: Pen, before: Work) -> dict[str, object]:
    return {"day": pen.day(before.day), "hours": pen.hours(before.minutes)}


def _who(pen: Pen, work: Work) -> Iterator[tuple[str, str]]:
    yield pen.fact("company", work.company)
    yield from work_facts(pen, work)


def _facts(pen: Pen, content: AboutWork, *, costs: bool) -> Iterator[tuple[str, str]]:
    yield from _who(pen, content.work)
    # The old day and hours stand in the news itself.
    yield from changed_activity(pen, content.work, content.before)
    if costs:
        yield from cost_facts(pen, content.work)
    yield from purse_facts(pen, content.purse)


def _costs(pen: Pen, content: AboutWork) -> Iterator[str]:
    work, about = content.work, pen.about(content.work)
    if not work.due:
        yield pen.say("costs-nothing", **about)
        return
    yield pen.say(_to_order("costs-missing", content) if work.missing else "costs", **about)
    if work.minutes != work.due * _HOUR:
        yield pen.say("part-hours", **about)


def _what_is_missing(pen: Pen, content: AboutWork) -> Iterator[str]:
    """Order it now; or, of whoever cannot, to call us."""
    if content.work.missing:
        yield pen.say(_to_order("shortage-then", content), missing=content.work.missing)


def _to_order(key: str, content: AboutWork) -> str:
    """The sentence for whoever can order what is missing, or for whoever cannot: a frozen account, a full quota."""
    return key if content.order else f"{key}-closed"


def _time(pen: Pen, content: AboutWork) -> Iterator[str]:
    """Until when and why; before the clock runs: what starts it, and how many days it has."""
    if content.answer_until is not None:
        yield explain_deadline(content.answer_until, pen.language)
        yield pen.say("silence-is-yes")
    elif content.answer_span is not None:
        begins = "time-begins-after-company" if content.company_first else "time-begins"
        days = "deadline-working-days" if content.answer_span.unit is Unit.WORKING_DAYS else "deadline-days"
        begin = pen.say(begins, **pen.about(content.work))
        yield f"{begin} {say(days, pen.language, count=content.answer_span.count)}"
        yield pen.say("silence-is-yes")
    else:
        yield pen.say("silence-is-no-answer")


def _reason(pen: Pen, content: AboutWork, key: str) -> Iterator[str]:
    if reason := reason_in_words(content):
        yield pen.say(key, company=content.work.company, reason=reason)
