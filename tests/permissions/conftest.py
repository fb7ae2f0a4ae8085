"""The town of this folder, made once, and everybody's browser in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import pytest
from django.conf import settings
from pytest_django.plugin import DjangoDbBlocker

from permissions.town import Named, Side, browser_of, letter_of, mandate_of, of_customer_service, side, undone
from voucherline.domain.accounts.values import Duty
from voucherline.kernel import clock
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import derived_id
from voucherline.notices.models import PrintRun
from voucherline.pages.signing_in import Person
from world import World

STAFF: Final = {Role.AGENT: "agent-els", Role.SUPERVISOR: "supervisor-jan", Role.INSPECTOR: "inspector-rita"}


@dataclass(frozen=True)
class Town:
    """Two sides that must not see each other, customer service, and a browser for each role."""

    world: World
    ana: Side
    zoe: Side
    console: dict[str, Named]
    browsers: dict[str, Any]


@pytest.fixture(scope="module")
def town(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Town]:
    """Made in a transaction that is undone after the last test of the file; nothing of it is for trial machines."""
    with pytest.MonkeyPatch.context() as patch, django_db_blocker.unblock(), undone():
        patch.setattr(settings, "HOME", tmp_path_factory.mktemp("home"))
        patch.setattr(settings, "DEMO", False)
        patch.setattr(settings, "VOUCHERLINE_MAIL_URLS", "smtp://mail.example")
        world = World()
        patch.setattr(clock, "now", lambda: world.now)
        yield made(world)


def made(world: World) -> Town:
    """The town, with one letter printed for each side."""
    ana, zoe = side(world, "Ana"), side(world, "Zoe")
    for each in (ana, zoe):
        each.named["portal:letter"] = {"id_": letter_of(each.household)}
    console = of_customer_service(world, ana.household)
    [run] = PrintRun.objects.values_list("name", flat=True)[:1]
    zoes = Person(Role.HOUSEHOLD, zoe.household.number, zoe.household.id, "Zoe")
    browser_of(zoes)
    console |= {"console:settle-objection": ana.named["office:settle"]}
    console |= {"console:run-pdf": {"name": run}, "console:hand-over": {"name": run}}
    return Town(world, ana, zoe, console, browsers(world, ana))


def browsers(world: World, ana: Side) -> dict[str, Any]:
    """A browser of each role: of Ana's side, and of customer service with Ana's file open."""
    house, bea, company = ana.household, ana.bea, ana.company
    jo = world.household("Jo", language="en")
    household = Person(Role.HOUSEHOLD, house.number, house.id, house.name)
    known = {
        "stranger": browser_of(None),
        "household": browser_of(household),
        "holder": browser_of(
            Person(Role.HOUSEHOLD, jo.number, jo.id, jo.name), **{"acts under": str(mandate_of(house, jo))}
        ),
        "helper": browser_of(Person(Role.HELPER, bea.number, bea.id, "Bea")),
    }
    for duty in Duty:
        user = Person(Role.COMPANY, company.number, company.id, company.name, user="u", may=frozenset({duty.value}))
        known[duty.value] = browser_of(user)
    for role, login in STAFF.items():
        known[role.value] = browser_of(Person(role, login, derived_id("staff", login), login))
        answer = known[role.value].post(f"/console/household/{house.id}/open", {"why": "asked by Ana"})
        assert answer.status_code == 302, role
    return known
