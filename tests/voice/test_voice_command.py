"""`voucherline voice`, as somebody types it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from voice.listening import REAL, heard
from voucherline.config.command_line import run
from voucherline.doors.phone_line.voice.sentences import known_ahead


@pytest.fixture(autouse=True)
def home(settings: Any, tmp_path: Path) -> Path:
    settings.HOME = tmp_path / "home"
    settings.VOUCHERLINE_SPEECH = ""
    return tmp_path / "home"


@REAL
def test_one_sentence_is_said_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "work.wav"
    settings = ["--set", "hours=3", "--set", "day=2026-03-01", "--set", "helper=An"]
    assert run(["voice", "say", "work", "--lang", "nl", *settings, "--out", str(out), "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["words"] == "An werkte op zondag één maart, drie uur, hulp in huis."
    assert told["file"] == str(out)
    sound = heard(out.read_bytes())
    assert sound.rate == 16000
    assert abs(sound.seconds - told["seconds"]) < 0.01


@REAL
def test_a_language_is_rendered_ahead_once(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["voice", "render", "--lang", "de", "--pace", "usual", "--rate", "8000", "--json"]
    assert run(command) == 0
    made = {path: path.stat().st_mtime_ns for path in (home / "voice").rglob("*.wav")}
    assert run(command) == 0

    answers = [json.loads(line) for line in capsys.readouterr().out.replace("\n", "").replace("}", "}\n").splitlines()]
    assert answers == [{"sentences": len(list(known_ahead("de")))}] * 2
    assert {path: path.stat().st_mtime_ns for path in (home / "voice").rglob("*.wav")} == made
    assert not (home / "voice" / "private").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["no-such-key"], "the line says no 'no-such-key'"),
        (["work", "--set", "price=3"], "phone-work has no slot 'price'; it has: helper, day, hours, activity."),
        (["work", "--set", "day=tomorrow"], "'tomorrow' is no day for day."),
        (["hours-set", "--set", "from=25:00"], "'25:00' is no clock for from."),
        (["wallet", "--set", "count=many"], "'many' is no count for count."),
        (["work", "--set", "hours"], "'' is no hours for hours."),
    ],
)
def test_what_is_typed_wrong_is_said(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["voice", "say", *arguments]) == 2
    assert words in " ".join(capsys.readouterr().err.split())


def test_without_an_engine_the_command_says_how_to_get_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for command in (["say", "bye"], ["render"]):
        assert run(["voice", *command]) == 1
        assert "run: sudo apt-get install --yes espeak-ng sox" in capsys.readouterr().err


def test_a_broken_engine_is_named(settings: Any, capsys: pytest.CaptureFixture[str]) -> None:
    settings.VOUCHERLINE_SPEECH = "false {voice}"
    assert run(["voice", "render", "--lang", "nl"]) == 1
    assert "the speech engine false failed" in capsys.readouterr().err
