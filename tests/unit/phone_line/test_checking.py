"""The checker finds nothing in our dialogues, and each broken rule in a broken one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from voucherline.doors.phone_line.checking import RULES, SHAPE, check
from voucherline.doors.phone_line.dialogues import DIALOGUES, HELPER_CALLS, HOUSEHOLD_CALLS
from voucherline.doors.phone_line.steps import (
    KEY_PERSON,
    KEY_REPEAT,
    Act,
    Capture,
    Dialogue,
    End,
    Menu,
    Option,
    Say,
    Step,
)
from voucherline.doors.phone_line.wording import sample
from voucherline.notices.composing.parts import KEY_NO, KEY_YES
from voucherline.words.catalogue import NoWordsError
from voucherline.words.formats import LANGUAGES_OF_HELPERS


def with_steps(**steps: Step) -> Dialogue:
    """The dialogue of the households with other steps; "_" in a name stands for a blank."""
    changed = {name.replace("_", " "): step for name, step in steps.items()}
    return replace(HOUSEHOLD_CALLS, steps={**HOUSEHOLD_CALLS.steps, **changed})


def menu(name: str) -> Menu:
    step = HOUSEHOLD_CALLS.steps[name]
    assert isinstance(step, Menu)
    return step


def an_option(key: str, then: str, *, says: str = "phone-option-else", decides: bool = False) -> Option:
    return Option(key, says, then, decides=decides)


def more_options(name: str, *options: Option) -> Menu:
    return replace(menu(name), options=(*menu(name).options, *options))


def _a_loop_of_acts() -> Dialogue:
    return with_steps(because=Say(("phone-why",), then="why"))


def _no_way_out() -> Dialogue:
    nobody = Act("reach person", dict.fromkeys(("open", "closed", "nowhere"), "goodbye"))
    asks_for_ever = Menu((), (an_option("4", "menu"),))
    steps: dict[str, Step] = {"menu": asks_for_ever, "person": nobody, "goodbye": Say((), then="menu")}
    return Dialogue("endless", 1, "menu", steps, person="person")


BREAKS: dict[str, list[Callable[[], Dialogue]]] = {
    "steps lead somewhere": [
        lambda: with_steps(welcome=Say(("phone-welcome",), then="nowhere")),
        lambda: with_steps(wallet=Act("empty the wallet", {"done": "in the wallet"})),
        lambda: with_steps(wallet=Act("wallet", {})),
        lambda: with_steps(wallet=Act("wallet", {"done": "in the wallet", "stolen": "goodbye"})),
        lambda: with_steps(wallet=Act("wallet", {"done": "in the wallet"}, takes=("code",))),
        lambda: with_steps(work=more_options("work", an_option("1", "goodbye"))),
        lambda: with_steps(sure_of_yes=replace(menu("sure of yes"), hang_up="goodbye")),
        lambda: replace(HOUSEHOLD_CALLS, first="nowhere"),
    ],
    "every step is reached": [lambda: with_steps(attic=End("attic"))],
    "words in every language": [lambda: with_steps(welcome=Say(("phone-hocus-pocus",), then="number"))],
    "0 reaches a person": [
        lambda: with_steps(work=more_options("work", an_option("0", "goodbye"))),
        lambda: replace(HOUSEHOLD_CALLS, person="goodbye"),
        lambda: replace(HOUSEHOLD_CALLS, person=""),
        lambda: with_steps(to_a_person=Say(("phone-to-person",), then="menu")),
        lambda: with_steps(code=Capture(("phone-code",), into="code", digits=1, then="identify", secret=True)),
    ],
    "9 repeats": [
        lambda: with_steps(more_about_work=more_options("more about work", an_option("9", "goodbye"))),
        lambda: with_steps(work=replace(menu("work"), silence="next work")),
        lambda: with_steps(menu=replace(menu("menu"), silence="goodbye")),
    ],
    "few choices": [
        lambda: with_steps(work=more_options("work", an_option("6", "goodbye"))),
        lambda: with_steps(choose_language=more_options("choose language", an_option("5", "menu"))),
    ],
    "what for before which key": [
        lambda: with_steps(more_about_work=more_options("more about work", an_option("6", "menu", says="phone-keys"))),
        lambda: with_steps(more_about_work=more_options("more about work", an_option("6", "menu", says="phone-bye"))),
    ],
    "private after identification": [
        lambda: with_steps(speak=Act("speak", {"done": "wallet"}, takes=("language",))),
        lambda: with_steps(number=Menu((), (an_option("4", "wallet"), an_option("5", "code")))),
        lambda: with_steps(
            identify=Act(
                "identify",
                {"known": "not known", "unknown": "wallet", "enough": "not known yet"},
                takes=("number", "code"),
            )
        ),
    ],
    "slots are filled": [
        lambda: with_steps(in_the_wallet=Say(("phone-order",), then="works")),
        lambda: with_steps(reason=replace(menu("reason"), options=(an_option("3", "sure of no"),))),
    ],
    "there is an end": [_no_way_out],
    "no loop without a question": [_a_loop_of_acts],
    "no two decisions on one key": [
        lambda: with_steps(confirmed=Say(("phone-confirmed",), then="work"), sure_of_yes=Say((), then="confirmed")),
        lambda: with_steps(reason=more_options("more about work", an_option("2", "sure of no", decides=True))),
    ],
    "short enough": [lambda: with_steps(welcome_back=Say(("phone-voicemail",) * 60, then="code"))],
    "one question fits": [lambda: with_steps(reason=replace(menu("reason"), says=("phone-voicemail",) * 8))],
}


@pytest.mark.parametrize("dialogue", DIALOGUES.values(), ids=lambda dialogue: dialogue.name)
def test_our_dialogues_keep_every_rule(dialogue: Dialogue) -> None:
    assert check(dialogue) == []


@pytest.mark.parametrize(("rule", "broken"), [(rule, broken) for rule, all_ in BREAKS.items() for broken in all_])
def test_a_broken_rule_is_found(rule: str, broken: Callable[[], Dialogue]) -> None:
    every = {**SHAPE, **RULES}
    assert [*every[rule](broken(), sample)], "the rule itself finds it"
    assert check(broken()), "the check finds something"


def test_every_rule_is_broken_here() -> None:
    assert set(BREAKS) == {*SHAPE, *RULES}


@pytest.mark.parametrize(
    ("dialogue", "step", "key", "missing"),
    [
        (HOUSEHOLD_CALLS, "reason", "phone-reason", "de"),
        *((HELPER_CALLS, "registered", "phone-helper-registered", language) for language in LANGUAGES_OF_HELPERS),
    ],
)
def test_a_prompt_without_words_in_one_language_is_found(dialogue: Dialogue, step: str, key: str, missing: str) -> None:
    def texts(prompt: str, language: str) -> str:
        if (prompt, language) == (key, missing):
            raise NoWordsError(f"{missing} has no sentence {key!r}")
        return sample(prompt, language)

    [fault] = check(dialogue, texts)
    assert (fault.step, fault.rule) == (step, "words in every language")


def test_an_option_that_says_its_key_first_is_found() -> None:
    def texts(prompt: str, language: str) -> str:
        if (prompt, language) == ("phone-option-yes", "fr"):
            return "Appuyez sur 1 si c’est juste."
        return sample(prompt, language)

    assert {fault.rule for fault in check(HOUSEHOLD_CALLS, texts)} == {"what for before which key"}


def test_the_keys_are_those_that_letters_and_mails_promise() -> None:
    keys = {option.says: option.key for option in menu("work").options}
    assert keys["phone-option-yes"] == str(KEY_YES)
    assert keys["phone-option-no"] == str(KEY_NO)
    assert KEY_PERSON == "0"
    assert KEY_REPEAT == "9"
