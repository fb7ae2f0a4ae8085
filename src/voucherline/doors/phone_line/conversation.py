"""One call, whatever carries it: the walker is walked, acts are done, and every step is kept as it happens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from voucherline.domain.terms import queries as terms
from voucherline.doors.phone_line import acting_household, records, walking
from voucherline.doors.phone_line.acting import act
from voucherline.doors.phone_line.acts import IDENTIFIES
from voucherline.doors.phone_line.context import CallContext
from voucherline.doors.phone_line.models import CallStep
from voucherline.doors.phone_line.queries import manner
from voucherline.doors.phone_line.steps import KEY_ENTER, Capture, Dialogue, Menu
from voucherline.doors.phone_line.values import Acted, Do, HangUp, Heard, Keys, Listen, Output, Over, Spoken
from voucherline.doors.phone_line.walking import Place
from voucherline.doors.phone_line.wording import in_words
from voucherline.kernel.time import brussels_day


class Ear(Protocol):
    """A driver: whatever says sentences to somebody and takes the keys."""

    def say(self, spoken: Spoken) -> None:
        """Say one sentence; a key may cut it short."""
        ...

    def listen(self, listen: Listen) -> Heard:
        """Wait for the answer."""
        ...

    def hang_up(self, over: Over) -> None:
        """The call is over."""
        ...


class Conversation:
    """A call that is going on. It never waits: whoever carries it says what it is given and brings what is heard."""

    def __init__(self, dialogue: Dialogue, context: CallContext) -> None:
        self.context = context
        self.dialogue = dialogue
        pace, waits = manner(context.owner.id) if context.owner else (None, None)
        self._pace, self._waits = pace or 0, waits or 1.0
        self._steps: list[CallStep] = []
        self._answered_at = 0.0
        self.place: Place

    def begin(self) -> tuple[Output, ...]:
        """The first sentences, and what to wait for."""
        terms.keep_up_with(brussels_day(self.context.started_at))
        records.begin(self.dialogue, self.context)
        self.place, outputs = walking.begin(
            self.dialogue, language=self.context.language, pace=self._pace, waits=self._waits
        )
        outputs = self._go_on(outputs, at=0.0)
        self.keep()
        return outputs

    def hear(self, heard: Heard) -> tuple[Output, ...]:
        """Take in what was heard; the next sentences."""
        outputs = self.answer(heard)
        self.keep()
        return outputs

    def answer(self, heard: Heard) -> tuple[Output, ...]:
        """The same; what happened is not written down before `keep`, so that nobody waits for that."""
        self._note_heard(heard)
        self.place, outputs = walking.step(self.place, heard)
        return self._go_on(outputs, at=heard.at)

    def keep(self) -> None:
        """Write down what happened since the last time: a process that dies loses no more than that."""
        if not self._steps:
            return
        if self.place.over:
            self._note(self._answered_at, CallStep.ENDED, self.place.outcome)
        records.keep(self._steps)
        self._steps = []
        if self.place.over:
            records.end(self.context, self.place, now=self._moment(self._answered_at))

    def _go_on(self, outputs: Sequence[Output], *, at: float) -> tuple[Output, ...]:
        """Do all acts on the way; what is left is to be said, and to be waited for."""
        left: list[Output] = []
        while True:
            for output in outputs:
                if isinstance(output, Spoken):
                    self._note(at, CallStep.SAID, in_words(output))
                if not isinstance(output, Do):
                    left.append(output)
            last = outputs[-1]
            if not isinstance(last, Do):
                break
            acted = self._act(last, at)
            self.place, outputs = walking.step(self.place, acted)
        self._answered_at = at
        return tuple(left)

    def _act(self, do: Do, at: float) -> Acted:
        acted = act(self.context, do, at=at, now=self._moment(at))
        if acted.result == IDENTIFIES:
            records.known(self.context)
        self._note(at, CallStep.DID, f"{do.act}: {acted.result}")
        return acted

    def _note_heard(self, heard: Heard) -> None:
        words, secret = type(heard).__name__.lower(), False
        if isinstance(heard, Keys):
            secret = heard.secret or self._may_be_a_code(heard.digits)
            words = "" if secret else heard.digits
            question = self.place.question
            if isinstance(question, Menu) and question.tells:
                self.context.told |= acting_household.hears_the_news(self.context)
                acting_household.heard(self.context, self._moment(heard.at))
        self._note(heard.at, CallStep.HEARD, "hang up" if isinstance(heard, HangUp) else words, secret=secret)

    def _may_be_a_code(self, digits: str) -> bool:
        """Digits that make no whole number where one was asked for: some key in their code there."""
        question, keyed = self.place.question, self.place.partial + digits.rstrip(KEY_ENTER)
        return isinstance(question, Capture) and 1 < len(keyed) != question.digits

    def _note(self, at: float, what: str, words: str, *, secret: bool = False) -> None:
        self._steps.append(records.step(self.context, self.place.step, at, what, words, secret=secret))

    def _moment(self, at: float) -> datetime:
        return self.context.started_at + timedelta(seconds=at)


def converse(conversation: Conversation, ear: Ear) -> str:
    """Carry a call from its beginning to its end; tell how it ended."""
    outputs = conversation.begin()
    while True:
        for output in outputs:
            match output:
                case Spoken():
                    ear.say(output)
                case Over():
                    ear.hang_up(output)
                    return output.outcome
        last = outputs[-1]
        assert isinstance(last, Listen), "a call waits for somebody or is over"
        outputs = conversation.hear(ear.listen(last))
