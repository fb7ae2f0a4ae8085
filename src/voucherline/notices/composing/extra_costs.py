"""Notices of what a company asks beside the voucher: who asks, how much, from when, and that it is not for us."""

from __future__ import annotations

from collections.abc import Iterator

from voucherline.notices.composing.parts import quoted
from voucherline.notices.composing.pen import Doing, Pen, slug
from voucherline.notices.contents import ExtraCost
from voucherline.notices.values import Message, NoticeKind


def announced(pen: Pen, kind: NoticeKind, content: ExtraCost) -> Message:
    """It begins on a day; until then it can be talked about."""
    talk = pen.say("extra-cost-talk", company=content.company, day=content.day)
    doing = Doing(pen.say("extra-cost-doing"), (talk, pen.say("extra-cost-other")))
    return _message(pen, kind, content, ("extra-cost-not-ours",), doing)


def withdrawn(pen: Pen, kind: NoticeKind, content: ExtraCost) -> Message:
    """It does not come."""
    return _message(pen, kind, content, ("nothing-to-do",), Doing())


def ended(pen: Pen, kind: NoticeKind, content: ExtraCost) -> Message:
    """It is asked no more after a day."""
    return _message(pen, kind, content, ("extra-cost-not-ours",), Doing())


def _message(pen: Pen, kind: NoticeKind, content: ExtraCost, then: tuple[str, ...], doing: Doing) -> Message:
    slots = {"company": content.company, "amount": content.amount, "per": content.per, "day": content.day}
    return pen.message(
        kind,
        pen.say(f"{slug(kind)}-subject", **slots),
        (pen.say(slug(kind), **slots), *(pen.say(each, **slots) for each in then)),
        facts=_facts(pen, kind, content),
        doing=doing,
    )


def _facts(pen: Pen, kind: NoticeKind, content: ExtraCost) -> Iterator[tuple[str, str]]:
    yield pen.fact("company", content.company)
    yield pen.fact("extra-cost-purpose", quoted(content.purpose))
    yield pen.fact("amount", pen.say("extra-cost-amount", amount=content.amount, per=content.per))
    yield pen.fact("last-day" if kind is NoticeKind.EXTRA_COST_ENDED else "first-day", content.day)
