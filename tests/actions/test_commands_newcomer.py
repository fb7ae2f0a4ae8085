"""Somebody who types `voucherline` for the first time: what is wrong is said in words that help."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from voucherline.config.commands.tray import SHOWN
from voucherline.kernel.time import at
from world import World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db

NOBODY = UUID(int=7)


@pytest.mark.parametrize(
    ("words", "what", "where"),
    [
        (["prestation", "explain", "123"], "a prestation", "prestation list"),
        (["prestation", "show", "123"], "a prestation", "prestation list"),
        (["confirm", "123"], "a prestation", "prestation list"),
        (["told", "123"], "a prestation", "prestation list"),
        (["notice", "show", "123"], "a notice", "notice list"),
        (["letters", "returned", "123"], "a letter", "notice show ID"),
        (["tray", "decide", "123", "--leave"], "a bank line", "tray list"),
        (["tray", "account", "123", "BE68539007547034"], "a payment", "tray list"),
        (["correct", "approve", "order", "123", "--by", "els"], "a correction", "tray list"),
        (["sample", "settle", "123", "--how", "so", "--by", "els"], "asked about again", "sample show"),
        (["household", "mandate", "revoke", "123"], "a mandate", "household mandate list NUMBER"),
        (["caller", "done", "123", "--by", "els"], "a call back", "caller waiting"),
    ],
)
def test_who_types_no_id_hears_which_and_where_it_stands(
    keyboard: Keyboard, words: list[str], what: str, where: str
) -> None:
    said = keyboard.types(*words)

    assert (said.exit_code, said.out) == (2, "")
    assert f"'123' is not the id of {what}" in said.err.replace("a prestation that was ", "")
    assert f"`voucherline {where}" in said.err
    assert "UUID" not in said.err


def test_nobody_is_called_back_who_does_not_wait(keyboard: Keyboard) -> None:
    said = keyboard.types("caller", "done", NOBODY, "--by", "els")
    assert (said.exit_code, said.out) == (1, "")
    assert "voucherline caller waiting" in said.err


def test_amounts_are_amounts(keyboard: Keyboard, tmp_path: Path) -> None:
    world = World()
    ana = world.household("Ana", vouchers=10)
    work = world.company().helper("Bea").works_for(ana)
    work.validated()
    work.confirmed()
    made = keyboard.types("statement", "make", "--orders", "3", "--out", tmp_path / "day.cod", lang="nl")
    assert "cents" not in made.out
    assert re.search(r"^opening: +[\d.]+,\d\d EUR$", made.out, re.MULTILINE)

    paid = keyboard.types("reimburse", "--day", "2026-01-05", "--out", tmp_path / "p.xml", now=world.now)
    assert "amount:             82.56 EUR" in paid.out
    assert "cents" not in paid.out


def test_the_tray_is_a_short_list_that_counts_all(keyboard: Keyboard) -> None:
    world = World()
    for _ in range(SHOWN + 2):
        world.payment_arrives(50, message="hello")

    short = keyboard.types("tray", "list").out
    assert f"Bank lines (voucherline tray decide): {SHOWN + 2}" in short
    assert "... and 2 more: voucherline tray list --all" in short
    assert len(keyboard.types("tray", "list", "--all").out.splitlines()) > len(short.splitlines())
    assert len(keyboard.types("tray", "list", "--json").json["lines"]) == SHOWN + 2


def test_a_prestation_is_shown_with_names_hours_and_brussels_time(keyboard: Keyboard) -> None:
    world = World()
    work = world.company("Net & Co").helper("Bea").works_for(world.household("Ana", vouchers=10), told=False)
    work.is_told(at=at(date(2026, 1, 5), 9))

    said = keyboard.types("prestation", "show", work.id, lang="fr").out
    assert re.search(r"^household: +[0-9]{12} Ana$", said, re.MULTILINE)
    assert re.search(r"^company: +[0-9]{10} Net & Co$", said, re.MULTILINE)
    assert re.search(r"^work: .*, 3 h, activity 1$", said, re.MULTILINE)
    assert re.search(r"^told: +2026-01-05 09:00 by portal$", said, re.MULTILINE)
    assert "told at 2026-01-05 09:00" in said
    assert "+00:00" not in said


def test_an_empty_list_says_so(keyboard: Keyboard) -> None:
    World()
    assert keyboard.types("prestation", "list").out == "none\n"
    assert keyboard.types("payment-file", "list").out == "none\n"
    lost = keyboard.types("reimburse", "--day", "2026-01-05", "--out", "/nowhere/p.xml")
    assert (lost.exit_code, lost.err) == (1, "voucherline: /nowhere: no such folder.\n")
