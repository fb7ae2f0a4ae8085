"""Helpers are spoken to in Polish, Portuguese, Romanian and Spanish too; households never are."""

from __future__ import annotations

import re
from datetime import date

import pytest

from phone_line.callers import CODE, Called, calls_in, carried, with_code
from voucherline.domain.companies import actions as companies
from voucherline.domain.companies.codes import issue_helper_code
from voucherline.domain.companies.values import NewHelper
from voucherline.domain.households.values import HouseholdClosed, HouseholdUnknown
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import NoContract, NotApproved, Overlap, TooManyMinutesInDay
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.dialogues.pieces import KEYS_OF_LANGUAGES
from voucherline.doors.phone_line.models import Call
from voucherline.doors.phone_line.voice.reading import aloud
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import with_check_digits
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.schemes.values import Solution
from voucherline.words.catalogue import refusal_in_words
from voucherline.words.formats import LANGUAGES, LANGUAGES_OF_HELPERS
from world import Household, World
from world.people import Bea
from world.world import AGENT

pytestmark = pytest.mark.django_db
HER_MOBILE = "+32470112233"
THEIR_TELEPHONE = "+3292223344"
ENTERED = {
    "pl": ("Godziny są wpisane.", "poniedziałek, 5 stycznia, 3 godziny, użytkownik {}: czeka na odpowiedź."),
    "pt": (
        "As suas horas estão registadas.",
        "segunda-feira, 5 de janeiro, 3 horas, utilizador {}: à espera de resposta.",
    ),
    "ro": ("Orele dumneavoastră sunt introduse.", "luni, 5 ianuarie, 3 ore, utilizatorul {}: așteaptă un răspuns."),
    "es": ("Sus horas están registradas.", "lunes 5 de enero, 3 horas, usuario {}: a la espera de respuesta."),
}
TOO_LONG = {
    "pl": "To nie było możliwe. To za dużo na jeden dzień: razem 18 godz., a najwięcej 12 godz.",
    "pt": "Não foi possível. É demais para um dia: ao todo 18 h, e o máximo é 12 h.",
    "ro": "Nu a fost posibil. Este prea mult pentru o zi: în total 18 h, iar cel mult se poate 12 h.",
    "es": "No ha sido posible. Es demasiado para un día: en total 18 h, y como máximo 12 h.",
}


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def bea(world: World) -> Bea:
    return world.company().helper("Bea")


@pytest.fixture
def ana(world: World) -> Household:
    return world.household(vouchers=30, solution=Solution.TELEPHONE, telephones=(THEIR_TELEPHONE,))


def calls(bea: Bea, keys: str, *, number: str = "", choosing: str = "") -> Called:
    code = issue_helper_code(bea.id, by=AGENT, now=bea.world.now)
    keys = f"{choosing} {bea.number} {code} {keys}"
    return carried(arriving.helper_calls(number, language="nl", now=bea.world.now), keys)


def choice(language: str) -> str:
    """Silence until the language is offered, then its key."""
    return {"pl": "- 5", "pt": "- 6", "ro": "- - 7", "es": "- - 8"}[language]


@pytest.mark.parametrize("language", LANGUAGES_OF_HELPERS)
def test_hours_are_entered_and_heard_again(bea: Bea, ana: Household, language: str) -> None:
    call = calls(bea, f"1 {ana.number} - 1 3 5 2 x", choosing=choice(language))

    assert [work.minutes for work in queries.prestations(household=ana.id)] == [180]
    number = " ".join(ana.number[place : place + 3] for place in range(0, 12, 3))
    entered, heard = ENTERED[language]
    assert {entered, heard.format(number)} <= set(call.said)
    assert Call.objects.get().language == language


@pytest.mark.parametrize("language", LANGUAGES_OF_HELPERS)
def test_what_is_refused_is_said_why(bea: Bea, ana: Household, language: str) -> None:
    call = calls(bea, f"1 {ana.number} 1 9 5 1 {ana.number} 1 9 5 x", choosing=choice(language))
    assert any(words.startswith(TOO_LONG[language]) for words in call.said)


@pytest.mark.parametrize("language", LANGUAGES_OF_HELPERS)
def test_a_household_that_nobody_knows_and_a_day_without_a_contract(bea: Bea, ana: Household, language: str) -> None:
    strange = calls(bea, f"1 {with_check_digits(777_777)} 1 3 5 x", choosing=choice(language))
    assert any("000 077" in words for words in strange.said)
    nobody = Bea(bea.world, new_id(), with_check_digits(9_800_000_888), bea.company)
    companies.register_helpers([NewHelper(nobody.id, nobody.number, "Ela", "pl")])
    call = calls(nobody, f"1 {ana.number} 1 3 5", choosing=choice(language))
    assert call.outcome == "person"
    assert queries.prestations(household=ana.id) == []


REFUSALS = (
    HouseholdUnknown("000000777716"),
    HouseholdClosed("000000777716", "closed"),
    NoContract("980000088828", "0400000000", date(2026, 1, 5)),
    NotApproved("0400000000", "1", date(2026, 1, 5)),
    TooManyMinutesInDay(date(2026, 1, 5), 780, 720),
    Overlap(date(2026, 1, 5), 540, 600),
)
"""What helpers may meet who enter today's hours by telephone."""


@pytest.mark.parametrize("language", LANGUAGES_OF_HELPERS)
@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.key)
def test_each_refusal_that_helpers_meet_has_words(refusal: Refusal, language: str) -> None:
    assert not re.search(r"\d", aloud(refusal_in_words(refusal, language), language))


def test_her_language_is_remembered_on_any_telephone(bea: Bea) -> None:
    calls(bea, "x", choosing=choice("ro"), number=HER_MOBILE)
    bea.world.wait(minutes=10)
    again = calls(bea, "x", number=HER_MOBILE)
    assert again.said[0] == "Bine ați venit pe linia pentru ajutor menajer."
    bea.world.wait(minutes=10)
    elsewhere = calls(bea, "x", choosing="1")
    assert "Pentru a introduce ore, apăsați 1." not in elsewhere.said, "what is chosen in a call holds in it"
    bea.world.wait(minutes=10)
    withheld = calls(bea, "x", choosing="- - -")
    assert "Om uren in te geven, druk 1." in withheld.said, "and in the next ones"


def test_a_helper_of_another_language_from_the_start(world: World, bea: Bea) -> None:
    ela = Bea(world, new_id(), with_check_digits(9_800_000_777), bea.company)
    companies.register_helpers([NewHelper(ela.id, ela.number, "Ela", "pl")])
    companies.sign_contracts([(ela.id, bea.company.id)], first=brussels_day(world.now))
    assert "Aby wpisać godziny, proszę nacisnąć 1." in calls(ela, "x", choosing="- - -").said


def test_another_language_in_the_middle_of_a_call(bea: Bea, ana: Household) -> None:
    call = calls(bea, f"3 - 6 1 {ana.number} 1 2 5 3 1 x", choosing="1")
    assert "As suas horas estão registadas." in call.said
    assert call.said[-3] == "Om uren in te geven, druk 1."


def test_households_are_not_offered_them_nor_spoken_to_in_them(bea: Bea, ana: Household) -> None:
    calls(bea, "x", choosing=choice("pl"), number=HER_MOBILE)
    call = calls_in(ana, "5 x", number=HER_MOBILE)
    assert call.said[0] == "Welkom bij de dienstenchequelijn."
    assert "Die toets ken ik hier niet." in call.said
    inside = calls_in(with_code(ana), f"{CODE} 5 1 5 x", number=THEIR_TELEPHONE)
    assert "Die toets ken ik hier niet." in inside.said


def test_from_the_telephone_of_a_household_where_she_worked_no_number_is_keyed_in(bea: Bea, ana: Household) -> None:
    bea.works_for(ana)
    call = calls(bea, "1 7 1 2 5 x", choosing="1", number=THEIR_TELEPHONE)
    assert "U belt met de telefoon van een gezin waar u al gewerkt hebt." in call.said
    assert sorted(work.minutes for work in queries.prestations(household=ana.id)) == [120, 180]


def test_nor_is_anything_told_of_a_household_where_she_did_not(bea: Bea, ana: Household) -> None:
    call = calls(bea, f"1 {ana.number} 1 2 5 x", choosing="1", number=THEIR_TELEPHONE)
    assert not any("al gewerkt" in words for words in call.said)
    assert [work.minutes for work in queries.prestations(household=ana.id)] == [120]


def test_a_language_has_the_same_key_everywhere() -> None:
    assert [KEYS_OF_LANGUAGES[each] for each in (*LANGUAGES, *LANGUAGES_OF_HELPERS)] == list("12345678")
