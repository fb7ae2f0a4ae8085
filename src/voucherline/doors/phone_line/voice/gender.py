"""What a number is said before."""

from __future__ import annotations

from enum import StrEnum


class Gender(StrEnum):
    """What a number is said before; it changes "one" and what ends in it, and "two" in some languages."""

    ALONE = "alone"
    """Before nothing: "eins", "un"."""
    MASCULINE = "masculine"
    """Also the neuter of German, whose "ein" is the same."""
    FEMININE = "feminine"
    ACCUSATIVE = "accusative"
    """German masculine, had by somebody: "einen Scheck"."""
