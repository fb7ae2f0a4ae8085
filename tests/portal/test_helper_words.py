"""What pages of helpers say is said in all eight languages, with the same numbers in each."""

from __future__ import annotations

from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast, serialize

from voucherline.pages.language import NAMES
from voucherline.words.formats import LANGUAGES_OF_HELPERS


def _sentences(language: str, file: str) -> dict[str, set[str]]:
    """Each sentence with the slots that stand in it."""
    text = (files("voucherline.words") / language / file).read_text("utf-8")
    found = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            written = serialize(ast.Resource([entry]))
            found[entry.id.name] = {word.strip("(){},") for word in written.split() if word.strip("({").startswith("$")}
    return found


@pytest.mark.parametrize("language", NAMES)
def test_every_sentence_is_there_with_its_slots(language: str) -> None:
    here, there = (
        {key: set(slots) for key, slots in _sentences(each, "helpers-pages.ftl").items()} for each in (language, "en")
    )
    assert here == there


@pytest.mark.parametrize("language", LANGUAGES_OF_HELPERS)
def test_what_all_pages_share_is_known_there(language: str) -> None:
    assert {"page-skip", "page-help", "page-broken"} <= set(_sentences(language, "pages.ftl"))
    assert set(_sentences(language, "pages.ftl")) <= set(_sentences("en", "pages.ftl"))
