"""A story is walked in text before it is told over real telephones: what should be heard, and where one may leave."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from calls.sounds import PACKET, Recorder, correlation, found, noise, samples_of
from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.drivers.line import Sound
from voucherline.doors.phone_line.values import HangUp, Heard, Keys, Listen, Output, Silence, Spoken
from voucherline.doors.phone_line.wording import in_words

Answer = tuple[str, str]
"""A question, by the step of its dialogue, and the keys that answer it."""
NOTHING: Final = ""
"""Nothing is pressed: silence; at the last question of a story whoever listens hangs up."""
SECONDS: Final = 0.12
HARDLY_HEARD: Final = 8
"""The loudest sample of silence in A-law."""
SLACK: Final = 2 * PACKET
"""So far may what was heard be from the length it should have: two packets of a whole call."""
_OPTION: Final = "phone-option-"


@dataclass(frozen=True)
class Turn:
    """What is said up to a question, and what is answered."""

    step: str
    said: tuple[Spoken, ...]
    keys: str


@dataclass(frozen=True)
class Walk:
    """One story, turn by turn."""

    turns: tuple[Turn, ...]
    last: tuple[Spoken, ...]
    """What is said before the line hangs up; nothing, where the other side does."""
    outcome: str

    def said(self, turns: int | None = None) -> list[Spoken]:
        """Every sentence up to the question of a turn, or of the whole story."""
        said = [spoken for turn in self.turns[:turns] for spoken in turn.said]
        return said if turns is not None else [*said, *self.last]

    def by(self, other: str, number: str) -> Walk:
        """The same by somebody else, with another number to key in and to hear."""
        turns = tuple(
            Turn(turn.step, _with(turn.said, other, number), number if turn.keys == other else turn.keys)
            for turn in self.turns
        )
        return Walk(turns, _with(self.last, other, number), self.outcome)

    @property
    def prompts(self) -> list[str]:
        """What is said but for the choices."""
        return [spoken.prompt for spoken in self.said() if not spoken.prompt.startswith(_OPTION)]

    @property
    def words(self) -> list[str]:
        return [in_words(spoken) for spoken in self.said()]


def walked(conversation: Conversation, *answers: Answer, stays: bool = False) -> Walk:
    """Walk a story in text; whoever has no key left to press hangs up, or stays until the line does."""
    outputs, turns, at = conversation.begin(), [], 0.0
    for step, keys in answers:
        at += 1
        assert conversation.place.step == step, [in_words(each) for each in _spoken(outputs)]
        turns.append(Turn(step, _spoken(outputs), keys))
        outputs = conversation.hear(_heard(keys, outputs[-1], at, hangs_up=len(turns) == len(answers) and not stays))
    assert conversation.place.over, conversation.place.step
    return Walk(tuple(turns), _spoken(outputs), conversation.place.outcome)


def _with(said: Sequence[Spoken], other: str, number: str) -> tuple[Spoken, ...]:
    return tuple(
        replace(each, slots={name: number if slot == other else slot for name, slot in each.slots.items()})
        for each in said
    )


def _heard(keys: str, listen: Output, at: float, *, hangs_up: bool) -> Heard:
    assert isinstance(listen, Listen)
    if keys:
        return Keys(at, keys, secret=listen.secret)
    return HangUp(at) if hangs_up else Silence(at)


def _spoken(outputs: Sequence[Output]) -> tuple[Spoken, ...]:
    return tuple(each for each in outputs if isinstance(each, Spoken))


def curt(spoken: Spoken) -> Sound:
    """Each sentence with its own days, hours and amounts is like no other, and short."""
    return _noise(in_words(spoken), spoken.language)


@lru_cache(maxsize=500)
def _noise(words: str, language: str) -> Sound:
    return noise(SECONDS, seed=zlib.crc32(f"{language} {words}".encode()))


def are_heard(said: Sequence[Spoken], recorder: Recorder, *, at_least: int | None = None) -> None:
    """Whoever recorded heard these sentences and nothing else, each in its whole length, one after the other.

    Who hung up before the last was said heard so many whole ones at least, and of the others as much as came.
    """
    sounds, heard = [samples_of(curt(each)) for each in said], without_silence(recorder)
    most = sum(map(len, sounds))
    least = sum(map(len, sounds[:at_least]))
    assert least - SLACK <= len(heard) <= most + SLACK, f"{len(heard)} samples instead of {least} to {most}"
    at = 0
    for spoken, sound in zip(said, sounds, strict=True):
        there = heard[max(at - SLACK, 0) : at + len(sound) + SLACK]
        if at + len(sound) > len(heard):
            _is_begun(sound, heard[at:], spoken)
            return
        place, fits = found(curt(spoken), there)
        assert fits > 0.9, f"{in_words(spoken)}: {fits:.2f}"
        at = max(at - SLACK, 0) + place + len(sound)


def _is_begun(sound: array[int], heard: array[int], spoken: Spoken) -> None:
    """What was heard of a sentence that was cut off is its beginning."""
    if len(heard) > SLACK:
        fits = correlation(sound[: len(heard)], heard)
        assert fits > 0.9, f"the beginning of {in_words(spoken)}: {fits:.2f}"


def without_silence(recorder: Recorder) -> array[int]:
    """Everything that sounds, from packets as they came."""
    if not recorder.packets:
        return array("h")
    heard = recorder.heard()
    sounding = array("h")
    for at in range(0, len(heard), PACKET):
        packet = heard[at : at + PACKET]
        if max(packet) > HARDLY_HEARD or min(packet) < -HARDLY_HEARD:
            sounding.extend(packet)
    return sounding
