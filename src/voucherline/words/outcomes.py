"""What became of a bank line, in words."""

from __future__ import annotations

from typing import Final

from voucherline.words.catalogue import NoWordsError, outcome_in_words, say

# What the outcome says by itself; elsewhere the reason says it.
_BY_OUTCOME: Final = {
    "credited": "credited",
    "our payment": "our-payment",
    "came back": "return-of-our-payment",
}


def line_in_words(outcome: str, reason: str, language: str) -> str:
    """Say what became of a line; `outcome` and `reason` as the line keeps them."""
    if outcome == "came back":
        # Its reason is a code of the other bank.
        return outcome_in_words(_BY_OUTCOME[outcome], language) + (f" ({reason})" if reason else "")
    return outcome_in_words(reason or _BY_OUTCOME[outcome], language)


def remittance(reason: str, language: str) -> str:
    """What stands on the receiver's own statement when money goes back: at most 140 letters that banks carry."""
    try:
        return say(f"remittance-{reason}", language)
    except NoWordsError:
        return say("remittance-other", language)
