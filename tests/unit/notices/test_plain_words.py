"""Notices are read by people of 85, by the hurried and by the deaf: short sentences, few long words.

The measure is Björnsson's LIX: words per sentence (a colon ends one too) plus the share of words of more than
six letters. Below 25 is a children's book, below 40 is easy, a newspaper has about 45. French words carry more
letters than Dutch ones for the same ease, and German ones grow together, so each language has its own ceiling.
Nothing is taken out: "dienstencheque" counts as the long word that it is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean

import pytest

from unit.notices.examples import every_message, sentences
from voucherline.notices.values import Message, NoticeKind
from voucherline.words.formats import LANGUAGES

WORD = re.compile(r"[^\W\d_]+")
SENTENCE_ENDS = re.compile(r"(?<=[.?!:”“»])\s+")
LONG_WORD = 6
LONGEST_SENTENCE = 20


@dataclass(frozen=True)
class Ceiling:
    on_average: int
    in_one_notice: int


CEILINGS = {
    "nl": Ceiling(on_average=24, in_one_notice=35),
    "fr": Ceiling(on_average=35, in_one_notice=45),
    "de": Ceiling(on_average=27, in_one_notice=39),
    "en": Ceiling(on_average=23, in_one_notice=34),
}


def split(texts: Iterable[str]) -> list[str]:
    """Texts as sentences."""
    parts = (part for text in texts for part in SENTENCE_ENDS.split(text))
    return [part for part in parts if WORD.search(part)]


def lix(texts: Iterable[str]) -> float:
    """Words per sentence, plus long words per hundred words."""
    found = split(texts)
    words = [word for each in found for word in WORD.findall(each)]
    return len(words) / len(found) + 100 * sum(len(word) > LONG_WORD for word in words) / len(words)


def in_language(language: str) -> list[Message]:
    return [each for each in every_message() if each.language == language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_notices_are_easy_to_read(language: str) -> None:
    by_kind: dict[NoticeKind, list[float]] = defaultdict(list)
    for message in in_language(language):
        by_kind[message.kind].append(lix(sentences(message)))

    hard = {kind: max(found) for kind, found in by_kind.items() if max(found) > CEILINGS[language].in_one_notice}
    assert not hard
    assert mean(mean(found) for found in by_kind.values()) <= CEILINGS[language].on_average


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_long(language: str) -> None:
    found = {part for message in in_language(language) for part in split(sentences(message))}

    assert {part for part in found if len(part.split()) > LONGEST_SENTENCE} == set()


def test_the_measure_tells_plain_from_official() -> None:
    plain = ["Bea heeft drie uur gewerkt.", "Klopt dat?"]
    official = [
        "Overeenkomstig de reglementaire bepalingen betreffende de elektronische dienstencheques wordt de "
        "geregistreerde prestatie bij ontstentenis van enige betwisting binnen de gestelde termijn geacht "
        "onherroepelijk goedgekeurd te zijn door de desbetreffende gebruiker.",
    ]

    assert lix(plain) < 25
    assert lix(official) > 60
