"""A town with customer service at the console."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import LazySettings

from console.browsing import Browsers, signed_in
from voucherline.kernel import clock
from voucherline.kernel.actors import Role
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
    return world.household("Ana Peeters", vouchers=10, language="en", telephones=("+32470123456",))


@pytest.fixture
def browsers(world: World) -> Browsers:
    assert world
    return signed_in


@pytest.fixture
def agent(browsers: Browsers) -> Any:
    return browsers(Role.AGENT)


@pytest.fixture
def told_world(world: World) -> World:
    """A town whose people are told what happens."""
    world.tells = True
    return world
