"""Calls those who sign in and wait for a code: at once, one time; whoever is not reached asks again on the page."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from datetime import datetime
from functools import partial
from typing import Final

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries as waiting
from voucherline.domain.accounts.values import CodeCall
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.drivers import queries
from voucherline.doors.phone_line.drivers.line import Exchange, NotReached
from voucherline.doors.phone_line.drivers.numbers import may_be_dialled
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.drivers.threads import with_database
from voucherline.kernel.time import brussels_day

AT_A_LOOK: Final = 5
"""So many are begun each time that a line looks: planned calls go on beside them."""
_log = logging.getLogger(__name__)


def codes_to_say(*, a_day: int, now: datetime, only: Collection[str] | None = None) -> list[CodeCall]:
    """Take up those who wait for a code, unless so many calls were made today that none may be made any more."""
    if not waiting.codes_to_say(now):
        return []
    left = a_day - queries.calls_made_on(brussels_day(now))
    return accounts.take_up_code_calls(limit=min(AT_A_LOOK, left), now=now, only=only) if left > 0 else []


async def say_code(asked: CodeCall, exchange: Exchange, switchboard: Switchboard, *, rings: float) -> None:
    """Call somebody; if a person answers and presses a key, a code is made and said."""
    try:
        if may_be_dialled(asked.number):
            await _ring(asked, exchange, switchboard, rings=rings)
    except Exception:
        # An error says where it happened, never which code was being said.
        _log.exception("a call that says a code broke off")


async def _ring(asked: CodeCall, exchange: Exchange, switchboard: Switchboard, *, rings: float) -> None:
    leg = await exchange.dial(asked.number, rings=rings)
    if isinstance(leg, NotReached):
        return
    try:
        prepare = partial(arriving.line_calls_with_code, asked, now=switchboard.clock())
        conversation = asyncio.get_running_loop().run_in_executor(switchboard.threads, with_database, prepare)
        await switchboard.carry(await conversation, leg)
    finally:
        await leg.hang_up()
