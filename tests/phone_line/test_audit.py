"""Each check of calls speaks when the one thing it watches is broken."""

from __future__ import annotations

import pytest
from django.db import connection

from phone_line.breaks import BREAKS_OF_CALLS
from phone_line.callers import CODE, calls_in, with_code
from voucherline.doors.clockwork.audit import run
from voucherline.doors.phone_line.audit import CHECKS
from world import World

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def a_call() -> None:
    """Somebody mistook a code, and confirmed."""
    world = World()
    ana = with_code(world.household(vouchers=10))
    world.company().helper("Bea").works_for(ana)
    assert calls_in(ana, f"- {ana.number} 11224 {ana.number} {CODE} 1 - - - -").outcome == "done"


def who_speaks() -> set[str]:
    return {difference.check for difference in run()}


def test_the_unbroken_call_is_clean() -> None:
    assert who_speaks() == set()


@pytest.mark.parametrize(("broken", "checks"), BREAKS_OF_CALLS)
def test_what_is_broken_is_said(broken: str, checks: set[str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("set local role none")
        cursor.execute(broken)
        assert cursor.rowcount
    assert who_speaks() == checks


def test_every_check_was_broken_once() -> None:
    assert {check.name for check in CHECKS} == set().union(*(checks for _, checks in BREAKS_OF_CALLS))
