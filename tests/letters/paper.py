"""Reads a page as it is printed: where each run of text begins and ends, how large it is, and where ink lies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from voucherline.notices.letters.envelope import Rectangle

MM = 25.4 / 72
HEIGHT = 297.0
Matrix = tuple[float, float, float, float, float, float]
SAME: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class Words:
    """A run of text; millimetres from the left and the top, size in points."""

    text: str
    left: float
    right: float
    baseline: float
    size: float

    @property
    def top(self) -> float:
        return self.baseline - 0.75 * self.size * MM

    @property
    def bottom(self) -> float:
        return self.baseline + 0.22 * self.size * MM

    def inside(self, area: Rectangle) -> bool:
        return (
            self.left >= area.x - 0.05
            and self.right <= area.right + 0.05
            and self.top >= area.y - 0.05
            and self.bottom <= area.bottom + 0.05
        )

    def touches(self, area: Rectangle) -> bool:
        return self.left < area.right and self.right > area.x and self.top < area.bottom and self.bottom > area.y


@dataclass
class Paper:
    """What is printed on one page."""

    words: list[Words] = field(default_factory=list)
    points: list[tuple[float, float]] = field(default_factory=list)
    """Corners of everything drawn."""

    def points_in(self, area: Rectangle) -> list[tuple[float, float]]:
        return [(x, y) for x, y in self.points if area.x < x < area.right and area.y < y < area.bottom]


class Face:
    """A font of the file: what its codes mean and how wide they are."""

    def __init__(self, font: pikepdf.Object) -> None:
        self.meaning = _meanings(font.ToUnicode.read_bytes().decode())
        self.widths = dict(_widths(list(font.DescendantFonts[0].W)))
        self.program = font.DescendantFonts[0].FontDescriptor

    def read(self, raw: bytes) -> tuple[str, float]:
        codes = [int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2)]
        return "".join(self.meaning.get(code, "\0") for code in codes), sum(self.widths[code] for code in codes) / 1000


def read(page: pikepdf.Page) -> Paper:
    """Follow the page's drawing instructions."""
    reader = _Reader({str(name): Face(font) for name, font in page.Resources.get("/Font", {}).items()})
    reader.follow(page)
    return reader.paper


class _Reader:
    def __init__(self, faces: dict[str, Face]) -> None:
        self.paper = Paper()
        self.faces = faces
        self.here: Matrix = SAME
        self.stack: list[Matrix] = []
        self.line: Matrix = SAME
        self.face: Face | None = None
        self.size = 0.0

    def follow(self, page: pikepdf.Page) -> None:
        for each in pikepdf.parse_content_stream(page):
            self.step(str(each.operator), list(each.operands))

    def step(self, operator: str, values: list[Any]) -> None:
        match operator:
            case "q":
                self.stack.append(self.here)
            case "Q":
                self.here = self.stack.pop()
            case "cm":
                self.here = _times(_matrix(values), self.here)
            case "Tm":
                self.line = _matrix(values)
            case "Tf":
                self.face, self.size = self.faces[str(values[0])], float(values[1])
            case "Tj":
                self.show([values[0]])
            case "TJ":
                self.show(list(values[0]))
            case "m" | "l" | "c" | "v" | "y":
                for at in range(0, len(values), 2):
                    self.point(float(values[at]), float(values[at + 1]))
            case "re":
                x, y, width, height = map(float, values)
                self.point(x, y)
                self.point(x + width, y + height)
            case "Td" | "TD" | "T*" | "'" | '"' | "Do":
                raise AssertionError(f"{operator} is not read here")

    def point(self, x: float, y: float) -> None:
        moved = _times((1, 0, 0, 1, x, y), self.here)
        self.paper.points.append((moved[4] * MM, HEIGHT - moved[5] * MM))

    def show(self, parts: list[Any]) -> None:
        assert self.face is not None
        text, advance = "", 0.0
        for part in parts:
            if isinstance(part, pikepdf.String | bytes):
                read, width = self.face.read(bytes(part))
                text += read
                advance += width * self.size
            else:
                advance -= float(part) / 1000 * self.size
        at = _times(self.line, self.here)
        scale = (at[0] ** 2 + at[1] ** 2) ** 0.5
        left = at[4] * MM
        self.paper.words.append(
            Words(text, left, left + advance * scale * MM, HEIGHT - at[5] * MM, round(self.size * scale, 2))
        )


def _matrix(values: list[Any]) -> Matrix:
    a, b, c, d, e, f = map(float, values)
    return (a, b, c, d, e, f)


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _meanings(cmap: str) -> dict[int, str]:
    found: dict[int, str] = {}
    for code, text in re.findall(r"^<([0-9A-F]{4})> <([0-9A-F]+)>$", cmap, re.MULTILINE):
        found[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    return found


def _widths(pairs: list[Any]) -> Iterator[tuple[int, float]]:
    """A font's widths: `first last width`, or `first [width …]`."""
    at = 0
    while at < len(pairs):
        if isinstance(pairs[at + 1], pikepdf.Array):
            yield from ((int(pairs[at]) + more, float(width)) for more, width in enumerate(pairs[at + 1]))
            at += 2
        else:
            yield from ((code, float(pairs[at + 2])) for code in range(int(pairs[at]), int(pairs[at + 1]) + 1))
            at += 3
