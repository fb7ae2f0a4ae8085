"""Somebody acts for a household: offered, accepted with the code of a letter, done in both names, ended by either."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from portal.reading import browser_of, look, words
from voucherline.domain.households import actions as verbs
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import MandateState
from voucherline.domain.prestations import queries as prestations
from voucherline.doors.clockwork import audit
from voucherline.journal.models import Fact
from world import Household, World

pytestmark = pytest.mark.django_db
MANDATES = "/household/mandates"
DAYS = {"first": "2026-01-05", "last": "2026-12-31"}


@pytest.fixture
def jo(world: World) -> Household:
    return world.household("Jo", vouchers=4, language="en")


def offered(giver: Household, holder: Household, *rights: str) -> UUID:
    """Offer a mandate on the page."""
    form = {"number": holder.number, **DAYS, "rights": list(rights) or ["answer"]}
    assert "The mandate is offered." in words(browser_of(giver).post(f"{MANDATES}/give", form, follow=True))
    [mandate] = households.mandates_of(giver.id)
    return mandate.id


def accepted(giver: Household, holder: Household, *rights: str) -> tuple[UUID, Any]:
    """The same, accepted on the page with the code; and the browser of the holder."""
    mandate, browser = offered(giver, holder, *rights), browser_of(holder)
    code = verbs.issue_mandate_code(mandate)
    said = words(browser.post(f"{MANDATES}/{mandate}/accept", {"code": code}, follow=True))
    assert f"You may now act for {giver.name}." in said
    return mandate, browser


def work_of(world: World, household: Household) -> UUID:
    return world.helper("Bea Peeters", company=world.company("Net & Co")).works_for(household, hours=3, told=False).id


def test_a_mandate_is_offered_and_accepted_with_the_code_of_a_letter(
    world: World, ana: Household, jo: Household
) -> None:
    mandate = offered(ana, jo)
    # Whoever types a number learns no name by it.
    assert "Jo" not in words(browser_of(ana).get(MANDATES))
    browser = browser_of(jo)
    assert "waits for its code" in words(browser.get(MANDATES))
    assert "Act for Ana" not in words(browser.get(MANDATES))

    code = verbs.issue_mandate_code(mandate)
    other = "13579" if code != "13579" else "24680"
    wrong = browser.post(f"{MANDATES}/{mandate}/accept", {"code": other})
    assert wrong.status_code == 422
    assert "not right" in look(wrong, "string(//*[@id='code-error'])")
    assert other not in wrong.content.decode()
    assert "You may now act for Ana." in words(
        browser.post(f"{MANDATES}/{mandate}/accept", {"code": code}, follow=True)
    )
    assert "Jo" in words(browser_of(ana).get(MANDATES))


def test_what_a_holder_answers_names_both_and_tells_the_household_nothing(
    world: World, ana: Household, jo: Household
) -> None:
    work = work_of(world, ana)
    mandate, browser = accepted(ana, jo)

    home = words(browser.post(f"{MANDATES}/{mandate}/act", follow=True))
    assert "You, Jo, act for Ana." in home
    assert "One prestation is waiting for your answer." in home
    assert "Bea Peeters" in words(browser.get("/household/answer"))
    assert prestations.prestation(work).told_at is None
    assert "One prestation is confirmed." in words(
        browser.post("/household/answer", {"work": [str(work)]}, follow=True)
    )

    assert prestations.prestation(work).household_yes
    [fact] = Fact.objects.filter(household_id=ana.id, kind="PrestationConfirmed")
    assert (fact.role, fact.actor) == ("mandate holder", jo.number)


def test_a_holder_answers_what_was_amended_before_the_household_was_told_again(
    world: World, ana: Household, jo: Household
) -> None:
    work = world.helper("Bea Peeters", company=world.company("Net & Co")).works_for(ana, hours=3)
    mandate, browser = accepted(ana, jo)
    browser.post(f"{MANDATES}/{mandate}/act")
    work.amended(hours=2)

    shown = look(browser.get("/household/answer"), "//input[@name='shown']/@value")
    browser.post("/household/answer", {"work": [str(work.id)], "shown": shown})

    assert work.state == "agreed"
    assert audit.run() == []


def test_under_a_mandate_nothing_of_money_or_contact_is_open(world: World, ana: Household, jo: Household) -> None:
    mandate, browser = accepted(ana, jo)
    browser.post(f"{MANDATES}/{mandate}/act")
    for page in ("order", "wallet/refund", "messages", "looks", "details", "details/email", "mandates/give"):
        for answer in (browser.get(f"/household/{page}", follow=True), browser.post(f"/household/{page}", follow=True)):
            assert answer.status_code == 405 or "A mandate does not allow this." in words(answer), page
    assert "10" in look(browser.get("/household/wallet"), "string(//dd[1])")
    assert "Give back" not in words(browser.get("/household/wallet"))

    own = words(browser.post(f"{MANDATES}/stop", follow=True))
    assert "Hello, Jo" in own
    assert "act for Ana" not in own
    assert browser.get("/household/details").status_code == 200


def test_the_household_sees_that_the_holder_looked_once_each_time_it_began(
    world: World, ana: Household, jo: Household
) -> None:
    mandate, browser = accepted(ana, jo)
    browser.post(f"{MANDATES}/{mandate}/act")
    browser.get("/household/wallet")
    browser.post(f"{MANDATES}/stop")
    browser.post(f"{MANDATES}/{mandate}/act")
    assert [each.name for each in households.looks(ana.id)] == [jo.number, jo.number]
    assert "the holder of a mandate" in words(browser_of(ana).get("/household/looks"))
    assert households.looks(jo.id) == []


def test_pages_under_a_mandate_ask_no_more(
    world: World, ana: Household, jo: Household, django_assert_max_num_queries: Any
) -> None:
    work = work_of(world, ana)
    mandate, browser = accepted(ana, jo)
    browser.post(f"{MANDATES}/{mandate}/act")
    for page in ("", "answer", "work", f"work/{work}", "wallet", "absence", "mandates"):
        with django_assert_max_num_queries(12):
            assert browser.get(f"/household/{page}").status_code == 200, page


def test_a_mandate_to_look_answers_nothing(world: World, ana: Household, jo: Household) -> None:
    work = work_of(world, ana)
    mandate, browser = accepted(ana, jo, "see")
    browser.post(f"{MANDATES}/{mandate}/act")
    assert "Bea Peeters" in words(browser.get(f"/household/work/{work}"))
    assert "Confirm" not in look(browser.get(f"/household/work/{work}"), "string(//main)")
    for page in ("answer", f"work/{work}/contest", f"work/{work}/take-back", "absence"):
        said = browser.post(f"/household/{page}", {"work": [str(work)], "reason": "hours"}, follow=True)
        assert "A mandate does not allow this." in words(said), page
    assert not prestations.prestation(work).household_yes


def test_either_ends_it_and_then_it_opens_nothing(world: World, ana: Household, jo: Household) -> None:
    work = work_of(world, ana)
    mandate, browser = accepted(ana, jo)
    browser.post(f"{MANDATES}/{mandate}/act")
    browser_of(ana).post(f"{MANDATES}/{mandate}/end")

    said = words(browser.post("/household/answer", {"work": [str(work)]}, follow=True))
    assert "not valid" in said
    assert not prestations.prestation(work).household_yes
    assert "not valid" in words(browser.post(f"{MANDATES}/{mandate}/act", follow=True))

    again, holder = accepted_again(ana, jo)
    assert "This mandate is over from now on." in words(holder.post(f"{MANDATES}/{again}/end", follow=True))
    assert households.mandate(again).ended_because == "given back"


def accepted_again(giver: Household, holder: Household) -> tuple[UUID, Any]:
    """One more mandate of the same two."""
    browser_of(giver).post(f"{MANDATES}/give", {"number": holder.number, **DAYS, "rights": ["answer"]})
    mandate = households.mandates_of(giver.id)[-1].id
    browser = browser_of(holder)
    browser.post(f"{MANDATES}/{mandate}/accept", {"code": verbs.issue_mandate_code(mandate)})
    return mandate, browser


def test_a_mandate_ends_with_its_last_day(world: World, ana: Household, jo: Household) -> None:
    mandate, browser = accepted(ana, jo)
    browser.post(f"{MANDATES}/{mandate}/act")
    world.now += timedelta(days=365)
    assert "not valid" in words(browser.get("/household/", follow=True))


def test_mandates_of_others_are_as_unknown_as_none(world: World, ana: Household, jo: Household) -> None:
    mandate, _ = accepted(ana, jo)
    stranger = browser_of(world.household("Vera"))
    for id_ in (mandate, UUID(int=7)):
        for what in ("accept", "end", "act"):
            assert stranger.post(f"{MANDATES}/{id_}/{what}", {"code": "12345"}).status_code == 404, what
    # Not even who gave it accepts it, or acts under it.
    for what in ("accept", "act"):
        assert browser_of(ana).post(f"{MANDATES}/{mandate}/{what}").status_code == 404
    assert households.mandate(mandate).state is MandateState.ACCEPTED


def test_what_is_wrong_with_a_mandate_is_said_at_its_field(world: World, ana: Household, jo: Household) -> None:
    browser = browser_of(ana)
    company = world.company()
    good: dict[str, Any] = {"number": jo.number, **DAYS, "rights": ["see"]}
    for change, field in (
        ({"first": "x"}, "first"),
        ({"last": "2030-01-01"}, "last"),
        ({"first": "2028-01-01", "last": "2028-12-31"}, "first"),
        ({"rights": []}, "rights"),
        ({"number": ana.number}, "number"),
        ({"number": company.number}, "number"),
        ({"number": "12"}, "number"),
        ({"number": ""}, "number"),
        ({"number": "", "name": "Li", "email": "no address"}, "email"),
        ({"number": "", "name": "Li", "telephone": "12"}, "telephone"),
    ):
        wrong = browser.post(f"{MANDATES}/give", {**good, **change})
        assert wrong.status_code == 422, change
        assert look(wrong, f"string(//*[@id='{field}-error'])"), change
    assert households.mandates_of(ana.id) == []

    browser.post(f"{MANDATES}/give", {**good, "number": "", "name": "李", "email": "li@example.org"})
    [mandate] = households.mandates_of(ana.id)
    assert (mandate.holder, mandate.holder_name) == (None, "李")
    assert "李" in words(browser.get(MANDATES))
