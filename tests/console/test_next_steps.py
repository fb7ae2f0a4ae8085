"""On a household's file stands what is best done next: few things, each with the way to do it, none without reason."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from console.browsing import look, opened
from console.test_calling_back import asks_for_a_call
from voucherline.doors.phone_line.models import Call
from voucherline.kernel.ids import new_id
from voucherline.notices import actions as notices
from voucherline.notices import offices, queries
from voucherline.schemes.values import Solution
from world import Household, World

pytestmark = pytest.mark.django_db


def steps(agent: Any, household: Household) -> list[str]:
    page = agent.get(opened(agent, household))
    listed = look(page, "//section[@aria-labelledby='steps']//li")
    return [" ".join(" ".join(each.itertext()).split()) for each in listed]


def test_nothing_is_to_be_done_for_whom_all_is_well(world: World, ana: Household, agent: Any) -> None:
    world.company().helper("Bea").works_for(ana)
    assert steps(agent, ana) == []


def test_the_most_pressing_comes_first(world: World, agent: Any) -> None:
    jo = world.household("Jo", vouchers=1)
    bea = world.company().helper("Bea")
    contested, short = bea.works_for(jo, hours=3), bea.works_for(jo, hours=2)
    contested.contested()
    asks_for_a_call(world, jo)
    assert steps(agent, jo) == [
        "The household asked for a call: call it back",
        "One piece of work is contested; the company must answer (Monday 5 January 2026)",
        "4 vouchers are missing: say how to order",
    ]
    contested.maintained()
    assert "One piece of work waits for a decision (Monday 5 January 2026)" in steps(agent, jo)
    [link] = look(agent.get(opened(agent, jo)), "//section[@aria-labelledby='steps']//a[contains(@href, 'work')]/@href")
    assert link.endswith(str(contested.id))
    contested.decided(for_company=False)
    jo.pays(50)
    assert short.view.missing == 0
    assert steps(agent, jo) == ["The household asked for a call: call it back"]


def test_somebody_whom_no_way_reaches(told_world: World, agent: Any) -> None:
    jo = told_world.household("Jo", solution=Solution.EMAIL, language="en")
    told_world.company().helper("Bea").works_for(jo, told=False)
    told_world.wait(hours=3)
    for _ in range(3):
        told_world.wait(days=1)
        for name in [each.name for each in queries.print_runs() if each.state == "printed"]:
            notices.hand_over_run(name, now=told_world.now)
    for letter in letters_of(jo):
        notices.letter_returned(letter, words="moved", now=told_world.now)
    assert any(each.startswith("No way reaches the household") for each in steps(agent, jo))


def letters_of(household: Household) -> list[UUID]:
    told = queries.texts_for(household.id, limit=50)
    return [each.id for story in told for each in story.deliveries if each.channel == "letter" and each.handed_over_at]


def test_a_code_that_nobody_used(told_world: World, agent: Any) -> None:
    jo = told_world.household("Jo", solution=Solution.TELEPHONE, language="en", telephones=("+32470000001",))
    told_world.wait(hours=3)
    made = notices.print_letters(offices.letters_folder(), sender=offices.letter_sender(), now=told_world.now, limit=9)
    assert made
    notices.hand_over_run(made.name, now=told_world.now)
    assert steps(agent, jo) == []
    told_world.wait(days=5)
    assert [each.startswith("The letter with the code came") for each in steps(agent, jo)] == [True]

    Call.objects.create(
        id=new_id(), dialogue="household", version=1, number="+32470000001", household_id=jo.id, language="en",
        started_at=told_world.now, ended_at=told_world.now, outcome="done",
    )  # fmt: skip
    assert steps(agent, jo) == []
