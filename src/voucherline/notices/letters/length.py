"""How long a letter looks before it is set: a guess, checked afterwards, that saves setting it twice."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from voucherline.notices.values import Letter, Message, Slip

# Millimetres of the usual print, measured on printed pages.
_LINE: Final = 5.4
_PARAGRAPH: Final = 6.8
_STEP: Final = 6.0
_ROW: Final = 6.05
_ROW_OF_TABLE: Final = 6.7
_HEAD_OF_ROWS: Final = 11.0
_SUBJECT: Final = 3.0
_LINE_OF_SUBJECT: Final = 8.5
_HEADING: Final = 6.5
_CODE: Final = 47.0
_SLIP: Final = 29.0
_QR: Final = 34.0
_CHARACTERS: Final = 90
"""On one line."""
_FIRST_PAGE: Final = 179.0
_NEXT_PAGES: Final = 259.0
_LARGER: Final = 16 / 12

_LONG_LABEL: Final = 30
_NARROW: Final = 40
_WIDE: Final = 55
_FACTS_ON_ONE_PAGE: Final = 8
"""More of them may be parted by the end of a page."""


def label_share(facts: Sequence[tuple[str, str]]) -> int:
    """How many per cent of the line the names of facts take, and leave to what they name."""
    return _WIDE if any(len(label) > _LONG_LABEL for label, _ in facts) else _NARROW


def looks_like_pages(letter: Letter) -> int:
    """About how many pages this letter will have."""
    scale = _LARGER if letter.large_print else 1.0
    pages, room = 1, _FIRST_PAGE
    for millimetres, whole in _parts(letter, _CHARACTERS / scale):
        height = millimetres * scale
        if height <= room:
            room -= height
        else:
            over = height if whole else height - room
            more = math.ceil(over / _NEXT_PAGES)
            pages, room = pages + more, more * _NEXT_PAGES - over
    return pages


def _parts(letter: Letter, characters: float) -> Iterator[tuple[float, bool]]:
    """The heights of what follows on one another, and whether each must stand on one page."""
    message = letter.message
    yield _SUBJECT + _LINE_OF_SUBJECT * _lines(message.subject, characters / 2), True
    yield _texts((message.greeting, *message.paragraphs), characters, _PARAGRAPH), False
    if letter.code:
        yield _CODE, True
    if message.facts:
        yield _HEAD_OF_ROWS + _rows(message, characters), len(message.facts) <= _FACTS_ON_ONE_PAGE
    for table in message.tables:
        yield _HEAD_OF_ROWS + _ROW_OF_TABLE * (len(table.rows) + 1), False
    if message.steps:
        yield _HEADING + _texts(message.steps, characters, _STEP), True
    yield _texts(message.closing, characters, _PARAGRAPH), False
    if message.slip:
        yield _slip(message.slip, characters), True


def _rows(message: Message, characters: float) -> float:
    labels = characters * label_share(message.facts) / 100
    values = characters - labels
    lines = (max(_lines(label, labels), _lines(value, values)) for label, value in message.facts)
    return sum(_ROW + _LINE * (each - 1) for each in lines)


def _texts(texts: Iterable[str], characters: float, each: float) -> float:
    return sum(each + _LINE * (_lines(text, characters) - 1) for text in texts)


def _lines(text: str, characters: float) -> int:
    return max(1, math.ceil(len(text) / characters))


def _slip(slip: Slip, characters: float) -> float:
    lines = sum(_lines(line, characters) for line in slip.lines) + _lines(slip.heading, characters) - 1
    return _SLIP + _LINE * lines + max(_QR, _ROW * len(slip.choices))
