"""Somebody at the keyboard: runs commands in this process, in the test's database and transaction."""

from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest

from voucherline.config import command_line


@dataclass(frozen=True)
class Said:
    """What a command said, and how it ended."""

    exit_code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Keyboard:
    """Types `voucherline ...`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        # The test holds the database; a command must not close its connection.
        monkeypatch.setattr(command_line, "ready_database", nullcontext)
        self.capsys = capsys

    def types(self, *words: object, lang: str = "en", now: datetime | None = None) -> Said:
        """Run a command, at a moment if it takes one."""
        self.capsys.readouterr()
        moment = ["--now", now.isoformat()] if now else []
        code = command_line.run(["--lang", lang, *map(str, words), *moment])
        said = self.capsys.readouterr()
        return Said(code, said.out, said.err)
