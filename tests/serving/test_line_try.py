"""Whoever is new calls the line: three households to call as, and a line that answers and speaks."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from calls.telephones import needs_voice
from serving.served import environment
from voucherline.config import places
from voucherline.config.embedded import destroy

pytestmark = [
    pytest.mark.begun_first,
    needs_voice,
    pytest.mark.skipif(bool(places.database_url()), reason="only an installation of its own is for trying"),
]
Says = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def voucherline(tmp_path: Path) -> Iterator[Says]:
    home = tmp_path / "home"

    def run(*words: str, **settings: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "voucherline.config.command_line", *words]
        there = environment(home) | {"DJANGO_SETTINGS_MODULE": "voucherline.config.settings"} | settings
        return subprocess.run(command, env=there, capture_output=True, text=True)

    yield run
    destroy(home)


def test_the_line_is_called_once_where_nobody_sits_and_its_people_can_call_it(
    voucherline: Says, tmp_path: Path
) -> None:
    tried = voucherline("line", "try")

    assert tried.returncode == 0, tried.stderr
    assert re.search(r"The line was called: it answered after \d+\.\d\d s and spoke\.\naudit: clean\n$", tried.stdout)
    people = re.findall(r"(\d{12})\s+(\d{5})\s+\+32\d+\s+(\S.*)", tried.stdout)
    assert [hears.strip() for _, _, hears in people] == ["work to answer", "a new account", "two vouchers short"]

    assert re.search(r"\nOnline \S.*, \d{12}: two pieces of work to answer", tried.stdout)
    assert list(tmp_path.rglob("letters.pdf")) == [], "a code in a letter would no longer be the one in the table"

    number, code, _ = people[0]
    called = voucherline("call", "--json", "--keys", f"- {number} {code} 1 - -")
    did = [step["words"] for step in json.loads(called.stdout)["steps"] if step["what"] == "did"]
    assert "identify: known" in did
    assert "confirm: done" in did

    for reached in ({"VOUCHERLINE_MAIL_URLS": "smtp://127.0.0.1:2525"}, {"VOUCHERLINE_SIP_TRUNK": "127.0.0.1:5999"}):
        refused = voucherline("line", "try", **reached)
        assert (refused.returncode, refused.stdout) == (1, ""), "real people are reached from there"
        assert "it is no place to try" in refused.stderr
