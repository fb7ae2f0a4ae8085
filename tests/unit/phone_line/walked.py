"""Walk dialogues without a line, a clock or a database: acts come to whatever the test says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from voucherline.doors.phone_line import acts, walking
from voucherline.doors.phone_line.prompts import PROMPTS, SAMPLES
from voucherline.doors.phone_line.steps import Act, Capture, Dialogue, Menu
from voucherline.doors.phone_line.values import Acted, Do, HangUp, Heard, Keys, Listen, Output, Silence, Spoken
from voucherline.doors.phone_line.walking import Place

KINDS = {slot: kind for slots in PROMPTS.values() for slot, kind in slots.items()}


def acted(do: Do, result: str, at: float = 0) -> Acted:
    """What an act came to, with sample values for the sentences."""
    slots = {slot: SAMPLES[KINDS[slot]] for slot in acts.VERBS[do.act].results[result]}
    return Acted(at, result, slots, language=do.arguments.get("language", ""))


def said(outputs: tuple[Output, ...]) -> list[str]:
    return [each.prompt for each in outputs if isinstance(each, Spoken)]


def listened(outputs: tuple[Output, ...]) -> Listen:
    last = outputs[-1]
    assert isinstance(last, Listen)
    return last


@dataclass(frozen=True)
class Arrived:
    """A question to which somebody has come."""

    place: Place
    outputs: tuple[Output, ...]


def questions(dialogue: Dialogue) -> dict[str, Arrived]:
    """Every question of a dialogue with a call that stands there: found by trying everything."""
    place, outputs = walking.begin(dialogue, language="nl")
    waiting, seen = [(place, outputs)], set[tuple[str, bool]]()
    found: dict[str, Arrived] = {}
    while waiting:
        place, outputs = waiting.pop(0)
        mark = (place.step, place.identified)
        if place.over or mark in seen:
            continue
        seen.add(mark)
        if place.question is not None:
            found.setdefault(place.step, Arrived(place, outputs))
        waiting.extend(walking.step(place, heard) for heard in everything(place, outputs))
    return found


def everything(place: Place, outputs: tuple[Output, ...]) -> Iterator[Heard]:
    """All that can be heard at a place."""
    step = place.dialogue.steps[place.step]
    match step:
        case Menu():
            yield from (Keys(1, option.key) for option in walking.offered(place, step))
            yield from (Silence(1), Keys(1, "#"), HangUp(1))
        case Capture():
            yield Keys(1, right_digits(step), secret=step.secret)
            yield from (Silence(1), HangUp(1))
        case Act():
            do = outputs[-1]
            assert isinstance(do, Do)
            yield from (acted(do, result, at=1) for result in step.results)


def right_digits(step: Capture) -> str:
    return ("1234123412341234" if step.digits > 1 else "2")[: step.digits]
