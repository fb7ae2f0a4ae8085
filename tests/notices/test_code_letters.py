"""A code works once its letter is printed; until then, and where no letter can be, the one before goes on working."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from notices.conftest import Office
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.values import Holder, MandateRight
from voucherline.kernel import private
from voucherline.kernel.actors import Channel
from voucherline.notices.letters.frame import Frame
from voucherline.notices.values import NoticeKind
from world import Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana")


def knows_a_code(household: Household, office: Office) -> str:
    """A code that works; what else waited for the household is printed."""
    office.tells()
    office.prints_and_posts()
    return households.issue_telephone_code(household.id, now=household.world.now)


def asks_for_another(household: Household, office: Office) -> None:
    households.ask_telephone_code(household.id, by=household.actor, now=household.world.now)
    office.tells()


def cannot_set(name: str, patch: pytest.MonkeyPatch) -> None:
    """The typesetting engine itself breaks off at this person's letters: what its template reads is not there."""
    whole = Frame.data

    def lacking(frame: Frame) -> dict[str, Any]:
        data = whole(frame)
        if data["address"][0] == name:
            del data["subject"]
        return data

    patch.setattr(Frame, "data", lacking)


def test_a_printed_letter_ends_the_code_before(ana: Household, office: Office) -> None:
    old = knows_a_code(ana, office)
    asks_for_another(ana, office)
    assert households.verify_telephone_code(ana.id, old)

    assert office.prints()

    assert not households.verify_telephone_code(ana.id, old)


def test_a_code_whose_letter_cannot_be_set_leaves_the_old_one_working(
    world: World, ana: Household, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob = world.household("Bob")
    old_of_bob, old = knows_a_code(bob, office), knows_a_code(ana, office)
    for each in (ana, bob):
        asks_for_another(each, office)
    cannot_set("Ana", monkeypatch)

    run = office.prints()

    assert run
    assert run.letters == 1
    assert office.deliveries(ana, NoticeKind.TELEPHONE_CODE)[-1] == ("letter", "failed")
    assert households.verify_telephone_code(ana.id, old)
    assert not households.verify_telephone_code(bob.id, old_of_bob), "his letter is in the run"


def test_a_run_that_cannot_be_written_to_the_disk_changes_no_code(
    ana: Household, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = knows_a_code(ana, office)
    asks_for_another(ana, office)

    def is_full(path: Path, data: bytes) -> None:
        raise OSError(28, f"no space left for {len(data)} bytes", str(path))

    monkeypatch.setattr(private, "write_whole", is_full)
    with pytest.raises(OSError, match="no space left"):
        office.prints()

    assert households.verify_telephone_code(ana.id, old)


def test_a_mandate_whose_letter_cannot_be_set_keeps_the_code_that_was_sent(
    world: World, ana: Household, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.tells()
    office.prints_and_posts()
    mandate = _offers_a_mandate(ana)
    sent = households.issue_mandate_code(mandate)
    office.tells()
    cannot_set("Ana", monkeypatch)

    run = office.prints()

    assert run
    assert run.letters == 0
    households.accept_mandate(mandate, sent, by=queries.invited(mandate, Channel.TELEPHONE), now=world.now)


def _offers_a_mandate(giver: Household) -> UUID:
    return households.give_mandate(
        giver.id,
        Holder(name="Zoë Ngô", telephone="0470 12 34 56"),
        first=giver.world.today,
        last=giver.world.today.replace(year=giver.world.today.year + 1),
        allows=[MandateRight.ANSWER],
        by=giver.actor,
        now=giver.world.now,
    )
