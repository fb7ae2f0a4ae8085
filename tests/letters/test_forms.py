"""The printed forms: whose they are, what can be chosen, where they go."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from letters.by_hand import SENDER, text_of
from letters.paper import read
from voucherline.kernel.numbers import form_number, is_user_number, user_numbers_in, with_check_digits
from voucherline.notices.letters.envelope import SHEET
from voucherline.notices.letters.forms import registration_forms, response_form
from voucherline.words.catalogue import keys, say
from voucherline.words.formats import LANGUAGES

NUMBER = with_check_digits(90_933_755)
FORM = form_number(31_415_926)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_registration_form_asks_everything(language: str) -> None:
    text = text_of(registration_forms(language, [FORM], sender=SENDER))

    asked = [key for key in keys(language) if key.startswith(("form-field", "form-solution", "form-language"))]
    assert len(asked) > 15
    for key in asked:
        assert " ".join(say(key, language).split()) in text, key
    assert say("form-number", language) in text
    assert FORM in text.replace(" ", "")
    assert "Kruidtuinlaan 50, 1000 Brussel" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_response_form_knows_its_household(language: str) -> None:
    text = text_of(response_form(language, NUMBER, "Ana Nguyễn D’Hondt", ["Dam 1", "2000 Antwerpen"], sender=SENDER))

    assert f"{say('letter-your-number', language)}{NUMBER}".replace(" ", "") in text.replace(" ", "")
    assert "Ana Nguyễn D’Hondt Dam 1 2000 Antwerpen" in text
    assert say("form-field-surname", language) not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_or_small(language: str) -> None:
    forms = (
        registration_forms(language, [FORM], sender=SENDER),
        response_form(language, NUMBER, "Marie-Antoinette " * 5, ["Dam 1 " * 20, "2000 Antwerpen"], sender=SENDER),
    )
    for form, most in zip(forms, (2, 2), strict=True):
        with pikepdf.open(BytesIO(form)) as pdf:
            assert len(pdf.pages) <= most
            for page in map(read, pdf.pages):
                assert all(words.inside(SHEET) for words in page.words)
                assert all(words.size >= 12 for words in page.words)


def test_the_same_form_has_the_same_bytes() -> None:
    once, again = (registration_forms("nl", [FORM], sender=SENDER) for _ in range(2))
    assert once == again


def test_each_form_of_several_has_its_number_and_begins_on_a_new_sheet() -> None:
    numbers = [form_number(each) for each in (7, 31_415_926, 99_999_999)]

    pages = PdfReader(BytesIO(registration_forms("en", numbers, sender=SENDER))).pages

    sheets = [page.extract_text().replace(" ", "") for page in pages][::2]
    assert len(sheets) == 3
    for number, sheet in zip(numbers, sheets, strict=True):
        assert number in sheet
        assert "Page1of2" in sheet


def test_a_form_has_nobodys_number() -> None:
    assert form_number(7) == "0000000707"
    assert not is_user_number(form_number(31_415_926))
    assert user_numbers_in(f"form {form_number(31_415_926)}") == []
