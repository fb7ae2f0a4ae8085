"""Whatever happens, it can be said: every kind of notice, in every language, to everybody who takes part."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from unit.notices.examples import (
    CLOCK_RUNS,
    CONTENTS,
    CONTESTED,
    LINE,
    NUMBER,
    PORTAL,
    WORK,
    as_text,
    every_message,
    messages,
    reader,
    sentences,
)
from voucherline.notices.composing import COMPOSERS, compose, pen
from voucherline.notices.content_of_kinds import CONTENT_OF
from voucherline.notices.contents import AboutWork, Mandate, Purse, TelephoneCode
from voucherline.notices.values import NoticeKind, NoticeUnknown
from voucherline.schemes.values import Solution
from voucherline.words.catalogue import NoWordsError, keys, say
from voucherline.words.formats import LANGUAGES

COMPANY_KINDS = [kind for kind in NoticeKind if kind.value.startswith("company")]
HELPER_KINDS = [kind for kind in NoticeKind if kind.value.startswith("helper")]
WITH_SLIP = (
    NoticeKind.PRESTATION_TO_ANSWER,
    NoticeKind.PRESTATION_AMENDED,
    NoticeKind.CONTEST_MAINTAINED,
    NoticeKind.SAMPLE_QUESTION,
    NoticeKind.WELCOME,
    NoticeKind.SOLUTION_CHANGED,
)
A_UUID = "0191d5b2-7c0e-7d11-8a33-0242ac120002"
A_NATIONAL_NUMBER = "85.07.30-033.28"


def test_every_kind_has_words_and_an_example() -> None:
    assert set(COMPOSERS) == set(NoticeKind)
    assert {type(each) for each in CONTENTS} == set(CONTENT_OF.values())


@pytest.mark.parametrize("solution", Solution)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", NoticeKind)
def test_nothing_is_left_open(kind: NoticeKind, language: str, solution: Solution) -> None:
    for message in messages(kind, language, solution=solution):
        text = as_text(message)
        assert (message.kind, message.language) == (kind, language)
        assert not re.search(r"[{}\u2060\u202f]|notice-|None|Euro\(", text)
        assert "  " not in " ".join((message.subject, *sentences(message)))
        assert message.paragraphs
        assert all(re.search(r"[.?!”“»]$", each) for each in sentences(message)), sentences(message)
        assert all(label and value for label, value in message.facts)
        assert bool(message.steps_heading) is bool(message.steps)


@pytest.mark.parametrize("kind", NoticeKind)
def test_subjects_are_short_and_keep_secrets(kind: NoticeKind) -> None:
    for language in LANGUAGES:
        for message in messages(kind, language):
            assert len(message.subject) <= 110, message.subject
            assert not re.search(r"\d{5}|€|BE\d\d", message.subject.replace(" ", "")), message.subject


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_wallet_has_the_same_three_words_everywhere(language: str) -> None:
    for word, slot in (("wallet", "in-wallet"), ("kept", "kept"), ("free", "free")):
        label = say(f"notice-label-{word}", language)
        assert say(f"wallet-{slot}", language, count=2).startswith(label)


def test_who_answers_online_hears_where_to_click() -> None:
    message = compose(NoticeKind.PRESTATION_TO_ANSWER, CLOCK_RUNS, reader(NoticeKind.PRESTATION_TO_ANSWER, "en"))

    assert PORTAL in message.steps[0]
    assert "Confirm" in message.steps[1]
    assert "Contest" in message.steps[1]


@pytest.mark.parametrize("solution", [Solution.EMAIL, Solution.TELEPHONE])
def test_who_answers_by_telephone_hears_what_to_press(solution: Solution) -> None:
    kind = NoticeKind.PRESTATION_TO_ANSWER
    steps = " ".join(compose(kind, CLOCK_RUNS, reader(kind, "en", solution=solution)).steps)

    assert LINE in steps
    assert "090 9337 55493" in steps
    assert "Press 1 if it is right. Press 2 if it is not right." in steps
    assert "Press 0" in steps
    assert PORTAL not in steps


def test_whoever_was_called_in_vain_hears_so_before_anything_else() -> None:
    kind = NoticeKind.PRESTATION_TO_ANSWER
    first, *rest = compose(kind, CLOCK_RUNS, reader(kind, "en", solution=Solution.TELEPHONE, called_in_vain=True)).steps

    assert first == "We called you about this and did not reach you. Now please call us."
    assert tuple(rest) == compose(kind, CLOCK_RUNS, reader(kind, "en", solution=Solution.TELEPHONE)).steps


def test_a_mandate_to_see_alone_is_not_said_to_answer() -> None:
    answers = say("notice-mandate-answers", "en", holder="Zoë")
    for kind in (NoticeKind.MANDATE_OFFERED, NoticeKind.MANDATE_GIVEN):
        both, only_see, _ = (as_text(each) for each in messages(kind, "en"))
        assert answers.replace("Zoë", "Élise Ngô") in both
        assert answers not in only_see


@pytest.mark.parametrize("kind", WITH_SLIP)
def test_a_letter_has_a_slip_that_a_scan_reads_back(kind: NoticeKind) -> None:
    for message in messages(kind, "nl", solution=Solution.TELEPHONE):
        assert message.slip is not None
        assert NUMBER in message.slip.reference
        assert re.fullmatch(r"[A-Z0-9/-]+", message.slip.reference)
        assert len(message.slip.choices) == 5


def test_silence_counts_only_where_it_may() -> None:
    silent = say("notice-silence-is-yes", "en")
    never = say("notice-silence-is-no-answer", "en")
    kind = NoticeKind.PRESTATION_TO_ANSWER

    assert silent in compose(kind, CLOCK_RUNS, reader(kind, "en")).paragraphs
    assert never in compose(kind, AboutWork(WORK), reader(kind, "en")).paragraphs
    # Whoever knew the old hours answers in person; whoever hears of the work only now has its time like anybody.
    kind = NoticeKind.PRESTATION_AMENDED
    assert never in compose(kind, AboutWork(WORK), reader(kind, "en")).paragraphs
    assert silent in compose(kind, CLOCK_RUNS, reader(kind, "en")).paragraphs


def test_before_the_clock_runs_one_hears_what_starts_it() -> None:
    kind = NoticeKind.PRESTATION_TO_ANSWER
    waits = "\n".join(as_text(each) for each in messages(kind, "en"))

    assert "when this notice has reached you. From the day after, you have 10 working days." in waits
    assert "and Net & Co has said yes as well. From the day after, you have 60 days." in waits


@pytest.mark.parametrize("kind", [*COMPANY_KINDS, *HELPER_KINDS])
def test_nobody_else_sees_the_wallet(kind: NoticeKind) -> None:
    if CONTENT_OF[kind] is not AboutWork:
        return
    purse = Purse(7771, 7772, 7773)
    for language in LANGUAGES:
        text = as_text(compose(kind, replace(CONTESTED, purse=purse), reader(kind, language)))
        assert not re.search(r"777", re.sub(r"[.,\u00a0]", "", text))
        assert say("notice-label-wallet", language) not in text


def test_only_the_company_reads_the_households_own_words() -> None:
    words = "Bea left at eleven."
    heard = {
        kind
        for kind in (*COMPANY_KINDS, *HELPER_KINDS)
        if CONTENT_OF[kind] is AboutWork and words in as_text(compose(kind, CONTESTED, reader(kind, "en")))
    }

    assert heard == {NoticeKind.COMPANY_CONTESTED}


def test_codes_and_national_numbers_in_free_words_are_hidden() -> None:
    words = f"My code is 48213, my number {A_NATIONAL_NUMBER} or 85073003328, see {A_UUID}; call 0470 12 34 56."
    text = as_text(
        compose(
            NoticeKind.COMPANY_CONTESTED,
            replace(CONTESTED, words=words),
            reader(NoticeKind.COMPANY_CONTESTED, "en"),
        )
    )

    assert "My code is …, my number … or …, see …; call 0470 12 34 56." in text


def test_no_message_shows_an_inner_id_or_a_national_number() -> None:
    for message in every_message():
        text = as_text(message).replace("090 9337 55493", "").replace("+++090/9337/55493+++", "").replace(NUMBER, "")
        assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-", text)
        assert not re.search(r"\d{2}\.\d{2}\.\d{2}-\d{3}|(?<!\d)\d{11}(?!\d)", text)


@pytest.mark.parametrize("kind", [NoticeKind.TELEPHONE_CODE, NoticeKind.MANDATE_OFFERED])
def test_the_letter_with_the_code_does_not_know_the_code(kind: NoticeKind) -> None:
    text = "\n".join(as_text(each) for each in messages(kind, "nl", solution=Solution.TELEPHONE))

    assert set(re.findall(r"(?<!\d)\d{5}(?!\d)", text)) == {"55493"}, "only the end of the user number has five digits"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Élise Dupont", "Les titres-services d'Élise Dupont"),
        ("Bob", "Les titres-services de Bob"),
        ("Yves", "Les titres-services d'Yves"),
        ("Yasmine", "Les titres-services de Yasmine"),
        ("Hassan", "Les titres-services de Hassan"),
        ("Ngô", "Les titres-services de Ngô"),
    ],
)
def test_french_elides_before_a_name(name: str, says: str) -> None:
    kind = NoticeKind.ACCOUNT_CHANGED
    dead = next(each for each in CONTENTS if getattr(each, "state", "") == "deceased")

    assert compose(kind, dead, reader(kind, "fr", name=name)).subject == says


def test_a_helper_whose_language_is_not_written_yet_reads_english_and_why() -> None:
    kind = NoticeKind.HELPER_HOURS_AMENDED
    message = compose(kind, AboutWork(WORK), reader(kind, "pl"))

    assert message.language == "en"
    assert say("notice-written-in-english", "en") in message.closing


def test_no_sentence_lies_unused(monkeypatch: pytest.MonkeyPatch) -> None:
    said: set[str] = set()

    def listening(key: str, language: str, /, **slots: object) -> str:
        said.add(key)
        return say(key, language, **slots)

    monkeypatch.setattr(pen, "say", listening)
    for _ in every_message():
        pass
    compose(NoticeKind.HELPER_HOURS_AMENDED, AboutWork(WORK), reader(NoticeKind.HELPER_HOURS_AMENDED, "ro"))
    # A line without pages.
    offered = Mandate("Ben", date(2026, 3, 1), date(2028, 2, 29), accept_until=date(2026, 3, 15))
    compose(NoticeKind.MANDATE_OFFERED, offered, replace(reader(NoticeKind.MANDATE_OFFERED, "en"), portal=""))

    # A refusal begins like a notice by chance: it has its own test.
    notices = {key for key in keys("en") if key.startswith("notice-")} - {NoticeUnknown(UUID(int=7)).key}
    assert notices - said == set()


def test_a_kind_says_only_its_own_content() -> None:
    with pytest.raises(AssertionError):
        compose(NoticeKind.WELCOME, TelephoneCode(), reader(NoticeKind.WELCOME, "nl"))


def test_a_missing_slot_stops() -> None:
    with pytest.raises(NoWordsError):
        say("notice-shortage", "nl", helper="Bea")
