"""Keys off the wire: trembling hands, keys pressed too early, keys that stop coming."""

from __future__ import annotations

from voucherline.doors.phone_line.keys import Listening
from voucherline.doors.phone_line.values import HangUp, Keys, Listen, Silence

MENU = Listen(1, first_seconds=10, between_seconds=5)
CODE = Listen(5, first_seconds=10, between_seconds=5, at_once="*", secret=True)


def test_one_key_answers_a_menu() -> None:
    assert Listening(MENU, asked_at=3).press("1", 4.5) == Keys(4.5, "1")


def test_the_same_key_within_400_milliseconds_is_one_key() -> None:
    listening = Listening(CODE, asked_at=0)
    for at, key in ((1.0, "4"), (1.3, "4"), (2.0, "0"), (3.0, "9"), (4.0, "1"), (4.39, "1")):
        assert listening.press(key, at) is None
    assert listening.press("7", 5.0) == Keys(5.0, "40917", secret=True)


def test_the_same_key_after_that_is_two() -> None:
    listening = Listening(Listen(2, 10, 5), asked_at=0)
    listening.press("1", 1.0)
    assert listening.press("1", 1.41) == Keys(1.41, "11")


def test_a_trembling_key_does_not_answer_the_next_question_too() -> None:
    first = Listening(MENU, asked_at=0)
    assert first.press("1", 4.0) == Keys(4.0, "1")
    second = Listening(MENU, asked_at=4.05, last_key=first.last_key, last_at=first.last_at)
    assert second.press("1", 4.3) is None
    assert second.press("1", 9.0) == Keys(9.0, "1")


def test_a_new_question_begins_without_what_was_pressed_before_it() -> None:
    listening = Listening(MENU, asked_at=10)
    assert listening.press("2", 9.9) is None
    assert listening.press("1", 10.2) == Keys(10.2, "1")


def test_keys_that_stop_coming_are_what_there_is() -> None:
    listening = Listening(CODE, asked_at=0)
    assert listening.deadline(said_until=4) == 14
    listening.press("0", 6)
    assert listening.deadline(said_until=4) == 11
    assert listening.wait_over(11) == Keys(11, "0", secret=True)


def test_nothing_at_all_is_silence() -> None:
    assert Listening(MENU, asked_at=0).wait_over(10) == Silence(10)
    assert Listening(MENU, asked_at=0).hang_up(3) == HangUp(3)


def test_a_star_answers_at_once_and_a_hash_says_that_is_all() -> None:
    assert Listening(CODE, asked_at=0).press("*", 1) == Keys(1, "*", secret=True)
    listening = Listening(CODE, asked_at=0)
    listening.press("0", 1)
    assert listening.press("#", 2) == Keys(2, "0#", secret=True)


def test_keys_of_a_code_do_not_show_themselves() -> None:
    listening = Listening(CODE, asked_at=0)
    listening.press("4", 1)
    listening.press("0", 2)
    assert "'4'" not in repr(listening)
