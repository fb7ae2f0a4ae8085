"""A company announces what it will ask beside the vouchers: households hear it in time, and see it afterwards."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings

from console.browsing import opened, signed_in
from office.browsing import look, planner_of, words
from portal.reading import browser_of
from voucherline.domain.companies.models import ExtraCost
from voucherline.kernel import clock
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import new_id
from voucherline.notices import actions as notices
from voucherline.notices import offices
from voucherline.notices import queries as told
from voucherline.schemes.values import Solution
from world import Company, Household, World

pytestmark = pytest.mark.django_db
COSTS, NEW = "/company/costs", "/company/costs/new"


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, settings: LazySettings, tmp_path: Path) -> World:
    settings.DEMO = True
    settings.VOUCHERLINE_MAIL_URLS = ""
    settings.HOME = tmp_path
    world = World()
    monkeypatch.setattr(clock, "now", lambda: world.now)
    return world


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10, language="en", email="ana@example.org")


@pytest.fixture
def jos(world: World) -> Household:
    """Has no e-mail address and no telephone."""
    return world.household("Jos", vouchers=10, solution=Solution.EMAIL)


@pytest.fixture
def company(world: World) -> Company:
    return world.company("Net & Co")


@pytest.fixture
def owner(company: Company) -> Any:
    return planner_of(company)


def typed(**more: str) -> dict[str, str]:
    given = {"once": "1", "to": "numbers", "households": "", "purpose": "travel", "amount": "0,50", "per": "hour"}
    return {**given, "first": "2026-02-05", **more}


def fields_of(page: Any) -> dict[str, str]:
    """What the preview sends when it is agreed to."""
    hidden = look(page, "//main//input[@type='hidden' and @name!='csrfmiddlewaretoken']")
    return {each.get("name"): each.get("value") for each in hidden}


def letters_to(world: World, household: Household) -> str:
    """What a household got by letter, once the letters are printed."""
    notices.decide(now=world.now, limit=1000)
    while notices.print_letters(offices.letters_folder(), sender=offices.letter_sender(), now=world.now, limit=100):
        pass
    stories = told.texts_for(household.id, limit=50)
    return " ".join(" ".join(each.said.split()) for story in stories for each in story.deliveries)


def test_from_the_office_to_the_household_and_back(
    world: World, ana: Household, jos: Household, company: Company, owner: Any
) -> None:
    company.helper("Bea").works_for(jos)
    numbers = f"{ana.number}\r\n{jos.number[:3]} {jos.number[3:7]} {jos.number[7:]}\r\n123\r\n"
    preview = owner.post(NEW, typed(households=numbers))

    assert "2 users will be told. One number is refused." in words(preview)
    assert "Not done" in words(preview)
    assert not ExtraCost.objects.exists()

    done = owner.post(NEW, {**fields_of(preview), "go": "1"}, follow=True)
    assert "2 users will be told. One number was refused." in words(done)
    assert "travel: €0.50 an hour" in words(done)
    assert "We do not collect it" in words(done)

    letter = letters_to(world, jos)
    assert "Vanaf donderdag 5 februari 2026 vraagt Net & Co u € 0,50 voor elk uur werk" in letter.replace("\xa0", " ")
    assert "Wij innen het niet" in letter

    page = words(browser_of(ana).get("/household/extra-costs"))
    assert "What is coming Net & Co: €0.50 an hour travel from Thursday 5 February 2026" in page
    agent = signed_in(Role.AGENT)
    file = words(agent.get(opened(agent, ana)))
    assert "Net & Co: €0.50 an hour" in file
    assert "Extra costs announced" in file

    [withdraw] = look(done, "//form[contains(@action, 'withdraw')]/@action")
    assert "2 users will be told" in words(owner.post(withdraw, follow=True))
    assert "Dat gaat niet door." in letters_to(world, jos)
    assert "What was Net & Co" in words(browser_of(ana).get("/household/extra-costs"))


def test_what_runs_ends_and_stays_in_what_was(world: World, ana: Household, owner: Any) -> None:
    owner.post(NEW, {**typed(households=ana.number), "go": "1"})
    world.now += timedelta(days=31)
    assert "What holds now Net & Co" in words(browser_of(ana).get("/household/extra-costs"))
    [end] = look(owner.get(COSTS), "//form[contains(@action, '/end')]/@action")

    assert "since Thursday 5 February 2026" in words(owner.post(end.replace("/end", "/withdraw"), follow=True))
    assert "cannot end on" in words(owner.post(end, {"last": "2026-02-04"}, follow=True))
    assert "Enter a day" in words(owner.post(end, {"last": "soon"}, follow=True))
    assert "One user will be told" in words(owner.post(end, {"last": "2026-02-05"}, follow=True))
    world.now += timedelta(days=1)
    assert "What was Net & Co" in words(browser_of(ana).get("/household/extra-costs"))


def test_all_with_whom_there_is_open_work(world: World, jos: Household, company: Company, owner: Any) -> None:
    assert "no work that still waits" in words(owner.post(NEW, typed(to="open")))
    company.helper("Bea").works_for(jos)
    preview = owner.post(NEW, typed(to="open"))
    assert fields_of(preview)["households"] == jos.number


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"households": " "}, "Say to whom"),
        ({"households": "\n".join(map(str, range(2001)))}, "At most 2,000 numbers"),
        ({"amount": "much"}, "Enter an amount such as"),
        ({"amount": "0"}, "more than nothing"),
        ({"amount": "12345678901234567890"}, "Enter an amount such as"),
        ({"per": "year"}, "Choose: per hour"),
        ({"first": "soon"}, "Enter a day such as"),
        ({"first": "2026-02-04"}, "Thursday 5 February 2026 at the earliest"),
        ({"first": "2027-01-06"}, "Tuesday 5 January 2027 at the latest"),
        ({"purpose": ""}, "Say what the costs are for."),
        ({"purpose": "x" * 101}, "100"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(ana: Household, owner: Any, wrong: dict[str, str], said: str) -> None:
    answer = owner.post(NEW, {**typed(households=ana.number), **wrong})
    assert answer.status_code == 422
    assert said in words(answer)
    [target] = look(answer, "//div[@class='govuk-error-summary__body']//a/@href")
    assert look(answer, f"//*[@id='{target[1:]}']")
    assert not ExtraCost.objects.exists()


def test_another_companys_announcement_is_as_unknown_as_none(world: World, ana: Household, owner: Any) -> None:
    owner.post(NEW, {**typed(households=ana.number), "go": "1"})
    [withdraw] = look(owner.get(COSTS), "//form[contains(@action, 'withdraw')]/@action")
    other = planner_of(world.company("Poets bv"))
    assert other.post(withdraw).status_code == 404
    assert owner.post(f"{COSTS}/{new_id()}/end", {"last": "2026-02-05"}).status_code == 404
    assert "travel" not in words(other.get(COSTS))
