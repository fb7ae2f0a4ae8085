"""Whatever is heard, in whatever order: no crash, no second decision, and an end within the longest call."""

from __future__ import annotations

from dataclasses import dataclass, field

import hypothesis.strategies as st
from hypothesis import given, settings

from unit.phone_line.walked import acted
from voucherline.doors.phone_line import acts, walking
from voucherline.doors.phone_line.dialogues import DIALOGUES
from voucherline.doors.phone_line.steps import LONGEST_CALL_SECONDS
from voucherline.doors.phone_line.values import Do, HangUp, Heard, Keys, Listen, Output, Silence, Spoken
from voucherline.doors.phone_line.wording import in_words, seconds

DECISIONS = frozenset({"confirm", "contest", "stay", "register"})
ANYTHING = st.sampled_from([*"0123456789*#", "123412341234", "40917", "silence", "silence", "hang up", "09", "18"])


@dataclass
class Anybody:
    """Somebody who presses whatever comes to mind, on a line whose acts come to anything."""

    data: st.DataObject
    at: float = 0.0
    done: list[str] = field(default_factory=list)

    def hears(self, outputs: tuple[Output, ...]) -> Heard:
        last = outputs[-1]
        for each in outputs:
            if isinstance(each, Spoken):
                self.at += seconds(in_words(each), each.pace)
        if isinstance(last, Do):
            result = self.data.draw(st.sampled_from([*acts.VERBS[last.act].results]))
            self.done.append(f"{last.act}: {result}" if last.act == "next work" else last.act)
            return acted(last, result, self.at)
        assert isinstance(last, Listen)
        return self.answers(last)

    def answers(self, listen: Listen) -> Heard:
        word = self.data.draw(ANYTHING)
        if word == "hang up":
            return HangUp(self.at)
        if word == "silence":
            self.at += listen.first_seconds
            return Silence(self.at)
        digits = word[: listen.digits]
        self.at += listen.first_seconds + (len(digits) - 1) * 1.0
        return Keys(self.at, digits, secret=listen.secret)


@settings(deadline=None, max_examples=300)
@given(st.data(), st.sampled_from(sorted(DIALOGUES)), st.sampled_from([1.0, 3.0]), st.sampled_from([0, 2]))
def test_always_ends_and_never_decides_twice(data: st.DataObject, name: str, waits: float, pace: int) -> None:
    anybody = Anybody(data)
    place, outputs = walking.begin(DIALOGUES[name], language="nl", pace=pace, waits=waits)
    while not place.over:
        place, outputs = walking.step(place, anybody.hears(outputs))
    assert anybody.at <= LONGEST_CALL_SECONDS
    assert decided_once(anybody.done)


def decided_once(done: list[str]) -> bool:
    """Between two decisions another work was read out, or other hours were summed up."""
    open_ = False
    for act in done:
        if act in ("next work: work", "next work: maintained", "summarise"):
            open_ = True
        if act in DECISIONS:
            if not open_:
                return False
            open_ = False
    return True


@settings(deadline=None)
@given(st.data())
def test_nobody_stays_for_ever_by_pressing_nine(data: st.DataObject) -> None:
    anybody = Anybody(data)
    place, outputs = walking.begin(DIALOGUES["household-calls"], language="nl", pace=2)
    presses = 0
    while not place.over:
        heard = anybody.hears(outputs)
        if isinstance(heard, Keys | Silence | HangUp):
            heard, presses = Keys(anybody.at, "9"), presses + 1
        place, outputs = walking.step(place, heard)
    assert anybody.at <= LONGEST_CALL_SECONDS
    assert presses < 200
