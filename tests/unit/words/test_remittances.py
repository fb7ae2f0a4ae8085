"""What stands on a receiver's bank statement: short, and in letters that every bank carries."""

from __future__ import annotations

import pytest

from voucherline.domain.bank.formats.sepa_text import sepa_text
from voucherline.schemes.pricing import Leftover
from voucherline.words.catalogue import keys
from voucherline.words.formats import LANGUAGES
from voucherline.words.outcomes import line_in_words, remittance

REASONS = (
    "unknown-number",
    "broken-check-digits",
    "no-number",
    "wrong-account",
    "account-frozen",
    "account-closed",
    "account-excluded",
    "by-hand",
    "expired",
    "refund",
    *filter(None, map(str, Leftover)),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_travels_whole(reason: str, language: str) -> None:
    assert f"remittance-{reason}" in keys(language)
    words = remittance(reason, language)
    assert sepa_text(words, 140) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_words_for_what_nobody_foresaw(language: str) -> None:
    assert sepa_text(remittance("", language), 140) == remittance("no such reason", language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("outcome", ["credited", "our payment", "came back"])
def test_outcomes_speak_for_themselves(outcome: str, language: str) -> None:
    assert line_in_words(outcome, "", language).endswith(".")
    assert "(AC04)" in line_in_words("came back", "AC04", language)
