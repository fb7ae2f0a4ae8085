"""Files and functions stay small enough to read at one sitting."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
FILES: Final = [
    path.relative_to(ROOT)
    for folder in ("src", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "migrations" not in path.parts
]
MOST_LINES_IN_A_FILE: Final = 400
MOST_LINES_IN_A_FUNCTION: Final = 60


@pytest.mark.parametrize("path", FILES, ids=str)
def test_small_enough(path: Path) -> None:
    text = (ROOT / path).read_text()
    assert text.count("\n") <= MOST_LINES_IN_A_FILE, "split it by behaviour"
    long = {
        node.name: length
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > MOST_LINES_IN_A_FUNCTION
    }
    assert not long, "split them"
