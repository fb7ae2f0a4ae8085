"""What a household was told stands on its pages as it was told: mails, letters as they were printed, words of calls."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.conf import LazySettings
from pypdf import PdfReader

from portal.reading import browser_of, look, words
from voucherline.domain.households import actions as households
from voucherline.doors.phone_line.models import Call, CallStep
from voucherline.doors.portal import messages
from voucherline.kernel.ids import new_id
from voucherline.notices import actions as notices
from voucherline.notices import offices
from voucherline.notices import queries as told
from voucherline.notices.models import Delivery
from world import Household, World

pytestmark = pytest.mark.django_db
MESSAGES = "/household/messages"


@pytest.fixture
def printed(world: World, settings: LazySettings, tmp_path: Path) -> list[Household]:
    """Two households whose letters were printed in one run: a welcome each, and a code for the second."""
    settings.HOME = tmp_path
    jo = world.household("Jo", language="nl")
    an = world.household("An", language="en")
    households.ask_telephone_code(an.id, by=an.actor, now=world.now)
    notices.decide(now=world.now, limit=100)
    while notices.print_letters(offices.letters_folder(), sender=offices.letter_sender(), now=world.now, limit=100):
        pass
    return [jo, an]


def letters_of(household: Household) -> dict[str, UUID]:
    return {
        story.notice.kind: each.id
        for story in told.stories_for(household.id, limit=10)
        for each in story.deliveries
        if each.channel == "letter"
    }


def test_a_letter_is_shown_as_it_was_printed(printed: list[Household]) -> None:
    for household in printed:
        browser = browser_of(household)
        [copy] = look(browser.get(MESSAGES), "//a[contains(@href, 'letter.pdf')]/@href")
        answer = browser.get(copy)
        assert answer.headers["Content-Type"] == "application/pdf"
        pages = PdfReader(BytesIO(answer.content)).pages
        text = " ".join(page.extract_text() for page in pages)
        assert household.name in text
        assert not any(other.name in text.split() for other in printed if other is not household)


def test_a_letter_with_a_code_stays_on_paper(printed: list[Household]) -> None:
    _, an = printed
    browser = browser_of(an)
    assert "it stands on the paper alone" in words(browser.get(MESSAGES))
    assert browser.get(f"{MESSAGES}/{letters_of(an)['telephone code']}/letter.pdf").status_code == 404


def test_letters_of_others_or_no_longer_kept_are_as_unknown_as_none(printed: list[Household], tmp_path: Path) -> None:
    jo, an = printed
    browser = browser_of(an)
    for id_ in (letters_of(jo)["welcome"], UUID(int=7)):
        assert browser.get(f"{MESSAGES}/{id_}/letter.pdf").status_code == 404
    [run] = Path(tmp_path, "letters").iterdir()
    mine = f"{MESSAGES}/{letters_of(an)['welcome']}/letter.pdf"
    whole = (run / "letters.pdf").read_bytes()
    for broken in (b"", b"%PDF-1.7 nothing"):
        (run / "letters.pdf").write_bytes(broken)
        assert browser.get(mine).status_code == 404
    (run / "letters.pdf").write_bytes(whole)
    assert browser.get(mine).status_code == 200
    (run / "manifest.json").unlink()
    assert browser.get(mine).status_code == 404


def test_texts_are_titled_by_what_they_are_about_the_newest_first(world: World, printed: list[Household]) -> None:
    _, an = printed
    assert "An Kerkstraat" not in " ".join(look(browser_of(an).get(MESSAGES), "//h2/text()"))
    titles = look(browser_of(an).get(MESSAGES), "//h2/text()")
    assert "Welcome: how your vouchers work" in titles
    Delivery.objects.update(said="")
    assert "We have not told you anything yet." in words(browser_of(an).get(MESSAGES))


def test_a_call_is_shown_with_the_words_said_and_never_a_code(world: World, ana: Household) -> None:
    call = Call.objects.create(
        id=new_id(), dialogue="household", version=1, number="+32470123456", household_id=ana.id, language="en",
        started_at=world.now, ended_at=world.now + timedelta(minutes=1), outcome="done",
    )  # fmt: skip
    steps: tuple[tuple[str, str, bool], ...] = (
        ("said", "Key in your code.", False),
        ("heard", "", True),
        ("said", "Bea worked three hours. Press 1 to confirm.", False),
        ("heard", "", False),
        ("heard", "1", False),
        ("heard", "hang up", False),
    )
    for what, said, secret in steps:
        CallStep.objects.create(id=new_id(), call=call, second=1, step="x", what=what, words=said, secret=secret)
    page: Any = browser_of(ana).get(MESSAGES)
    assert (
        "Key in your code. You keyed in a code. It was not kept. Bea worked three hours. Press 1 to confirm. "
        "You pressed nothing. You pressed: 1 You hung up." in words(page)
    )
    assert "You called us" in words(page)
    assert "You called us" not in words(browser_of(world.household("Jo", language="en")).get(MESSAGES))


def test_whoever_was_told_more_than_the_page_shows_reads_where_the_rest_is(
    printed: list[Household], monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = browser_of(printed[0])
    assert not look(browser.get(MESSAGES), "//main//a[@href='/household/data']")
    monkeypatch.setattr(messages, "MOST_MESSAGES", 1)
    assert look(browser.get(MESSAGES), "//main//a[@href='/household/data']")
