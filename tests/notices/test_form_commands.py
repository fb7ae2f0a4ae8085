"""`voucherline form`: blank forms to register, and a household's own form to choose anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from voucherline.kernel.numbers import is_user_number
from world import World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Keyboard:
    return Keyboard(monkeypatch, capsys)


def text_of(pdf: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(pdf).pages).replace(" ", "")


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_blank_forms_in_one_file(keyboard: Keyboard, tmp_path: Path, language: str) -> None:
    out = tmp_path / "forms.pdf"

    made = keyboard.types("form", "registration", "--lang", language, "--count", 3, "--out", out, "--json").json

    assert (made["file"], made["language"]) == (str(out), language)
    assert len(set(made["forms"])) == 3
    assert not any(is_user_number(each) for each in made["forms"])
    assert all(each in text_of(out) for each in made["forms"])


def test_numbers_count_on_from_where_one_says(keyboard: Keyboard, tmp_path: Path) -> None:
    out = tmp_path / "forms.pdf"
    words = ("form", "registration", "--lang", "nl", "--count", 2, "--first", 41, "--out", out)

    assert keyboard.types(*words, "--json").json["forms"] == ["0000004141", "0000004242"]
    assert "000 0004 141 to 000 0004 242" in keyboard.types(*words).out


def test_a_household_gets_its_own_form_in_its_language(keyboard: Keyboard, tmp_path: Path) -> None:
    ana = World().household("Ana", language="de")
    out = tmp_path / "form.pdf"

    made = keyboard.types("form", "response", ana.number, "--out", out, "--json").json

    assert (made["language"], made["forms"]) == ("de", [ana.number])
    assert ana.number in text_of(out)
    assert "Ana" in text_of(out)
    assert "Gent" in text_of(out)


def test_what_cannot_be_is_said(keyboard: Keyboard, tmp_path: Path) -> None:
    out = tmp_path / "form.pdf"

    assert keyboard.types("form", "response", "090933755494", "--out", out).exit_code == 1
    assert keyboard.types("form", "registration", "--lang", "pl", "--out", out).exit_code != 0
    assert keyboard.types("form", "registration", "--lang", "nl", "--out", tmp_path / "no" / "f.pdf").exit_code == 1
    assert not out.exists()
