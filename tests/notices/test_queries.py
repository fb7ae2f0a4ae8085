"""Questions about notices: by whom they concern, how each went, what waits, what is late, and whose number is shown."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from notices.conftest import Office
from voucherline.kernel.time import at
from voucherline.notices import actions as notices
from voucherline.notices import queries
from voucherline.notices.models import Delivery
from voucherline.notices.states import NoticeState
from voucherline.notices.values import DeliveryUnknown, NoticeKind, NoticeUnknown
from world import World

pytestmark = pytest.mark.django_db


def test_notices_are_found_by_subject_person_and_state(world: World, office: Office) -> None:
    ana, company = world.household("Ana", email="ana@home.test"), world.company()
    work = company.helper("Bea").works_for(ana)
    work.contested()
    notices.decide(now=world.now, limit=100)

    about = {each.kind for each in queries.notices(subject=work.id)}
    assert about == {"prestation to answer", "company contested", "helper hours contested"}
    assert {each.kind for each in queries.notices(recipient=company.id)} == {"company contested"}
    assert {each.kind for each in queries.notices(household=ana.id)} == about | {"welcome"}
    assert queries.notices(state=NoticeState.TOLD) == []
    assert len(queries.notices(limit=2)) == 2


def test_letters_are_late_by_working_days_not_by_hours(world: World, office: Office) -> None:
    # Written on Friday afternoon, after the cut-off: Monday's run, with the post by Wednesday.
    world.now = at(date(2026, 1, 9), 15)
    world.household("Ana")
    notices.decide(now=world.now, limit=100)
    assert queries.letters_waiting().letters == 1

    assert queries.late_letters(at(date(2026, 1, 14), 23, 59)) == []
    [late] = queries.late_letters(at(date(2026, 1, 15), 0))
    assert (late.letter.run, late.late_since) == ("", at(date(2026, 1, 15), 0))
    world.wait_until(at(date(2026, 1, 15), 9))
    office.prints_and_posts()
    assert queries.late_letters(world.now + timedelta(days=9)) == []


def test_a_run_says_how_many_came_back(world: World, office: Office) -> None:
    for name in ("Ana", "Ben"):
        world.household(name)
    office.tells()
    office.prints_and_posts()
    letter = Delivery.objects.filter(channel="letter").first()
    assert letter is not None
    notices.letter_returned(letter.id, words="unknown", now=world.now)

    [run] = queries.print_runs()
    assert (run.state, run.letters, run.returned) == ("handed over", 2, 1)
    [lost] = queries.unreachable()
    assert lost.kind == NoticeKind.WELCOME.value
    assert queries.notice_of_delivery(letter.id).notice == lost


def test_what_nobody_knows_is_refused() -> None:
    with pytest.raises(NoticeUnknown):
        queries.notice(UUID(int=7))
    with pytest.raises(DeliveryUnknown):
        queries.notice_of_delivery(UUID(int=7))


@pytest.mark.parametrize(("number", "masked"), [("+32470123456", "•••••••••456"), ("112", "112"), ("", "")])
def test_numbers_are_masked(number: str, masked: str) -> None:
    assert queries.mask(number) == masked
