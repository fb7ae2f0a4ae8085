"""A household changes how it takes part, how it is reached and how it is spoken to."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from portal.reading import browser_of, look, words
from voucherline.domain.households import actions as verbs
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import OrderConfirmations
from voucherline.domain.prestations import queries as prestations
from voucherline.schemes.values import Solution
from world import Household, World

pytestmark = pytest.mark.django_db
DETAILS = "/household/details"


@pytest.fixture
def ana(world: World) -> Household:
    return world.household(
        "Ana", vouchers=10, language="en", email="ana@example.org", telephones=("+32470123456", "+3292101010")
    )


def test_a_new_address_waits_and_the_page_says_until_when_and_why(world: World, ana: Household) -> None:
    browser = browser_of(ana)
    asked = words(browser.get(f"{DETAILS}/email"))
    # Monday 5 January: three working days pass, Friday 9 January is the first day.
    assert "the new one is used from Friday 9 January 2026" in asked
    assert "First 3 working days pass; weekends and public holidays do not count." in asked

    said = words(browser.post(f"{DETAILS}/email", {"email": "new@example.org"}, follow=True))
    assert "Your new e-mail address is noted. We use it from Friday 9 January 2026." in said
    assert "ana@example.org A new one is used from Friday 9 January 2026. Until then this one stays." in said

    verbs.use_contacts(now=world.now + timedelta(days=4), limit=10)
    now = words(browser.get(DETAILS))
    assert "new@example.org" in now
    assert "Until then" not in now


def test_what_waits_is_stopped(ana: Household) -> None:
    browser = browser_of(ana)
    browser.post(f"{DETAILS}/address", {"street": "Nieuwstraat 3", "postcode": "9000", "town": "Gent"})
    assert households.waiting_contacts(ana.id) == {"address": date(2026, 1, 9)}
    said = words(browser.post(f"{DETAILS}/address/keep", follow=True))
    assert "Your postal address stays as it is." in said
    assert households.waiting_contacts(ana.id) == {}
    assert "No new postal address is waiting" in words(browser.post(f"{DETAILS}/address/keep", follow=True))


def test_what_is_wrong_is_said_at_its_field_and_what_was_typed_stays(ana: Household) -> None:
    browser = browser_of(ana)
    wrong = browser.post(f"{DETAILS}/address", {"street": "Nieuwstraat 3", "postcode": "90", "town": "Gent"})
    assert wrong.status_code == 422
    assert "Belgian postcode" in look(wrong, "string(//*[@id='postcode-error'])")
    assert look(wrong, "string(//*[@class='govuk-error-summary__body']//a/@href)") == "#postcode"
    assert look(wrong, "string(//input[@name='street']/@value)") == "Nieuwstraat 3"

    typed = {"telephone-1": "0470 12 34 56", "telephone-2": "12", "telephone-3": ""}
    wrong = browser.post(f"{DETAILS}/telephone", typed)
    assert "12" in look(wrong, "string(//*[@id='telephone-2-error'])")
    assert households.waiting_contacts(ana.id) == {}
    assert browser.get(f"{DETAILS}/fax").status_code == 404
    assert browser.post(f"{DETAILS}/fax/keep").status_code == 404


def test_telephone_numbers_are_all_given_the_first_to_call_first(world: World, ana: Household) -> None:
    browser = browser_of(ana)
    shown = look(browser.get(f"{DETAILS}/telephone"), "//input[@type='tel']/@value")
    assert shown == ["+32470123456", "+3292101010", ""]
    browser.post(f"{DETAILS}/telephone", {"telephone-1": "09 210 10 10", "telephone-2": "", "telephone-3": ""})
    verbs.use_contacts(now=world.now + timedelta(days=4), limit=10)
    assert households.reach([ana.id])[ana.id].telephones == ("+3292101010",)


def test_another_solution_gives_open_work_more_time_never_less(world: World, ana: Household) -> None:
    work = world.helper("Bea", company=world.company()).works_for(ana, hours=3, told=False).id
    browser = browser_of(ana)
    browser.get("/household/answer")
    before = prestations.prestation(work).household_due_at
    assert before is not None

    said = words(browser.post(f"{DETAILS}/solution", {"solution": "telephone", "confirmations": "letter"}, follow=True))

    assert "From now on you take part in the way that you chose." in said
    assert "By telephone Your orders are confirmed by letter." in said
    known = households.reach([ana.id])[ana.id]
    assert (known.solution, known.order_confirmations) == (Solution.TELEPHONE, OrderConfirmations.LETTER)
    after = prestations.prestation(work).household_due_at
    assert after is not None
    assert after > before
    again = browser.post(f"{DETAILS}/solution", {"solution": "telephone", "confirmations": "letter"}, follow=True)
    assert "nothing changes" in words(again)


def test_a_solution_needs_what_it_works_with(world: World) -> None:
    browser = browser_of(world.household("Jo", email="jo@example.org"))
    wrong = browser.post(f"{DETAILS}/solution", {"solution": "telephone", "confirmations": "email"})
    assert wrong.status_code == 422
    assert "we need a telephone number" in look(wrong, "string(//*[@id='solution-error'])")
    assert look(wrong, "string(//input[@name='solution'][@checked]/@value)") == "telephone"


def test_wishes_are_kept_and_shown(ana: Household) -> None:
    browser = browser_of(ana)
    wishes = {"language": "fr", "wishes": ["large_print"], "call_from": "10:30", "call_to": "12:00"}
    said = words(browser.post(f"{DETAILS}/preferences", wishes, follow=True))
    assert "Your wishes are noted." in said
    assert "Français" in said
    assert "10:30–12:00" in said
    kept = households.preferences(ana.id)
    assert (kept.language, kept.large_print, kept.call_hours, kept.statements_by_letter) == (
        "fr",
        True,
        (630, 720),
        False,
    )
    form = browser.get(f"{DETAILS}/preferences")
    assert look(form, "//input[@checked]/@value") == ["fr", "large_print"]

    for hours in (("12:00", "10:30"), ("", "10:30"), ("25:00", "26:00"), ("x", "y")):
        wrong = browser.post(f"{DETAILS}/preferences", {**wishes, "call_from": hours[0], "call_to": hours[1]})
        assert wrong.status_code == 422, hours
    assert browser.post(f"{DETAILS}/preferences", {**wishes, "language": "pl"}).status_code == 422


def test_a_code_is_changed_by_whoever_knows_it_and_no_page_shows_it(world: World, ana: Household) -> None:
    old = verbs.issue_telephone_code(ana.id, now=world.now)
    browser = browser_of(ana)
    wrong = browser.post(f"{DETAILS}/code", {"old": "99999" if old != "99999" else "99998", "new": "40917"})
    assert wrong.status_code == 422
    assert "not right" in look(wrong, "string(//*[@id='old-error'])")
    easy = browser.post(f"{DETAILS}/code", {"old": old, "new": "12345"})
    assert "guess" in look(easy, "string(//*[@id='new-error'])")
    for answer in (wrong, easy):
        assert not any(code in answer.content.decode() for code in (old, "40917", "12345"))

    said = words(browser.post(f"{DETAILS}/code", {"old": old, "new": "40917"}, follow=True))
    assert "Your new telephone code works from now on." in said
    assert verbs.verify_telephone_code(ana.id, "40917")


def test_a_forgotten_code_is_asked_anew_by_letter(ana: Household) -> None:
    said = words(browser_of(ana).post(f"{DETAILS}/code/new", follow=True))
    assert "A letter with a new code is on its way to your postal address." in said
    assert len(ana.heard("TelephoneCodeAsked")) == 1
