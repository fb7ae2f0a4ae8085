"""Notices to helpers and companies: only what they may know, never a wallet or an address."""

from __future__ import annotations

from collections.abc import Iterator

from voucherline.domain.prestations.values import ContestReason
from voucherline.kernel.numbers import in_groups
from voucherline.notices.composing.parts import changed_facts, quoted, reason_in_words, work_facts
from voucherline.notices.composing.pen import Doing, Pen, slug
from voucherline.notices.contents import AboutWork, CompanyPaid
from voucherline.notices.values import Message, NoticeKind
from voucherline.words.deadlines import explain_deadline


def helper_contested(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """The household does not agree with her hours."""
    return _helper(pen, kind, content, _chosen(pen, content))


def helper_told(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """Her hours were changed, count no more, or the household agrees with them after all."""
    return _helper(pen, kind, content, ())


def helper_decided(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """Customer service decided whether her hours count. Its reason is for household and company."""
    return _helper(pen, kind, content, (), how=f"-{'company' if content.for_company else 'household'}")


def helper_answered(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """Her company, or customer service, answers what she wrote about her hours."""
    answer = quoted(content.answer)
    return _helper(pen, kind, content, (pen.say("helper-answer", words=answer),) if answer else ())


def _helper(pen: Pen, kind: NoticeKind, content: AboutWork, more: tuple[str, ...], *, how: str = "") -> Message:
    about = pen.about(content.work)
    company = pen.fact("company", content.work.company)
    return pen.message(
        kind,
        pen.say(f"{slug(kind)}-subject", **about),
        (pen.say(f"{slug(kind)}{how}", **about), *more, pen.say(f"{slug(kind)}-then", **about)),
        facts=(company, *_facts(pen, content)),
    )


def company_contested(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """A household contests: the company must answer."""
    about = pen.about(content.work)
    until = (explain_deadline(content.answer_until, pen.language),) if content.answer_until else ()
    said = (pen.say("contest-words", words=words),) if (words := _own_words(content)) else ()
    portal = pen.reader.portal
    log_in = (pen.say("company-portal", portal=portal, day=about["day"]),) if portal else ()
    return pen.message(
        kind,
        pen.say("company-contested-subject", **about),
        (
            pen.say("company-contested", **about),
            *_chosen(pen, content),
            *said,
            *until,
            pen.say("company-contested-then"),
        ),
        facts=_facts(pen, content),
        doing=Doing(pen.say("company-how-to-answer"), (pen.say("company-talk"), *log_in, pen.say("company-choose"))),
    )


def company_withdrawn(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """A household took its contest back."""
    return _company(pen, kind, content, ("nothing-to-do",))


def company_decided(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """Customer service decided a contest."""
    about = pen.about(content.work)
    news = pen.say(f"company-decided-{'company' if content.for_company else 'household'}", **about)
    reason = reason_in_words(content)
    why = (pen.say("reason-customer-service", reason=reason),) if reason else ()
    subject = pen.say("company-decided-subject", **about)
    return pen.message(kind, subject, (news, *why), facts=_facts(pen, content))


def company_told(pen: Pen, kind: NoticeKind, content: AboutWork) -> Message:
    """Work is to be paid outside vouchers, or was put right."""
    return _company(pen, kind, content, (f"{slug(kind)}-then",))


def _company(pen: Pen, kind: NoticeKind, content: AboutWork, then: tuple[str, ...]) -> Message:
    about = pen.about(content.work)
    paragraphs = (pen.say(slug(kind), **about), *(pen.say(each) for each in then))
    return pen.message(kind, pen.say(f"{slug(kind)}-subject", **about), paragraphs, facts=_facts(pen, content))


def company_money(pen: Pen, kind: NoticeKind, content: CompanyPaid) -> Message:
    """A payment left, or came back."""
    news = pen.say(slug(kind), amount=content.amount, count=content.vouchers, day=content.day)
    facts = (
        pen.fact("amount", content.amount),
        pen.fact("vouchers", content.vouchers),
        pen.fact("day", content.day),
    )
    subject = pen.say(f"{slug(kind)}-subject")
    return pen.message(kind, subject, (news, pen.say(f"{slug(kind)}-then")), facts=facts)


def _facts(pen: Pen, content: AboutWork) -> Iterator[tuple[str, str]]:
    if content.work.household:
        yield pen.fact("user", in_groups(content.work.household))
    yield from work_facts(pen, content.work)
    yield from changed_facts(pen, content.work, content.before)


def _chosen(pen: Pen, content: AboutWork) -> tuple[str, ...]:
    """The reason that the household chose."""
    if content.reason not in set(ContestReason):
        return ()
    return (pen.say("contest-reason", why=ContestReason(content.reason)),)


def _own_words(content: AboutWork) -> str:
    """What the household wrote itself: only the company that must answer reads it."""
    chosen = content.reason in set(ContestReason)
    return quoted(content.words if chosen else f"{content.reason} {content.words}")
