"""Each week some of those whose silence agreed are asked again, and their answers are counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import NotYours, ReasonMissing
from voucherline.domain.prestations.values_of_samples import (
    NothingToSettle,
    NotInSample,
    SampleAnsweredBefore,
)
from voucherline.doors.clockwork import audit
from voucherline.kernel.actors import NotAllowed
from voucherline.kernel.time import at
from voucherline.schemes.catalogue import register, versions_of
from voucherline.schemes.values import Sampling
from world import AGENT, Bea, Prestation, World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db
WEEK = date(2026, 1, 12)
"""Work of 5 January is agreed by silence on Tuesday 13 January, just after midnight."""
ON_CALL = replace(AGENT, on_recorded_call="call 12")


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def bea(world: World) -> Bea:
    return world.company().helper("Bea")


@pytest.fixture
def two_of_each() -> Iterator[None]:
    """Terms under which two are asked a week."""
    sampling = Sampling(percent=10, at_least=2, at_most=5, confidence_percent=95)
    with register([replace(each, silence_sample=sampling) for each in versions_of("flanders")]):
        yield


def silent(world: World, bea: Bea, count: int = 1) -> list[Prestation]:
    return [bea.works_for(world.household(f"Ana {n}", vouchers=5), hours=1) for n in range(count)]


def test_last_weeks_silence_is_asked_again_on_monday(world: World, bea: Bea) -> None:
    [work] = silent(world, bea)
    world.wait_until(at(date(2026, 1, 18), 23))
    assert (work.state, work.household.heard("SampleAsked")) == ("agreed", [])

    world.wait_until(at(date(2026, 1, 19), 23))

    assert work.household.heard("SampleAsked") == [{"week": "2026-01-12"}]
    [sample] = queries.samples(week=WEEK, scheme="flanders")
    assert (sample.agreed, sample.asked, sample.answered, sample.share) == (1, 1, 0, None)
    assert audit.run() == []


def test_asked_once_whatever_the_jobs_do(world: World, bea: Bea) -> None:
    [work] = silent(world, bea)
    world.wait_until(at(date(2026, 1, 19), 23))

    assert prestations.draw_sample("flanders", secret="another", now=world.now) == 0
    world.wait(days=8)

    assert len(work.household.heard("SampleAsked")) == 1


def test_who_said_yes_in_person_is_not_asked(world: World, bea: Bea) -> None:
    [work] = silent(world, bea)
    work.confirmed()
    world.wait_until(at(date(2026, 1, 19), 23))

    assert work.state == "agreed"
    assert work.household.heard("SampleAsked") == []


@pytest.mark.usefixtures("two_of_each")
def test_the_draw_is_the_same_for_the_same_secret_and_another_for_another(world: World, bea: Bea) -> None:
    works = silent(world, bea, count=12)
    world.jump_to(date(2026, 1, 13))
    now = at(date(2026, 1, 19), 6)
    assert prestations.draw_sample("flanders", secret="ours", now=now) == 2

    asked = {each.prestation for each in queries.sample_questions(week=WEEK)}

    assert asked < {work.id for work in works}
    told = {work.id for work in works if work.household.heard("SampleAsked")}
    assert told == asked
    assert audit.run() == []


def asked_again(world: World, bea: Bea) -> Prestation:
    [work] = silent(world, bea)
    world.wait_until(at(date(2026, 1, 19), 23))
    return work


def answered(work: Prestation, *, was_right: bool, words: str = "") -> None:
    by, now = work.household.actor, work.world.now
    prestations.answer_sample(work.id, was_right=was_right, words=words, by=by, now=now)


def test_right_is_counted(world: World, bea: Bea) -> None:
    work = asked_again(world, bea)

    answered(work, was_right=True)
    answered(work, was_right=True)

    [sample] = queries.samples(week=WEEK, scheme="flanders")
    assert (sample.answered, sample.wrong) == (1, 0)
    assert sample.share is not None
    assert (sample.share.low, round(sample.share.high, 4)) == (0, 0.7935)
    assert queries.wrong_by_silence() == []
    assert len(work.household.heard("SampleAnswered")) == 1


def test_wrong_changes_nothing_and_waits_in_the_tray(world: World, bea: Bea) -> None:
    work = asked_again(world, bea)
    before = work.view

    answered(work, was_right=False, words="she was ill that day")

    assert work.view == before
    [waiting] = queries.wrong_by_silence()
    assert (waiting.prestation, waiting.words) == (work.id, "she was ill that day")
    assert audit.run() == []

    with pytest.raises(ReasonMissing):
        prestations.settle_sample(work.id, how="", by=AGENT, now=world.now)
    with pytest.raises(NotAllowed):
        prestations.settle_sample(work.id, how="called", by=work.household.actor, now=world.now)
    prestations.settle_sample(work.id, how="corrected by two", by=AGENT, now=world.now)
    assert queries.wrong_by_silence() == []
    with pytest.raises(NothingToSettle):
        prestations.settle_sample(work.id, how="again", by=AGENT, now=world.now)


def test_the_first_answer_counts(world: World, bea: Bea) -> None:
    work = asked_again(world, bea)
    answered(work, was_right=True)

    with pytest.raises(SampleAnsweredBefore):
        answered(work, was_right=False)
    with pytest.raises(NothingToSettle):
        prestations.settle_sample(work.id, how="called", by=AGENT, now=world.now)


def test_only_the_household_answers_or_an_agent_on_a_recorded_call(world: World, bea: Bea) -> None:
    work = asked_again(world, bea)
    stranger = world.household("Bob")
    for by, refusal in (
        (stranger.actor, NotYours),
        (bea.company.actor, NotAllowed),
        (AGENT, NotAllowed),
    ):
        with pytest.raises(refusal):
            prestations.answer_sample(work.id, was_right=True, words="", by=by, now=world.now)

    prestations.answer_sample(work.id, was_right=True, words="", by=ON_CALL, now=world.now)
    assert queries.sample_questions(week=WEEK)[0].answered_by == AGENT.name


def test_nobody_answers_what_was_not_asked(world: World, bea: Bea) -> None:
    [work] = silent(world, bea)
    with pytest.raises(NotInSample):
        answered(work, was_right=True)


def test_at_the_keyboard(world: World, bea: Bea, keyboard: Keyboard) -> None:
    work = asked_again(world, bea)

    assert keyboard.types("sample", "answer", work.id, "wrong", "--words", "no", now=world.now).exit_code == 0
    shown = keyboard.types("sample", "show", "--week", "2026-01-14", "--json").json
    [flanders] = [each for each in shown["samples"] if each["scheme"] == "flanders"]
    assert (flanders["asked"], flanders["answered"], flanders["wrong"], flanders["share_wrong"]) == (1, 1, 1, 1.0)
    assert shown["questions"][0]["household"] == work.household.number
    assert str(work.id) in keyboard.types("tray", "list").out
    assert keyboard.types("tray", "list", "--json").json["wrong_by_silence"][0]["words"] == "no"

    assert keyboard.types("sample", "settle", work.id, "--how", "called", "--by", "els", now=world.now).exit_code == 0
    assert keyboard.types("tray", "list", "--json").json["wrong_by_silence"] == []
    assert "100.0%" in keyboard.types("sample", "show").out
    refused = keyboard.types("sample", "answer", work.id, "right", "--json", now=world.now)
    assert (refused.exit_code, "first answer" in refused.json["error"]) == (1, True)
    by_agent = keyboard.types("sample", "answer", work.id, "wrong", "--on-call", "c1", "--by", "els", now=world.now)
    assert by_agent.exit_code == 0
    assert keyboard.types("sample", "answer", work.id, "wrong", "--by", "els").exit_code == 2


@pytest.mark.parametrize("scheme", ["flanders", "brussels", "wallonia"])
def test_a_scheme_that_has_just_begun_has_no_week_to_look_into(scheme: str) -> None:
    began = versions_of(scheme)[0].since

    for days in range(14):
        assert prestations.draw_sample(scheme, secret="one", now=at(began + timedelta(days=days), 6)) == 0
