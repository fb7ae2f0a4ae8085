"""Notices that are tables: the statement of a quarter, the tax certificate of a year."""

from __future__ import annotations

from typing import Final

from voucherline.kernel.numbers import in_groups
from voucherline.notices.composing.parts import activity
from voucherline.notices.composing.pen import Pen
from voucherline.notices.contents import QuarterlyStatement, StatementLine, TaxCertificate
from voucherline.notices.values import Message, NoticeKind, Table

_GO_OUT: Final = frozenset({"spent", "refunded", "expired"})
_MINUS: Final = "\u2212"


def quarterly_statement(pen: Pen, kind: NoticeKind, content: QuarterlyStatement) -> Message:
    """What came and went in three months."""
    slots = {"first": pen.day(content.first), "last": f"{pen.day(content.last)} {content.last.year}"}
    empty = () if content.lines else (pen.say("quarterly-statement-empty"),)
    before = pen.say("statement-before", day=content.first), pen.vouchers(content.before)
    after = pen.say("statement-after", day=content.last), pen.vouchers(content.after)
    return pen.message(
        kind,
        pen.say("quarterly-statement-subject", **slots),
        (pen.say("quarterly-statement", **slots), *empty, pen.say("quarterly-statement-check")),
        facts=(before, after),
        tables=(_movements(pen, content),) if content.lines else (),
    )


def _movements(pen: Pen, content: QuarterlyStatement) -> Table:
    headings = tuple(pen.say(f"statement-{column}") for column in ("day", "what", "count"))
    rows = tuple((pen.say("value", value=line.day), _what(pen, line), _count(line)) for line in content.lines)
    return Table(pen.say("statement-caption"), headings, rows, numbers=(2,))


def _what(pen: Pen, line: StatementLine) -> str:
    if line.work is None:
        return pen.say("statement-event", event=line.event)
    hours = pen.hours(line.work.minutes)
    done = activity(pen, line.work)
    return pen.say("statement-work", event=line.event, helper=line.work.helper, hours=hours, activity=done)


def _count(line: StatementLine) -> str:
    out = line.event in _GO_OUT or line.count < 0
    return f"{_MINUS if out else '+'}{abs(line.count)}"


def tax_certificate(pen: Pen, kind: NoticeKind, content: TaxCertificate) -> Message:
    """What was bought in a year, and what of it counts for tax relief."""
    year = str(content.year)
    values = {
        "vouchers": content.vouchers,
        "paid": content.paid,
        "counted": content.counted,
        "counted-price": content.counted_price,
    }
    rows = [(pen.say(f"tax-{key}"), pen.say("value", value=value)) for key, value in values.items()]
    rows.append((pen.say("tax-percent"), pen.say("tax-percent-of", percent=content.percent)))
    headings = (pen.say("tax-what"), pen.say("tax-how-much"))
    replaces = (pen.say("tax-certificate-corrected", year=year),) if content.corrected else ()
    return pen.message(
        kind,
        pen.say("tax-certificate-subject", year=year),
        (pen.say("tax-certificate", year=year), *replaces, pen.say("tax-certificate-keep")),
        facts=(pen.fact("user", in_groups(pen.reader.number)),),
        tables=(Table(pen.say("tax-caption", year=year), headings, tuple(rows), numbers=(1,)),),
    )
