"""A provider of electronic identities, as a process of its own on loopback."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import requests

_RUNS: Final = re.compile(r"running on (http://127\.0\.0\.1:\d+)")
SECONDS: Final = 60


@contextmanager
def provider() -> Iterator[str]:
    """Run a provider for the length of a block; tells its address."""
    command = [sys.executable, "-m", "oidc_provider_mock", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as process:
        assert process.stderr
        try:
            yield next(found.group(1) for line in process.stderr if (found := _RUNS.search(line)))
        finally:
            process.kill()


def agrees(address: str, *, person: str) -> str:
    """Somebody shows the provider who they are; tells where their browser is sent back to."""
    answer = requests.post(address, data={"sub": person}, allow_redirects=False, timeout=SECONDS)
    assert answer.status_code == 302, answer.text
    return str(answer.headers["Location"])


def denies(address: str) -> str:
    """Somebody changes their mind at the provider."""
    answer = requests.post(address, data={"action": "deny"}, allow_redirects=False, timeout=SECONDS)
    return str(answer.headers["Location"])


def path_of(address: str) -> Any:
    """The page and what is asked of it, without the site."""
    return address.removeprefix("http://localhost")
