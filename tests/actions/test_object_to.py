"""A helper objects to what became of her hours: noted once, heard by her company, and it decides nothing."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.queries_of_helpers import objections, open_objections
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import NotYours, PrestationUnknown, ReasonMissing
from voucherline.domain.prestations.values_of_objections import NothingToObjectTo, ObjectedBefore
from voucherline.domain.prestations.values_of_samples import NothingToSettle
from voucherline.kernel.actors import Actor, NotAllowed
from voucherline.kernel.free_words import WordsTooLong
from voucherline.kernel.ids import new_id
from world import Bea, Prestation, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def bea(world: World) -> Bea:
    return world.company().helper("Bea")


@pytest.fixture
def changed(world: World, bea: Bea) -> Prestation:
    work = bea.works_for(world.household("Ana", vouchers=10), hours=3)
    work.amended(hours=2)
    return work


def objects(work: Prestation, by: Actor, words: str = "I worked three hours", *, id_: UUID | None = None) -> UUID:
    objection = id_ or new_id()
    prestations.object_to(work.id, objection=objection, words=words, by=by, now=work.world.now)
    return objection


def test_it_is_noted_once_and_decides_nothing(bea: Bea, changed: Prestation) -> None:
    before = changed.view
    objection = objects(changed, bea.actor)
    objects(changed, bea.actor, id_=objection)

    assert [each.words for each in open_objections()] == ["I worked three hours"]
    assert changed.facts.count("HelperObjected") == 1
    assert changed.view == before


def test_the_company_answers_and_she_may_write_again(world: World, bea: Bea, changed: Prestation) -> None:
    objection = objects(changed, bea.actor)
    with pytest.raises(ObjectedBefore):
        objects(changed, bea.actor, "please answer")
    world.now += timedelta(hours=1)
    prestations.settle_objection(objection, how="we will correct it", by=bea.company.actor, now=world.now)

    [answered] = objections(changed.id, household=changed.household.id)
    assert (answered.settled_how, answered.settled_at) == ("we will correct it", world.now)
    assert open_objections(company=bea.company.id) == []
    with pytest.raises(NothingToSettle):
        prestations.settle_objection(objection, how="again", by=bea.company.actor, now=world.now)
    objects(changed, bea.actor, "it is still wrong")
    assert [each.words for each in open_objections(company=bea.company.id)] == ["it is still wrong"]


def test_only_her_company_or_customer_service_answers(world: World, bea: Bea, changed: Prestation) -> None:
    objection = objects(changed, bea.actor)
    for by, refusal in (
        (world.company("Other").actor, NotYours),
        (bea.actor, NotAllowed),
        (changed.household.actor, NotAllowed),
    ):
        with pytest.raises(refusal):
            prestations.settle_objection(objection, how="no", by=by, now=world.now)
    with pytest.raises(ReasonMissing):
        prestations.settle_objection(objection, how="", by=world.agent, now=world.now)
    with pytest.raises(NothingToSettle):
        prestations.settle_objection(new_id(), how="no", by=world.agent, now=world.now)
    prestations.settle_objection(objection, how="both were heard", by=world.agent, now=world.now)
    assert open_objections() == []


def test_of_what_nobody_changed_there_is_nothing_to_object_to(world: World, bea: Bea) -> None:
    work = bea.works_for(world.household("Jo"))
    with pytest.raises(NothingToObjectTo):
        objects(work, bea.actor)
    work.cancelled()
    objects(work, bea.actor, "I was there")
    assert work.state is PrestationState.CANCELLED


def test_nobody_objects_to_hours_of_somebody_else(world: World, bea: Bea, changed: Prestation) -> None:
    for by in (bea.company.helper("Eva").actor, bea.company.actor, changed.household.actor):
        with pytest.raises(NotYours):
            objects(changed, by)
    with pytest.raises(PrestationUnknown):
        prestations.object_to(new_id(), objection=new_id(), words="mine", by=bea.actor, now=world.now)


def test_words_are_needed_and_not_too_many(bea: Bea, changed: Prestation) -> None:
    with pytest.raises(ReasonMissing):
        objects(changed, bea.actor, "")
    with pytest.raises(WordsTooLong):
        objects(changed, bea.actor, "x" * 1001)
