"""Everything that a household can do in a call, in each of its languages, with real rows and to the end."""

from __future__ import annotations

import pytest

from phone_line.callers import CODE, Called, calls_in, carried, with_code
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries as household_queries
from voucherline.domain.prestations.states import PrestationState
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.models import CallBack, CallerProfile, CallStep
from voucherline.kernel.time import at
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from voucherline.words.formats import LANGUAGES
from world import Household, World
from world.people import Prestation

pytestmark = pytest.mark.django_db
HER_TELEPHONE = "+3292223344"
SAYS = {
    "nl": ("U hebt 10 cheques, waarvan 1 vrij.", "Uw laatste bestelling: 10 cheques, op maandag 5 januari."),
    "fr": ("Vous avez 10 titres, dont 1 libre.", "Votre dernière commande : 10 titres, le lundi 5 janvier."),
    "de": ("Sie haben 10 Schecks, davon 1 frei.", "Ihre letzte Bestellung: 10 Schecks, am Montag, 5. Januar."),
    "en": ("You have 10 vouchers, of which 1 is free.", "Your last order: 10 vouchers, on Monday 5 January."),
}
NEWS = {
    "nl": (
        "Er is beslist over 3 uur op maandag 5 januari, Bea: het werk is goedgekeurd.",
        "De onderneming heeft 3 uur op maandag 5 januari, Bea, geannuleerd.",
        "Voor 3 uur op maandag 5 januari, Bea, ontbreken 2 cheques. Bestel nieuwe cheques.",
        "1 cheque vervalt op dinsdag 5 januari.",
    ),
    "fr": (
        "Une décision est prise pour 3 heures le lundi 5 janvier, Bea : le travail est approuvé.",
        "L’entreprise a annulé 3 heures le lundi 5 janvier, Bea.",
        "Pour 3 heures le lundi 5 janvier, Bea, il manque 2 titres. Commandez-en d’autres, s’il vous plaît.",
        "1 titre expire le mardi 5 janvier.",
    ),
    "de": (
        "Über 3 Stunden am Montag, 5. Januar, Bea, ist entschieden: Die Arbeit ist bestätigt.",
        "Das Unternehmen hat 3 Stunden am Montag, 5. Januar, Bea, storniert.",
        "Für 3 Stunden am Montag, 5. Januar, Bea, fehlen 2 Schecks. Bitte bestellen Sie neue Schecks.",
        "1 Scheck verfällt am Dienstag, 5. Januar.",
    ),
    "en": (
        "A decision is made about 3 hours on Monday 5 January, Bea: the work is agreed.",
        "The company has cancelled 3 hours on Monday 5 January, Bea.",
        "For 3 hours on Monday 5 January, Bea, 2 vouchers are missing. Please order more.",
        "1 voucher expires on Tuesday 5 January.",
    ),
}


@pytest.fixture
def world() -> World:
    return World()


def her(world: World, language: str, *, vouchers: int = 10) -> Household:
    ana = world.household(
        vouchers=vouchers, language=language, solution=Solution.TELEPHONE, telephones=(HER_TELEPHONE,)
    )
    return with_code(ana)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_household_answers_and_sets_all_that_it_may(world: World, language: str) -> None:
    ana, bea = her(world, language), world.company().helper("Bea")
    yes, no, later = (bea.works_for(ana, hours=3) for _ in range(3))
    answers = (
        "1 -",  # yes
        "2 3 8 2 4 -",  # no, undone, no again
        "9 3 4 3 5",  # again; why; later
        "4 - - -",  # the last order, and no word more
    )
    settings = (
        "3 5",  # what is open once more
        "5 2 5",  # slower
        "5 3 4 10 12 1",  # called from ten to twelve
        f"5 3 5 {CODE} 73052 73052",  # another code
        "5 3 6",  # called back
    )

    call = calls_in(ana, f"{CODE} {' '.join(answers)}", number=HER_TELEPHONE)
    again = calls_in(ana, f"{CODE} {' '.join(settings)}", number=HER_TELEPHONE)

    assert (call.outcome, again.outcome) == ("done", "call back")
    assert (yes.view.household_yes, no.view.contest_reason, later.state) == (
        "person",
        "day",
        PrestationState.REGISTERED,
    )
    assert not later.view.household_yes
    assert set(SAYS[language]) <= set(call.said)
    assert household_queries.preferences(ana.id).call_hours == (600, 720)
    assert CallerProfile.objects.get().pace == 1
    assert households.verify_telephone_code(ana.id, "73052")
    assert CallBack.objects.get().number == HER_TELEPHONE
    assert [each.words for each in call.walk if each.what == CallStep.SAID] == call.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_calls_and_the_household_decides_in_the_call(world: World, language: str) -> None:
    ana, bea = her(world, language), world.company().helper("Bea")
    first, second = bea.works_for(ana), bea.works_for(ana)

    call = the_line_calls(ana, f"1 {CODE} 1 - 2 5 6 x", NoticeKind.PRESTATION_TO_ANSWER, second)

    # What the call is about comes first, then what else is open.
    assert second.view.household_yes == "person"
    assert first.view.contest_reason == "did not happen"
    assert call.conversation.context.told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_calls_with_news(world: World, language: str) -> None:
    ana, bea = her(world, language, vouchers=7), world.company().helper("Bea")
    decided, cancelled = (bea.works_for(ana) for _ in range(2))
    decided.validated()
    decided.contested()
    decided.maintained()
    decided.decided(for_company=True)
    cancelled.cancelled()

    subjects = (
        (NoticeKind.CONTEST_DECIDED, decided),
        (NoticeKind.PRESTATION_CANCELLED, cancelled),
    )
    said = [the_line_calls(ana, f"1 {CODE} 5", kind, about).said for kind, about in subjects]
    assert [line for lines in said for line in lines if line in NEWS[language]] == list(NEWS[language][:2])
    other = the_line_calls(ana, f"1 {CODE} 5", NoticeKind.REFUND_ACCOUNT_NOTED, decided)
    assert other.outcome == "done"


def the_line_calls(ana: Household, keys: str, kind: NoticeKind, about: Prestation) -> Called:
    household = household_queries.by_ids([ana.id])[ana.id]
    now = ana.world.now
    conversation = arriving.line_calls(household, HER_TELEPHONE, kind=kind, subject=about.id, now=now)
    return carried(conversation, keys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_and_what_expires(world: World, language: str) -> None:
    ana, bea = her(world, language, vouchers=1), world.company().helper("Bea")
    short = bea.works_for(ana)
    expiring = the_line_calls(with_code(her_sister(world, language)), f"1 {CODE} 5", NoticeKind.EXPIRY_WARNING, short)
    short.validated()
    short.confirmed()

    missing = the_line_calls(ana, f"1 {CODE} 5", NoticeKind.SHORTAGE, short)

    assert NEWS[language][2] in missing.said
    assert NEWS[language][3] in expiring.said


def her_sister(world: World, language: str) -> Household:
    return world.household("Jo", vouchers=1, language=language, solution=Solution.TELEPHONE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_person_in_opening_hours_a_call_back_outside_them(world: World, language: str) -> None:
    ana = her(world, language)
    assert calls_in(ana, "0", number=HER_TELEPHONE).outcome == "person"
    world.now = at(world.today, 21)
    assert calls_in(ana, "0", number=HER_TELEPHONE).outcome == "call back"


@pytest.fixture
def maintained(world: World) -> Prestation:
    work = world.company().helper("Bea").works_for(her(world, "nl"))
    work.contested()
    work.maintained()
    return work


def test_work_that_the_company_keeps_to_is_asked_about_as_such(world: World, maintained: Prestation) -> None:
    call = calls_in(maintained.household, f"{CODE} 2 8 2 - -", number=HER_TELEPHONE)
    assert "U betwistte 3 uur op maandag 5 januari, Bea. De onderneming blijft erbij." in call.said
    assert "Het is genoteerd. De klantendienst beslist." in call.said
    assert maintained.state is PrestationState.MAINTAINED
    calls_in(maintained.household, f"{CODE} 1 - -", number=HER_TELEPHONE)
    assert maintained.view.household_yes == "person"


def test_the_line_calls_about_it_too(maintained: Prestation) -> None:
    call = the_line_calls(maintained.household, f"1 {CODE} 1 - -", NoticeKind.CONTEST_MAINTAINED, maintained)
    assert maintained.view.household_yes == "person"
    assert call.conversation.context.told
