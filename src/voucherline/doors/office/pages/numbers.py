"""Numbers as people type them."""

from __future__ import annotations

from typing import Final

_LONGEST: Final = 40


def digits(typed: str) -> str:
    """The digits of a number, however it was written."""
    return "".join(sign for sign in typed[:_LONGEST] if sign.isascii() and sign.isdigit())
