"""A played town on this machine, where a household comes in by one click."""

from __future__ import annotations

import pytest
from django.conf import LazySettings

from voucherline.kernel import clock
from world import Household, World


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, settings: LazySettings) -> World:
    settings.DEMO = True
    settings.VOUCHERLINE_MAIL_URLS = ""
    world = World()
    monkeypatch.setattr(clock, "now", lambda: world.now)
    return world


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10, language="en")
