"""How long a letter looks before it is set: a guess, checked afterwards, that saves setting it twice."""

from __future__ import annotations

import math
from collections.abc import Iterable

from voucherline.notices.values import Letter, Message, Slip

_LINE = 5.2
"""Millimetres, in the usual print."""
_PARAGRAPH = 4.3
_ROW = 8.0
_CHARACTERS = 84
_FIRST_PAGE = 175.0
_NEXT_PAGES = 255.0
_LARGER = 16 / 12


def looks_like_pages(letter: Letter) -> int:
    """About how many pages this letter will have."""
    scale = _LARGER if letter.large_print else 1.0
    height = _height(letter.message, _CHARACTERS / scale) * scale + (45 if letter.code else 0)
    slip = _slip_height(letter.message.slip) * scale if letter.message.slip else 0.0
    pages = 1 + max(0, math.ceil((height - _FIRST_PAGE) / _NEXT_PAGES))
    room = _FIRST_PAGE + (pages - 1) * _NEXT_PAGES - height
    return pages + (slip > room)


def _height(message: Message, characters: float) -> float:
    texts = (message.greeting, *message.paragraphs, *message.steps, *message.closing)
    height = 14 + _paragraphs(texts, characters)
    height += (len(message.facts) + 2) * _ROW if message.facts else 0
    height += sum((len(table.rows) + 3) * _ROW for table in message.tables)
    return height + (14 if message.steps_heading else 0)


def _paragraphs(texts: Iterable[str], characters: float) -> float:
    return sum(math.ceil(len(text) / characters) * _LINE + _PARAGRAPH for text in texts)


def _slip_height(slip: Slip) -> float:
    return 45 + _LINE * len(slip.lines) + 8 * len(slip.choices)
