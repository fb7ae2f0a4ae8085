"""Two supervisors change the terms on the web: what would be different, what it means, and what was said."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest
from django.test import Client

from console.browsing import Browsers, look, words
from voucherline.domain.terms import queries
from voucherline.domain.terms.models import TermsChange
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import new_id
from voucherline.pages.signing_in import Person, remember
from voucherline.schemes.catalogue import scheme_names, terms_for
from voucherline.schemes.changing import changeable
from world import World

pytestmark = pytest.mark.django_db
DAY: Final = date(2026, 2, 2)
ONLINE: Final = "household_spans:online:helper"


def supervisor(name: str) -> Any:
    """A browser in which a supervisor has come in."""
    browser: Any = Client(SERVER_NAME="localhost", headers={"accept-language": "en"})
    session = browser.session
    remember(session, Person(Role.SUPERVISOR, f"supervisor-{name}", new_id(), name.title()))
    session.save()
    return browser


@pytest.fixture
def jan(world: World) -> Any:
    assert world
    return supervisor("jan")


@pytest.fixture
def mia(world: World) -> Any:
    assert world
    return supervisor("mia")


def proposed(browser: Any, **typed: str) -> Any:
    form = {"since": DAY.isoformat(), "why": "the law of 1 December", ONLINE: "8", **typed}
    return browser.post("/console/terms/propose?scheme=flanders", form)


def says(browser: Any, page: str, what: str, why: str = "as read") -> Any:
    return browser.post(f"{page}/answer", {"what": what, "why": why})


def test_one_proposes_another_approves_and_everybody_sees_what_it_means(
    world: World, jan: Any, mia: Any, browsers: Browsers
) -> None:
    form = jan.get("/console/terms/propose?scheme=flanders")
    assert look(form, f"//input[@name='{ONLINE}']/@value") == ["5"]
    assert look(form, "//input[@name='exchange_value']/@value") == ["27.52"]
    page = proposed(jan, exchange_value="28.10").headers["Location"]

    said = words(jan.get(page))
    assert "another supervisor must approve it" in said
    assert "Household answers within (online, the helper entered it) 5 working days 8 working days" in said
    assert "Paid to the company for a voucher €27.52 €28.10" in said
    assert "for work registered from Monday 2 February 2026 on" in said
    assert "The time runs until and including Monday 9 February 2026" in said
    assert "The time runs until and including Thursday 12 February 2026" in said
    assert look(jan.get(page), "//button[@name='what']/@value") == ["refused"]
    assert look(mia.get(page), "//button[@name='what']/@value") == ["approved", "refused"]
    assert "Ask somebody else" in words(says(jan, page, "approved"))

    assert says(mia, page, "approved").headers["Location"] == page
    said = words(browsers(Role.INSPECTOR).get(page))
    assert "decided by two people" in said
    assert "approved by supervisor-mia as read" in said
    assert look(browsers(Role.AGENT).get(page), "//form[contains(@action, 'answer')]") == []
    assert "from Monday 2 February 2026 decided, not yet begun" in words(jan.get("/console/terms?scheme=flanders"))
    assert terms_for("flanders", on=DAY).version == "flanders/2026-02-02"
    assert queries.newest_terms("flanders").exchange_value.cents == 2810


def test_it_is_withdrawn_by_two_and_not_once_its_day_is_near(world: World, jan: Any, mia: Any) -> None:
    page = proposed(jan).headers["Location"]
    says(mia, page, "approved")
    says(mia, page, "withdrawal-asked")
    assert look(mia.get(page), "//button[@name='what']/@value") == ["withdrawal-refused"]
    says(mia, page, "withdrawal-refused")
    says(jan, page, "withdrawal-asked")
    assert "Withdrawn" in words(mia.get(says(mia, page, "withdrawal-approved").headers["Location"]))
    late = proposed(jan).headers["Location"]
    world.jump_to(date(2026, 2, 1))
    assert "can no longer be approved" in words(mia.get(late))
    assert "New terms can hold from" in words(says(mia, late, "approved"))


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"since": ""}, "since", "Enter a day such as 31/12/2026"),
        ({"since": "2026-01-06"}, "since", "at the earliest"),
        ({"since": "2199-12-31"}, "since", "at the latest"),
        ({"why": " "}, "why", "A reason is missing"),
        ({ONLINE: "5"}, "person_tranches:1:price", "Nothing would be different"),
        ({ONLINE: "five"}, ONLINE, "Allowed: 3 working days to 90 working days"),
        ({ONLINE: "91"}, ONLINE, "Allowed: 3 working days to 90 working days"),
        ({"exchange_value": "19.99"}, "exchange_value", "€20.00 to €60.00"),
        ({"exchange_value": "27.5"}, "exchange_value", "not possible"),
        ({"person_tranches:2:price": "9,00"}, "person_tranches:1:price", "the person"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_what_was_typed_stays(
    jan: Any, typed: dict[str, str], field: str, sentence: str
) -> None:
    answer = proposed(jan, **typed)
    assert answer.status_code == 422
    assert sentence in words(answer)
    assert look(answer, f"//a[@href='#{field}']")
    for name, value in typed.items():
        assert look(answer, f"//input[@name='{name}']/@value") == [value]
    assert not TermsChange.objects.exists()


def test_a_second_proposal_waits_for_the_first(jan: Any, mia: Any) -> None:
    page = proposed(jan).headers["Location"]
    assert "is waiting for a second person" in words(proposed(mia))
    assert "A reason is missing" in words(says(mia, page, "refused", why=""))
    says(mia, page, "refused", why="too soon")
    assert proposed(mia).status_code == 302
    assert "This change is refused" in words(says(jan, page, "approved"))


def test_only_supervisors_change_terms(jan: Any, browsers: Browsers) -> None:
    page = proposed(jan).headers["Location"]
    for role in (Role.AGENT, Role.INSPECTOR):
        browser = browsers(role)
        assert says(browser, page, "approved").headers["Location"] == "/"
        assert browser.get("/console/terms/propose").headers["Location"] == "/"
        assert "Propose new terms" not in words(browser.get("/console/terms"))
        assert browser.get(page).status_code == 200
    for unknown in (f"/console/terms/{new_id()}", "/console/terms/propose?scheme=luxembourg"):
        assert jan.get(unknown).status_code == 404
    assert says(jan, page, "nonsense").status_code == 404


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_every_number_has_a_name_and_a_meaning_in_every_language(jan: Any, mia: Any, language: str) -> None:
    for scheme in scheme_names():
        there = changeable(queries.newest_terms(scheme))
        form = jan.get(f"/console/terms/propose?scheme={scheme}&lang={language}")
        labels = look(form, "//fieldset//label/text()")
        assert len(set(labels)) == len(there) == len(look(form, "//fieldset//input"))
        # All numbers at once, each one more: bounds are wide enough for that.
        typed = dict(zip(look(form, "//fieldset//input/@name"), look(form, "//fieldset//input/@value"), strict=True))
        more = {name: _one_more(value) for name, value in typed.items()}
        page = jan.post(
            f"/console/terms/propose?scheme={scheme}", {**more, "since": DAY.isoformat(), "why": "x"}
        ).headers["Location"]
        answer = mia.get(f"{page}?lang={language}")
        assert len(look(answer, "//tbody/tr")) == len(there)
        assert len(look(answer, "//h2[1]/following-sibling::ul[1]/li")) >= 15
        assert len(look(answer, "//h3")) == 8


def _one_more(value: str) -> str:
    return f"{value[:-1]}{(int(value[-1]) + 1) % 10}" if value[-3:-2] in (".", ",") else str(int(value) + 1)


def test_the_pages_need_few_questions(jan: Any, mia: Any, django_assert_max_num_queries: Any) -> None:
    page = proposed(jan).headers["Location"]
    for what in ("approved", *["withdrawal-asked", "withdrawal-refused"] * 5):
        says(mia, page, what)
    for each in (page, "/console/terms?scheme=flanders", "/console/terms/propose?scheme=flanders"):
        with django_assert_max_num_queries(12):
            mia.get(each)
