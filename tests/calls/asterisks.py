"""A real Asterisk at work in a test, led by an event loop of the test's own thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

from calls.exchanges import AnyLine
from voucherline.doors.phone_line.drivers.asterisk.ari import Ari
from voucherline.doors.phone_line.drivers.asterisk.exchange import BY_TRUNK, AsteriskExchange, AsteriskPlace
from voucherline.doors.phone_line.drivers.asterisk.installed import MISSING, installed
from voucherline.doors.phone_line.drivers.asterisk.starting import StartedAsterisk
from voucherline.doors.phone_line.drivers.line import Answering

needs_asterisk: Final = pytest.mark.skipif(installed() is None, reason=MISSING)
both_engines: Final = pytest.mark.parametrize("engine", ["builtin", pytest.param("asterisk", marks=needs_asterisk)])


def place_of(asterisk: StartedAsterisk, slots: Path, *, trunk: int = 0, ceiling: int = 150) -> AsteriskPlace:
    dial = f"PJSIP/trunk/sip:{{number}}@127.0.0.1:{trunk}" if trunk else BY_TRUNK
    plan = asterisk.plan
    return AsteriskPlace(asterisk.url, plan.password, slots, dial, processes=plan.processes, ceiling=ceiling)


class AsteriskLine(AnyLine):
    """Asterisk as the exchange."""

    exchange: AsteriskExchange

    def __init__(
        self,
        asterisk: StartedAsterisk,
        slots: Path,
        answering: Answering | None = None,
        *,
        trunk: int = 0,
        ceiling: int = 150,
    ) -> None:
        super().__init__()
        self.asterisk = asterisk
        place = place_of(asterisk, slots, trunk=trunk, ceiling=ceiling)
        self.exchange = self.does(_made(place, answering))

    @property
    def port(self) -> int:
        return self.asterisk.plan.sip_port

    @property
    def ari(self) -> Ari:
        return self.exchange._ari

    def channels(self) -> list[dict[str, Any]]:
        """What the exchange carries, whoever leads it."""
        found: list[dict[str, Any]] = self.does(self.ari.ask("GET", "channels"))
        return found

    def begun_to_say(self) -> int:
        return sum(leg._tickets for leg in self.exchange._legs.values())

    def said(self) -> int:
        waits = sum(len(leg._waiting) + len(leg._playing) for leg in self.exchange._legs.values())
        return self.begun_to_say() - waits

    def is_free(self) -> None:
        """Nothing is left of any call, here or there."""
        super().is_free()
        self.until(lambda: not self.channels())


async def _made(place: AsteriskPlace, answering: Answering | None) -> AsteriskExchange:
    exchange = AsteriskExchange(place)
    await exchange.open(answering)
    assert exchange.connected
    return exchange
