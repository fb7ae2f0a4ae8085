"""What machines read on a letter: bar codes and QR codes, as small drawings."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import segno

_SAME_MASK: Final = 3
"""Any mask can be read; trying all eight would take longer than setting the whole letter."""

# Code 128: the widths of the three bars and three gaps of each value.
_WIDTHS: Final = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131"
)
_START_OF_PAIRS: Final = "211232"
_START_VALUE: Final = 105
_STOP: Final = "2331112"
_CHECK: Final = 103


def barcode(digits: str) -> str:
    """An even number of digits as a bar code (Code 128, pairs of digits), one unit high, as SVG."""
    widths = _bars(digits)
    bars, x = [], 0
    for at, width in enumerate(widths):
        if at % 2 == 0:
            bars.append(f"M{x} 0h{width}v1h-{width}z")
        x += width
    return _svg(x, 1, "".join(bars))


def qr(text: str) -> str:
    """A QR code without a margin, as SVG; one in six of its squares may be spoilt."""
    code = segno.make(text, micro=False, error="m", mask=_SAME_MASK)
    rows = [f"M0 {y}.5{_dashes(bytes(row))}" for y, row in enumerate(code.matrix)]
    side = len(code.matrix)
    return _svg(side, side, "".join(rows), 'stroke="#000"')


def _bars(digits: str) -> list[int]:
    assert len(digits) % 2 == 0, "this code holds pairs of digits"
    pairs = [int(digits[at : at + 2]) for at in range(0, len(digits), 2)]
    check = (_START_VALUE + sum(at * pair for at, pair in enumerate(pairs, start=1))) % _CHECK
    return [int(width) for width in _START_OF_PAIRS + "".join(_widths(value) for value in (*pairs, check)) + _STOP]


def _widths(value: int) -> str:
    return _WIDTHS[7 * value : 7 * value + 6]


@lru_cache(maxsize=4096)
def _dashes(row: bytes) -> str:
    """One row of a QR code as strokes: runs of dark squares drawn, runs of light ones skipped."""
    parts, at = [], 0
    while at < len(row):
        end = at
        while end < len(row) and row[end] == row[at]:
            end += 1
        parts.append(f"{'h' if row[at] else 'm'}{end - at}{'' if row[at] else ' 0'}")
        at = end
    return "".join(parts)


def _svg(width: int, height: int, path: str, style: str = "") -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'preserveAspectRatio="none"><path {style} d="{path}"/></svg>'
    )
