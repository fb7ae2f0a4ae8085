"""Prove of a dialogue, from every step, what a caller of 85 may rely on. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from voucherline.doors.phone_line import acts
from voucherline.doors.phone_line.prompts import PROMPTS, PUBLIC, SAID_AT_QUESTIONS
from voucherline.doors.phone_line.steps import (
    FIRST_KEY_SECONDS,
    KEY_PERSON,
    KEY_REPEAT,
    LONGEST_CALL_SECONDS,
    Act,
    Capture,
    Dialogue,
    End,
    Menu,
    prompts_of,
    ways,
)
from voucherline.doors.phone_line.walking import LAST_MINUTES_SECONDS
from voucherline.doors.phone_line.ways import Graph, reached, unprivate
from voucherline.doors.phone_line.wording import SLOWER_PERCENT, sample, seconds
from voucherline.words.catalogue import NoWordsError

MOST_CHOICES: Final = 3
PERSONS_ACT: Final = "reach person"
TYPING_SECONDS: Final = 1
"""A key, once one knows what to press."""

Texts = Callable[[str, str], str]
"""A prompt in a language, with sample values; raises NoWordsError where there are no words."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that a caller could not rely on."""

    dialogue: str
    step: str
    rule: str
    words: str

    def __str__(self) -> str:
        return f"{self.dialogue}, {self.step!r}: {self.words}"


Found = Iterator[tuple[str, str]]
"""At which step, and what is wrong."""
Rule = Callable[[Dialogue, Texts], Found]


def check(dialogue: Dialogue, texts: Texts = sample) -> list[Fault]:
    """All that is wrong with a dialogue; where its steps do not even hang together, that alone."""
    for rules in (*({name: rule} for name, rule in SHAPE.items()), RULES):
        faults = [
            Fault(dialogue.name, step, name, words)
            for name, rule in rules.items()
            for step, words in rule(dialogue, texts)
        ]
        if faults:
            return faults
    return []


def steps_lead_somewhere(dialogue: Dialogue, _: Texts) -> Found:
    """Every way leads to a step, every act is one of the verbs and all its results lead on."""
    for name, step in dialogue.steps.items():
        yield from ((name, f"leads to {way!r}, which is no step") for way in ways(step) if way not in dialogue.steps)
        if isinstance(step, Act):
            yield from ((name, words) for words in _wrong_act(step))
        if isinstance(step, Menu):
            keys = [option.key for option in step.options]
            yield from ((name, f"key {key} stands for two things") for key in set(keys) if keys.count(key) > 1)
            for done in filter(None, (step.hang_up, step.before_person)):
                if not isinstance(dialogue.steps.get(done), Act):
                    yield name, "what is done after hanging up, or before a person takes over, is an act"
    for name in {dialogue.first, dialogue.person} - {""} - set(dialogue.steps):
        yield name, "is no step"


def _wrong_act(step: Act) -> Iterator[str]:
    verb = acts.VERBS.get(step.act)
    if verb is None:
        yield f"{step.act!r} is no verb of the line"
        return
    yield from (
        f"{step.act!r} may come to {result!r}, which leads nowhere"
        for result in verb.results
        if result not in step.results
    )
    yield from (f"{step.act!r} never comes to {result!r}" for result in step.results if result not in verb.results)
    yield from (f"{step.act!r} takes no {name!r}" for name in step.takes if name not in verb.takes)


def every_step_is_reached(dialogue: Dialogue, _: Texts) -> Found:
    """No step stands where nobody comes."""
    there = reached(dialogue)
    yield from ((name, "nobody ever comes here") for name in dialogue.steps if name not in there)


def words_in_every_language(dialogue: Dialogue, texts: Texts) -> Found:
    """Every prompt is known with its slots, and has words in every language."""
    for name, step in dialogue.steps.items():
        spoken = (*prompts_of(step), *(SAID_AT_QUESTIONS if isinstance(step, Menu | Capture) else ()))
        for prompt in dict.fromkeys(spoken):
            if prompt not in PROMPTS:
                yield name, f"{prompt!r} is no prompt"
                continue
            for language in dialogue.languages:
                if problem := _without_words(prompt, language, texts):
                    yield name, problem


def _without_words(prompt: str, language: str, texts: Texts) -> str:
    try:
        return "" if texts(prompt, language).strip() else f"{prompt!r} says nothing in {language}"
    except NoWordsError as error:
        return str(error)


def zero_reaches_a_person(dialogue: Dialogue, _: Texts) -> Found:
    """At every question 0 leads to a person or to a call back, and is no answer."""
    questions = [(name, step) for name, step in dialogue.steps.items() if isinstance(step, Menu | Capture)]
    person = dialogue.steps.get(dialogue.person)
    for name, step in questions:
        if not isinstance(person, Act) or person.act != PERSONS_ACT:
            yield name, "0 reaches nobody"
        if isinstance(step, Menu) and KEY_PERSON in {option.key for option in step.options}:
            yield name, "0 is a choice here, not a person"
        if isinstance(step, Capture) and step.digits == 1 and KEY_PERSON in step.allowed:
            yield name, "0 is an answer here, not a person"
    if questions and isinstance(person, Act):
        for way in person.results.values():
            if not isinstance(dialogue.steps[way], End):
                yield dialogue.person, f"a person's {way!r} is not the end"


def nine_repeats(dialogue: Dialogue, _: Texts) -> Found:
    """At every question 9 says it again (where 9 may be keyed in, * does), and so does the first silence."""
    for name, step in dialogue.steps.items():
        if isinstance(step, Menu):
            if KEY_REPEAT in {option.key for option in step.options}:
                yield name, "9 is a choice here and cannot repeat"
            if step.silence and not _may_be_silent(step):
                yield name, "silence is an answer here and the question is never repeated by itself"


def _may_be_silent(step: Menu) -> bool:
    """May silence be an answer: to what was decided already, or in the choice of a language?"""
    return bool(step.hang_up) or all(option.language for option in step.options)


def few_choices(dialogue: Dialogue, _: Texts) -> Found:
    """At most three choices besides 0 and 9; one's own language is not offered."""
    for name, step in dialogue.steps.items():
        if isinstance(step, Menu):
            languages = any(option.language for option in step.options)
            if len(step.options) - languages > MOST_CHOICES:
                yield name, f"{len(step.options)} choices are more than one remembers"


def what_for_before_which_key(dialogue: Dialogue, texts: Texts) -> Found:
    """An option says what it is for, then its key, and nothing after it."""
    for name, step in dialogue.steps.items():
        if not isinstance(step, Menu):
            continue
        for option in step.options:
            for language in dialogue.languages:
                words = texts(option.says, language)
                before, key, after = words.rpartition("1")
                if not key or after.strip(" .?!") or len(before.split()) < 3:
                    yield name, f"{option.says!r} does not end with its key in {language}: {words}"


def private_after_identification(dialogue: Dialogue, _: Texts) -> Found:
    """Nothing that tells something of somebody is said to whom nobody has identified."""
    for name in unprivate(dialogue):
        for prompt in prompts_of(dialogue.steps[name]):
            private = sorted(slot for slot, kind in PROMPTS[prompt].items() if kind not in PUBLIC)
            if private:
                yield name, f"{prompt!r} tells {', '.join(private)} to somebody who is not known"


def slots_are_filled(dialogue: Dialogue, _: Texts) -> Found:
    """Whatever way one comes, an act before has given what a sentence needs."""
    given = Graph(dialogue).slots_given()
    for name, step in dialogue.steps.items():
        for prompt in prompts_of(step):
            missing = {slot for slot, kind in PROMPTS[prompt].items() if slot != "key"} - given.get(name, set())
            if missing:
                yield name, f"{prompt!r} lacks {', '.join(sorted(missing))}"


def there_is_an_end(dialogue: Dialogue, _: Texts) -> Found:
    """From every step the call can come to its end; so no loop is without an exit."""
    ending = Graph(dialogue).leading_to_an_end()
    yield from ((name, "no way leads to an end") for name in dialogue.steps if name not in ending)


def no_loop_without_a_question(dialogue: Dialogue, _: Texts) -> Found:
    """Nobody listens to a loop that asks nothing, unless an act in it ends it."""
    for name in Graph(dialogue).loops_of_words():
        yield name, "says the same again and again and asks nothing"


def no_two_decisions_on_one_key(dialogue: Dialogue, _: Texts) -> Found:
    """After a key that decided, another question comes before the same key decides again."""
    for name, step in dialogue.steps.items():
        if not isinstance(step, Menu):
            continue
        for option in (each for each in step.options if each.decides):
            for asked in Graph(dialogue).next_questions(option.then):
                there = dialogue.steps[asked]
                if isinstance(there, Menu) and option.key in {each.key for each in there.options if each.decides}:
                    yield asked, f"key {option.key} decides here right after it decided at {name!r}"


def short_enough(dialogue: Dialogue, texts: Texts) -> Found:
    """The longest way through, every question answered as late as may be, is shorter than the longest call."""
    for language in dialogue.languages:
        each = {name: _lasts(dialogue, name, language, texts) for name in dialogue.steps}
        lasts = Graph(dialogue).longest(each)
        if lasts > LONGEST_CALL_SECONDS:
            yield dialogue.first, f"lasts up to {lasts:.0f} s in {language}"


def one_question_fits(dialogue: Dialogue, texts: Texts) -> Found:
    """From the moment at which a person takes over, the longest question and the way to a person still fit."""
    for name, step in dialogue.steps.items():
        if isinstance(step, Menu | Capture):
            lasts = max(_lasts(dialogue, name, language, texts) for language in dialogue.languages)
            if lasts > LAST_MINUTES_SECONDS:
                yield name, f"one question lasts {lasts:.0f} s"


def _lasts(dialogue: Dialogue, name: str, language: str, texts: Texts) -> float:
    """What is said at a step, as slowly as may be, and the wait for its answer."""
    step = dialogue.steps[name]
    said = sum(seconds(texts(prompt, language)) for prompt in prompts_of(step)) * SLOWER_PERCENT[-1] / 100
    match step:
        case Menu():
            return said + step.first_seconds
        case Capture():
            return said + step.digits * TYPING_SECONDS + FIRST_KEY_SECONDS
        case _:
            return said


SHAPE: Final[Mapping[str, Rule]] = {
    "steps lead somewhere": steps_lead_somewhere,
    "every step is reached": every_step_is_reached,
    "words in every language": words_in_every_language,
}
RULES: Final[Mapping[str, Rule]] = {
    "0 reaches a person": zero_reaches_a_person,
    "9 repeats": nine_repeats,
    "few choices": few_choices,
    "what for before which key": what_for_before_which_key,
    "private after identification": private_after_identification,
    "slots are filled": slots_are_filled,
    "there is an end": there_is_an_end,
    "no loop without a question": no_loop_without_a_question,
    "no two decisions on one key": no_two_decisions_on_one_key,
    "short enough": short_enough,
    "one question fits": one_question_fits,
}
