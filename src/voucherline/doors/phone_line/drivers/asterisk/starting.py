"""An Asterisk of our own, started for as long as somebody needs it: tests and measurements."""

from __future__ import annotations

import getpass
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from dataclasses import dataclass, replace
from pathlib import Path
from random import SystemRandom
from typing import Final

from voucherline.doors.phone_line.drivers.asterisk.ari import authorization
from voucherline.doors.phone_line.drivers.asterisk.configuring import Plan, configuration
from voucherline.doors.phone_line.drivers.asterisk.installed import MISSING, Installation, installed

SECONDS_TO_START: Final = 60.0
SECONDS_TO_STOP: Final = 10.0
PORTS: Final = range(10000, 20000)
SOUND_PORTS: Final = range(20000, 30000, 2000)
"""Each the first of two thousand; one that somebody else has is passed over."""
_OWNER_ALONE: Final = 0o600
_LOG_SAID: Final = 2000


class NotStarted(RuntimeError):  # noqa: N818
    """It could not be started: says what it said."""


@dataclass(slots=True)
class StartedAsterisk:
    """One that runs in the folder of its plan."""

    plan: Plan
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        """Where it is told what to do."""
        return f"http://{self.plan.http_host}:{self.plan.http_port}"

    @property
    def log(self) -> str:
        """What it has said so far."""
        path = self.plan.folder / "work" / "log"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def kill(self) -> None:
        """Let it die at once, in the middle of whatever it does."""
        self.process.kill()
        self.process.wait()

    def start_again(self) -> None:
        """The same, after it died."""
        self.process = _process(self.plan)
        _await(self)

    def stop(self) -> None:
        """End it; its folder is left."""
        self.process.terminate()
        try:
            self.process.wait(SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            self.kill()


def own_plan(folder: Path, installation: Installation | None = None) -> Plan:
    """An exchange for this machine alone, on free ports, that telephones of this machine may call."""
    found = installation or installed()
    if found is None:
        raise NotStarted(MISSING)
    first = SystemRandom().choice(SOUND_PORTS)
    return Plan(
        installation=found,
        folder=folder,
        password=secrets.token_urlsafe(24),
        account=getpass.getuser(),
        sip_port=_free_port(socket.SOCK_DGRAM),
        rtp_ports=(first, first + 1999),
        http_port=_free_port(socket.SOCK_STREAM),
        callers=("127.0.0.0/8",),
        processes=4,
    )


def start(plan: Plan) -> StartedAsterisk:
    """Start it, and wait until it can be told what to do."""
    write(plan)
    started = StartedAsterisk(plan, _process(plan))
    try:
        _await(started)
    except BaseException:
        started.kill()
        raise
    return started


def start_own(**changes: object) -> StartedAsterisk:
    """Start one on free ports in a folder of its own, which `discard` deletes."""
    folder = Path(tempfile.mkdtemp(prefix="voucherline-asterisk-"))
    try:
        return start(replace(own_plan(folder), **changes))  # type: ignore[arg-type]
    except BaseException:
        shutil.rmtree(folder)
        raise


def discard(asterisk: StartedAsterisk) -> None:
    """End it, and delete all that it wrote."""
    asterisk.stop()
    shutil.rmtree(asterisk.plan.folder)


def write(plan: Plan) -> list[Path]:
    """Write its files, each for the owner alone: two of them hold passwords."""
    plan.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (plan.folder / "work").mkdir(mode=0o700, exist_ok=True)
    paths = []
    for name, text in configuration(plan).items():
        path = plan.folder / name
        path.touch(mode=_OWNER_ALONE)
        path.chmod(_OWNER_ALONE)
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def _process(plan: Plan) -> subprocess.Popen[bytes]:
    command = plan.installation.command("-f", "-C", str(plan.folder / "asterisk.conf"))
    with (plan.folder / "work" / "said").open("ab") as said:
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd="/")  # noqa: S603


def _await(started: StartedAsterisk) -> None:
    """Wait until it does what it is told: it listens a little earlier."""
    deadline = time.monotonic() + SECONDS_TO_START
    while not _is_ready(started):
        if started.process.poll() is not None or time.monotonic() > deadline:
            said = (started.plan.folder / "work" / "said").read_text(encoding="utf-8", errors="replace")
            raise NotStarted(f"Asterisk does not start: {(said + started.log)[-_LOG_SAID:]}")
        time.sleep(0.02)


def _is_ready(started: StartedAsterisk) -> bool:
    asked = urllib.request.Request(f"{started.url}/ari/asterisk/ping", headers=authorization(started.plan.password))  # noqa: S310
    try:
        with urllib.request.urlopen(asked, timeout=5):  # noqa: S310
            return True
    except OSError:
        return False


def _free_port(kind: socket.SocketKind) -> int:
    """One that nobody has, and that the system gives to nobody of itself meanwhile."""
    for port in SystemRandom().sample(PORTS, len(PORTS)):
        with socket.socket(socket.AF_INET, kind) as tried:
            try:
                tried.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise NotStarted("No port is free.")
