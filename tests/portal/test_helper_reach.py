"""A helper says herself where she is reached: there her one-time codes go."""

from __future__ import annotations

from datetime import timedelta

import pytest

from portal.helpers import browser_of, look, words
from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.reaching import change_helper_reach
from voucherline.domain.companies.values import HelperUnreachable
from voucherline.journal.models import Fact
from voucherline.kernel.actors import NotAllowed
from voucherline.pages import signing_in
from world import Bea, World

pytestmark = pytest.mark.django_db
PAGE = "/helper/reach"


@pytest.fixture
def bea(world: World) -> Bea:
    return world.helper("Bea Peeters", company=world.company("Net & Co"))


def where(bea: Bea) -> tuple[str, str]:
    there = companies.reach_helpers([bea.id])[bea.id]
    return there.email, there.telephone


def test_she_says_where_she_is_reached_and_it_is_noted_without_saying_where(bea: Bea) -> None:
    browser = browser_of(bea)
    said = browser.post(PAGE, {"email": "bea@example.org", "telephone": "0470 12 34 56"}, follow=True)

    assert "From now on you are reached there." in words(said)
    assert where(bea) == ("bea@example.org", "+32470123456")
    assert look(said, "//input[@name='email']/@value") == ["bea@example.org"]
    [fact] = Fact.objects.filter(kind="HelperReachChanged")
    assert (fact.subject_id, fact.actor) == (bea.id, bea.number)
    assert "example.org" not in str(fact.details)

    again = browser.post(PAGE, {"email": "bea@example.org", "telephone": "+32470123456"}, follow=True)
    assert "Nothing is different." in words(again)
    assert Fact.objects.filter(kind="HelperReachChanged").count() == 1


@pytest.mark.parametrize(
    ("email", "telephone", "field"),
    [("bea", "", "email"), ("bea@example.org", "12", "telephone"), (" ", "", "email")],
)
@pytest.mark.parametrize("language", ["nl", "pl"])
def test_what_cannot_be_is_said_at_its_field(bea: Bea, language: str, email: str, telephone: str, field: str) -> None:
    before = where(bea)
    wrong = browser_of(bea, language).post(PAGE, {"email": email, "telephone": telephone})

    assert wrong.status_code == 422
    assert look(wrong, f"string(//*[@id='{field}-error'])")
    assert look(wrong, "string(//input[@name='telephone']/@value)") == telephone
    assert where(bea) == before


def test_she_is_reached_somewhere(world: World, bea: Bea) -> None:
    with pytest.raises(HelperUnreachable):
        change_helper_reach(bea.id, email=" ", telephone="", by=bea.actor, now=world.now)


def test_nobody_else_changes_it(world: World, bea: Bea) -> None:
    others = world.helper("Bo", company=bea.company)
    for by in (bea.company.actor, others.actor):
        with pytest.raises(NotAllowed):
            change_helper_reach(bea.id, email="eve@example.org", telephone="", by=by, now=world.now)


def test_whoever_finds_her_telephone_open_does_not(bea: Bea, monkeypatch: pytest.MonkeyPatch) -> None:
    browser, before = browser_of(bea), where(bea)
    later = signing_in.wall_now() + timedelta(hours=1)
    monkeypatch.setattr(signing_in, "wall_now", lambda: later)

    assert browser.get(PAGE).status_code == 403
    assert browser.post(PAGE, {"email": "eve@example.org"}).status_code == 403
    assert where(bea) == before
