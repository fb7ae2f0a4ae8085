"""What a file promises to an archive (PDF/A-2a) and to a screen reader (PDF/UA-1), as far as we can check it here.

This is not veraPDF, which cannot be installed from the package registries: it checks the requirements named by its
tests and no others. The engine itself refuses to write a file that breaks a requirement which it knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from letters.by_hand import CODE, RUN, SAID, SENDER, STATEMENT, letter, run_of
from voucherline.kernel.numbers import form_number, with_check_digits
from voucherline.notices.letters import engine
from voucherline.notices.letters.forms import registration_forms, response_form
from voucherline.words.formats import LANGUAGES

NUMBER = with_check_digits(90_933_755)
MADE: dict[str, Any] = {
    "run in four languages": lambda: run_of([letter(said, place=at) for at, said in enumerate(SAID.values(), 1)]).pdf,
    "large": lambda: run_of([letter(large_print=True)]).pdf,
    "table": lambda: run_of([letter(STATEMENT)]).pdf,
    "code": lambda: run_of([letter(CODE, code="49271")]).pdf,
    "scripts": lambda: run_of([letter(name="Đặng Юлия Ωραία", street="محمد שלום Հայ ქართ", town="王芳")]).pdf,
    **{
        f"registration, {each}": (
            lambda each=each: registration_forms(each, [form_number(7), form_number(8)], sender=SENDER)
        )
        for each in LANGUAGES
    },
    **{
        f"response, {each}": (lambda each=each: response_form(each, NUMBER, "Ana", ["Dam 1", "1000 X"], sender=SENDER))
        for each in LANGUAGES
    },
}


@pytest.fixture(scope="module", params=list(MADE))
def pdf(request: pytest.FixtureRequest) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(MADE[request.param]())) as opened:
        yield opened


def test_it_claims_both_standards(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as told:
        assert told["pdfaid:part"] == "2"
        assert told["pdfaid:conformance"] == "A"
        assert told["pdfuaid:part"] == "1"
        assert told["dc:title"] == pdf.docinfo["/Title"]
    assert pdf.pdf_version == "1.7"


def test_nothing_is_hidden_encrypted_or_running(pdf: pikepdf.Pdf) -> None:
    assert not pdf.is_encrypted
    assert {"/OpenAction", "/AA", "/AcroForm", "/Names"} & set(pdf.Root.keys()) == set()
    for item in _dictionaries(pdf):
        assert item.get("/S") not in ("/JavaScript", "/Launch", "/Sound", "/Movie")
        assert item.get("/Filter") != "/LZWDecode"
    assert len(pdf.attachments) == 0


def test_colours_are_defined(pdf: pikepdf.Pdf) -> None:
    (intent,) = pdf.Root.OutputIntents

    assert intent.S == "/GTS_PDFA1"
    assert intent.DestOutputProfile.N in (1, 3)
    assert len(intent.DestOutputProfile.read_bytes()) > 200


def test_every_font_is_embedded_and_says_what_its_glyphs_mean(pdf: pikepdf.Pdf) -> None:
    fonts = [item for item in _dictionaries(pdf) if item.get("/Type") == "/Font" and item.get("/Subtype") == "/Type0"]

    assert fonts
    for font in fonts:
        described = font.DescendantFonts[0].FontDescriptor
        assert {"/FontFile2", "/FontFile3"} & set(described.keys())
        assert b"beginbf" in font.ToUnicode.read_bytes()
        assert "+" in str(font.BaseFont), "only the glyphs that are used"
    assert not [item for item in _dictionaries(pdf) if item.get("/Subtype") in ("/Type1", "/Type3")]


def test_every_glyph_exists(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for each in pikepdf.parse_content_stream(page):
            for part in _shown(each):
                codes = {part[at : at + 2] for at in range(0, len(part), 2)}
                assert b"\0\0" not in codes, "a box stands where a letter should be"


def test_it_is_tagged_in_a_language(pdf: pikepdf.Pdf) -> None:
    assert bool(pdf.Root.MarkInfo.Marked)
    assert str(pdf.Root.Lang) in LANGUAGES
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert all(page.get("/Tabs", "/S") == "/S" for page in pdf.pages)


def test_every_mark_on_a_page_is_content_or_ornament(pdf: pikepdf.Pdf) -> None:
    """What draws stands between BDC or BMC and EMC: a screen reader reads it or knows that it may leave it out."""
    for page in pdf.pages:
        depth = 0
        for each in pikepdf.parse_content_stream(page):
            operator = str(each.operator)
            depth += (operator in ("BDC", "BMC")) - (operator == "EMC")
            if operator in ("Tj", "TJ", "S", "s", "f", "F", "f*", "B", "b", "Do", "sh"):
                assert depth > 0, operator
        assert depth == 0


def test_pictures_have_words(pdf: pikepdf.Pdf) -> None:
    figures = [each for each in _structure(pdf) if each.S == "/Figure"]

    assert figures
    assert all(len(str(each.get("/Alt", ""))) > 10 for each in figures)


def test_headings_lists_and_tables_are_what_they_look_like(pdf: pikepdf.Pdf) -> None:
    elements = list(_structure(pdf))
    kinds = [str(each.S) for each in elements]

    assert "/H1" in kinds
    levels = [int(kind[2]) for kind in kinds if kind[:2] == "/H" and kind[2:].isdigit()]
    assert all(later <= earlier + 1 for earlier, later in zip([0, *levels], levels, strict=False))
    for each in elements:
        inside = {str(child.S) for child in _children(each)}
        match str(each.S):
            case "/Table":
                assert inside <= {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"}
                assert any(below.S == "/TH" for below in _below(each))
            case "/TR":
                assert inside <= {"/TH", "/TD"}
            case "/TH":
                assert "/Scope" in repr(each.A)
            case "/L":
                assert inside <= {"/LI", "/L", "/Caption"}
            case "/LI":
                assert inside <= {"/Lbl", "/LBody"}


def test_letters_of_a_run_speak_each_their_language() -> None:
    with pikepdf.open(BytesIO(MADE["run in four languages"]())) as opened:
        spoken = {str(each.Lang) for each in _structure(opened) if "/Lang" in each}
        assert str(opened.Root.Lang) == "nl"

    assert spoken >= {"fr", "de", "en"}


def test_the_engine_refuses_what_breaks_the_standard(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    (tmp_path / "bad.typ").write_text('#set document(title: "x")\n#image(bytes("<svg/>"), format: "svg")')
    monkeypatch.setattr(engine, "_templates", lambda: tmp_path)

    with pytest.raises(Exception, match="PDF"):
        engine.Document("bad.typ", {}, made_on=date(2026, 3, 12)).pdf()


def test_a_run_says_in_its_title_which_it_is() -> None:
    with pikepdf.open(BytesIO(run_of([letter()]).pdf)) as opened:
        assert RUN in str(opened.docinfo["/Title"])


def _dictionaries(pdf: pikepdf.Pdf) -> Iterator[Any]:
    return (item for item in pdf.objects if isinstance(item, pikepdf.Dictionary | pikepdf.Stream))


def _structure(pdf: pikepdf.Pdf) -> Iterator[Any]:
    return _below(pdf.Root.StructTreeRoot)


def _below(element: Any) -> Iterator[Any]:
    for child in _children(element):
        yield child
        yield from _below(child)


def _children(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    each = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return [kid for kid in each if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def _shown(each: Any) -> list[bytes]:
    if str(each.operator) not in ("Tj", "TJ"):
        return []
    parts = each.operands[0] if str(each.operator) == "TJ" else each.operands
    return [bytes(part) for part in parts if isinstance(part, pikepdf.String | bytes)]
