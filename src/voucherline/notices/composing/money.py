"""Notices to a household about orders, vouchers that come and go, and money that goes back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from voucherline.kernel.numbers import structured
from voucherline.notices.composing.parts import account_slip, ask_refund, iban, purse_facts
from voucherline.notices.composing.pen import Pen, slug
from voucherline.notices.contents import (
    Expiring,
    FreeVouchers,
    OrderCredited,
    PaymentReturned,
    Refunded,
)
from voucherline.notices.values import Message, NoticeKind
from voucherline.words.catalogue import outcome_in_words

SAID_TO_THE_HOUSEHOLD: Final = frozenset(
    {
        "unknown-number",
        "broken-check-digits",
        "no-number",
        "wrong-account",
        "below-smallest-order",
        "amount-too-small",
        "account-frozen",
        "account-closed",
        "account-excluded",
        "quota-used-up",
        "remainder",
        "more-than-quota",
        "by-hand",
        "expired",
        "refund",
    }
)
"""Reasons for which there are words to the payer; the others speak to customer service."""


def order_credited(pen: Pen, kind: NoticeKind, content: OrderCredited) -> Message:
    """How many vouchers an order brought, at what price each, until when, and the new total."""
    count = sum(each.count for each in content.bought)
    news = pen.say("order-credited", amount=content.received, count=count)
    rest = {"cost": content.paid, "amount": content.given_back}
    back = (pen.say("order-given-back", count=count, **rest),) if content.given_back else ()
    return pen.message(
        kind,
        pen.say("order-credited-subject", count=count),
        (news, *back, pen.say("order-first"), pen.say("nothing-to-do")),
        facts=_order_facts(pen, content),
    )


def _order_facts(pen: Pen, content: OrderCredited) -> Iterator[tuple[str, str]]:
    for lot in content.bought:
        words = pen.say("order-lot", count=lot.count, price=lot.price, day=lot.expires_on)
        yield pen.fact("bought", words)
    for work, count in content.served:
        yield pen.fact("served", pen.say("order-served", count=count, **pen.about(work)))
    if content.given_back:
        yield pen.fact("given-back", content.given_back)
    yield from purse_facts(pen, content.purse)


def payment_returned(pen: Pen, kind: NoticeKind, content: PaymentReturned) -> Message:
    """Money goes back, and why."""
    known = content.reason in SAID_TO_THE_HOUSEHOLD
    why = outcome_in_words(content.reason, pen.language) if known else pen.say("payment-returned-other")
    # Above an account to pay to, "amount" would read like a bill.
    facts = [pen.fact("given-back", content.amount)]
    if content.account:
        facts.append(pen.fact("account", iban(content.account)))
        facts.append(pen.fact("communication", structured(pen.reader.number)))
    paragraphs = (pen.say("payment-returned", amount=content.amount), why)
    return pen.message(kind, pen.say("payment-returned-subject"), paragraphs, facts=facts)


def free_vouchers(pen: Pen, kind: NoticeKind, content: FreeVouchers) -> Message:
    """Vouchers were given."""
    news = pen.say("free-vouchers", count=content.count, day=content.expires_on)
    return pen.message(
        kind,
        pen.say("free-vouchers-subject", count=content.count),
        (news, pen.say("free-vouchers-terms")),
        facts=(pen.fact("vouchers", content.count), *purse_facts(pen, content.purse)),
    )


def expiry_warning(pen: Pen, kind: NoticeKind, content: Expiring) -> Message:
    """Vouchers will expire: what becomes of their price, and what can be done before."""
    if not content.amount:
        then = pen.say("expiry-free-lost", count=content.count)
    else:
        key = "expiry-refunded" if content.refunded else "expiry-lost"
        then = pen.say(key, amount=content.amount, count=content.count)
    to_ask = bool(content.amount) and not content.refunded
    return pen.message(
        kind,
        pen.say("expiry-warning-subject", count=content.count, day=pen.day(content.expires_on)),
        (pen.say("expiry-warning", count=content.count, day=content.expires_on), then, pen.say("expiry-kept")),
        facts=_gone_facts(pen, content),
        doing=ask_refund(pen) if to_ask else None,
    )


def vouchers_expired(pen: Pen, kind: NoticeKind, content: Expiring) -> Message:
    """Vouchers have expired: their price comes back, or does not."""
    no_account = content.refunded and bool(content.amount) and not content.account_ends_in
    return pen.message(
        kind,
        pen.say("vouchers-expired-subject", count=content.count),
        (pen.say("vouchers-expired", count=content.count, day=content.expires_on), _after_expiry(pen, content)),
        facts=_gone_facts(pen, content),
        slip=account_slip(pen) if no_account else None,
    )


def _after_expiry(pen: Pen, content: Expiring) -> str:
    if not content.amount:
        return pen.say("expired-free", count=content.count)
    if not content.refunded:
        return pen.say("expired-lost")
    if not content.account_ends_in:
        return pen.say("expired-no-account", amount=content.amount)
    return pen.say("expired-refunded", amount=content.amount, ends=content.account_ends_in)


def vouchers_refunded(pen: Pen, kind: NoticeKind, content: Refunded) -> Message:
    """Vouchers were given back on request."""
    if content.account_ends_in:
        where = pen.say("refunded-to", ends=content.account_ends_in)
    else:
        where = pen.say("refunded-no-account")
    return pen.message(
        kind,
        pen.say(f"{slug(kind)}-subject", count=content.count),
        (pen.say("vouchers-refunded", count=content.count, amount=content.amount), where),
        facts=(
            pen.fact("vouchers", content.count),
            pen.fact("amount", content.amount),
            *purse_facts(pen, content.purse),
        ),
        slip=None if content.account_ends_in else account_slip(pen),
    )


def _gone_facts(pen: Pen, content: Expiring) -> Iterator[tuple[str, str]]:
    yield pen.fact("vouchers", content.count)
    if content.amount:
        yield pen.fact("amount", content.amount)
    yield from purse_facts(pen, content.purse)
