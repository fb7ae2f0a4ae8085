"""The list of what the security standard asks names only tests that exist, and leaves no line without an answer."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

TESTS: Final = Path(__file__).parent.parent
LIST: Final = (TESTS.parent / "docs" / "security.md").read_text("utf-8")
LINES: Final = re.findall(r"^\| (\d+)\.(\d+)\.(\d+) \| (.+?) \| (.+) \|$", LIST, re.MULTILINE)
NAMED: Final = re.findall(r"`([\w/]+\.py)::(\w+)`", LIST)
WORDS: Final = ("does not apply: ", "operator: ", "open: ", "by reading: ")


def test_every_test_that_is_named_exists() -> None:
    assert len(NAMED) > 100
    missing = {(path, name) for path, name in NAMED if not holds(TESTS / path, name)}
    assert missing == set()


def holds(path: Path, name: str) -> bool:
    return path.is_file() and f"def {name}(" in path.read_text("utf-8")


def test_every_line_has_an_answer_and_stands_once_in_its_place() -> None:
    numbers = [tuple(map(int, line[:3])) for line in LINES]
    assert numbers == sorted(set(numbers))
    assert {chapter for chapter, *_ in numbers} == set(range(1, 18))
    assert len(numbers) == LIST.count("\n| ") - LIST.count("\n| | asked")
    for *number, _, answer in LINES:
        assert answer.startswith(("`", *WORDS)), number
