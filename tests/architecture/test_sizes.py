"""Files and functions stay small enough to read at one sitting."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
FILES: Final = [
    path.relative_to(ROOT)
    for folder in ("src", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "migrations" not in path.parts
]
MOST_LINES_IN_A_FILE: Final = 400
MOST_LINES_IN_A_FUNCTION: Final = 60


def test_files_are_small_enough() -> None:
    lines = {str(path): (ROOT / path).read_text().count("\n") for path in FILES}
    assert len(lines) > 1000
    assert {path: count for path, count in lines.items() if count > MOST_LINES_IN_A_FILE} == {}, "split by behaviour"


def test_functions_are_small_enough() -> None:
    long = {
        f"{path}: {node.name}": length
        for path in FILES
        for node in ast.walk(ast.parse((ROOT / path).read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > MOST_LINES_IN_A_FUNCTION
    }
    assert long == {}, "split them"
