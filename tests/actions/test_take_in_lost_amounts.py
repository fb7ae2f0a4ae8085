"""A line whose amount cannot be read is never passed over in silence, even where no balance contradicts."""

from __future__ import annotations

from pathlib import Path

import pytest

from bank.coda_by_hand import closing, file_of, header, movement, opening, trailer
from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.values import AmountLost, DoesNotAddUp
from voucherline.doors.console.statements import take_in
from voucherline.kernel.actors import THE_BANK
from world import World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db

GOOD = movement(100)
DAMAGED = movement(200, number="00020000").replace("0000000000002000", "00000000000O2000")
WITHOUT_CLOSING = file_of(header(), opening(), GOOD, DAMAGED, trailer(3, 0, 300))
WITHOUT_OPENING = file_of(header(), GOOD, DAMAGED, closing(300), trailer(3, 0, 300))
WITH_BOTH = file_of(header(), opening(), GOOD, DAMAGED, closing(300), trailer(4, 0, 300))


@pytest.mark.parametrize(
    ("data", "refusal", "line"),
    [(WITHOUT_CLOSING, AmountLost, 4), (WITHOUT_OPENING, AmountLost, 3), (WITH_BOTH, DoesNotAddUp, 4)],
)
def test_a_statement_with_a_lost_amount_is_refused(
    data: bytes, refusal: type[AmountLost | DoesNotAddUp], line: int
) -> None:
    with pytest.raises(refusal) as refused:
        take_in(data, by=THE_BANK, now=World().now)

    assert isinstance(refused.value, AmountLost | DoesNotAddUp)
    assert refused.value.line == line


def test_a_missing_balance_alone_is_said_and_no_more() -> None:
    taken = take_in(file_of(header(), opening(), GOOD, trailer(2, 0, 100)), by=THE_BANK, now=World().now)

    assert (len(taken.lines), taken.lost) == (1, ())
    assert problems.CLOSING_MISSING in [problem.key for problem in taken.problems]


@pytest.mark.parametrize("data", [WITHOUT_CLOSING, WITH_BOTH])
def test_taken_in_all_the_same_the_lost_line_is_named(keyboard: Keyboard, tmp_path: Path, data: bytes) -> None:
    file, now = tmp_path / "x.cod", World().now
    file.write_bytes(data)
    assert "line 4:" in keyboard.types("statement", "import", file, now=now).err

    said = keyboard.types("statement", "import", file, "--despite-difference", "--json", now=now)

    assert said.exit_code == 1
    assert len(said.json["lines"]) == 1
    [lost] = said.json["problems"]
    assert (lost["file"], lost["line"], lost["reason"]) == (str(file), 4, "amount-unreadable")
    assert lost["words"] in said.json["files"][0]["problems"]

    shown = keyboard.types("statement", "import", file, "--despite-difference", now=now)
    assert shown.exit_code == 1
    assert f"! {file}: {lost['words']}" in shown.out.splitlines()
