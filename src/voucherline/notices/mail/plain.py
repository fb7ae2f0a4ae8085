"""The text of a mail: for those who read without pictures and pages, wrapped but free to flow (RFC 3676)."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import Final

from voucherline.notices.mail.headers import kept_together, one_line
from voucherline.notices.values import Message, Table
from voucherline.words.catalogue import say

WIDTH: Final = 72
LINE_END: Final = "\r\n"
_GAP: Final = "  "


def text_part(message: Message, *, facts_heading: str, signature: Iterable[str], footer: Iterable[str]) -> str:
    """Write the whole text: blocks with an empty line between them."""
    blocks = [_flowing(message.greeting), *map(_flowing, message.paragraphs)]
    if message.facts:
        facts = (_flowing(_labelled(label, value, message.language)) for label, value in message.facts)
        blocks.append(_lines(_flowing(facts_heading), *facts))
    blocks += [_lines(_flowing(table.caption), "", _table(table, message.language)) for table in message.tables]
    if message.steps:
        steps = (_flowing(f"{number}. {step}") for number, step in enumerate(message.steps, 1))
        blocks.append(_lines(*filter(None, [_flowing(message.steps_heading)]), *steps))
    blocks += [*map(_flowing, message.closing), _lines(*map(_flowing, signature)), *map(_flowing, footer)]
    return (LINE_END * 2).join(filter(None, blocks)) + LINE_END


def plain_text(paragraphs: Iterable[str]) -> str:
    """Write a few paragraphs."""
    return (LINE_END * 2).join(map(_flowing, paragraphs)) + LINE_END


def _lines(*lines: str) -> str:
    return LINE_END.join(lines)


def _labelled(label: str, value: str, language: str) -> str:
    return say("mail-fact", language, label=label, value=value)


def _flowing(text: str) -> str:
    """Wrap a paragraph; a line that ends in a blank goes on in the next one, on a screen of any width."""
    line = kept_together(text)
    if len(line) < WIDTH:
        return _stuffed(line)
    wrapped = textwrap.wrap(line, WIDTH - 1, break_long_words=False, break_on_hyphens=False)
    return f" {LINE_END}".join(map(_stuffed, wrapped))


def _stuffed(line: str) -> str:
    """Put a blank before what would be taken for a quotation or for the next mail in a file."""
    return f" {line}" if line.startswith((" ", ">", "From ")) else line


def _table(table: Table, language: str) -> str:
    """Columns under each other where they fit, else each row as a list."""
    rows = [tuple(map(one_line, row)) for row in (table.headings, *table.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    if sum(widths) + len(_GAP) * (len(widths) - 1) < WIDTH:
        return _lines(*(_stuffed(_aligned(row, widths, table.numbers)) for row in rows))
    return (LINE_END * 2).join(_lines(*_listed(rows[0], row, language)) for row in rows[1:])


def _aligned(row: tuple[str, ...], widths: list[int], numbers: tuple[int, ...]) -> str:
    cells = (
        cell.rjust(width) if column in numbers else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return _GAP.join(cells).rstrip()


def _listed(headings: tuple[str, ...], row: tuple[str, ...], language: str) -> Iterator[str]:
    for heading, cell in zip(headings, row, strict=True):
        if cell:
            yield _flowing(_labelled(heading, cell, language))
