"""However much somebody typed, a sentence about it can be said."""

from __future__ import annotations

import pytest

from voucherline.domain.households.values import EmailInvalid
from voucherline.words.catalogue import refusal_in_words, say
from voucherline.words.formats import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_name_is_cut_where_no_sentence_can_hold_it(language: str) -> None:
    said = say("console-response-same", language, name="x" * 5000)
    assert said.count("x") == 999
    assert "…" in said
    assert say("console-response-same", language, name="x" * 1000).count("x") == 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_quotes_the_beginning(language: str) -> None:
    assert "ana…" not in refusal_in_words(EmailInvalid("ana"), language)
    said = refusal_in_words(EmailInvalid("§" * 5000), language)
    assert f"{'§' * 199}…" in said
    assert said.count("§") == 199
