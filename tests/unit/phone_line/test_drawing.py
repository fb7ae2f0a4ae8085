"""The pictures in the documents are those of the tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from voucherline.doors.phone_line.dialogues import DIALOGUES
from voucherline.doors.phone_line.drawing import draw
from voucherline.doors.phone_line.steps import Dialogue

FLOWS = Path(__file__).parents[3] / "docs" / "flows"


@pytest.mark.parametrize("dialogue", DIALOGUES.values(), ids=lambda dialogue: dialogue.name)
def test_is_drawn_as_it_is(dialogue: Dialogue) -> None:
    assert (FLOWS / f"{dialogue.name}.md").read_text() == draw(dialogue), "run: voucherline dialogues draw"
