"""The pages of the arena, served by gunicorn in processes of their own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from time import monotonic, sleep
from typing import Final
from urllib.parse import quote

from voucherline.bench.arena import conninfo

PROCESSES: Final = 2
SETTINGS: Final = "voucherline.config.measuring.settings"
SECONDS_TO_BEGIN: Final = 60


@contextmanager
def served() -> Iterator[int]:
    """Serve until the end of the block; gives the port."""
    port = _free_port()
    command = [sys.executable, "-m", "gunicorn", "--workers", str(PROCESSES), "--bind", f"127.0.0.1:{port}"]
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": SETTINGS,
        "VOUCHERLINE_DATABASE_URL": _url(),
        "VOUCHERLINE_APP_ROLE": "",
    }
    quiet = ["--log-level", "error", "--no-control-socket", "voucherline.config.wsgi:application"]
    server = subprocess.Popen([*command, *quiet], env=environment)  # noqa: S603
    try:
        _wait_for(port, server)
        yield port
    finally:
        server.terminate()
        server.wait()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _url() -> str:
    where = conninfo()
    login = quote(where["user"]) + (f":{quote(where['password'])}" if where["password"] else "")
    return f"postgresql://{login}@/{where['dbname']}?host={quote(where['host'], safe='')}&port={where['port']}"


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    until = monotonic() + SECONDS_TO_BEGIN
    while monotonic() < until and server.poll() is None:
        try:
            asking = HTTPConnection("127.0.0.1", port, timeout=SECONDS_TO_BEGIN)
            asking.request("GET", "/empty")
            if asking.getresponse().status == 200:
                return
        except OSError:
            sleep(0.05)
    raise AssertionError("the pages are not served")
