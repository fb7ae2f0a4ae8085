"""Keep what was said as it was said: one plain text, whatever the channel."""

from __future__ import annotations

from collections.abc import Iterator

from voucherline.notices.values import Message, Table


def as_text(message: Message) -> str:
    """A message as one text: what customer service and the household itself read later."""
    return "\n".join(_lines(message))


def _lines(message: Message) -> Iterator[str]:
    yield message.subject
    yield ""
    yield message.greeting
    yield from message.paragraphs
    yield from (f"{label}: {value}" for label, value in message.facts)
    for table in message.tables:
        yield from _table(table)
    if message.steps:
        yield message.steps_heading
        yield from (f"{number}. {step}" for number, step in enumerate(message.steps, start=1))
    yield from message.closing


def _table(table: Table) -> Iterator[str]:
    yield table.caption
    yield " | ".join(table.headings)
    yield from (" | ".join(row) for row in table.rows)
