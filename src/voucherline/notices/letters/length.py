"""How long a letter looks before it is set: a guess, checked afterwards, that saves setting it twice."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from voucherline.notices.values import Letter, Message, Slip

# Millimetres of the usual print, measured on printed pages.
_LINE: Final = 5.4
_PARAGRAPH: Final = 6.8
_STEP: Final = 6.5
_ROW: Final = 6.05
_ROW_OF_TABLE: Final = 6.7
_HEAD_OF_ROWS: Final = 11.0
_SUBJECT: Final = 3.0
_LINE_OF_SUBJECT: Final = 8.5
_HEADING: Final = 6.5
_CODE: Final = 47.0
_SLIP: Final = 24.0
_ABOVE_SLIP: Final = 4.0
_QR: Final = 24.0
_CHOICE: Final = 6.9
_TO_FILL_IN: Final = 17.0
_CHARACTER: Final = 2.3
"""Across, of capitals and digits."""
_CHARACTERS: Final = 90
"""On one line."""
_FIRST_PAGE: Final = 179.0
_NEXT_PAGES: Final = 259.0
_LARGER: Final = 16 / 12
_OF_STEPS: Final = 12 / 13

_LONG_LABEL: Final = 30
_NARROW: Final = 40
_WIDE: Final = 55
_SPARE: Final = 8.0
_MOST_ON_ONE_PAGE: Final = 120.0
"""Facts that are higher may be parted by the end of a page."""
_FEW_ROWS: Final = 8


def label_share(facts: Sequence[tuple[str, str]]) -> int:
    """How many per cent of the line the names of facts take, and leave to what they name."""
    return _WIDE if any(len(label) > _LONG_LABEL for label, _ in facts) else _NARROW


@dataclass(frozen=True, slots=True)
class PlaceOfSlip:
    """Where a letter's slip lies: always at the foot of a sheet's front, and nothing needed behind it."""

    height: float
    """Millimetres."""
    code_width: float
    """Millimetres that its code and reference take across."""
    own_sheet: bool
    """The first page has no room for the news and the slip: a second sheet has it, below what it is about."""
    closing_last: bool
    """A single closing line stands there too: nobody should turn a page for it."""


def place_of_slip(letter: Letter, slip: Slip) -> PlaceOfSlip:
    """On the front of the first sheet, if the news and the slip fit there; else of a second one."""
    message, scale = letter.message, _scale(letter)
    characters = _characters(letter)
    code_width = max(_QR, max(map(len, slip.reference.split("/"))) * _CHARACTER * scale) + 1
    height = _slip(slip, characters, code_width, scale)
    room = (_FIRST_PAGE - height - _ABOVE_SLIP) / scale - _subject(message, characters)
    own_sheet = _texts((message.greeting, *message.paragraphs), characters, _PARAGRAPH) > room
    rest = _texts(message.closing, characters, _PARAGRAPH) + _SPARE + sum(each for each, _ in _details(letter))
    closing_last = own_sheet and len(message.closing) == 1 and rest * scale <= _NEXT_PAGES - height - _ABOVE_SLIP
    return PlaceOfSlip(height, code_width, own_sheet, closing_last)


def facts_stay_together(letter: Letter) -> bool:
    """May the end of a page not part them? A block that is higher than its page would be cut off."""
    return (_HEAD_OF_ROWS + _rows(letter)) * _scale(letter) <= _MOST_ON_ONE_PAGE


def tables_stay_together(letter: Letter) -> bool:
    """May the end of a page not part them? Only long ones are worth turning the page in the middle."""
    return sum(len(table.rows) for table in letter.message.tables) <= _FEW_ROWS


def looks_like_pages(letter: Letter) -> int:
    """About how many pages this letter will have."""
    scale = _scale(letter)
    if letter.message.slip is None:
        return _pages(_without_slip(letter), scale, _FIRST_PAGE, _NEXT_PAGES)
    news, doing, closing = _news(letter), list(_doing(letter)), list(_closing(letter))
    details = list(_details(letter))
    place = place_of_slip(letter, letter.message.slip)
    above = place.height + _ABOVE_SLIP
    if not place.own_sheet:
        return _pages([*news, *doing, *closing, *details], scale, _FIRST_PAGE - above, _NEXT_PAGES - above)
    pages = _pages([*news, *doing, *([] if place.closing_last else closing)], scale, _FIRST_PAGE, _NEXT_PAGES)
    return pages + pages % 2 + _pages(details, scale, _NEXT_PAGES - above, _NEXT_PAGES - above)


_Part = tuple[float, bool]
"""A height in the usual print, and whether it must stand on one page."""


def _pages(parts: Iterable[_Part], scale: float, first: float, others: float) -> int:
    pages, room = 1, first
    for millimetres, whole in parts:
        height = millimetres * scale
        if height <= room:
            room -= height
        else:
            over = height if whole else height - room
            more = math.ceil(over / others)
            pages, room = pages + more, more * others - over
    return pages


def _without_slip(letter: Letter) -> list[_Part]:
    """The last words move with what is above them: the steps, or the facts."""
    news, details, doing, closing = _news(letter), [*_details(letter)], [*_doing(letter)], [*_closing(letter)]
    if doing:
        return [*news, *details, _together(*doing, *closing)]
    if letter.message.tables:
        tables = len(letter.message.tables)
        return [*news, *details[:-tables], _together(*details[-tables:], *closing)]
    return [*news, _together(*details, *closing)]


def _together(*parts: _Part) -> _Part:
    return sum(millimetres for millimetres, _ in parts), parts[0][1]


def _scale(letter: Letter) -> float:
    return _LARGER if letter.large_print else 1.0


def _characters(letter: Letter) -> float:
    return _CHARACTERS / _scale(letter)


def _news(letter: Letter) -> list[_Part]:
    message, characters = letter.message, _characters(letter)
    texts = _texts((message.greeting, *message.paragraphs), characters, _PARAGRAPH)
    code = [(_CODE / _scale(letter), True)] if letter.code else []
    return [(_subject(message, characters), True), (texts, False), *code]


def _doing(letter: Letter) -> Iterator[_Part]:
    if letter.message.steps:
        across = _characters(letter) * (1 if letter.large_print else _OF_STEPS)
        yield _HEADING + _texts(letter.message.steps, across, _STEP), True


def _closing(letter: Letter) -> Iterator[_Part]:
    yield _texts(letter.message.closing, _characters(letter), _PARAGRAPH), letter.message.slip is not None


def _details(letter: Letter) -> Iterator[_Part]:
    if letter.message.facts:
        yield _HEAD_OF_ROWS + _rows(letter), facts_stay_together(letter)
    for table in letter.message.tables:
        yield _HEAD_OF_ROWS + _ROW_OF_TABLE * (len(table.rows) + 1), tables_stay_together(letter)


def _subject(message: Message, characters: float) -> float:
    return _SUBJECT + _LINE_OF_SUBJECT * _lines(message.subject, characters / 2)


def _rows(letter: Letter) -> float:
    message, characters = letter.message, _characters(letter)
    labels = characters * label_share(message.facts) / 100
    values = characters - labels
    lines = (max(_lines(label, labels), _lines(value, values)) for label, value in message.facts)
    return sum(_ROW + _LINE * (each - 1) for each in lines)


def _texts(texts: Iterable[str], characters: float, each: float) -> float:
    return sum(each + _LINE * (_lines(text, characters) - 1) for text in texts)


def _lines(text: str, characters: float) -> int:
    return max(1, math.ceil(len(text) / characters))


def _slip(slip: Slip, characters: float, code_width: float, scale: float) -> float:
    """Rather too much than too little: what follows a slip is the edge of the sheet."""
    beside = characters * (1 - (code_width + 4) / 165) * 0.9
    about = sum(_lines(line, beside) for line in slip.lines) * _LINE
    if len(slip.choices) == 1:
        about += _TO_FILL_IN
    about += sum(_CHOICE + _LINE * (_lines(choice, beside - 4) - 1) for choice in slip.choices)
    code = _QR / scale + _LINE * len(slip.reference.split("/"))
    # Where to send it takes a second line in large print.
    back = _LINE if scale > 1 else 0.0
    return (_SLIP + back + _LINE * _lines(slip.heading, characters * 0.8) + max(about, code)) * scale
