"""One word per thing: every model is a word of the glossary."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest
from django.apps import apps
from django.db.models import Model

GLOSSARY: Final = (Path(__file__).parents[2] / "GLOSSARY.md").read_text()
WORDS: Final = {
    word.strip() for row in re.findall(r"^\| ([^|]+) \|", GLOSSARY, re.MULTILINE) for word in row.split(" / ")
}
MODELS: Final = [model for model in apps.get_models() if model.__module__.startswith("voucherline.")]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_is_in_the_glossary(model: type[Model]) -> None:
    name = re.sub(r"(?<!^)(?=[A-Z])", " ", model.__name__).lower()
    assert {name, f"{model._meta.app_label} {name}"} & WORDS, f"explain {name!r} in GLOSSARY.md"


def test_no_word_is_explained_twice() -> None:
    explained = re.findall(r"^\| ([^|]+) \|", GLOSSARY, re.MULTILINE)
    repeated = {word for word in explained if explained.count(word) > 1} - {"In code", "---"}
    assert not repeated
