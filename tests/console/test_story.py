"""The story of a household: every fact in words, notices as they were sent, calls with what was said and pressed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from console.browsing import look, opened
from voucherline.doors.console.pages.story import named
from voucherline.doors.phone_line.models import Call, CallStep
from voucherline.journal.values import Fact
from voucherline.kernel.ids import new_id
from voucherline.schemes.values import Solution
from voucherline.words.catalogue import say
from voucherline.words.formats import LANGUAGES
from world import Household, World

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_has_words(language: str) -> None:
    kinds = {named(each.__name__) for each in Fact.__subclasses__()}
    silences = {f"prestation-{verb}-by-silence" for verb in ("validated", "confirmed")}
    assert len(kinds) > 40
    assert [each for each in kinds | silences if say("console-fact", language, fact=each) == each] == []


def items(browser: Any, household: Household) -> list[str]:
    """The story as it is read, the newest first."""
    page = browser.get(opened(browser, household))
    return [" ".join(" ".join(each.itertext()).split()) for each in look(page, "//ol[@class='timeline']/li")]


def test_a_mail_stands_there_as_it_was_sent(agent: Any, told_world: World) -> None:
    ana = told_world.household("Ana", language="en", email="ana@example.be", solution=Solution.EMAIL)
    told_world.company().helper("Bea").works_for(ana, told=False)
    told_world.wait(hours=30)
    mails = [each for each in items(agent, ana) if "E-mail to the household" in each]
    assert any("Bea" in each and "3 h" in each for each in mails)


def test_a_letter_is_listed_by_its_title(agent: Any, told_world: World) -> None:
    ana = told_world.household("Ana", language="en", solution=Solution.TELEPHONE, telephones=("+32470123456",))
    told_world.wait(days=1)
    [letter] = [each for each in items(agent, ana) if "Welcome" in each]
    assert "Letter to the household Welcome: how your vouchers work Ana" in letter


def test_a_call_stands_there_with_what_was_pressed_but_never_a_code(world: World, ana: Household, agent: Any) -> None:
    call = Call.objects.create(
        id=new_id(), dialogue="household", version=1, number="+32470123456", household_id=ana.id, language="en",
        started_at=world.now, ended_at=world.now + timedelta(minutes=1), outcome="done",
    )  # fmt: skip
    for what, words_, secret in (
        ("said", "Key in your code.", False),
        ("heard", "", True),
        ("did", "identify known", False),
        ("said", "Bea worked three hours. Press 1 to confirm.", False),
        ("heard", "1", False),
        ("heard", "hang up", False),
    ):
        CallStep.objects.create(id=new_id(), call=call, second=1, step="x", what=what, words=words_, secret=secret)
    [told] = [each for each in items(agent, ana) if "The household called" in each]
    assert told.endswith(
        "What was said and pressed Key in your code. Code keyed in (not kept) "
        "Bea worked three hours. Press 1 to confirm. Pressed: 1 Hung up"
    )


def test_calls_of_others_are_not_there(world: World, ana: Household, agent: Any) -> None:
    jo = world.household("Jo")
    Call.objects.create(
        id=new_id(), dialogue="household", version=1, household_id=jo.id, language="en", started_at=world.now
    )
    assert not any("called" in each for each in items(agent, ana))
