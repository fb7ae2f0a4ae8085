"""The list of what the security standard asks names only tests that exist; what it says of models and scripts is so."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest
from django.apps import apps

from permissions.conftest import Town
from permissions.test_every_url import asked

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


RUNBOOK: Final = (TESTS.parent / "docs" / "runbooks" / "security.md").read_text("utf-8")
MODELS: Final = sorted(each.__name__ for each in apps.get_models() if each.__module__.startswith("voucherline."))
SCRIPTS: Final = {
    path.name: path.read_text("utf-8")
    for path in sorted((TESTS.parent / "src").rglob("*.js"))
    if not path.name.endswith(".min.js")
}
KEEPS: Final = {
    ("telephone.js", 'localStorage.setItem("text-only"'),
    ("queue.js", 'indexedDB.open("hours"'),
    ("helper.js", "caches.open(CACHE"),
    ("worker.js", "caches.open(CACHE"),
}
"""Where anything is kept in a browser: how somebody listens; what helpers need without a network (decision 0022)."""


def test_every_model_has_its_level() -> None:
    table = re.findall(r"^\| (?:secret|sensitive|money|of work)\b.+\| (.+) \|$", RUNBOOK, re.MULTILINE)
    assert sorted(name for row in table for name in row.split(", ")) == MODELS


def test_scripts_keep_nothing_but_what_is_said_here(town: Town) -> None:
    keeping = (
        r"(?:localStorage|sessionStorage)\.setItem\([^,]*|document\.cookie|indexedDB\.open\([^,]*|caches\.open\(\w*"
    )
    assert {(name, what) for name, text in SCRIPTS.items() for what in re.findall(keeping, text)} == KEEPS
    known = asked(town.browsers["helper"], "get", "/helper/standing").json()
    [household] = known["households"]
    assert set(household) == {"number", "written", "last"}
    assert household["number"] == town.ana.household.number
    assert town.ana.household.name not in str(household)


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_script_lets_somebody_name_what_it_sets(name: str) -> None:
    text = SCRIPTS[name]
    assert not re.search(
        r"__proto__|\bprototype\b|Object\.(assign|setPrototypeOf|defineProperty)|\beval\(|innerHTML", text
    )
    # The name of a part of a passkey comes out of the list above it.
    named = re.findall(r"(\w+\[[^\]]+\])\s*=[^=>]", text)
    assert named == (["response[name]"] if name == "passkey.js" else [])
