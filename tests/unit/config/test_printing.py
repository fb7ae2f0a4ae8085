"""What commands print: amounts as the language writes them, tables that keep ids whole."""

from __future__ import annotations

import click
import pytest

from voucherline.config.command_line import voucherline
from voucherline.config.commands import printing


@pytest.mark.parametrize(
    ("lang", "written"),
    [("nl", "-1.234.567,89"), ("fr", "-1\u00a0234\u00a0567,89"), ("de", "-1.234.567,89"), ("en", "-1,234,567.89")],
)
def test_amounts_are_written_as_the_language_does(lang: str, written: str) -> None:
    with click.Context(voucherline) as context:
        context.params["lang"] = lang
        assert printing.euros(-123_456_789) == written
        assert printing.euros(None) == "-"


def test_one_is_no_many() -> None:
    assert [printing.counted(count, "clock") for count in (0, 1, 2)] == ["0 clocks", "1 clock", "2 clocks"]


def test_at_80_columns_no_number_is_broken(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(printing, "_WIDE", 80)
    numbers = ("01a20943e545769e8b65d25254485403", "BE68539007547034", "010000000182")

    printing.say_table(("file", "account", "household"), [numbers])
    printing.say_table(("file", "account", "household", "why"), [(*numbers, "so many words that they must fold")])

    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    assert all(sum(number in line for line in lines) == 2 for number in numbers)
