"""A `voucherline serve` that really runs, and what can be seen of it from outside."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import psycopg

from voucherline.config import places
from voucherline.config.embedded import Server, processes

TESTS = Path(__file__).parents[1]
CHILD = "voucherline.config.serving.child"
T = TypeVar("T")


def until(look: Callable[[], T], *, seconds: float = 120, every: float = 0.05) -> T:
    """Look again and again until there is something to see."""
    deadline = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < deadline, f"not within {seconds} seconds: {look.__name__}"
        time.sleep(every)
    return seen


@dataclass
class Served:
    """One tree of processes and its home."""

    home: Path
    log: Path
    supervisor: subprocess.Popen[str]
    url: str

    def health(self) -> tuple[int, Any]:
        try:
            with urllib.request.urlopen(f"{self.url}/health", timeout=10) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)
        except OSError:
            return 0, {}

    def is_well(self) -> bool:
        return self.health()[0] == 200

    def children(self) -> dict[str, int]:
        """The living children by name."""
        return {
            words[words.index(CHILD) + 2]: pid for pid, words in self._tree() if _parent(pid) == self.supervisor.pid
        }

    def web_processes(self) -> list[int]:
        """The processes that gunicorn has made."""
        gunicorn = self.children().get("web")
        return [pid for pid, _ in self._tree() if _parent(pid) == gunicorn]

    def everybody(self) -> list[int]:
        """Every process that belongs to this home, its database server too."""
        return [*self.processes(), *self.database_processes()]

    def processes(self) -> list[int]:
        """The same without the server."""
        return [pid for pid, _ in self._processes()]

    def database_processes(self) -> list[int]:
        return processes.serving(Server(self.home).cluster)

    def database(self) -> psycopg.Connection:
        return Server(self.home).connect(places.DATABASE_NAME)

    def kill(self) -> None:
        self.supervisor.kill()
        self.supervisor.wait()

    def end(self, number: signal.Signals) -> int:
        self.supervisor.send_signal(number)
        return self.supervisor.wait(timeout=40)

    def _tree(self) -> list[tuple[int, list[str]]]:
        return [(pid, words) for pid, words in self._processes() if CHILD in words]

    def _processes(self) -> list[tuple[int, list[str]]]:
        """The living processes of this home, whoever started them; supervisors first."""
        found = []
        for entry in Path("/proc").iterdir():
            with suppress(OSError):
                if entry.name.isdigit() and processes.is_living(int(entry.name)):
                    words = (entry / "cmdline").read_bytes().decode().split("\0")
                    if f"VOUCHERLINE_HOME={self.home}".encode() in (entry / "environ").read_bytes().split(b"\0"):
                        found.append((int(entry.name), words))
        return sorted(found, key=lambda one: (CHILD in one[1], one[0]))


def serve(home: Path, *words: str, **settings: str) -> Served:
    """Start serving a home; it is at work as soon as its health page says so. Settings stand in its environment."""
    command = [sys.executable, "-m", "voucherline.config.command_line", "serve", "--port", "0", *words]
    log = home.parent / "serve.log"
    surroundings = {**environment(home), **settings}
    with log.open("a") as file:
        supervisor = subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, stderr=file, text=True)
    assert supervisor.stdout
    line = supervisor.stdout.readline() if "web" in words or not {"workers", "clockwork"} & set(words) else "none"
    assert line, log.read_text()
    return Served(home, log, supervisor, line.split()[-1])


def environment(home: Path) -> dict[str, str]:
    return {
        **os.environ,
        "VOUCHERLINE_HOME": str(home),
        "VOUCHERLINE_STALLED_SECONDS": "2",
        "DJANGO_SETTINGS_MODULE": "serving.settings_with_tasks",
        "PYTHONPATH": f"{TESTS}:{TESTS.parent / 'src'}",
    }


def _parent(pid: int) -> int:
    with suppress(OSError):
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    return 0
