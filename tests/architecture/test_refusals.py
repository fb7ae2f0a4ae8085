"""Every refusal stands in some test: by its name, or by the key of its sentence."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from architecture.test_words import all_refusals
from voucherline.kernel.refusals import Refusal

TESTS: Final = Path(__file__).parents[1]
THIS_FOLDER: Final = Path(__file__).parent
WORDS: Final = frozenset(
    word
    for path in TESTS.rglob("*.py")
    if path.parent != THIS_FOLDER
    for word in re.findall(r"[\w-]+", path.read_text(encoding="utf-8"))
)


@pytest.mark.parametrize("refusal", all_refusals(), ids=lambda refusal: refusal.__name__)
def test_is_met_in_a_test(refusal: type[Refusal]) -> None:
    key = re.sub(r"(?<!^)(?=[A-Z])", "-", refusal.__name__).lower()
    assert {refusal.__name__, key} & WORDS, f"write a test in which {refusal.__name__} is the answer"
