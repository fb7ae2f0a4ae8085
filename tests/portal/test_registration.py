"""Somebody new registers on the web: one account, the letters go by themselves, and nobody learns who lives where."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from portal.reading import look, words
from voucherline.domain.households import actions as verbs
from voucherline.domain.households import queries as households
from voucherline.domain.households.models import Household as Row
from voucherline.domain.households.values import HouseholdState
from voucherline.journal.models import Fact
from voucherline.notices import actions as notices
from voucherline.notices import queries as told
from voucherline.schemes.places import scheme_of_postcode
from world import World

pytestmark = pytest.mark.django_db
REGISTER = "/household/register"
FORM: dict[str, Any] = {
    "name": "Li Wu",
    "street": "Kerkstraat 12 bus 3",
    "postcode": "2000",
    "town": "Antwerpen",
    "language": "nl",
    "solution": "online",
    "email": "li@example.org",
    "telephone": "",
}


@pytest.fixture
def stranger(world: World) -> Any:
    assert world
    return Client(SERVER_NAME="localhost", headers={"accept-language": "en"})


def registers(stranger: Any, **changes: Any) -> None:
    answer = stranger.post(REGISTER, {**FORM, **changes})
    assert (answer.status_code, answer.headers.get("Location")) == (302, f"{REGISTER}/done"), words(answer)


def test_the_account_is_open_and_letters_bring_number_and_code(world: World, stranger: Any) -> None:
    registers(stranger, wishes=["large_print"])
    assert "a letter comes to the address that you gave" in words(stranger.get(f"{REGISTER}/done"))

    new = Row.objects.get(name="Li Wu")
    assert (new.scheme, new.language, new.solution, new.large_print) == ("flanders", "nl", "online", True)
    notices.decide(now=world.now, limit=100)
    letters = told.stories_for(new.id, limit=10)
    assert {each.notice.kind for each in letters} == {"welcome", "telephone code"}
    assert {way.channel for each in letters for way in each.deliveries} == {"letter"}
    opened = Fact.objects.get(household_id=new.id, kind="HouseholdRegistered")
    assert (opened.role, opened.channel, opened.actor) == ("household", "portal", new.number)
    # No number is shown to whoever only typed a name.
    assert new.number not in stranger.get(f"{REGISTER}/done").content.decode()


@pytest.mark.parametrize("name", ["Jo", "An", "D'Hondt", "Ngô", "李伟", "محمد علي", "Ødegård-Łukasiewicz", "O", "अनु"])
def test_names_of_any_length_and_script(stranger: Any, name: str) -> None:
    registers(stranger, name=name)
    registers(stranger, name="Somebody Else")
    assert Row.objects.filter(name=name).count() == 1
    assert Row.objects.count() == 2


def test_the_postcode_decides_whose_vouchers(stranger: Any) -> None:
    for postcode, scheme in (("1000", "brussels"), ("1300", "wallonia"), ("4700", "wallonia"), ("8500", "flanders")):
        registers(stranger, name=f"Ann {scheme}", postcode=postcode)
        assert Row.objects.get(postcode=postcode).scheme == scheme
    assert [scheme_of_postcode(each) for each in ("0999", "10000", "12a4", "", "１０００")] == [None] * 5
    assert None not in {scheme_of_postcode(str(each)) for each in range(1000, 10000)}


def test_twice_is_once_and_the_page_says_the_same(stranger: Any) -> None:
    registers(stranger)
    registers(stranger, name="WU  Lí", street="Kerkstraat 12/3", email="other@example.org")
    assert Row.objects.count() == 1
    # Somebody else of the family, and the same name elsewhere, are others.
    registers(stranger, name="Wei Wu")
    registers(stranger, street="Kerkstraat 14")
    assert Row.objects.count() == 3


def test_no_address_gets_letters_without_end(world: World, stranger: Any) -> None:
    for joke in range(8):
        registers(stranger, name=f"Joke {'abcdefgh'[joke]}")
    assert Row.objects.count() == 5
    registers(stranger, street="Kerkstraat 14")
    world.now += timedelta(days=8)
    registers(stranger, name="Somebody Real")
    assert Row.objects.count() == 7


def test_whoever_left_may_come_back(world: World, stranger: Any) -> None:
    registers(stranger)
    old = Row.objects.get()
    verbs.change_state(old.id, HouseholdState.CLOSED, reason="moved away", by=world.agent, now=world.now)
    registers(stranger)
    assert Row.objects.count() == 2


def test_what_is_wrong_is_said_at_its_field_and_what_was_typed_stays(stranger: Any) -> None:
    for change, field in (
        ({"name": " "}, "name"),
        ({"name": "Li\x07Wu"}, "name"),
        ({"street": ""}, "street"),
        ({"postcode": "75001"}, "postcode"),
        ({"town": ""}, "town"),
        ({"email": "li at example"}, "email"),
        ({"telephone": "12"}, "telephone"),
        ({"language": "pl"}, "language"),
        ({"solution": ""}, "solution"),
        ({"solution": "telephone"}, "solution"),
        ({"confirmations": "pigeon"}, "confirmations"),
    ):
        answer = stranger.post(REGISTER, {**FORM, **change})
        assert answer.status_code == 422, change
        assert look(answer, f"string(//*[@id='{field}-error'])"), change
        assert len(look(answer, "//*[@class='govuk-error-summary__body']//li")) == 1, change
    assert look(answer, "string(//input[@name='street']/@value)") == FORM["street"]
    assert "Choose one of these." in words(stranger.post(REGISTER, {**FORM, "solution": ""}))
    assert look(stranger.get(REGISTER), "//input[@name='language']/@value") == ["nl", "fr", "de", "en"]
    empty = stranger.post(REGISTER, {})
    assert len(look(empty, "//*[@class='govuk-error-summary__body']//li")) >= 6
    assert Row.objects.count() == 0


def test_whoever_chooses_the_telephone_needs_no_e_mail(world: World, stranger: Any) -> None:
    registers(stranger, solution="telephone", email="", telephone="0470 12 34 56", confirmations="letter")
    [known] = households.reach([Row.objects.get().id]).values()
    assert known.telephones == ("+32470123456",)
    assert len(Fact.objects.filter(kind="TelephoneCodeAsked")) == 1


def test_the_form_speaks_every_language(stranger: Any) -> None:
    for language, title in (
        ("nl", "Inschrijven voor dienstencheques"),
        ("fr", "S’inscrire aux titres-services"),
        ("de", "Für Dienstleistungsschecks anmelden"),
        ("en", "Register for service vouchers"),
    ):
        answer = stranger.get(f"{REGISTER}?lang={language}")
        assert title in words(answer)
        assert look(answer, "//input[@name='language'][@checked]/@value") == [language]
        assert stranger.get(f"{REGISTER}/done?lang={language}").status_code == 200
