"""Somebody signs in without e-mail: a real telephone rings, hears six digits after a key, and they open the browser."""

from __future__ import annotations

import asyncio
import zlib
from array import array
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from calls.conftest import Calling
from calls.exchanges import free_port
from calls.keypads import press_as_offered
from calls.sounds import Recorder, found, noise
from calls.telephones import Telephone, expect, needs_sipp
from serving.served import until
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import hashing
from voucherline.domain.accounts.rules import GuessKind
from voucherline.domain.accounts.values import Purpose
from voucherline.domain.households.values import Code
from voucherline.doors.phone_line.drivers.line import SAMPLES_A_SECOND, Sound
from voucherline.doors.phone_line.drivers.placing import PlannedCalls
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.drivers.threads import call_threads, with_database
from voucherline.doors.phone_line.models import Call, CallStep
from voucherline.doors.phone_line.prompts import ONE_TIME_DIGITS
from voucherline.doors.phone_line.values import Spoken
from world import World

pytestmark = [pytest.mark.django_db(transaction=True), needs_sipp]
NUMBER: Final = "+3292223344"
SECONDS: Final = 0.2


def digit(which: int) -> Sound:
    return noise(SECONDS, seed=1000 + which)


def mumbled(spoken: Spoken) -> Sound:
    """Each sentence like no other, and each digit like no other, wherever it stands."""
    if spoken.prompt in ONE_TIME_DIGITS:
        [told] = spoken.slots.values()
        return digit(int(str(told)))
    return noise(SECONDS, seed=zlib.crc32(spoken.prompt.encode()))


def written_down(heard: array[int]) -> str:
    """The six digits that follow the sentence which announces them."""
    announced, _ = found(mumbled(Spoken("phone-one-time-code", {}, "en", 0)), heard)
    place, code = announced, ""
    for _ in ONE_TIME_DIGITS:
        place += int(SECONDS * SAMPLES_A_SECOND)
        # So short that the same digit, said twice, stands in it once.
        near = heard[place : place + int(1.9 * SECONDS * SAMPLES_A_SECOND)]
        fits = {which: found(digit(which), near) for which in range(10)}
        best = max(fits, key=lambda which: fits[which][1])
        assert fits[best][1] > 0.9, f"nothing clear after {len(code)} digits"
        place, code = place + fits[best][0], f"{code}{best}"
    return code


def has_heard(recorder: Recorder, prompt: str) -> bool:
    return found(mumbled(Spoken(prompt, {}, "en", 0)), recorder.heard())[1] > 0.9


def test_the_digits_that_are_heard_on_a_real_telephone_sign_in(
    calling: Calling, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # By chance no digit may come twice in a row, and whoever swallows one would not be found out.
    monkeypatch.setattr(hashing, "new_one_time_code", lambda: Code("404177"))
    world, port = World(), free_port()
    ana = world.household("Ana", language="en", telephones=(NUMBER,))
    code = accounts.ask_for_call(Purpose.HOUSEHOLD, ana.id, number=NUMBER, language="en", now=world.now)
    assert code is not None
    with Recorder() as recorder, call_threads(3) as threads:
        callee = Telephone(media=str(recorder.port)).is_called().says("180 Ringing").says("200 OK", body=True)
        callee.then(expect('request="ACK"')).waits().then(press_as_offered(tmp_path, "1"))
        callee.waits().then(press_as_offered(tmp_path, "5"))
        telephone = callee.is_hung_up_on().start(tmp_path, port=port)

        def answers() -> None:
            until(CallStep.objects.filter(step="announce", what="said").exists)
            telephone.goes_on(until=CallStep.objects.filter(step="code", what="said").exists)
            until(lambda: has_heard(recorder, "phone-one-time-code-again"))
            telephone.goes_on(until=telephone.has_ended)

        line = PlannedCalls(calling(port), Switchboard(mumbled, threads, lambda: world.now), ceiling=10, a_day=100)
        asyncio.run(placed(line, partial(threads.submit, with_database, answers)))
        telephone.ends_well()

    origin = (GuessKind.ADDRESS, "127.0.0.1")
    typed = written_down(recorder.heard())
    assert accounts.use_code(code, typed, purpose=Purpose.HOUSEHOLD, origin=origin, now=world.now) == ana.id
    assert (Call.objects.get().number, Call.objects.get().outcome) == (NUMBER, "done")


async def placed(line: PlannedCalls, meanwhile: Callable[[], Future[None]]) -> None:
    """Place what is due; the line ends when nobody talks any more."""
    await line.exchange.open(None)
    await line.place_what_is_due()
    await asyncio.gather(asyncio.wrap_future(meanwhile()), *line._calls)
    await line.exchange.close()
