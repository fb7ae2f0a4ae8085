"""A town with a company at its office, and another one that must see nothing of it."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import LazySettings

from office.browsing import planner_of
from voucherline.kernel import clock
from world import Company, Household, World


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, settings: LazySettings) -> World:
    settings.DEMO = True
    settings.VOUCHERLINE_MAIL_URLS = ""
    world = World()
    monkeypatch.setattr(clock, "now", lambda: world.now)
    return world


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana Peeters", vouchers=10, telephones=("+32470123456",), email="ana@example.org")


@pytest.fixture
def company(world: World) -> Company:
    return world.company("Net & Co")


@pytest.fixture
def planner(company: Company) -> Any:
    return planner_of(company)
