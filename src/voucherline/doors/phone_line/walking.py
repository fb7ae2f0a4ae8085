"""Walk a dialogue: where one stands and what was heard give where one stands then, and what is to be done. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from voucherline.doors.phone_line import acts
from voucherline.doors.phone_line.prompts import PROMPTS
from voucherline.doors.phone_line.steps import (
    ATTEMPTS,
    BETWEEN_KEYS_SECONDS,
    FIRST_KEY_SECONDS,
    KEY_ENTER,
    KEY_PERSON,
    KEY_REPEAT,
    KEY_REPEAT_ANYWHERE,
    LONGEST_CALL_SECONDS,
    Act,
    Capture,
    Dialogue,
    End,
    Menu,
    Option,
    Question,
    Say,
)
from voucherline.doors.phone_line.values import (
    Acted,
    Do,
    HangUp,
    Heard,
    Keys,
    Listen,
    Output,
    Over,
    Secret,
    Silence,
    Slots,
    Spoken,
)

__all__ = [
    "Acted",
    "Do",
    "HangUp",
    "Heard",
    "Keys",
    "Listen",
    "Output",
    "Over",
    "Place",
    "Silence",
    "Spoken",
    "begin",
    "offered",
    "step",
]

LAST_MINUTES_SECONDS: Final = 90
"""So long before the longest call is over nothing new is begun: a person takes over."""
SLOWEST_PACE: Final = 2
HESITATIONS: Final = 2
"""After so many silences or repeats one speaks more slowly."""
LONGEST_WAITS: Final = 3.0
"""However slow somebody is, one does not wait longer than so many times the usual."""
HUNG_UP: Final = "hung up"
TOO_LONG: Final = "too long"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a call stands."""

    dialogue: Dialogue
    step: str
    language: str
    pace: int = 0
    waits: float = 1.0
    """How much longer than usual one waits for this caller's keys."""
    attempts: int = 1
    pressed: bool = False
    """A key was pressed at this question, if only a wrong one: somebody is there who needs help."""
    hesitations: int = 0
    identified: bool = False
    gone: bool = False
    leaves: str | None = None
    """Somebody leaves for a person once what was asked for is done: with this sentence, or with none."""
    outcome: str = ""
    kept: Slots = field(default_factory=dict, repr=False)
    slots: Slots = field(default_factory=dict)
    partial: Secret = field(default=Secret(), repr=False)
    """Digits of a number whose other digits are still to come."""
    last: tuple[Spoken, ...] = ()
    """What was said since the last answer, or since something was done: what 9 says again."""

    @property
    def over(self) -> bool:
        """Is the call at its end?"""
        return bool(self.outcome)

    @property
    def question(self) -> Question | None:
        """What the caller is being asked, if one waits for keys."""
        there = self.dialogue.steps[self.step]
        return there if isinstance(there, Menu | Capture) else None


Walked = tuple[Place, tuple[Output, ...]]


def begin(dialogue: Dialogue, *, language: str, pace: int = 0, waits: float = 1.0) -> Walked:
    """Begin a call."""
    return _go(Place(dialogue, dialogue.first, language, pace, waits), dialogue.first)


def step(place: Place, heard: Heard) -> Walked:
    """Take in what was heard."""
    assert not place.over, "the call is over"
    match heard:
        case HangUp():
            return _hung_up(place)
        case Acted():
            return _acted(place, heard)
        case Keys() | Silence():
            question = place.question
            assert question is not None, "keys are heard where somebody was asked"
            if heard.at >= LONGEST_CALL_SECONDS - LAST_MINUTES_SECONDS and not _is_answer(question, heard):
                return _late(place, question)
            return _silent(place, question) if isinstance(heard, Silence) else _pressed(place, question, heard)


def _is_answer(question: Question, heard: Keys | Silence) -> bool:
    """Does a key come where an answer waits for its last word? That is heard however long the call is."""
    return isinstance(question, Menu) and bool(question.hang_up) and isinstance(heard, Keys)


def _late(place: Place, question: Question) -> Walked:
    """Nothing new is begun: an answer that was given is done, and a person takes over."""
    if isinstance(question, Menu) and question.hang_up:
        return _go(replace(place, last=()), question.hang_up)
    return _leave(place, "phone-too-long")


def _pressed(place: Place, question: Question, heard: Keys) -> Walked:
    if isinstance(question, Capture) and question.digits > 1:
        return _keyed(place, question, heard.digits)
    if heard.digits == KEY_REPEAT_ANYWHERE or (heard.digits == KEY_REPEAT and _is_free(question, KEY_REPEAT)):
        return _repeat(place)
    if heard.digits == KEY_PERSON and _is_free(question, KEY_PERSON) and place.dialogue.person:
        return _leave(place)
    if isinstance(question, Menu):
        return _chosen(place, question, heard.digits)
    return _captured(place, question, heard.digits)


def _is_free(question: Question, key: str) -> bool:
    """Is this key no answer here?"""
    return isinstance(question, Menu) or key not in question.allowed


def _keyed(place: Place, question: Capture, digits: str) -> Walked:
    """Some digits of a longer number: all, or those before a pause; a slow hand begins no number anew."""
    finished, together = digits.endswith(KEY_ENTER), place.partial + digits.rstrip(KEY_ENTER)
    if together.endswith(KEY_REPEAT_ANYWHERE):
        return _repeat(replace(place, partial=Secret()))
    if len(together) < question.digits and set(together) <= set(question.allowed):
        place = replace(place, partial=Secret(together))
        return _no_more(place, question) if finished else _more(place, question)
    return _captured(place, question, together)


def _more(place: Place, question: Capture) -> Walked:
    """Wait longer for the digits that are missing."""
    said = (_spoken(place, "phone-go-on"),)
    place = replace(place, waits=min(2 * place.waits, LONGEST_WAITS))
    left = question.digits - len(place.partial)
    return place, (*said, replace(_listen(place, question), digits=left))


def _no_more(place: Place, question: Capture) -> Walked:
    """No digit follows: alone, 0 asks for a person and 9 for the sentence again."""
    alone, place = str(place.partial), replace(place, partial=Secret())
    if set(alone) == {KEY_PERSON}:
        return _leave(place)
    if alone == KEY_REPEAT:
        return _repeat(place)
    return _again(place, question, "phone-too-few" if alone else "phone-wrong-key")


def _captured(place: Place, question: Capture, digits: str) -> Walked:
    if len(digits) != question.digits or not set(digits) <= set(question.allowed):
        return _again(replace(place, partial=Secret()), question, "phone-wrong-key")
    kept = Secret(digits) if question.secret else digits
    return _go(replace(place, kept={**place.kept, question.into: kept}, last=()), question.then)


def _chosen(place: Place, menu: Menu, digits: str) -> Walked:
    # Who presses the key of the language already spoken is not told that it is wrong.
    for option in menu.options:
        if option.key == digits:
            word = dict([option.keeps] if option.keeps else [])
            kept, slots = {**place.kept, **word}, {**place.slots, **word}
            return _go(replace(place, kept=kept, slots=slots, last=()), option.then)
    if menu.other:
        return _go(replace(place, last=()), menu.other)
    return _again(place, menu, "phone-wrong-key")


def offered(place: Place, menu: Menu) -> tuple[Option, ...]:
    """The choices that make sense now: who speaks French is not offered French."""
    return tuple(option for option in menu.options if option.language != place.language)


def _silent(place: Place, question: Question) -> Walked:
    if isinstance(question, Menu) and question.silence:
        # Saying nothing is an answer here, and no hesitation.
        return _go(replace(place, last=()), question.silence)
    place = _hesitated(place)
    if isinstance(question, Capture) and place.partial:
        return _no_more(place, question)
    return _again(place, question, "phone-silence")


def _again(place: Place, question: Question, why: str) -> Walked:
    """Ask once more, or give up and let a person help."""
    place = replace(place, pressed=place.pressed or why != "phone-silence")
    if place.attempts >= ATTEMPTS:
        exhausted = question.exhausted if isinstance(question, Menu) and not place.pressed else ""
        return _go(replace(place, last=()), exhausted) if exhausted else _leave(place, "phone-not-understood")
    place = replace(place, attempts=place.attempts + 1)
    said = (_spoken(place, why), *_asked(place, question, again=True))
    return replace(place, last=said), (*said, _listen(place, question))


def _repeat(place: Place) -> Walked:
    question = place.question
    assert question is not None, "only at a question is something repeated"
    place = _hesitated(place)
    said = tuple(replace(each, pace=place.pace) for each in place.last)
    return replace(place, last=said), (*said, _listen(place, question))


def _hesitated(place: Place) -> Place:
    hesitations = place.hesitations + 1
    slower = hesitations == HESITATIONS and place.pace < SLOWEST_PACE
    return replace(place, hesitations=hesitations, pace=place.pace + slower)


def _leave(place: Place, why: str = "") -> Walked:
    """Go to a person, or to the end where nobody can be asked; what a no or another answer asks for is done before."""
    question = place.dialogue.steps[place.step]
    if isinstance(question, Menu) and question.before_person and place.leaves is None:
        return _go(replace(place, leaves=why, last=()), question.before_person)
    place = replace(place, kept={}, partial=Secret(), last=(), leaves=None)
    if not place.dialogue.person:
        return _over(place, TOO_LONG, ())
    said = (_spoken(place, why),) if why else ()
    place, outputs = _go(place, place.dialogue.person)
    return place, (*said, *outputs)


def _hung_up(place: Place) -> Walked:
    there = place.dialogue.steps[place.step]
    place = replace(place, gone=True)
    if isinstance(there, Menu) and there.hang_up:
        return _go(place, there.hang_up)
    return _over(place, HUNG_UP, ())


def _acted(place: Place, heard: Acted) -> Walked:
    there = place.dialogue.steps[place.step]
    assert isinstance(there, Act), "only acts come to something"
    place = replace(
        place,
        slots={**place.slots, **heard.slots},
        language=heard.language or place.language,
        pace=place.pace if heard.pace is None else heard.pace,
        waits=max(place.waits, heard.waits or 0),
        identified=place.identified or heard.result == acts.IDENTIFIES,
        last=(),
    )
    # Whoever has hung up hears nothing any more; what was to be done is done.
    if place.gone:
        return _over(place, HUNG_UP, ())
    then = there.results[heard.result]
    return _go(place, then) if place.leaves is None else _left(place, place.leaves, then)


def _left(place: Place, why: str, then: str) -> Walked:
    """Say what came of it, and let a person take over."""
    came = place.dialogue.steps[then]
    said = _said(place, came.says) if isinstance(came, Say) else ()
    place, outputs = _leave(place, why)
    return place, (*said, *outputs)


def _go(place: Place, name: str) -> Walked:
    """Go to a step, and on through all that needs no answer."""
    outputs: tuple[Output, ...] = ()
    place = replace(place, step=name, attempts=1, pressed=False, partial=Secret())
    there = place.dialogue.steps[name]
    while isinstance(there, Say):
        said = _said(place, there.says)
        outputs = (*outputs, *said)
        place = replace(place, step=there.then, last=(*place.last, *said))
        there = place.dialogue.steps[there.then]
    if isinstance(there, End):
        said = () if place.gone else _said(place, there.says)
        return _over(place, there.outcome, (*outputs, *said))
    if isinstance(there, Act):
        taken = {name: place.kept[name] for name in there.takes if name in place.kept}
        left = {name: value for name, value in place.kept.items() if name not in taken}
        return replace(place, kept=left), (*outputs, Do(there.act, taken))
    asked = _asked(place, there)
    return replace(place, last=(*place.last, *asked)), (*outputs, *asked, _listen(place, there))


def _over(place: Place, outcome: str, outputs: tuple[Output, ...]) -> Walked:
    return replace(place, outcome=outcome, kept={}), (*outputs, Over(outcome))


def _asked(place: Place, question: Question, *, again: bool = False) -> tuple[Spoken, ...]:
    if isinstance(question, Capture):
        return _said(place, (*question.says, *(question.help if again else ())))
    keys = _said(place, ("phone-keys",)) if again else ()
    options = [_option(place, option) for option in offered(place, question)]
    return (*_said(place, question.says), *options, *keys)


def _option(place: Place, option: Option) -> Spoken:
    named = {name: place.slots[name] for name in PROMPTS[option.says] if name != "key"}
    return Spoken(option.says, {"key": option.key, **named}, option.language or place.language, place.pace)


def _said(place: Place, prompts: tuple[str, ...]) -> tuple[Spoken, ...]:
    return tuple(_spoken(place, prompt) for prompt in prompts)


def _spoken(place: Place, prompt: str) -> Spoken:
    slots = {name: place.slots[name] for name in PROMPTS[prompt]}
    return Spoken(prompt, slots, place.language, place.pace)


def _listen(place: Place, question: Question) -> Listen:
    """Wait longer from the second attempt on, and for whom it was learnt that keys take their time."""
    longer = min(place.waits * (2 if place.attempts > 1 else 1), LONGEST_WAITS)
    if isinstance(question, Menu):
        return Listen(1, question.first_seconds * longer, BETWEEN_KEYS_SECONDS * place.waits)
    return Listen(
        question.digits,
        FIRST_KEY_SECONDS * longer,
        BETWEEN_KEYS_SECONDS * longer,
        at_once=KEY_REPEAT_ANYWHERE,
        secret=question.secret,
    )
