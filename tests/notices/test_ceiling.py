"""However many place calls at the same instant, no more are under way than the ceiling allows."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Final

from voucherline.notices import actions as notices
from voucherline.notices.calls.values import CallEnded, CallOutcome, CallToMake
from voucherline.notices.models import Delivery
from voucherline.schemes.values import Solution
from world import World

CEILING: Final = 3
BATCHES: Final = 4


class Talking:
    """People who talk until every batch has taken up what it may."""

    def __init__(self, world: World, all_took: threading.Barrier) -> None:
        self.world = world
        self.all_took = all_took
        self.under_way = 0

    def place(self, calls: Sequence[CallToMake]) -> Iterator[CallEnded]:
        self.under_way = len(calls)
        self.all_took.wait(60)
        for call in calls:
            yield CallEnded(call.delivery, CallOutcome.TOLD, self.world.now)


def test_batches_at_once_share_one_ceiling(at_once: Callable[..., list[Any]]) -> None:
    world = World()
    bea = world.company().helper("Bea")
    for number in range(CEILING * BATCHES):
        telephones = (f"+3291234{number:03d}",)
        household = world.household(f"A{number}", vouchers=5, telephones=telephones, solution=Solution.TELEPHONE)
        bea.works_for(household, hours=1, told=False)
    notices.decide(now=world.now, limit=100)
    all_took = threading.Barrier(BATCHES)
    people = [Talking(world, all_took) for _ in range(BATCHES)]

    def place(placer: Talking) -> int:
        taken = notices.place_calls(placer, ceiling=CEILING, now=world.now)
        if not taken:
            all_took.wait(60)
        return taken

    answers = at_once(*[partial(place, each) for each in people])

    assert sorted(answers) == [0, 0, 0, CEILING]
    assert sum(each.under_way for each in people) == CEILING
    assert Delivery.objects.filter(channel="call", state="told").count() == CEILING
