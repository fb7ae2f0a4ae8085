"""People at the telephone, each with a way of their own: they press single keys in time, through the line's own filter.

Time is reckoned, not waited for: a sentence lasts as long as its words, and a key may come while it is said.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.keys import Listening
from voucherline.doors.phone_line.values import HangUp, Heard, Listen, Output, Over, Spoken
from voucherline.doors.phone_line.wording import in_words, seconds


def spoken_for(spoken: Spoken) -> float:
    """How long a sentence lasts by the number of its words."""
    return seconds(in_words(spoken), spoken.pace)


@dataclass
class Person:
    """How somebody presses keys."""

    wants: Mapping[str, str]
    """What is pressed at which step; at others nothing."""
    chance: random.Random
    key_every: float = 1.2
    thinks: float = 2.0
    """How long after the question was heard."""
    doubles: float = 0.0
    """How often a trembling hand presses a key twice, within 50 to 350 milliseconds."""
    repeats: int = 0
    """How often each menu is heard again before it is answered."""
    interrupts: bool = False
    """Presses before the question has been said to its end."""
    hangs_up_on: str = "nothing"
    """The sentence, by its key, after which one knows that all is done."""
    leaves_at: str = ""
    """Hangs up at this step."""
    lasts: Callable[[Spoken], float] = spoken_for
    at: float = 0.0
    heard: list[str] = field(default_factory=list)
    prompts: list[str] = field(default_factory=list)
    last_key: str = ""
    last_at: float = float("-inf")
    asked_again: dict[str, int] = field(default_factory=dict)

    def calls(self, conversation: Conversation) -> str:
        """Carry a call from its beginning to its end."""
        outputs = conversation.begin()
        while True:
            begun, last = self.at, outputs[-1]
            self.at = self.listens(outputs)
            if isinstance(last, Over):
                return last.outcome
            assert isinstance(last, Listen)
            if self.hangs_up_on in self.prompts:
                outputs = conversation.hear(HangUp(self.at))
                continue
            keyed = len(conversation.place.partial)
            outputs = conversation.hear(self.answers(conversation.place.step, last, begun, self.at, keyed=keyed))

    def listens(self, outputs: tuple[Output, ...]) -> float:
        """Hear what is said, up to what one was waiting for; until when that lasts."""
        until = self.at
        for each in outputs:
            if isinstance(each, Spoken) and self.hangs_up_on not in self.prompts:
                self.heard.append(in_words(each))
                self.prompts.append(each.prompt)
                until += self.lasts(each)
        return until

    def answers(self, step: str, listen: Listen, begun: float, said_until: float, *, keyed: int) -> Heard:
        """What comes of the keys that are pressed for one question."""
        listening = Listening(listen, begun, self.last_key, self.last_at)
        heard = self.presses(step, listening, begun, said_until, keyed=keyed)
        self.at = heard.at
        self.last_key, self.last_at = listening.last_key, listening.last_at
        return heard

    def presses(self, step: str, listening: Listening, begun: float, said_until: float, *, keyed: int) -> Heard:
        if step == self.leaves_at:
            return HangUp(said_until)
        # Who is in a hurry knows the line and presses while it still speaks.
        at = begun + 0.8 if self.interrupts else said_until + self.thinks
        for key in self.wish(step)[keyed:]:
            if at > listening.deadline(said_until):
                break
            for pressed, moment in self.trembled(key, at):
                if heard := listening.press(pressed, moment):
                    return heard
            at += self.key_every
        return listening.wait_over(listening.deadline(said_until))

    def wish(self, step: str) -> str:
        wanted = self.wants.get(step, "")
        if self.repeats and len(wanted) == 1 and self.asked_again.get(step, 0) < self.repeats:
            self.asked_again[step] = self.asked_again.get(step, 0) + 1
            return "9"
        return wanted

    def trembled(self, key: str, at: float) -> list[tuple[str, float]]:
        if self.chance.random() < self.doubles:
            return [(key, at), (key, at + self.chance.uniform(0.05, 0.35))]
        return [(key, at)]
