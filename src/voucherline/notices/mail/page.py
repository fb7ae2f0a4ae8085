"""The page of a mail: headings, tables and lists that a screen reader names, no pictures, nothing fetched, no colours.

Colours are the reader's own, so that light, dark and high contrast all work; sizes grow with the reader's letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import Final

from voucherline.notices.mail.headers import kept_together
from voucherline.notices.values import Message, Table

_STYLE: Final = (
    ":root{color-scheme:light dark}"
    "h1{font-size:1.4em;line-height:1.25;margin:0 0 1em}"
    "h2{font-size:1.15em;margin:1.5em 0 .5em}"
    "p,li{margin:0 0 .75em}"
    "table{border-collapse:collapse;margin:1.25em 0;width:100%}"
    "caption{text-align:left;font-weight:bold;padding:0 0 .5em}"
    "th,td{text-align:left;vertical-align:top;padding:.45em .75em .45em 0;border-top:1px solid}"
    "th.number,td.number{text-align:right}"
    ".facts th{width:40%;font-weight:normal}"
    ".facts td{font-weight:bold}"
    ".facts th,.grid th,.grid td{overflow-wrap:break-word}"
    ".grid{overflow-x:auto}"
    "footer{border-top:1px solid;margin-top:2em;padding-top:1em}"
    # On a telephone, or with letters four times as large, the rows of a wide table stand as lists.
    "@media(max-width:36em){"
    ".many thead{display:none}"
    ".many table,.many tbody,.many tr,.many th,.many td{display:block;text-align:left!important}"
    ".many caption{display:block}"
    ".many tr{border-top:1px solid;padding:.5em 0}"
    ".many th,.many td{border:0;padding:.1em 0}"
    ".many td:empty{display:none}"
    ".many .label{display:inline!important}"
    "}"
)
_FRAME: Final = (
    "max-width:40em;margin:0 auto;padding:1em;"
    "font:1em/1.5 Verdana,Arial,sans-serif;overflow-wrap:anywhere;-webkit-hyphens:auto;hyphens:auto"
)
_FEW: Final = 3
"""So many columns stand beside each other on any screen."""
_LINK: Final = re.compile(r"https://[^\s<>\"'&]+[^\s<>\"'&.,;:!?)]")


def page_part(message: Message, *, facts_heading: str, signature: Iterable[str], footer: Iterable[str]) -> str:
    """Write the whole page."""
    language, title = escape(message.language), _text(message.subject)
    body = "\n".join(_body(message, facts_heading, tuple(signature), tuple(footer)))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="ltr">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        # Web mail keeps the inside of the body only: the language stands here once more.
        f'<div lang="{language}" dir="ltr" style="{_FRAME}">\n<h1>{title}</h1>\n{body}\n</div>\n</body>\n</html>\n'
    )


def _body(message: Message, facts_heading: str, signature: tuple[str, ...], footer: tuple[str, ...]) -> list[str]:
    parts = [_paragraph(message.greeting), *map(_paragraph, message.paragraphs)]
    if message.facts:
        parts.append(_facts(facts_heading, message.facts))
    parts += map(_table, message.tables)
    if message.steps:
        parts += [f"<h2>{_text(message.steps_heading)}</h2>"] if message.steps_heading else []
        parts.append("<ol>\n" + "\n".join(f"<li>{_linked(step)}</li>" for step in message.steps) + "\n</ol>")
    parts += [f"<p>{_linked(line)}</p>" for line in message.closing]
    if signature:
        parts.append("<p>" + "<br>\n".join(map(_linked, signature)) + "</p>")
    parts.append("<footer>\n" + "\n".join(map(_paragraph, footer)) + "\n</footer>")
    return parts


def _text(text: str) -> str:
    return escape(kept_together(text))


def _linked(text: str) -> str:
    """Make links of addresses; only in words of our own, never in what another person wrote."""
    return _LINK.sub(lambda found: f'<a href="{found.group()}">{found.group()}</a>', _text(text))


def _paragraph(text: str) -> str:
    return f"<p>{_text(text)}</p>" if text else ""


def _facts(heading: str, facts: Iterable[tuple[str, str]]) -> str:
    rows = "\n".join(f'<tr><th scope="row">{_text(label)}</th><td>{_text(value)}</td></tr>' for label, value in facts)
    return f'<table class="facts">\n<caption>{_text(heading)}</caption>\n{rows}\n</table>'


def _table(table: Table) -> str:
    """A table whose rows and columns have names, also where it is laid out as a list."""
    caption = _text(table.caption)
    head = "".join(
        f'<th scope="col" role="columnheader"{_side(column, table)}>{_text(heading)}</th>'
        for column, heading in enumerate(table.headings)
    )
    rows = "\n".join(f'<tr role="row">{_cells(row, table)}</tr>' for row in table.rows)
    kind = "grid many" if len(table.headings) > _FEW else "grid"
    return (
        f'<div class="{kind}" role="region" aria-label="{caption}" tabindex="0">\n'
        f'<table role="table">\n<caption>{caption}</caption>\n<thead role="rowgroup">\n<tr role="row">{head}</tr>\n'
        f'</thead>\n<tbody role="rowgroup">\n{rows}\n</tbody>\n</table>\n</div>'
    )


def _cells(row: tuple[str, ...], table: Table) -> str:
    """The first cell names its row; in a list each other cell carries the name of its column."""
    first, *others = row
    cells = [f'<th scope="row" role="rowheader"{_side(0, table)}>{_text(first)}</th>']
    for column, cell in enumerate(others, 1):
        label = _label(table.headings[column], table) if cell else ""
        cells.append(f'<td role="cell"{_side(column, table)}>{label}{_text(cell)}</td>')
    return "".join(cells)


def _label(heading: str, table: Table) -> str:
    if len(table.headings) <= _FEW:
        return ""
    return f'<span class="label" style="display:none">{_text(heading)}: </span>'


def _side(column: int, table: Table) -> str:
    return ' class="number"' if column in table.numbers else ""
