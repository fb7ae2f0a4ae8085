"""Servers that stop when their test ends, and the certificate that they show."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mails.certificate import make_certificate
from mails.post_office import Clerk, PostOffice

OpenOffice = Callable[..., PostOffice]


@pytest.fixture
def post_office() -> Iterator[OpenOffice]:
    """Open mail servers: `post_office(at_data=…)`; what is not the clerk's goes to the server as its rules."""
    open_ones: list[PostOffice] = []

    def start(*, rules: dict[str, Any] | None = None, **clerk: Any) -> PostOffice:
        office = PostOffice(Clerk(**clerk), **(rules or {}))
        office.start()
        open_ones.append(office)
        return office

    yield start
    for office in open_ones:
        office.stop(no_assert=True)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ssl.SSLContext]:
    return make_certificate(tmp_path_factory.mktemp("certificate"))
