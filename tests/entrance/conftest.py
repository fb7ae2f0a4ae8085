"""A town in which people sign in with what they have."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import LazySettings

from entrance.browsing import Mailbox
from voucherline.kernel import clock
from world import World


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, settings: LazySettings, tmp_path: Path) -> World:
    settings.DEMO, settings.VOUCHERLINE_MAIL_URLS, settings.HOME = False, "", tmp_path
    world = World()
    monkeypatch.setattr(clock, "now", lambda: world.now)
    return world


@pytest.fixture
def mailbox(world: World, tmp_path: Path) -> Mailbox:
    assert world
    return Mailbox(tmp_path / "mail")
