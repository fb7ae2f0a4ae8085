"""Draw the icon of the pages as PNG, for telephones that read no SVG: `python scripts/icons.py`."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Final

SIZES: Final = (180, 192, 512)
GROUND: Final = (20, 83, 45)
STROKE: Final = (255, 255, 255)
# As in icon.svg, on a ground of 32 by 32: a line from (8, 9) by (16, 24) to (24, 9), four wide.
CORNERS: Final = ((8.0, 9.0), (16.0, 24.0), (24.0, 9.0))
HALF_WIDTH: Final = 2.0
SIDE: Final = 32
FINER: Final = 3
FOLDER: Final = Path(__file__).parent.parent / "src/voucherline/pages/static/pages"


def distance(x: float, y: float, begin: tuple[float, float], end: tuple[float, float]) -> float:
    """How far a point is from a stretch of the line."""
    (ax, ay), (bx, by) = begin, end
    along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
    along = min(1.0, max(0.0, along))
    return float(((x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2) ** 0.5)


def share(column: int, row: int, size: int) -> float:
    """How much of a square of the picture the line covers."""
    hits = 0
    for at in range(FINER * FINER):
        x = (column + (at % FINER + 0.5) / FINER) * SIDE / size
        y = (row + (at // FINER + 0.5) / FINER) * SIDE / size
        hits += min(distance(x, y, *CORNERS[:2]), distance(x, y, *CORNERS[1:])) <= HALF_WIDTH
    return hits / (FINER * FINER)


def png(size: int) -> bytes:
    """The picture: the ground fills it, since telephones round its corners themselves."""
    rows = bytearray()
    for row in range(size):
        rows.append(0)
        for column in range(size):
            part = share(column, row, size)
            rows += bytes(round(g + (s - g) * part) for g, s in zip(GROUND, STROKE, strict=True))
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        chunk(name, data) for name, data in ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    )


def chunk(name: bytes, data: bytes) -> bytes:
    """A part of the file, with its length and its check."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


if __name__ == "__main__":
    for each in SIZES:
        (FOLDER / f"icon-{each}.png").write_bytes(png(each))
