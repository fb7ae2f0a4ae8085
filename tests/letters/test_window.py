"""The window of the envelope shows the address, all of it and nothing else, however the sheet slides."""

from __future__ import annotations

import pytest

from letters.by_hand import CODE, SAID, STATEMENT, first_page, letter, papers, run_of
from voucherline.notices.letters.envelope import ADDRESS, CLEAR, ENVELOPE, PANEL, SHEET, WINDOW
from voucherline.notices.values import Letter

LONG_NAME = "Marie-Antoinette van den Bossche-Desmedt"  # forty letters
SIX_LINES = letter(
    name=f"Mevrouw {LONG_NAME} en de heer {LONG_NAME}",
    street="Burgemeester Jan-Baptist Vandenpeereboomlaan 1234 bus 0567, residentie De Oude Linden, blok C",
    postcode="9800",
    town="Sint-Martens-Leerne (Deinze)",
)
ADDRESSED = {
    "short": letter(name="An Jo", street="Dam 1", postcode="1000", town="Brussel"),
    "usual": letter(),
    "long name": letter(name=LONG_NAME),
    "six lines": SIX_LINES,
    "wide letters": letter(name="W" * 40, street="W" * 40, town="W" * 35),
    "one endless word": letter(name="W" * 90),
    "large print": letter(large_print=True),
    "large print, six lines": letter(large_print=True, name=SIX_LINES.name, street=SIX_LINES.street),
    "other scripts": letter(name="Nguyễn Đặng Žižek", street="Улица Λεωφόρος 5", town="محمد שלום"),
    "code": letter(CODE, code="49271"),
    "statement": letter(STATEMENT),
    "fr": letter(SAID["fr"]),
    "de": letter(SAID["de"]),
    "en": letter(SAID["en"]),
}


@pytest.mark.parametrize("which", ADDRESSED)
def test_the_address_always_shows_and_nothing_else(which: str) -> None:
    addressed = ADDRESSED[which]

    page = first_page(addressed)

    shown = [words for words in page.words if words.touches(CLEAR)]
    assert _letters("".join(words.text for words in shown)) == _letters(_address(addressed))
    assert [words for words in shown if not words.inside(ADDRESS)] == []
    assert page.points_in(CLEAR) == []


@pytest.mark.parametrize("which", ADDRESSED)
def test_nothing_hangs_over_the_edge(which: str) -> None:
    for page in papers(run_of([ADDRESSED[which]])):
        assert [words for words in page.words if not words.inside(SHEET)] == []
        assert [point for point in page.points if not (-0.01 <= point[0] <= 210.01 and 0 <= point[1] <= 297)] == []


def test_an_address_of_ordinary_length_is_set_in_twelve_points() -> None:
    for which in ("short", "usual", "long name", "large print"):
        shown = [words for words in first_page(ADDRESSED[which]).words if words.touches(CLEAR)]
        assert {words.size for words in shown} == {12.0}, which


def test_the_zones_follow_from_the_envelope() -> None:
    for across in (0, ENVELOPE.width - PANEL.width):
        for down in (0, ENVELOPE.height - PANEL.height):
            left, top = WINDOW.x - across, WINDOW.y - down
            assert CLEAR.x <= left <= ADDRESS.x
            assert CLEAR.y <= top <= ADDRESS.y
            assert ADDRESS.right <= left + WINDOW.width <= CLEAR.right
            assert ADDRESS.bottom <= top + WINDOW.height <= CLEAR.bottom
    assert CLEAR.bottom < PANEL.bottom


def _address(addressed: Letter) -> str:
    return f"{addressed.name}{addressed.street}{addressed.postcode}{addressed.town}"


def _letters(text: str) -> list[str]:
    """In any order: Arabic and Hebrew are drawn from right to left."""
    return sorted(text.replace(" ", "").replace("\xa0", "").replace("\u200b", ""))
