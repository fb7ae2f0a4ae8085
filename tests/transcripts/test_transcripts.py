"""Every dialogue in every language, as somebody on the telephone hears it.

Each transcript was thought out as a story (what the caller does, what acts come to); our side was then written down by
playing it, read line by line in its language, and the catalogue mended until it read as somebody would say it. Now each
is what must be heard: a changed word shows here, in every language, and is read again.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from transcripts.playing import played
from voucherline.doors.phone_line.dialogues import DIALOGUES
from voucherline.words.formats import LANGUAGES

FOLDER = Path(__file__).parent
TRANSCRIPTS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_is_heard_like_this(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert played(text) == text


def test_every_dialogue_has_a_transcript_in_every_language() -> None:
    there = {path.stem for path in TRANSCRIPTS}
    wanted = {f"{name}.{language}" for name, dialogue in DIALOGUES.items() for language in dialogue.languages}
    assert wanted <= there


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_to_a_household_stands_in_some_transcript(language: str) -> None:
    heard = {path.stem.partition(".")[0] for path in TRANSCRIPTS if path.suffixes[0] == f".{language}"}
    assert {"household-calls-wishes", "household-calls-contests", "line-calls-work-machine"} <= heard
