"""Which characters the fonts of the letters can draw, read from the fonts' own character maps."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

REPLACEMENT: Final = "□"
"""Stands where a character cannot be drawn, so that nobody overlooks that one is missing."""
_DRAWN_WITHOUT_INK: Final = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
_UNICODE_PLATFORMS: Final = frozenset({(0, 3), (0, 4), (0, 6), (3, 1), (3, 10)})


def folder() -> Path:
    """Where the fonts are."""
    with as_file(files(__package__) / "fonts") as path:
        return path


def drawable(text: str) -> tuple[str, str]:
    """The text as it can be set, and the characters that had to be replaced."""
    composed = unicodedata.normalize("NFC", text)
    known = _characters()
    if known.issuperset(composed):
        return composed, ""
    missing = {each for each in composed if each not in known and unicodedata.category(each) not in _DRAWN_WITHOUT_INK}
    replaced = "".join(REPLACEMENT if each in missing else each for each in composed)
    return _without_controls(replaced), "".join(sorted(missing))


def _without_controls(text: str) -> str:
    """Control characters have no form on paper; other blanks become plain ones where the fonts lack them."""
    known = _characters()
    return "".join(
        each if each in known else " "
        for each in text
        if each in known or unicodedata.category(each) not in ("Cc", "Cf")
    )


@lru_cache(maxsize=1)
def _characters() -> frozenset[str]:
    found: set[int] = set()
    for path in sorted(folder().glob("*.ttf")):
        found.update(_mapped(path.read_bytes()))
    return frozenset(map(chr, found))


def _mapped(font: bytes) -> Iterator[int]:
    """The code points for which a font has a glyph."""
    table = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", font, table + 2)
    for at in range(count):
        platform, encoding, offset = struct.unpack_from(">HHL", font, table + 4 + 8 * at)
        if (platform, encoding) in _UNICODE_PLATFORMS:
            (kind,) = struct.unpack_from(">H", font, table + offset)
            if kind == 4:
                yield from _segments(font, table + offset)
            elif kind == 12:
                yield from _groups(font, table + offset)


def _table(font: bytes, name: bytes) -> int:
    (count,) = struct.unpack_from(">H", font, 4)
    for at in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", font, 12 + 16 * at)
        if tag == name:
            return int(offset)
    raise AssertionError("a font has a character map")


def _segments(font: bytes, at: int) -> Iterator[int]:
    """Format 4: ranges of the first plane; a glyph number of 0 means no glyph."""
    (twice,) = struct.unpack_from(">H", font, at + 6)
    count = twice // 2
    ends = struct.unpack_from(f">{count}H", font, at + 14)
    starts = struct.unpack_from(f">{count}H", font, at + 16 + twice)
    deltas = struct.unpack_from(f">{count}H", font, at + 16 + 2 * twice)
    offsets_at = at + 16 + 3 * twice
    offsets = struct.unpack_from(f">{count}H", font, offsets_at)
    for segment, (start, end, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        for point in range(start, min(end, 0xFFFE) + 1):
            glyph = point
            if offset:
                (glyph,) = struct.unpack_from(">H", font, offsets_at + 2 * segment + offset + 2 * (point - start))
                if not glyph:
                    continue
            if (glyph + delta) % 0x10000:
                yield point


def _groups(font: bytes, at: int) -> Iterator[int]:
    """Format 12: ranges of all planes."""
    (count,) = struct.unpack_from(">L", font, at + 12)
    for group in range(count):
        start, end, glyph = struct.unpack_from(">LLL", font, at + 16 + 12 * group)
        yield from range(start + (glyph == 0), end + 1)
