"""A helper wrote that her hours are not right: her company reads it and answers, or customer service does."""

from __future__ import annotations

from typing import Any

import pytest

from office.browsing import look, planner_of, words
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.queries_of_helpers import objections, open_objections
from voucherline.domain.prestations.values_of_objections import ObjectionView
from voucherline.kernel.ids import new_id
from world import Company, Household, Prestation, World

pytestmark = pytest.mark.django_db
PAGE = "/company/objections"


@pytest.fixture
def changed(company: Company, ana: Household) -> Prestation:
    """Hours that were changed, to which Bea objects."""
    bea = company.helper("Bea")
    work = bea.works_for(ana, hours=3)
    work.amended(hours=2)
    prestations.object_to(work.id, objection=new_id(), words="It was <three>", by=bea.actor, now=bea.world.now)
    return work


def objection(of: Prestation) -> ObjectionView:
    [found] = objections(of.id, household=of.household.id)
    return found


def test_the_planner_reads_it_and_answers(changed: Prestation, planner: Any) -> None:
    assert "One helper wrote that her hours are not right." in words(planner.get("/company/"))
    page = planner.get(PAGE)
    assert "It was <three>" in words(page)
    assert "Ana" not in words(page)
    [form] = look(page, "//form[.//textarea]/@action")
    assert "Your answer is noted." in words(planner.post(form, {"how": "You left at noon."}, follow=True))
    assert objection(changed).settled_how == "You left at noon."
    assert open_objections() == []
    assert "No helper waits for an answer." in words(planner.get(PAGE))
    again = words(planner.post(form, {"how": "Something else"}, follow=True))
    assert "it has been dealt with" in again
    assert objection(changed).settled_how == "You left at noon."


@pytest.mark.parametrize(("how", "why"), [("  ", "A reason is missing"), ("x" * 5000, "That is too long")])
def test_an_answer_is_some_words(changed: Prestation, planner: Any, how: str, why: str) -> None:
    answer = planner.post(f"{PAGE}/{objection(changed).id}", {"how": how})
    assert answer.status_code == 422
    assert why in words(answer)
    assert look(answer, "//textarea[@aria-invalid]")[0].text_content().strip() == how.strip()
    assert objection(changed).settled_at is None


def test_anothers_helper_is_not_heard_here(world: World, changed: Prestation) -> None:
    other = planner_of(world.company("Poets bv"))
    assert "three" not in words(other.get(PAGE))
    assert other.post(f"{PAGE}/{objection(changed).id}", {"how": "No"}).status_code == 404
    assert objection(changed).settled_at is None
