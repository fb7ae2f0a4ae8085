"""What no committed file may hold."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]

# Written in pieces, so that this file does not find itself.
FORBIDDEN: Final = {
    "the address of a package index or mirror": re.compile(
        "|".join(
            [
                r"pypi\." + "org",
                "files.python" + "hosted",
                "deb.debian" + r"\.org",
                "registry.npm" + "js",
                r"https?://\S*/" + r"simple\b",
                "--" + "(extra-)?index-url[ =]http",
            ]
        )
    ),
    "a path outside the project": re.compile(r"\.\./" + "shared|work/" + "shared"),
    "a promise instead of an issue": re.compile(r"\b(TO" + "DO|FIX" + "ME|XX" + r"X)\b"),
    "the mark of an unfinished merge": re.compile(r"^(<{7}|>{7}) ", re.MULTILINE),
}


def _committed() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    names = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in names if path.is_file()]


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in _committed()
        if (match := FORBIDDEN[what].search(path.read_text(errors="replace")))
    ]
    assert not found, what


def test_every_locked_package_has_a_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    packages = re.findall(r"^[a-z0-9].*?(?=^[a-z0-9]|\Z)", lock, re.MULTILINE | re.DOTALL)
    assert packages
    assert [package.split()[0] for package in packages if "--hash=sha256:" not in package] == []


def test_every_runtime_dependency_says_why_it_is_there() -> None:
    project = (ROOT / "pyproject.toml").read_text()
    dependencies = project.partition("\ndependencies = [\n")[2].partition("\n]")[0].splitlines()
    assert [line for line in dependencies if "#" not in line] == []
