"""Every dialogue in every language, as somebody on the telephone hears it."""

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
    assert {f"{name}.{language}" for name in DIALOGUES for language in LANGUAGES} <= there
