"""How long a letter looks before it is set: a guess, checked afterwards, that saves setting it twice."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from voucherline.notices.values import Letter, Message, Slip

# Millimetres of the usual print, measured on printed pages.
_LINE: Final = 5.4
_PARAGRAPH: Final = 6.8
_STEP: Final = 6.0
_ROW: Final = 6.5
_HEAD_OF_ROWS: Final = 11.0
_SUBJECT: Final = 11.5
_HEADING: Final = 6.5
_CODE: Final = 47.0
_SLIP: Final = 26.0
_QR: Final = 32.0
_CHARACTERS: Final = 90
"""On one line."""
_FIRST_PAGE: Final = 177.0
_NEXT_PAGES: Final = 257.0
_LARGER: Final = 16 / 12


def looks_like_pages(letter: Letter) -> int:
    """About how many pages this letter will have."""
    scale = _LARGER if letter.large_print else 1.0
    height = _height(letter.message, _CHARACTERS / scale) * scale + (_CODE if letter.code else 0)
    pages = 1 + max(0, math.ceil((height - _FIRST_PAGE) / _NEXT_PAGES))
    if letter.message.slip is None:
        return pages
    room = _FIRST_PAGE + (pages - 1) * _NEXT_PAGES - height
    return pages + (_slip_height(letter.message.slip) * scale > room)


def _height(message: Message, characters: float) -> float:
    height = _SUBJECT + _texts((message.greeting, *message.paragraphs, *message.closing), characters, _PARAGRAPH)
    if message.facts:
        height += _HEAD_OF_ROWS + _ROW * len(message.facts)
    for table in message.tables:
        height += _HEAD_OF_ROWS + _ROW * (len(table.rows) + 1)
    if message.steps_heading:
        height += _HEADING
    return height + _texts(message.steps, characters, _STEP)


def _texts(texts: Iterable[str], characters: float, each: float) -> float:
    return sum(each + _LINE * (max(1, math.ceil(len(text) / characters)) - 1) for text in texts)


def _slip_height(slip: Slip) -> float:
    return _SLIP + max(_QR, _LINE * len(slip.lines) + _ROW * len(slip.choices))
