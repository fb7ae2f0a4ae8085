from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from uuid import UUID

import pytest

from voucherline.domain.bank.formats.values import Problem, StatementRefused
from voucherline.domain.prestations.values import AlreadyAnswered
from voucherline.kernel.money import Euro
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.catalogue import NoTermsYet, UnknownScheme
from voucherline.schemes.values import Activity
from voucherline.words.catalogue import NoWordsError, outcome_in_words, problem_in_words, refusal_in_words, say
from voucherline.words.formats import LANGUAGES, Minutes


@dataclass(eq=False)
class NotEnoughVouchers(Refusal):
    free: int
    asked: int


@dataclass(eq=False)
class TooManyMinutesInDay(Refusal):
    day: date
    minutes: int
    most: int


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Er zijn nog maar 2 vrije dienstencheques, en er zijn er 3 nodig. Bestel eerst dienstencheques."),
        ("fr", "Il ne reste que 2 titres-services libres, et il en faut 3. Commandez d'abord des titres-services."),
        (
            "de",
            "Es sind nur noch 2 freie Dienstleistungsschecks da, und 3 werden gebraucht. "
            "Bestellen Sie zuerst Dienstleistungsschecks.",
        ),
        ("en", "There are only 2 free vouchers left, and 3 are needed. Order vouchers first."),
    ],
)
def test_a_household_hears_how_many_vouchers_are_left(language: str, text: str) -> None:
    assert refusal_in_words(NotEnoughVouchers(free=2, asked=3), language) == text


@pytest.mark.parametrize(
    ("free", "text"),
    [
        (0, "Er zijn geen vrije dienstencheques meer, en er is er 1 nodig. Bestel eerst dienstencheques."),
        (1, "Er is nog maar 1 vrije dienstencheque, en er is er 1 nodig. Bestel eerst dienstencheques."),
    ],
)
def test_one_voucher_is_not_spoken_of_as_many(free: int, text: str) -> None:
    assert say("not-enough-vouchers", "nl", free=free, asked=1) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "nl",
            "Hiermee zou de huishoudhulp op donderdag 12 maart 2026 12 u 45 gewerkt hebben; hoogstens 12 u is "
            "toegestaan. Verbeter de uren.",
        ),
        (
            "fr",
            "L'aide-ménagère aurait ainsi travaillé 12 h 45 le jeudi 12 mars 2026 ; 12 h au plus sont permises. "
            "Corrigez les heures.",
        ),
        (
            "de",
            "Damit hätte die Haushaltshilfe am Donnerstag, 12. März 2026 12 Std. 45 gearbeitet; höchstens 12 Std. "
            "sind erlaubt. Berichtigen Sie die Stunden.",
        ),
        (
            "en",
            "With this, the helper would have worked 12 h 45 on Thursday 12 March 2026; at most 12 h is allowed. "
            "Correct the hours.",
        ),
    ],
)
def test_minutes_are_said_in_hours(language: str, text: str) -> None:
    refusal = TooManyMinutesInDay(day=date(2026, 3, 12), minutes=765, most=720)

    assert refusal_in_words(refusal, language) == text


@pytest.mark.parametrize(
    ("language", "amount"),
    [
        ("nl", "€\u00a01.234,50"),
        ("fr", "1\u00a0234,50\u00a0€"),
        ("de", "1.234,50\u00a0€"),
        ("en", "€1,234.50"),
    ],
)
def test_amounts_are_written_as_at_home(language: str, amount: str) -> None:
    said = say("does-not-add-up", language, account="BE68539007547034", difference=Euro.of(1234, 50))

    assert amount in said


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "U hebt tijd tot zondag 1 maart 2026 om 0.30 uur."),
        ("fr", "Vous avez le temps jusqu'au dimanche 1er mars 2026 à 0 h 30."),
        ("de", "Sie haben Zeit bis Sonntag, 1. März 2026 um 0.30 Uhr."),
        ("en", "You have until Sunday 1 March 2026 at 0:30."),
    ],
)
def test_an_instant_is_said_by_the_clock_in_brussels(language: str, text: str) -> None:
    moment = datetime(2026, 2, 28, 23, 30, tzinfo=UTC)

    assert say("deadline-until-moment", language, moment=moment) == text


def test_a_time_of_day_is_said() -> None:
    said = say("overlap", "en", day=date(2026, 3, 12), start=time(9), other_start=time(8, 5))

    assert said == (
        "On Thursday 12 March 2026 the helper already has hours from 8:05, which overlap with those from 9:00. "
        "Correct one of the two."
    )


@pytest.mark.parametrize(("start", "other_start"), [(time(9), time(8, 5)), (540, 485)])
def test_a_time_of_day_may_be_counted_in_minutes(start: object, other_start: object) -> None:
    said = say("overlap", "de", day=date(2026, 3, 12), start=start, other_start=other_start)

    assert said == (
        "Am Donnerstag, 12. März 2026 hat die Haushaltshilfe schon Stunden ab 8.05 Uhr; sie überschneiden sich mit "
        "denen ab 9.00 Uhr. Berichtigen Sie eine der beiden."
    )


def test_a_household_hears_why_its_money_comes_back() -> None:
    assert outcome_in_words("unknown-number", "nl") == (
        "Wij kennen het nummer bij uw betaling niet, dus wij storten het geld terug. "
        "Kijk de 12 cijfers na en betaal opnieuw."
    )


@pytest.mark.parametrize("activity", [Activity.IRONING, "3"])
def test_an_activity_is_said_by_its_name(activity: str) -> None:
    said = say("not-approved", "nl", company="Net & Co", activity=activity, day=date(2026, 3, 12))

    assert said == (
        "Onderneming Net & Co was op donderdag 12 maart 2026 niet erkend voor strijken. "
        "Verbeter de activiteit of de dag, of vraag de erkenning aan."
    )


def test_an_activity_that_does_not_exist_is_said_as_it_came() -> None:
    assert say("activity-unknown", "en", activity="gardening") == (
        "There is no activity “gardening”. Choose 1 (home help), 2 (shopping), 3 (ironing) or 4 (transport)."
    )


class _State(StrEnum):
    OUTSIDE_VOUCHERS = "outside vouchers"


@pytest.mark.parametrize("state", [_State.OUTSIDE_VOUCHERS, "outside vouchers"])
def test_a_state_is_never_said_in_code(state: str) -> None:
    assert say("already-answered", "fr", state=state, by="silence") == (
        "Cette prestation a déjà reçu une réponse : elle est à payer sans titres-services. "
        "Si ce n'est pas juste, appelez le service clientèle."
    )


@pytest.mark.parametrize(
    ("state", "by", "party", "said"),
    [
        ("registered", "person", "household", "You have already said yes: the company must still answer."),
        ("registered", "person", "company", "You have already said yes: the household must still answer."),
        (
            "registered",
            "silence",
            "household",
            "Your time has passed, and that counts as your yes: the company must still answer.",
        ),
        ("cancelled", "", "household", "This work is cancelled: you need not answer any more."),
        (
            "reimbursed",
            "person",
            "household",
            "This work is already paid to the company: it can no longer be answered.",
        ),
        ("agreed", "person", "household", "This work already has an answer: it is agreed."),
    ],
)
def test_who_answers_again_hears_what_holds(state: str, by: str, party: str, said: str) -> None:
    refusal = AlreadyAnswered(state, by, party)

    assert refusal_in_words(refusal, "en") == f"{said} If that is not right, call customer service."


def test_an_unknown_scheme_is_named() -> None:
    assert refusal_in_words(UnknownScheme("luxembourg"), "de") == (
        "Es gibt kein System „luxembourg“. Wählen Sie ein System aus der Liste."
    )


def test_a_day_before_all_terms_is_named() -> None:
    assert refusal_in_words(NoTermsYet("flanders", date(2024, 12, 31)), "nl") == (
        "Het stelsel “flanders” had op dinsdag 31 december 2024 nog geen voorwaarden. Kies een latere dag."
    )


def test_a_bank_file_that_cannot_be_read_says_why() -> None:
    refusal = StatementRefused(line=1, reason="not-a-bank-file", found="%PDF-1.4")

    assert refusal_in_words(refusal, "en") == (
        "The bank file cannot be read. It is neither CODA nor camt.053; it begins with “%PDF-1.4”. "
        "Choose the file that the bank gave."
    )


def test_a_fault_in_a_bank_file_says_where() -> None:
    problem = Problem(1204, "does-not-add-up", {"difference_cents": -1040})

    assert problem_in_words(problem, "en") == (
        "Line 1204 of the file: movements and balances differ by -€10.40. Ask the bank for the file again."
    )


def test_a_fault_of_the_whole_file_names_no_line() -> None:
    assert problem_in_words(Problem(0, "file-continues"), "nl") == (
        "de bank kondigt nog een bestand aan. Lees ook dat bestand in."
    )


def test_nothing_invisible_stands_in_a_sentence() -> None:
    said = say("not-yours", "en", id=UUID(int=7))

    assert not {"\u2068", "\u2069"} & set(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_that_nobody_wrote_raises(language: str) -> None:
    with pytest.raises(NoWordsError):
        say("no-such-sentence", language)


def test_a_missing_slot_raises() -> None:
    with pytest.raises(NoWordsError):
        say("not-enough-vouchers", "nl", free=2)


def test_a_language_that_nobody_speaks_here_raises() -> None:
    with pytest.raises(NoWordsError):
        say("reason-missing", "eo")


@pytest.mark.parametrize("value", [None, True, 1.5, ["a"]])
def test_a_slot_of_a_kind_that_no_sentence_can_hold_raises(value: object) -> None:
    with pytest.raises(TypeError):
        say("same-person-twice", "nl", name=value)


def test_a_length_of_work_may_be_given_as_such() -> None:
    assert "2 h 45" in say("same-prestation-differs", "fr", reference=Minutes(165))
    assert "45 min" in say("same-prestation-differs", "fr", reference=Minutes(45))
