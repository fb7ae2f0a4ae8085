"""Lines of a mail's head: any text in, pure ASCII out, and never a second header hidden in the first."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from typing import Final

LINE_END: Final = "\r\n"
_LONGEST_PLAIN: Final = 60
_INSIDE_A_NUMBER: Final = re.compile(r"(?<=\d) (?=\d)")
_BYTES_IN_A_WORD: Final = 42
"""42 bytes are 56 letters of base64: with its frame an encoded word stays under the 75 of RFC 2047."""
_NOT_SHOWN: Final = re.compile(r"[\x00-\x20\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+")
"""Ends of lines, control letters, marks that turn the reading direction, halves of letters."""
_PLAIN: Final = re.compile(r"[A-Za-z0-9 !'*+,./:;?@%&$#_-]*")
_PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9 !'*+_-]+")


def one_line(text: str) -> str:
    """Make one line of a text: whatever could end a header becomes a blank."""
    return _NOT_SHOWN.sub(" ", text).strip()


def kept_together(text: str) -> str:
    """Make one line of a text whose numbers never break at a line's end: 02 123 45 67."""
    return _INSIDE_A_NUMBER.sub("\N{NO-BREAK SPACE}", one_line(text))


def header(name: str, text: str) -> str:
    """Write a header of free text, such as a subject."""
    line = one_line(text)
    plain = _PLAIN.fullmatch(line) and len(line) <= _LONGEST_PLAIN
    return f"{name}: {line if plain else encoded(line)}{LINE_END}"


def address_header(name: str, person: str, address: str) -> str:
    """Write a header that names a person and an address; the address was checked before."""
    return f"{name}: {_person(one_line(person))}<{address}>{LINE_END}"


def _person(name: str) -> str:
    if not name:
        return ""
    if _PLAIN_NAME.fullmatch(name) and len(name) <= _LONGEST_PLAIN:
        return f'"{name}" '
    return encoded(name) + LINE_END + " "


def encoded(text: str) -> str:
    """Write a text as encoded words (RFC 2047), one on each line, never cut inside a letter."""
    words = (b64encode(piece).decode("ascii") for piece in _pieces(text))
    return f"{LINE_END} ".join(f"=?utf-8?b?{word}?=" for word in words)


def _pieces(text: str) -> Iterator[bytes]:
    piece = b""
    for letter in text:
        more = letter.encode("utf-8")
        if len(piece) + len(more) > _BYTES_IN_A_WORD:
            yield piece
            piece = b""
        piece += more
    yield piece
