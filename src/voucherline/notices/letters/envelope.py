"""Where an address must stand on a folded sheet so that the window of its envelope shows it, and nothing else.

A sheet of A4 folded in three (at 99 and 198 mm, its head outside) slides about in an envelope that is larger than
itself. What the window can show in one position or another is `CLEAR`; what it shows in every position is `ADDRESS`.

The window is the largest that the rules of the Belgian post leave on a DL envelope of 110 by 220 mm (MassPost guide,
small format): 40 mm free above for the stamp, 30 mm free below for the post's own bar code, 15 mm free on the right.
An envelope with another window needs other numbers here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Rectangle:
    """Millimetres from the left and the top."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height


SHEET: Final = Rectangle(0, 0, 210, 297)
PANEL: Final = Rectangle(0, 0, 210, 99)
"""The third of the sheet that lies behind the window."""
ENVELOPE: Final = Rectangle(0, 0, 220, 110)
WINDOW: Final = Rectangle(105, 40, 100, 40)
"""On the envelope."""

_PLAY_ACROSS: Final = ENVELOPE.width - PANEL.width
_PLAY_DOWN: Final = ENVELOPE.height - PANEL.height

CLEAR: Final = Rectangle(
    WINDOW.x - _PLAY_ACROSS, WINDOW.y - _PLAY_DOWN, WINDOW.width + _PLAY_ACROSS, WINDOW.height + _PLAY_DOWN
)
"""On the sheet: what the window may show, wherever the sheet lies. Only the address may stand here."""
ADDRESS: Final = Rectangle(WINDOW.x, WINDOW.y, WINDOW.width - _PLAY_ACROSS, WINDOW.height - _PLAY_DOWN)
"""On the sheet: what the window always shows."""
