"""Places the calls that are planned: each rings, and if somebody answers, the dialogue tells the news.

However many lines do so at once share what is due: each takes up a few, and nobody is called by two of them. A line
that dies leaves its calls to a rescuer, who plans them again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import Any, Final, TypeVar

from voucherline.domain.accounts.values import CodeCall
from voucherline.domain.households import queries as households
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.drivers import queries
from voucherline.doors.phone_line.drivers.line import CallLeg, Exchange, NotReached
from voucherline.doors.phone_line.drivers.numbers import may_be_dialled
from voucherline.doors.phone_line.drivers.saying_codes import codes_to_say, say_code
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.drivers.threads import with_database
from voucherline.doors.phone_line.queries import profile
from voucherline.kernel.time import brussels_day
from voucherline.notices import actions as notices
from voucherline.notices.actions import CallTaken
from voucherline.notices.calls.values import CallEnded, CallOutcome, CallToMake

T = TypeVar("T")
RINGS_SECONDS: Final = 40.0
"""Long enough to get up and walk to the telephone."""
SECONDS_BETWEEN_LOOKS: Final = 1.0
SECONDS_AFTER_TROUBLE: Final = 10.0
"""A database that is gone is not asked every second whether it is back."""
WHY: Final = MappingProxyType(
    {
        NotReached.BUSY: CallOutcome.BUSY,
        NotReached.NO_ANSWER: CallOutcome.NO_ANSWER,
        NotReached.REJECTED: CallOutcome.REJECTED,
        NotReached.NO_SUCH_NUMBER: CallOutcome.NO_SUCH_NUMBER,
        NotReached.FAILED: CallOutcome.FAILED,
    }
)
TOO_MANY_WITHOUT_A_TELEPHONE: Final = 5
"""So many different numbers in a row that are said not to exist: it is the carrier that finds none."""
VOICEMAIL: Final = "voicemail"
"""How a dialogue ends in which nobody pressed a key."""
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Ringing:
    """A call that was taken up, and what it came to so far: nothing that is anybody's fault but ours."""

    taken: CallTaken
    outcome: CallOutcome = CallOutcome.FAILED
    words: str = "broke off"
    conversation: Conversation | None = None

    @property
    def call(self) -> CallToMake:
        """Whom to call about what."""
        return self.taken.call

    def ended(self, outcome: CallOutcome, words: str = "") -> None:
        """It is over."""
        self.outcome, self.words = outcome, words


@dataclass(slots=True)
class _NotFound:
    """The numbers that a carrier found no telephone for, since it last found one."""

    numbers: set[str] = field(default_factory=set)

    def why(self, number: str, reached: NotReached) -> NotReached:
        """Why a number was not reached; of many different ones in a row the carrier itself is to blame."""
        if reached is NotReached.NO_SUCH_NUMBER:
            self.numbers.add(number)
            return NotReached.FAILED if len(self.numbers) >= TOO_MANY_WITHOUT_A_TELEPHONE else reached
        if reached is not NotReached.FAILED:
            self.numbers.clear()
        return reached


@dataclass(slots=True)
class PlannedCalls:
    """Places planned calls as long as a line is open."""

    exchange: Exchange
    """A call that comes in never takes the place of one that goes out, so this is not the one that answers."""
    switchboard: Switchboard
    ceiling: int
    """So many at once, over all lines."""
    a_day: int
    """So many that are answered on one day at most, whoever asks for more."""
    rings: float = RINGS_SECONDS
    _calls: set[asyncio.Task[None]] = field(default_factory=set)
    _not_found: _NotFound = field(default_factory=_NotFound)

    async def place_until(self, ended: asyncio.Event) -> None:
        """Take up what is due, again and again; in the end, calls that go on are broken off and planned again."""
        await self.exchange.open(None)
        try:
            while not ended.is_set():
                await _wait(ended, await self._look())
        finally:
            for call in self._calls:
                call.cancel()
            await asyncio.gather(*self._calls, return_exceptions=True)
            await self.exchange.close()

    async def place_what_is_due(self) -> int:
        """Take up what is due now, and begin to call; tell how many telephones ring."""
        taken, codes = await self._think(self._take_up), await self._think(self._take_up_codes)
        for each in taken:
            self._begin(self._place(_Ringing(each)))
        for code in codes:
            self._begin(say_code(code, self.exchange, self.switchboard, rings=self.rings))
        return len(taken) + len(codes)

    def _begin(self, calling: Coroutine[Any, Any, None]) -> None:
        call = asyncio.create_task(calling)
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)

    @property
    def under_way(self) -> int:
        """How many calls of this line have not ended."""
        return len(self._calls)

    async def _look(self) -> float:
        """Look once; tell after how many seconds to look again."""
        try:
            await self.place_what_is_due()
        except Exception:
            _log.exception("planned calls could not be taken up")
            return SECONDS_AFTER_TROUBLE
        return SECONDS_BETWEEN_LOOKS

    def _take_up(self) -> list[CallTaken]:
        now = self.switchboard.clock()
        return notices.take_up_calls(
            ceiling=self.ceiling, left_today=lambda: self.a_day - queries.calls_made_on(brussels_day(now)), now=now
        )

    def _take_up_codes(self) -> list[CodeCall]:
        return codes_to_say(a_day=self.a_day, now=self.switchboard.clock())

    async def _place(self, ringing: _Ringing) -> None:
        try:
            await self._ring(ringing)
        except Exception:
            _log.exception("a call broke off")
        finally:
            await self._end(ringing)

    async def _end(self, ringing: _Ringing) -> None:
        try:
            await self._think(partial(self._note, ringing))
        except Exception:
            # It stays under way until the rescuer plans it again.
            _log.exception("the end of a call could not be noted")

    async def _ring(self, ringing: _Ringing) -> None:
        call = ringing.call
        if not may_be_dialled(call.number):
            ringing.ended(CallOutcome.FORBIDDEN, "not a Belgian telephone")
            return
        reached = await self.exchange.dial(call.number, rings=self.rings)
        if isinstance(reached, NotReached):
            why = self._not_found.why(call.number, reached)
            ringing.ended(WHY[why], "" if why is reached else "no number is found")
            return
        self._not_found.numbers.clear()
        await self._talk(ringing, reached)

    async def _talk(self, ringing: _Ringing, leg: CallLeg) -> None:
        try:
            conversation = await self._think(partial(self._conversation, ringing.call))
            ringing.conversation = conversation
            await self.switchboard.carry(conversation, leg)
            ringing.ended(outcome_of(conversation))
        except Exception:
            # Somebody had picked up: it was an attempt, or the same trouble would ring there every few minutes.
            ringing.ended(CallOutcome.HUNG_UP, "broke off")
            raise
        finally:
            await leg.hang_up()

    def _note(self, ringing: _Ringing) -> None:
        """Write down how it ended, also if it was broken off: who had heard the news was told all the same."""
        if ringing.conversation and ringing.conversation.context.told:
            ringing.ended(CallOutcome.TOLD)
        known = profile(ringing.call.household)
        now, best = self.switchboard.clock(), known.best_hour if known else None
        ended = CallEnded(ringing.call.delivery, ringing.outcome, now, ringing.words, best)
        notices.call_ended(ringing.taken, ended)

    def _conversation(self, call: CallToMake) -> Conversation:
        return arriving.line_calls(
            households.by_ids([call.household])[call.household],
            call.number,
            kind=call.message.kind,
            subject=call.subject,
            delivery=call.delivery,
            now=self.switchboard.clock(),
        )

    async def _think(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self.switchboard.threads, with_database, work)


def outcome_of(conversation: Conversation) -> CallOutcome:
    """What a call that was answered came to. Answering alone tells nobody anything."""
    if conversation.context.told:
        return CallOutcome.TOLD
    return CallOutcome.VOICEMAIL if conversation.place.outcome == VOICEMAIL else CallOutcome.HUNG_UP


async def _wait(ended: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(ended.wait(), seconds)
    except TimeoutError:
        return
