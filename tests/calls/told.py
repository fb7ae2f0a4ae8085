"""Stories told over real telephones: SIPp calls or is called, hears every question out, and answers or hangs up."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from calls.exchanges import PATIENCE, free_port
from calls.keypads import OFFERED, OUR_OWN, press_quickly
from calls.sounds import Recorder
from calls.telephones import SippRun, Telephone, expect
from calls.walks import Turn, Walk
from voucherline.doors.phone_line.drivers.asterisk.exchange import AsteriskExchange
from voucherline.doors.phone_line.drivers.asterisk.leg import AriLeg
from voucherline.doors.phone_line.drivers.builtin.exchange import BuiltinExchange
from voucherline.doors.phone_line.drivers.builtin.leg import SipLeg
from voucherline.doors.phone_line.drivers.line import Exchange
from voucherline.doors.phone_line.drivers.numbers import e164
from voucherline.doors.phone_line.models import CallStep

LOOKS_EVERY: Final = 0.05


@dataclass(frozen=True)
class Leaving:
    """Where somebody hangs up: at which turn, and whether in the middle of what is said there."""

    turn: int
    in_mid_sentence: bool = False


@dataclass(frozen=True)
class Party:
    """Somebody at the telephone in one call: what is to happen there, and who carries it."""

    number: str
    """E.164."""
    exchange: Exchange
    folder: Path
    walk: Walk
    leaves: Leaving | None = None

    def calls(self, port: int, called: str = "line") -> Recorder:
        """Call the line; what was heard then."""
        with Recorder() as recorder:
            telephone = Telephone(number=self.number.replace("+32", "0"), called=called, media=str(recorder.port))
            telephone.calls(remembers_line=self._hangs_up)
            self._answers(telephone, OUR_OWN)
            telephone.waits().hangs_up() if self._hangs_up else telephone.is_hung_up_on()
            self._tells(telephone.start(self.folder, to=port, port=free_port()))
        return recorder

    def is_called(self, port: int, begins: Callable[[], object]) -> Recorder:
        """Answer at this port, once the line has begun to call; what was heard then."""
        with Recorder() as recorder:
            telephone = Telephone(media=str(recorder.port)).is_called(remembers_caller=self._hangs_up)
            telephone.says("180 Ringing").says("200 OK", body=True).then(expect('request="ACK"'))
            self._answers(telephone, OFFERED)
            telephone.waits().hangs_up_as_callee() if self._hangs_up else telephone.is_hung_up_on()
            answering = telephone.start(self.folder, port=port)
            begins()
            self._tells(answering)
        return recorder

    @property
    def _hangs_up(self) -> bool:
        return self.leaves is not None

    @property
    def _turns(self) -> tuple[Turn, ...]:
        return self.walk.turns if self.leaves is None else self.walk.turns[: self.leaves.turn + 1]

    def _answers(self, telephone: Telephone, kind: int) -> None:
        last = self._turns[-1] if self._hangs_up else None
        for turn in self._turns:
            if turn.keys and turn is not last:
                telephone.waits().then(press_quickly(self.folder, turn.keys, kind=kind))

    def _tells(self, telephone: SippRun) -> None:
        said = 0
        for turn in self._turns:
            said += len(turn.said)
            leaves = self._hangs_up and turn is self._turns[-1]
            self._until(partial(self._is_asked, said))
            if not (leaves and self.leaves and self.leaves.in_mid_sentence):
                self._until(partial(self._has_heard, said))
            if leaves:
                telephone.goes_on(until=telephone.has_ended)
            elif turn.keys:
                telephone.goes_on(until=partial(self._is_asked, said + 1))
        telephone.ends_well()

    def _is_asked(self, said: int) -> bool:
        return CallStep.objects.filter(call__number=self.number, what=CallStep.SAID).count() >= said

    def _has_heard(self, said: int) -> bool:
        """Were so many sentences said to their end?"""
        return sum(_said_by(leg) for leg in self._legs() if e164(leg.number) == self.number) >= said

    def _legs(self) -> Sequence[SipLeg | AriLeg]:
        if isinstance(self.exchange, BuiltinExchange):
            return list(self.exchange._legs.values())
        assert isinstance(self.exchange, AsteriskExchange)
        return list(self.exchange._legs.values())

    @staticmethod
    def _until(look: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not look():
            assert time.monotonic() < deadline, "it did not come to that"
            time.sleep(LOOKS_EVERY)


def _said_by(leg: SipLeg | AriLeg) -> int:
    if isinstance(leg, SipLeg):
        return leg.mouth._tickets - len(leg.mouth._waiting)
    return leg._tickets - len(leg._waiting) - len(leg._playing)
