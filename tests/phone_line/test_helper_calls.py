"""A helper calls the line after work: she enters whole hours, and hears what became of the last ones."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest

from phone_line.callers import Called, carried
from voucherline.domain.companies import actions as companies
from voucherline.domain.companies import queries as company_queries
from voucherline.domain.companies.codes import issue_helper_code, verify_helper_code
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import PrestationView
from voucherline.doors.phone_line import arriving
from voucherline.kernel.actors import NotAllowed
from voucherline.kernel.time import BRUSSELS, brussels_day
from world import Household, World
from world.keyboard import Keyboard
from world.people import Bea
from world.world import AGENT

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def bea(world: World) -> Bea:
    return world.company().helper("Bea")


@pytest.fixture
def ana(world: World) -> Household:
    return world.household(vouchers=10)


def calls(bea: Bea, keys: str) -> Called:
    code = issue_helper_code(bea.id, by=AGENT, now=bea.world.now)
    return carried(arriving.helper_calls("", language="nl", now=bea.world.now), f"1 {bea.number} {code} {keys}")


def entered(ana: Household) -> list[PrestationView]:
    return queries.prestations(household=ana.id)


def test_three_hours(bea: Bea, ana: Household) -> None:
    call = calls(bea, f"1 {ana.number} 1 3 5 -")

    [work] = entered(ana)
    assert (work.minutes, work.activity, work.day) == (180, "1", brussels_day(ana.world.now))
    assert (work.entered_by, work.held) == ("helper", 3)
    assert any("3 uur, hulp in huis." in words for words in call.said)
    assert "Uw uren zijn ingegeven." in call.said


def test_nine_hours_are_hours_and_a_star_says_it_again(bea: Bea, ana: Household) -> None:
    calls(bea, f"1 {ana.number} 2 * 9 5 -")
    assert [work.minutes for work in entered(ana)] == [540]


def test_a_mistake_is_heard_and_made_good(bea: Bea, ana: Household) -> None:
    calls(bea, f"1 {ana.number} 1 3 6 {ana.number} 1 4 5 -")
    assert [work.minutes for work in entered(ana)] == [240]


def test_a_number_with_a_wrong_digit(bea: Bea, ana: Household) -> None:
    wrong = ana.number[:-1] + str((int(ana.number[-1]) + 1) % 10)
    call = calls(bea, f"1 {wrong} {ana.number} 1 3 5 -")
    assert "Dat nummer klopt niet." in call.said
    assert len(entered(ana)) == 1


def test_too_many_hours_in_a_day_are_refused_in_words(bea: Bea, ana: Household) -> None:
    call = calls(bea, f"1 {ana.number} 1 9 5 1 {ana.number} 1 9 5 -")
    assert len(entered(ana)) == 1
    assert any(words.startswith("Dat kon niet. ") for words in call.said)


def works_for_more(world: World, bea: Bea, *names: str) -> None:
    for name in names:
        companies.sign_contracts([(bea.id, world.company(name).id)], first=brussels_day(world.now))


@pytest.mark.parametrize(("key", "name"), [("1", "Net & Co"), ("2", "Proper")])
def test_who_works_for_two_companies_says_for_which(
    world: World, bea: Bea, ana: Household, key: str, name: str
) -> None:
    works_for_more(world, bea, "Proper")
    call = calls(bea, f"1 {ana.number} 1 3 {key} 5 -")
    [work] = entered(ana)
    assert company_queries.companies([work.company])[work.company].name == name
    assert "Voor Net & Co, druk 1." in call.said
    assert f"Onderneming: {name}." in call.said
    assert not any(words.startswith("Voor") and words.endswith("druk 3.") for words in call.said if "taal" not in words)


def test_whoever_does_not_say_for_which_company_enters_nothing(world: World, bea: Bea, ana: Household) -> None:
    works_for_more(world, bea, "Proper", "Zon")
    call = calls(bea, f"1 {ana.number} 1 3 - - -")
    assert call.outcome == "person"
    assert entered(ana) == []


def test_who_works_for_more_companies_than_one_remembers_is_helped_by_a_person(
    world: World, bea: Bea, ana: Household
) -> None:
    works_for_more(world, bea, "Proper", "Zon", "Maan")
    assert calls(bea, f"1 {ana.number} 1 3").outcome == "person"
    assert entered(ana) == []


def test_a_company_that_she_left_is_not_offered(world: World, bea: Bea, ana: Household) -> None:
    works_for_more(world, bea, "Proper")
    left = world.company("Zon")
    yesterday = brussels_day(world.now) - timedelta(days=1)
    companies.sign_contracts([(bea.id, left.id)], first=yesterday, last=yesterday)
    call = calls(bea, f"1 {ana.number} 1 3 2 5 -")
    assert not any("Zon" in words for words in call.said)
    assert len(entered(ana)) == 1


def test_what_was_read_back_as_today_is_entered_for_that_day(world: World, bea: Bea, ana: Household) -> None:
    code = issue_helper_code(bea.id, by=AGENT, now=world.now)
    keys = f"1 {bea.number} {code} 1 {ana.number} 1 3"
    heard = carried(arriving.helper_calls("", language="nl", now=world.now), f"{keys} x")
    [read_back] = [step.second for step in heard.walk if step.words == "summarise: done"]
    midnight = datetime.combine(brussels_day(world.now) + timedelta(days=1), time.min, tzinfo=BRUSSELS)

    began = midnight - timedelta(seconds=read_back + 1)
    carried(arriving.helper_calls("", language="nl", now=began), f"{keys} 5 -")

    assert [work.day for work in entered(ana)] == [brussels_day(world.now)]


def test_what_became_of_the_last_entries(bea: Bea, ana: Household) -> None:
    bea.works_for(ana).confirmed()
    call = calls(bea, "2 -")
    assert any(words.startswith("maandag 5 januari, 3 uur, gebruiker") for words in call.said)
    assert "Dat waren uw laatste uren." in call.said


def test_a_wrong_code_opens_nothing(bea: Bea, ana: Household) -> None:
    call = carried(
        arriving.helper_calls("", language="nl", now=ana.world.now), f"1 {bea.number} 11224 {bea.number} 11225 x"
    )
    assert call.outcome == "hung up"
    assert call.conversation.context.helper is None


def test_customer_service_makes_a_code(
    bea: Bea, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keyboard = Keyboard(monkeypatch, capsys)
    said = keyboard.types("helper", "code", bea.number, "--by", "els", "--json", now=bea.world.now)
    assert verify_helper_code(bea.id, said.json["code"])
    assert keyboard.types("helper", "code", "980000000000", "--by", "els", now=bea.world.now).exit_code == 1
    with pytest.raises(NotAllowed):
        issue_helper_code(bea.id, by=bea.actor, now=bea.world.now)
