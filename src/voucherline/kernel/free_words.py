"""Words that people write freely, and that others are told: so many that a mail, a letter and a call can hold them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from voucherline.kernel.refusals import Refusal

MOST: Final = 1000
"""Characters: half a page of a letter, and a minute and a half read out on the telephone. Sentences of ours that hold
more than 2,500 cannot be written at all."""


@dataclass(eq=False)
class WordsTooLong(Refusal):
    """More than others can be told."""

    length: int
    most: int


def check(words: str) -> None:
    """Refuse words that are too long to be told."""
    if len(words) > MOST:
        raise WordsTooLong(len(words), MOST)
