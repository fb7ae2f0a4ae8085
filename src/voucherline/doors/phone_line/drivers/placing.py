"""Places the calls that are planned: each rings, and if somebody answers, the dialogue tells the news."""

from __future__ import annotations

import asyncio
import logging
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from voucherline.domain.households import queries as households
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.drivers import queries
from voucherline.doors.phone_line.drivers.carrying import Speak
from voucherline.doors.phone_line.drivers.line import CallLeg, Exchange, NotReached
from voucherline.doors.phone_line.drivers.numbers import may_be_dialled
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.kernel.time import brussels_day
from voucherline.notices.calls.values import CallEnded, CallOutcome, CallToMake

RINGS_SECONDS: Final = 40.0
"""Long enough to get up and walk to the telephone."""
THREADS: Final = 4
WHY: Final = MappingProxyType(
    {
        NotReached.BUSY: CallOutcome.BUSY,
        NotReached.NO_ANSWER: CallOutcome.NO_ANSWER,
        NotReached.REJECTED: CallOutcome.REJECTED,
        NotReached.FAILED: CallOutcome.FAILED,
    }
)
VOICEMAIL: Final = "voicemail"
"""How a dialogue ends in which nobody pressed a key."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ExchangePlacer:
    """Places calls through an exchange, in an event loop of its own while they last."""

    exchange: Callable[[], Exchange]
    """A fresh one, which is opened for these calls and closed after them."""
    speak: Speak
    clock: Callable[[], datetime]
    a_day: int
    """So many calls are made on one day at most, whoever asks for more."""
    rings: float = RINGS_SECONDS
    person: str = ""
    """The telephone of customer service."""

    def place(self, calls: Sequence[CallToMake]) -> Iterator[CallEnded]:
        """Place these calls, all at once; each ends in its own time, and every one ends."""
        ended: queue.SimpleQueue[CallEnded] = queue.SimpleQueue()
        allowed, refused = self._allowed(calls)
        yield from (CallEnded(call.delivery, CallOutcome.FAILED, self.clock(), words) for call, words in refused)
        if not allowed:
            return
        worker = threading.Thread(target=self._run, args=(allowed, ended.put), name="calls")
        worker.start()
        try:
            for _ in allowed:
                yield ended.get()
        finally:
            # Whoever looks no further does not leave telephones ringing: what was begun ends in its own time.
            worker.join()

    def _allowed(self, calls: Sequence[CallToMake]) -> tuple[list[CallToMake], list[tuple[CallToMake, str]]]:
        """The calls that may be made; the others with the reason."""
        left = max(0, self.a_day - queries.calls_made_on(brussels_day(self.clock())))
        ours = [call for call in calls if may_be_dialled(call.number)]
        refused = [(call, "not a Belgian telephone") for call in calls if not may_be_dialled(call.number)]
        return ours[:left], [*refused, *((call, "the day's calls are made") for call in ours[left:])]

    def _run(self, calls: Sequence[CallToMake], ended: Callable[[CallEnded], None]) -> None:
        left = {call.delivery: call for call in calls}

        def note(call: CallToMake, outcome: CallOutcome, words: str = "") -> None:
            if left.pop(call.delivery, None):
                ended(CallEnded(call.delivery, outcome, self.clock(), words))

        try:
            with call_threads(THREADS) as threads:
                switchboard = Switchboard(self.speak, threads, self.clock, person=self.person)
                asyncio.run(self._place(calls, switchboard, note))
        except Exception:
            _log.exception("calls could not be placed")
        finally:
            for call in list(left.values()):
                note(call, CallOutcome.FAILED, "the exchange broke off")

    async def _place(self, calls: Sequence[CallToMake], switchboard: Switchboard, note: Callable[..., None]) -> None:
        exchange = self.exchange()
        await exchange.open(None)
        try:
            await asyncio.gather(*(self._one(exchange, switchboard, call, note) for call in calls))
        finally:
            await exchange.close()

    async def _one(
        self, exchange: Exchange, switchboard: Switchboard, call: CallToMake, note: Callable[..., None]
    ) -> None:
        try:
            reached = await exchange.dial(call.number, rings=self.rings)
            if isinstance(reached, NotReached):
                note(call, WHY[reached])
            else:
                note(call, await self._talk(switchboard, call, reached))
        except Exception:
            _log.exception("a call broke off")
            note(call, CallOutcome.FAILED, "broke off")

    async def _talk(self, switchboard: Switchboard, call: CallToMake, leg: CallLeg) -> CallOutcome:
        try:
            conversation = await asyncio.get_running_loop().run_in_executor(
                switchboard.threads, self._conversation, call
            )
            await switchboard.carry(conversation, leg)
        finally:
            await leg.hang_up()
        return outcome_of(conversation)

    def _conversation(self, call: CallToMake) -> Conversation:
        return arriving.line_calls(
            households.by_ids([call.household])[call.household],
            call.number,
            kind=call.message.kind,
            subject=call.subject,
            delivery=call.delivery,
            now=self.clock(),
        )


def outcome_of(conversation: Conversation) -> CallOutcome:
    """What a call that was answered came to. Answering alone tells nobody anything."""
    if conversation.context.told:
        return CallOutcome.TOLD
    return CallOutcome.VOICEMAIL if conversation.place.outcome == VOICEMAIL else CallOutcome.HUNG_UP
