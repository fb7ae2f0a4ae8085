"""The code of a mandate: a letter brings it to whoever gives the mandate, who hands it on."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import UUID

import pytest
from pypdf import PdfReader

from notices.conftest import Office
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.values import CodeWrong, Holder, MandateRight, MandateState
from voucherline.kernel.actors import Channel
from voucherline.notices.models import Delivery
from voucherline.notices.values import NoticeKind
from world import Household, World

pytestmark = pytest.mark.django_db

OFFERED = NoticeKind.MANDATE_OFFERED
CODE = re.compile(r"^\d(?:[ \u2002]?\d){4}$", re.MULTILINE)


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", email="ana@home.test")


@pytest.fixture
def mandate(world: World, ana: Household, office: Office) -> UUID:
    """Ana wants Zoë, who has no account, to answer for her; what else waits for Ana is on its way."""
    office.tells()
    office.prints_and_posts()
    return households.give_mandate(
        ana.id,
        Holder(name="Zoë Ngô", telephone="0470 12 34 56"),
        first=world.today,
        last=world.today + timedelta(days=365),
        allows=[MandateRight.ANSWER],
        by=ana.actor,
        now=world.now,
    )


def printed(office: Office) -> str:
    office.tells()
    run = office.prints()
    assert run is not None
    pages = PdfReader(office.folder / "letters" / run.name / "letters.pdf").pages
    return "\n".join(page.extract_text() for page in pages)


def code_in(text: str) -> str:
    [code] = CODE.findall(text)
    return re.sub(r"\s", "", code)


def accept(mandate: UUID, code: str, world: World) -> None:
    by = queries.invited(mandate, Channel.TELEPHONE)
    households.accept_mandate(mandate, code, by=by, now=world.now)


def test_the_giver_hands_the_code_of_the_letter_on(world: World, ana: Household, mandate: UUID, office: Office) -> None:
    text = printed(office)

    assert office.deliveries(ana, OFFERED) == [("letter", "under way")], "though Ana reads e-mail"
    assert "Zoë Ngô" in text
    accept(mandate, code_in(text), world)
    assert queries.mandate(mandate).state is MandateState.ACCEPTED


def test_the_code_stands_nowhere_else(mandate: UUID, office: Office) -> None:
    code = code_in(printed(office))

    said = "\n".join(Delivery.objects.values_list("said", flat=True))
    kept = [each for each in office.folder.rglob("*") if each.is_file() and each.suffix != ".pdf"]
    assert "Zoë Ngô" in said
    assert code not in re.sub(r"\s", "", said)
    assert kept
    assert not [each for each in kept if code in each.read_text()]


def test_another_code_accepts_nothing(world: World, mandate: UUID, office: Office) -> None:
    code = code_in(printed(office))

    with pytest.raises(CodeWrong):
        accept(mandate, code[::-1], world)
    assert queries.mandate(mandate).state is MandateState.OFFERED


def test_an_offer_taken_back_is_not_written_about(world: World, ana: Household, mandate: UUID, office: Office) -> None:
    office.tells()
    households.revoke_mandate(mandate, by=ana.actor, now=world.now)

    assert OFFERED.value not in " ".join(Delivery.objects.values_list("said", flat=True))
    office.prints_and_posts()
    assert office.deliveries(ana, OFFERED) == [("letter", "dropped")]


def test_the_giver_hears_that_nobody_accepted(world: World, ana: Household, mandate: UUID, office: Office) -> None:
    office.tells()
    office.prints_and_posts()
    world.wait_until(queries.mandate(mandate).accept_until + timedelta(days=2))

    office.tells()

    subjects = [str(mail["Subject"]) for mail in office.mails]
    assert "Zoë Ngô heeft uw volmacht niet aangenomen" in subjects


def test_what_can_be_accepted_no_more_is_not_written_about(
    world: World, ana: Household, mandate: UUID, office: Office
) -> None:
    office.tells()
    world.wait_until(queries.mandate(mandate).accept_until + timedelta(days=1))

    office.prints_and_posts()

    assert office.deliveries(ana, OFFERED) == [("letter", "dropped")]
