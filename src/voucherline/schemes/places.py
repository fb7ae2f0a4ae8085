"""Which region a home lies in, by its postcode: it decides whose vouchers a household buys. Pure.

Source: the list of bpost; no postcode is shared by two regions.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_POSTCODES: Final[Mapping[str, tuple[range, ...]]] = MappingProxyType(
    {
        "brussels": (range(1000, 1300),),
        "flanders": (range(1500, 4000), range(8000, 10000)),
        "wallonia": (range(1300, 1500), range(4000, 8000)),
    }
)


def scheme_of_postcode(postcode: str) -> str | None:
    """The scheme of whoever lives there; None if it is no Belgian postcode."""
    if len(postcode) != len("9000") or not (postcode.isascii() and postcode.isdigit()):
        return None
    number = int(postcode)
    return next((scheme for scheme, ranges in _POSTCODES.items() if any(number in each for each in ranges)), None)
