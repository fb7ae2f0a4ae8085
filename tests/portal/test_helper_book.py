"""A helper's own book on the web: every hour, who changed it, what became of it; and nobody else's."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from django.test import Client
from pypdf import PdfReader

from portal.helpers import browser_of, filled_in, look, words
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.queries_of_helpers import open_objections
from voucherline.domain.prestations.values import ContestReason, Proof
from voucherline.doors.portal.helpers.urls import urlpatterns
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import in_groups
from voucherline.notices import actions as notices
from voucherline.notices import queries as told
from voucherline.pages.language import NAMES
from voucherline.words.formats import minutes_in_words
from world import Bea, Household, World

pytestmark = pytest.mark.django_db
FOR_EVERYBODY = ("offline", "worker.js", "app.webmanifest")


@pytest.fixture
def bea(world: World) -> Bea:
    return world.helper("Bea Peeters", company=world.company("Net & Co"))


def test_a_month_with_its_sums(world: World, ana: Household, bea: Bea) -> None:
    agreed = bea.works_for(ana, hours=3)
    agreed.confirmed()
    agreed.validated()
    bea.works_for(ana, hours=2).contested()
    bea.works_for(ana, hours=1, day=date(2025, 12, 31))

    said = words(browser_of(bea).get("/helper/book"))

    assert "All hours 5 h Agreed 3 h Contested 2 h Paid to your company 0 min" in said
    assert f"Monday 5 January 2026, 3 h Home help, household {in_groups(ana.number)} Net & Co agreed" in said
    assert "31 December" not in said
    assert "Wednesday 31 December 2025, 1 h" in words(browser_of(bea).get("/helper/book?month=2025-12"))
    for odd in ("2026-13", "0000-01", "9999-01", "x"):
        assert "January 2026" in words(browser_of(bea).get(f"/helper/book?month={odd}")), odd


def test_she_reads_who_changed_her_hours_and_why(world: World, ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana, hours=3)
    work.contested(ContestReason.HOURS, words="Bea left early, ask my neighbour")
    world.now += timedelta(hours=1)
    work.amended(hours=2)
    browser = browser_of(bea)

    assert "Your company changed these hours on Monday 5 January 2026 at" in words(browser.get("/helper/book"))
    said = words(browser.get(f"/helper/work/{work.id}"))

    assert "You entered these hours." in said
    assert "The household said that something is not right: the number of hours." in said
    assert "Your company changed 3 h on Monday 5 January 2026 to 2 h on Monday 5 January 2026 (Home help)." in said
    assert "neighbour" not in said, "what the household wrote is for the company"


def test_she_reads_why_the_company_stands_by_her_hours(ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana)
    work.contested()
    work.maintained("her own book says so")
    said = words(browser_of(bea).get(f"/helper/work/{work.id}"))
    assert "Your company stands by these hours. her own book says so" in said


@pytest.mark.parametrize("language", NAMES)
def test_the_month_on_paper(world: World, ana: Household, bea: Bea, language: str) -> None:
    bea.works_for(ana, hours=3)
    answer = browser_of(bea).get(f"/helper/book.pdf?month=2026-01&lang={language}")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"] == "attachment; filename=voucherline-2026-01.pdf"
    paper = PdfReader(BytesIO(answer.content)).pages[0].extract_text()
    for said in ("Bea Peeters", in_groups(ana.number), "Net & Co", minutes_in_words(180, language)):
        assert said in paper


def test_she_answers_a_correction_and_reads_what_was_said_to_her(world: World, ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana, hours=3)
    browser, page = browser_of(bea), f"/helper/work/{work.id}"
    assert "Is this not right?" not in words(browser.get(page))
    work.amended(hours=2)

    [once] = look(browser.get(page), "//input[@name='once']/@value")
    empty = browser.post(f"{page}/object", {"once": once, "words": " "})
    assert (empty.status_code, "Write in a few words what is not right." in words(empty)) == (422, True)
    for _ in range(2):
        said = words(browser.post(f"{page}/object", {"once": once, "words": "I worked three hours"}, follow=True))
        assert "Your words are noted." in said
    assert said.count("I worked three hours") == 1
    assert "waits for an answer" in said

    [waiting] = open_objections(company=bea.company.id)
    prestations.settle_objection(waiting.id, how="We put it right", by=bea.company.actor, now=world.now)
    assert "Your company answered: We put it right" in words(browser.get(page))


def test_news_of_her_hours_stands_on_her_pages_until_she_opens_them(world: World, ana: Household, bea: Bea) -> None:
    work, plain = bea.works_for(ana, hours=3), bea.works_for(ana, hours=1, day=date(2026, 1, 4))
    work.contested()
    world.now += timedelta(hours=1)
    work.amended(hours=2)
    browser, page = browser_of(bea), f"/helper/work/{work.id}"
    assert "New about your hours" not in words(browser.get("/helper/")), "nobody has decided yet who hears it"

    notices.decide(now=world.now, limit=100)
    for where in ("", "book"):
        said = words(browser.get(f"/helper/{where}"))
        assert "The household says that something is not right." in said
        assert "Your company changed your hours." in said
    browser.get(page)
    assert "New about your hours" not in words(browser.get("/helper/"))
    assert {each.told_how for each in told.notices(recipient=bea.id)} == {"portal"}

    prestations.object_to(work.id, objection=new_id(), words="It was three", by=bea.actor, now=world.now)
    [waiting] = open_objections(company=bea.company.id)
    prestations.settle_objection(waiting.id, how="Right", by=bea.company.actor, now=world.now)
    world.now += timedelta(hours=1)
    prestations.told([work.id], at=world.now, proof=Proof.PORTAL, by=ana.actor, now=world.now)
    work.confirmed()
    plain.confirmed()
    notices.decide(now=world.now, limit=100)
    said = words(browser.get("/helper/"))
    assert "2 h The household now agrees." in said
    assert "There is an answer to what you wrote." in said
    assert "Monday 5 January 2026, 2 h There is an answer" in said
    assert "4 January" not in said, "nobody waits for a yes to hours that nobody doubted"


def test_she_hears_what_customer_service_decided(world: World, ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana, hours=3)
    work.contested()
    work.maintained("she was there")
    prestations.decide(work.id, for_company=True, reason="seen", by=world.agent, now=world.now)
    notices.decide(now=world.now, limit=100)

    assert "Customer service decided." in words(browser_of(bea).get("/helper/"))
    answer = browser_of(bea).get("/helper/?lang=pl")
    assert "Obsługa klienta podjęła decyzję." in words(answer)


def test_hours_of_somebody_else_are_as_unknown_as_none(world: World, ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana)
    eva = browser_of(world.helper("Eva", company=bea.company))
    for id_ in (work.id, UUID(int=7)):
        answer = eva.get(f"/helper/work/{id_}")
        assert answer.status_code == 404
        assert in_groups(ana.number) not in words(answer)
        assert eva.post(f"/helper/work/{id_}/object", {"words": "mine"}).status_code == 404
    assert "No hours are noted in this month." in words(eva.get("/helper/book"))


@pytest.mark.parametrize("language", NAMES)
def test_every_page_in_each_language_of_helpers(ana: Household, bea: Bea, language: str) -> None:
    work = bea.works_for(ana)
    work.contested()
    work.amended(hours=2)
    browser = browser_of(bea)
    for page in ("", "book", "offline", f"work/{work.id}", "nothing"):
        answer = browser.get(f"/helper/{page}?lang={language}")
        assert answer.status_code == (404 if page == "nothing" else 200), page
        assert page == "nothing" or look(answer, "string(/html/@lang)") == language
        assert len(look(answer, "//h1")) == 1, page
    assert look(browser.get("/helper/"), "string(/html/@lang)") == language, "what was chosen is remembered"
    assert len(look(browser.get("/helper/"), "//header//nav//a")) == 8
    said = browser.get("/helper/app.webmanifest").json()
    assert (said["lang"], said["start_url"], said["display"]) == (language, "/helper/", "standalone")
    wrong = browser.post("/helper/", filled_in(ana, day="2026-01-06", starts="9"))
    assert wrong.status_code == 422


def test_a_stranger_and_a_household_learn_nothing(ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana)
    household: Any = Client(SERVER_NAME="localhost")
    household.post("/sign-in-as", {"role": "household", "number": ana.number})
    for browser in (Client(SERVER_NAME="localhost"), household):
        for address in _addresses(work.id):
            for answer in (browser.get(address), browser.post(address)):
                if not address.endswith(FOR_EVERYBODY):
                    assert answer.status_code in (302, 405), address
                    assert answer.status_code == 405 or answer.headers["Location"] == "/", address
                assert ana.number not in answer.content.decode()
                assert "Bea" not in answer.content.decode()


def _addresses(work: UUID) -> list[str]:
    return [f"/helper/{each.pattern}".replace("<uuid:id_>", str(work)) for each in urlpatterns]


def test_the_program_on_a_telephone_is_strict_and_small(bea: Bea) -> None:
    browser = browser_of(bea)
    worker = browser.get("/helper/worker.js")
    assert worker.headers["Content-Type"].startswith("text/javascript")
    assert "default-src 'self'" in worker.headers["Content-Security-Policy"]
    assert "unsafe" not in worker.headers["Content-Security-Policy"]
    page = browser.get("/helper/")
    parts = [each.partition("?")[0] for each in look(page, "//link/@href | //script/@src")]
    assert len(parts) > 6
    for part in parts:
        assert browser.get(part).status_code == 200, part
        assert part in worker.content.decode() or part.endswith("webmanifest"), f"{part} is not there without a network"


def test_more_hours_need_no_more_questions(
    world: World, ana: Household, bea: Bea, django_assert_max_num_queries: Any
) -> None:
    browser = browser_of(bea)
    for more in (1, 6):
        for _ in range(more):
            work = bea.works_for(ana, hours=1)
            work.contested()
        for page in ("", "book", "standing", f"work/{work.id}"):
            with django_assert_max_num_queries(12):
                assert browser.get(f"/helper/{page}").status_code == 200
