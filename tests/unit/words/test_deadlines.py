from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from voucherline.kernel.time import Days, Period, at
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.deadlines import company_deadline, contest_answer_deadline, household_deadline
from voucherline.schemes.derivations import Derivation
from voucherline.schemes.values import EnteredBy, Solution
from voucherline.words.deadlines import explain_deadline

FLANDERS = terms_for("flanders", on=date(2026, 3, 1))
BRUSSELS = terms_for("brussels", on=date(2026, 3, 1))
OUTAGE = Period(at(date(2026, 3, 30), 9), at(date(2026, 3, 30), 12))
AWAY = Days(date(2026, 4, 8), date(2026, 4, 10))


def anas_deadline(*, outages: tuple[Period, ...] = (), absences: tuple[Days, ...] = (), how: str = "") -> Derivation:
    """Ana takes part by telephone; Bea entered the work on Friday 20 March, and Ana was told the Wednesday after."""
    answer = household_deadline(
        FLANDERS,
        solution=Solution.TELEPHONE,
        entered_by=EnteredBy.HELPER,
        registered_at=at(date(2026, 3, 20), 9),
        validated_at=None,
        told_at=at(date(2026, 3, 25), 10),
        told_how=how,
        absences=absences,
        outages=outages,
    )
    assert answer is not None
    return answer.derivation


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "nl",
            "U hebt tijd tot en met dinsdag 14 april 2026. "
            "Wij hebben u ingelicht op woensdag 25 maart 2026 met een brief. "
            "Vanaf de dag daarna hebt u 10 werkdagen. "
            "Niet meegeteld: zaterdagen en zondagen; 6 april (feestdag); "
            "uw afwezigheid van 8 april tot en met 10 april.",
        ),
        (
            "fr",
            "Vous avez le temps jusqu'au mardi 14 avril 2026 inclus. "
            "Nous vous l'avons dit le mercredi 25 mars 2026 par lettre. "
            "À partir du lendemain, vous avez 10 jours ouvrables. "
            "Ne comptent pas : les samedis et les dimanches ; le 6 avril (jour férié) ; "
            "votre absence du 8 avril au 10 avril.",
        ),
        (
            "de",
            "Sie haben Zeit bis einschließlich Dienstag, 14. April 2026. "
            "Wir haben Sie am Mittwoch, 25. März 2026 mit einem Brief informiert. "
            "Vom Tag danach an haben Sie 10 Werktage. "
            "Nicht mitgezählt: Samstage und Sonntage; 6. April (Feiertag); "
            "Ihre Abwesenheit vom 8. April bis zum 10. April.",
        ),
        (
            "en",
            "You have until and including Tuesday 14 April 2026. "
            "We told you on Wednesday 25 March 2026 by letter. "
            "From the day after, you have 10 working days. "
            "Not counted: Saturdays and Sundays; 6 April (public holiday); "
            "your absence from 8 April to 10 April.",
        ),
    ],
)
def test_why_tuesday(language: str, text: str) -> None:
    assert explain_deadline(anas_deadline(absences=(AWAY,), how="letter"), language) == text


def test_a_failure_of_the_line_gives_hours_back() -> None:
    assert explain_deadline(anas_deadline(outages=(OUTAGE,), how="call"), "en") == (
        "You have until Friday 10 April 2026 at 3:00. "
        "We told you on Wednesday 25 March 2026 by telephone. "
        "From the day after, you have 10 working days. "
        "Not counted: Saturdays and Sundays; 6 April (public holiday); a failure of our line of 3 hours."
    )


def test_part_of_a_minute_is_rounded_to_the_households_side() -> None:
    odd = Period(OUTAGE.start, OUTAGE.end + timedelta(minutes=1, seconds=5))

    assert explain_deadline(anas_deadline(outages=(odd,)), "nl").endswith(
        "een storing van onze lijn van 3 uur 2 minuten."
    )


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("letter", " by letter."),
        ("email", " by e-mail."),
        ("e-mail", " by e-mail."),
        ("call", " by telephone."),
        ("portal", " on your own page."),
        ("", "25 March 2026."),
        ("pigeon", "25 March 2026."),
    ],
)
def test_how_somebody_was_told(how: str, words: str) -> None:
    told = explain_deadline(anas_deadline(how=how), "en").split("From the day")[0].strip()

    assert told.endswith(words)


def test_a_company_hears_about_its_five_days() -> None:
    told = company_deadline(FLANDERS, registered_at=at(date(2026, 3, 9), 9)).derivation

    assert explain_deadline(told, "nl") == (
        "U hebt tijd tot en met maandag 16 maart 2026. De prestatie is geregistreerd op maandag 9 maart 2026. "
        "Vanaf de dag daarna hebt u 5 werkdagen. Niet meegeteld: zaterdagen en zondagen."
    )


def test_a_company_hears_about_a_contest() -> None:
    told = contest_answer_deadline(FLANDERS, contested_at=at(date(2026, 3, 9), 9)).derivation

    assert "La prestation a été contestée le lundi 9 mars 2026." in explain_deadline(told, "fr")


def test_sixty_days_of_the_calendar_skip_nothing() -> None:
    answer = household_deadline(
        BRUSSELS,
        solution=Solution.ONLINE,
        entered_by=EnteredBy.COMPANY,
        registered_at=at(date(2026, 3, 9), 9),
        validated_at=at(date(2026, 3, 10), 9),
        told_at=at(date(2026, 3, 9), 9),
    )

    assert answer is not None
    assert explain_deadline(answer.derivation, "fr") == (
        "Vous avez le temps jusqu'au samedi 9 mai 2026 inclus. L'entreprise a validé la prestation le mardi 10 mars "
        "2026. À partir du lendemain, vous avez 60 jours."
    )


def test_one_day_away_and_a_day_on_which_we_are_closed() -> None:
    terms = replace(FLANDERS, closing_days=frozenset({date(2026, 3, 13)}))
    away = Days(date(2026, 3, 11), date(2026, 3, 11))
    answer = household_deadline(
        terms,
        solution=Solution.ONLINE,
        entered_by=EnteredBy.HELPER,
        registered_at=at(date(2026, 3, 9), 9),
        validated_at=None,
        told_at=at(date(2026, 3, 9), 9),
        absences=[away],
    )

    assert answer is not None
    assert explain_deadline(answer.derivation, "de").endswith(
        "Nicht mitgezählt: Samstage und Sonntage; 13. März (wir haben geschlossen); Ihre Abwesenheit am 11. März."
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The time runs until and including Tuesday 14 April 2026. The household was told on Wednesday 25 March"),
        ("nl", "De termijn loopt tot en met dinsdag 14 april 2026. De gebruiker is ingelicht op woensdag 25 maart"),
        ("fr", "Le délai court jusqu'au mardi 14 avril 2026 inclus. L'utilisateur a été informé le mercredi 25 mars"),
        ("de", "Die Frist läuft bis einschließlich Dienstag, 14. April 2026. Der Nutzer wurde am Mittwoch, 25. März"),
    ],
)
def test_to_somebody_else_it_is_not_said_that_he_has_time(language: str, text: str) -> None:
    """A household that reads until when its company may answer would take the day for its own."""
    explained = explain_deadline(anas_deadline(absences=(AWAY,), how="letter"), language, to_another=True)
    assert explained.startswith(text)
    yours = {"en": ("you",), "nl": (" u ", "uw"), "fr": ("vous", "votre"), "de": (" Sie ", "Ihre")}[language]
    assert not [each for each in yours if each in explained]
