"""Every question of every dialogue: with a right key, a wrong key, silence and a hang-up."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from unit.phone_line.walked import Arrived, questions, right_digits, said
from voucherline.doors.phone_line import walking
from voucherline.doors.phone_line.dialogues import DIALOGUES
from voucherline.doors.phone_line.steps import ATTEMPTS, Act, Capture, Menu, Say
from voucherline.doors.phone_line.values import Acted, Do, HangUp, Keys, Listen, Output, Over, Secret, Silence, Spoken
from voucherline.doors.phone_line.walking import Place

QUESTIONS = [
    pytest.param(arrived, id=f"{dialogue.name}: {name}")
    for dialogue in DIALOGUES.values()
    for name, arrived in questions(dialogue).items()
]
every_question = pytest.mark.parametrize("arrived", QUESTIONS)


def lands(place: Place, name: str) -> str:
    """The step at which one stays after going to this one: sentences are said on the way."""
    step = place.dialogue.steps[name]
    return lands(place, step.then) if isinstance(step, Say) else name


def test_every_question_is_found() -> None:
    for dialogue in DIALOGUES.values():
        asked = {name for name, step in dialogue.steps.items() if isinstance(step, Menu | Capture)}
        assert set(questions(dialogue)) == asked


@every_question
def test_each_right_key_leads_where_the_dialogue_says(arrived: Arrived) -> None:
    question = arrived.place.question
    if isinstance(question, Menu):
        for option in walking.offered(arrived.place, question):
            place, _ = walking.step(arrived.place, Keys(1, option.key))
            assert place.step == lands(place, option.then)
    else:
        assert isinstance(question, Capture)
        place, _ = walking.step(arrived.place, Keys(1, right_digits(question), secret=question.secret))
        assert place.step == lands(place, question.then)


@every_question
def test_a_wrong_key_is_asked_again_and_then_a_person_helps(arrived: Arrived) -> None:
    question = arrived.place.question
    if isinstance(question, Menu) and question.other:
        pytest.skip("any key goes on here")
    place = arrived.place
    for _ in range(ATTEMPTS - place.attempts):
        place, outputs = walking.step(place, Keys(1, "#"))
        assert said(outputs)[0] == "phone-wrong-key"
        assert isinstance(outputs[-1], Listen)
        assert place.step == arrived.place.step
    assert led_to_a_person(arrived, *walking.step(place, Keys(1, "#")))


@every_question
def test_silence_is_asked_again_and_then_a_person_helps(arrived: Arrived) -> None:
    question = arrived.place.question
    place, outputs = walking.step(arrived.place, Silence(1))
    if isinstance(question, Menu) and question.silence:
        assert place.step == lands(place, question.silence)
        return
    assert said(outputs)[0] == "phone-silence"
    assert set(question.says if question else ()) <= set(said(outputs))
    first, again = arrived.outputs[-1], outputs[-1]
    assert isinstance(first, Listen)
    assert isinstance(again, Listen)
    assert again.first_seconds == 2 * first.first_seconds
    while not helped(place, outputs):
        place, outputs = walking.step(place, Silence(1))
        assert place.attempts <= ATTEMPTS


def helped(place: Place, outputs: tuple[object, ...]) -> bool:
    """Is the caller on the way to a person, does its answer count as it is, or is nobody there who needs one?"""
    last = outputs[-1]
    return last in (Do("reach person", {}), Do("no reason", {})) or (
        isinstance(last, Over) and (place.step, last.outcome) in NOBODY_THERE
    )


NOBODY_THERE = {("voicemail", "voicemail"), ("goodbye", "done")}
"""A machine answered the line's call; or all was heard, and the telephone lies beside its fork."""


@pytest.mark.parametrize("name", ["household-calls", "helper-calls"])
def test_whoever_was_served_and_says_nothing_hears_a_goodbye_after_three_attempts(name: str) -> None:
    place = questions(DIALOGUES[name])["menu"].place
    for _ in range(ATTEMPTS - 1):
        place, outputs = walking.step(place, Silence(1))
        assert isinstance(outputs[-1], Listen)
    place, outputs = walking.step(place, Silence(1))
    assert (said(outputs), outputs[-1]) == (["phone-bye"], Over("done"))


@pytest.mark.parametrize("name", ["household-calls", "helper-calls"])
def test_whoever_was_not_served_yet_and_says_nothing_comes_to_a_person(name: str) -> None:
    place = questions(DIALOGUES[name])["first menu"].place
    for _ in range(ATTEMPTS):
        place, outputs = walking.step(place, Silence(1))
    assert outputs[-1] == Do("reach person", {})


def test_whoever_pressed_a_wrong_key_is_there_and_is_not_left_with_a_goodbye() -> None:
    place, _ = walking.step(questions(DIALOGUES["household-calls"])["menu"].place, Keys(1, "7"))
    for _ in range(ATTEMPTS - 1):
        place, outputs = walking.step(place, Silence(1))
    assert outputs[-1] == Do("reach person", {})


def alone(arrived: Arrived, key: str) -> str:
    """A key after which none follows: where more are waited for, # says so."""
    question = arrived.place.question
    return key + "#" if isinstance(question, Capture) and question.digits > 1 else key


@every_question
def test_zero_reaches_a_person_and_a_no_that_was_said_is_done_before(arrived: Arrived) -> None:
    assert led_to_a_person(arrived, *walking.step(arrived.place, Keys(1, alone(arrived, "0"))))


def led_to_a_person(arrived: Arrived, place: Place, outputs: Sequence[Output]) -> bool:
    """Does a person take over, once what was said before is done?"""
    question = arrived.place.question
    if isinstance(question, Menu) and question.before_person:
        assert isinstance(outputs[-1], Do)
        assert outputs[-1].act == question.before_person
        _, outputs = walking.step(place, Acted(1, "done"))
    return outputs[-1] == Do("reach person", {})


@every_question
def test_nine_says_it_again(arrived: Arrived) -> None:
    question = arrived.place.question
    nine_is_an_answer = isinstance(question, Capture) and question.digits == 1 and "9" in question.allowed
    before = [each for each in arrived.outputs if isinstance(each, Spoken)]
    for _ in range(3):
        place, outputs = walking.step(arrived.place, Keys(1, "*" if nine_is_an_answer else alone(arrived, "9")))
        assert said(outputs) == [each.prompt for each in before]
        assert place.attempts == arrived.place.attempts
        assert place.step == arrived.place.step


@every_question
def test_hanging_up_is_the_end_and_an_answer_that_was_given_counts(arrived: Arrived) -> None:
    question = arrived.place.question
    place, outputs = walking.step(arrived.place, HangUp(1))
    if isinstance(question, Menu) and question.hang_up:
        there = place.dialogue.steps[question.hang_up]
        assert isinstance(there, Act)
        assert isinstance(outputs[-1], Do)
        place, outputs = walking.step(place, Acted(1, "done"))
    assert outputs == (Over("hung up"),)


@every_question
def test_a_long_call_ends_with_a_person_and_loses_no_answer(arrived: Arrived) -> None:
    question = arrived.place.question
    _, outputs = walking.step(arrived.place, Silence(550))
    do = outputs[-1]
    assert isinstance(do, Do)
    given = isinstance(question, Menu) and question.hang_up
    assert do.act == (given or "reach person")


def test_a_code_shows_itself_nowhere() -> None:
    arrived = questions(DIALOGUES["household-calls"])["code"]
    heard = Keys(1, "40917", secret=True)
    place, outputs = walking.step(arrived.place, heard)
    assert "40917" not in repr((heard, place, outputs))
    assert outputs[-1] == Do("identify", {"code": "40917"})
    assert not place.kept
    assert repr(Secret("40917")) == "Secret(hidden)"


def test_who_hesitates_is_spoken_to_more_slowly() -> None:
    place = questions(DIALOGUES["household-calls"])["work"].place
    assert place.pace == 0
    for _ in range(2):
        place, outputs = walking.step(place, Keys(1, "9"))
    assert place.pace == 1
    assert {each.pace for each in outputs if isinstance(each, Spoken)} == {1}


def test_a_slow_hand_begins_no_number_anew() -> None:
    place = questions(DIALOGUES["household-calls"])["number"].place
    for digit in "0001234":
        place, outputs = walking.step(place, Keys(1, digit))
        assert said(outputs) == ["phone-go-on"]
    listen = outputs[-1]
    assert isinstance(listen, Listen)
    assert (listen.digits, listen.between_seconds) == (5, 15)
    place, _ = walking.step(place, Keys(1, "56789"))
    assert (place.step, place.kept["number"]) == ("code", "000123456789")


def test_a_zero_after_which_nothing_follows_asks_for_a_person() -> None:
    place = questions(DIALOGUES["household-calls"])["number"].place
    place, _ = walking.step(place, Keys(1, "0"))
    _, outputs = walking.step(place, Silence(1))
    assert outputs[-1] == Do("reach person", {})
