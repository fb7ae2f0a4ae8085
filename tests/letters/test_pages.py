"""A letter says all of its message once and in order, fills whole sheets and can be read by everyone."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from letters.by_hand import CODE, RUN, SAID, STATEMENT, first_page, letter, papers, run_of, sentences, text_of
from voucherline.notices.letters import codes, typesetting
from voucherline.notices.letters.typesetting import MARGINS, sheet_mark
from voucherline.notices.values import Letter

LETTERS: dict[str, Letter] = {
    **{language: letter(said) for language, said in SAID.items()},
    **{f"{language}, large": letter(said, large_print=True) for language, said in SAID.items()},
    "table over several pages": letter(STATEMENT),
    "table, large": letter(STATEMENT, large_print=True),
    "code": letter(CODE, code="49271"),
}


@pytest.mark.parametrize("which", LETTERS)
def test_all_is_said_once_and_in_order(which: str) -> None:
    text = text_of(run_of([LETTERS[which]]).pdf)

    at = 0
    for sentence in sentences(LETTERS[which]):
        found = text.find(sentence, at)
        assert found >= 0, f"{sentence!r} is missing after {text[max(0, at - 60) : at]!r}"
        at = found + len(sentence)
    for paragraph in LETTERS[which].message.paragraphs:
        assert text.count(paragraph) == 1


@pytest.mark.parametrize("which", LETTERS)
def test_no_letter_is_smaller_than_promised(which: str) -> None:
    for page in papers(run_of([LETTERS[which]])):
        assert min((words.size for words in page.words), default=12) >= 12


def test_large_print_is_large() -> None:
    pages = papers(run_of([letter(large_print=True)]))
    small = [words for page in pages for words in page.words if words.size < 16]

    # The post reads the address, the printing house the foot.
    address = {"Ana D’Hondt", "Lange Nieuwstraat 12 bus 3", "2000 Antwerpen"}
    assert {words.text.strip() for words in small} == address | {f"{RUN} · 1"}


def test_every_letter_begins_on_a_new_sheet() -> None:
    three = [letter(SAID["de"], place=1), letter(STATEMENT, place=2), letter(SAID["nl"], place=3)]

    run = run_of(three)

    pages = papers(run)
    assert run.pages == (1, 3, 1)
    assert run.sheets == (1, 2, 1)
    assert len(pages) == 2 * sum(run.sheets)
    starts = [at for at, page in enumerate(pages) if any("0800" in words.text for words in page.words[:12])]
    assert starts == [0, 2, 6]
    for blank in (1, 5, 7):
        assert pages[blank].words == []
        assert pages[blank].points == []


def test_a_wrong_guess_of_the_pages_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    three = [letter(SAID["de"], place=1), letter(STATEMENT, place=2), letter(SAID["nl"], place=3)]
    usual = run_of(three)

    for guess in (1, 2, 9):
        monkeypatch.setattr(typesetting, "looks_like_pages", lambda _, guess=guess: guess)
        assert run_of(three) == usual


def test_what_a_fact_is_called_leaves_room_for_the_fact() -> None:
    facts = (("Waarvan gereserveerd voor werk dat op een antwoord wacht", "drie dienstencheques"), ("Dag", "1 mei"))

    for large in (False, True):
        pages = papers(run_of([letter(replace(SAID["nl"], facts=facts), large_print=large)]))
        (value,) = [words for page in pages for words in page.words if words.text.strip() == "drie dienstencheques"]
        assert value.right < 210 - MARGINS["right"]


def test_both_pages_of_a_sheet_say_which_they_are() -> None:
    long = replace(SAID["nl"], paragraphs=SAID["nl"].paragraphs * 6)

    pages = papers(
        run_of([letter(long, place=1), letter(replace(long, paragraphs=long.paragraphs * 2, slip=None), place=2)])
    )

    feet = [[words.text for words in page.words if words.top > 279 and "Pagina" in words.text] for page in pages]
    assert feet == [["Pagina 1 van 2"], ["Pagina 2 van 2"]] * 2


def test_pages_are_counted_where_there_are_several() -> None:
    run = run_of([letter(SAID["de"]), letter(STATEMENT, place=2)])

    text = text_of(run.pdf)

    assert [f"Pagina {page} van 3" in text for page in (1, 2, 3)] == [True, True, True]
    assert "Seite" not in text


def test_a_table_repeats_its_headings() -> None:
    text = text_of(run_of([letter(STATEMENT)]).pdf)

    assert text.count("Dag Wat Cheques Over") == 3


def test_the_slip_lies_at_the_foot() -> None:
    page = first_page(letter())

    cut = [y for x, y in page.points if x < 1]
    heading = next(words for words in page.words if words.text.startswith("Antwoord") and words.baseline > 190)
    last = max(words.baseline for words in page.words if words.text.startswith("Knip"))
    assert len(cut) == 1
    assert 190 < cut[0] < heading.top
    assert last > 265


def test_the_number_of_the_line_is_seen_from_afar() -> None:
    for large in (False, True):
        shown = [words for words in first_page(letter(large_print=large)).words if "0800" in words.text]
        assert [words.size for words in shown] == [24.0]


def test_the_user_number_is_in_groups() -> None:
    groups = text_of(run_of([letter()]).pdf).partition("Uw gebruikersnummer ")[2].split()[:3]

    assert "".join(groups) == letter().number


def test_the_code_stands_in_its_letter_and_nowhere_else() -> None:
    run = run_of([letter(CODE, code="49271"), letter(place=2)])

    text = text_of(run.pdf)
    shown = [words for words in papers(run)[0].words if words.size > 40]
    assert [each for words in shown for each in words.text if each.isdigit()] == list("49271")
    assert 99 < shown[0].baseline < 198, "on the third that is folded inside"
    assert text.replace(" ", "").count("49271") == 1
    assert "49271" not in text
    with pikepdf.open(BytesIO(run.pdf)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary | pikepdf.Array):
                assert "49271" not in repr(item)
        assert b"49271" not in pdf.Root.Metadata.read_bytes()
    assert "49271" not in repr(letter(CODE, code="49271"))


def test_the_same_run_has_the_same_bytes() -> None:
    three = [letter(place=place) for place in (1, 2, 3)]

    assert run_of(three).pdf == run_of(three).pdf


def test_what_cannot_be_drawn_is_told_and_marked() -> None:
    run = run_of([letter(name="王芳 Wang"), letter(place=2, name="Đặng Žižek Ωραία Юлия شمس")])

    assert run.unprintable == {letter().delivery: "王芳"}
    assert "□□ Wang" in text_of(run.pdf)


def test_markup_in_a_name_stays_a_name() -> None:
    odd = '#panic("x") *Ana* _D_ $x$ <b> \\ [a](b) {c}'

    assert odd in text_of(run_of([letter(name=odd)]).pdf)


def test_each_sheet_has_its_mark() -> None:
    pages = papers(run_of([letter(STATEMENT)]))

    assert sheet_mark(RUN, 1, 2, 2) == "02026031210000010202"
    for at, page in enumerate(pages):
        bars = [point for point in page.points if 5.9 < point[0] < 14.1 and 29.9 < point[1] < 88.1]
        assert bool(bars) == (at % 2 == 0)


def test_a_bar_code_has_the_right_check() -> None:
    # Values 12, 34, 56; their check is (105 + 1*12 + 2*34 + 3*56) mod 103 = 44.
    widths = codes._bars("123456")

    assert "".join(map(str, widths)) == "211232" + "112232" + "131123" + "331121" + "132131" + "2331112"


def test_a_qr_code_is_the_one_that_others_draw() -> None:
    drawn = codes.qr("P-7K4M-22")

    assert drawn.startswith("<svg")
    assert drawn.count("M0 ") == 21
