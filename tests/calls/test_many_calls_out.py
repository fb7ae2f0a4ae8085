"""Sixty planned calls at once, to people of all manners: everybody is told or called again, nobody twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from calls.exchanges import free_port
from calls.sounds import noise
from calls.telephones import needs_sipp
from voucherline.bench.line import callees, out
from voucherline.bench.line.callees import Callees, manner_of
from voucherline.domain.prestations.models import Prestation
from voucherline.doors.phone_line.keys import Listening
from voucherline.doors.phone_line.models import Call, CallerProfile
from voucherline.notices import actions as notices
from voucherline.notices.models import Delivery
from voucherline.notices.values import Channel
from voucherline.schemes.values import Solution
from world import World
from world.world import MONDAY

pytestmark = [pytest.mark.django_db(transaction=True), needs_sipp]

HOUSEHOLDS = 60
NUMBERS = [
    number
    for number in (f"+3247{place:07d}" for place in range(100))
    # Nobody is asked for a code here: whoever presses 1 again and again says yes.
    if manner_of(number) != callees.SAYS_YES_BY_CODE
][:HOUSEHOLDS]
MURMUR = noise(0.5, seed=1)
"""Every sentence, in half a second."""


@pytest.fixture
def people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Callees, int]]:
    # Machines and wrong keys are not waited for as long as the line does; yes is still said in time.
    deadline = Listening.deadline
    monkeypatch.setattr(Listening, "deadline", lambda listening, said: min(deadline(listening, said), said + 2.5))
    port = free_port()
    there = Callees.start(tmp_path / "callees", port=port, seconds=120)
    yield there, port
    there.telephones.end()


def test_everybody_is_told_or_called_again_and_nobody_twice(people: tuple[Callees, int]) -> None:
    there, port = people
    world = World()
    company = world.company()
    helpers = [company.helper(name) for name in ("Bea", "An", "Els", "Ine", "Tine", "Mia")]
    for helper, number in zip(cycle(helpers), NUMBERS, strict=False):
        household = world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(number,))
        CallerProfile.objects.create(household_id=household.id, without_code=True)
        helper.works_for(household, hours=1, told=False)
    notices.decide(now=world.now, limit=1000)

    clock, first = out.PlayedClock(MONDAY), min(free_port(), 65000)
    ports = (first, first + 4 * HOUSEHOLDS)
    out.call_all(trunk=port, speak=lambda _: MURMUR, clock=clock, at_once=HOUSEHOLDS, rings=2, ports=ports)

    assert there.called() == Counter(NUMBERS)
    calls = Delivery.objects.filter(channel=Channel.CALL.value)
    stands = {call.sent_to: (call.state, call.attempts) for call in calls}
    assert stands == {number: ("told" if manner_of(number) == callees.SAYS_YES else "waiting", 1) for number in NUMBERS}
    answered = Counter(Call.objects.values_list("number", flat=True))
    silent = {callees.BUSY, callees.NO_ANSWER, callees.REJECTS}
    assert answered == Counter(number for number in NUMBERS if manner_of(number) not in silent)
    assert not Call.objects.filter(ended_at__isnull=True).exists()
    said_yes = Prestation.objects.filter(household_yes="person").count()
    assert said_yes == sum(manner_of(number) == callees.SAYS_YES for number in NUMBERS)
