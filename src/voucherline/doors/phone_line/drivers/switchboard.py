"""Takes the calls that an exchange brings, and puts each through to its dialogue."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from django.db import Error

from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.drivers.carrying import Carried, Speak
from voucherline.doors.phone_line.drivers.line import SAMPLES_A_SECOND, CallLeg, Sound
from voucherline.doors.phone_line.drivers.numbers import e164
from voucherline.doors.phone_line.drivers.threads import with_database
from voucherline.doors.phone_line.voice.voice import Voice

HELPERS: Final = frozenset(("helpers", "helper"))
"""What is called to reach the line of the helpers; everything else is the line of the households."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Switchboard:
    """Whoever answers. One serves all calls of a process."""

    speak: Speak
    threads: Executor
    clock: Callable[[], datetime]
    language: str = "nl"
    """Spoken until somebody chooses."""
    person: str = ""
    """The telephone of customer service: a number, or a whole address."""
    helpers: frozenset[str] = HELPERS

    async def answer(self, leg: CallLeg) -> None:
        """Talk to somebody who calls in."""
        arrived = partial(self._arrived, leg.called, leg.number)
        conversation = await asyncio.get_running_loop().run_in_executor(self.threads, with_database, arrived)
        await self.carry(conversation, leg)

    async def carry(self, conversation: Conversation, leg: CallLeg) -> None:
        """Have this conversation with whoever is there."""
        await Carried(conversation, leg, self.speak, self.threads, person=self.person).carry()

    def _arrived(self, called: str, number: str) -> Conversation:
        arrived = arriving.helper_calls if called.lower() in self.helpers else arriving.household_calls
        try:
            return arrived(e164(number), language=self.language, now=self.clock())
        except Error:
            # As somebody unknown it goes on, or hears at least that it is our fault.
            _log.exception("nobody could be looked up by the number that calls")
            return arrived("", language=self.language, now=self.clock())


def speaking(voice: Voice) -> Speak:
    """The voice of this installation, for telephones."""
    return lambda spoken: Sound.read(voice.sound_of(spoken, rate=SAMPLES_A_SECOND))
