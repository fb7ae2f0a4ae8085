"""One PostgreSQL server of our own: make its data, start it, know whether it lives, stop it."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import stat
import subprocess
import time
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

import psycopg

from voucherline.config import places
from voucherline.config.embedded import account, processes
from voucherline.config.trouble import Trouble

SUPERUSER: Final = "postgres"
STARTING_SECONDS: Final = 60.0
STOPPING_SECONDS: Final = 60.0


def _share_of_memory() -> int:
    """A sixteenth of the machine's memory, from 128 to 1,024 MB: indexes that do not fit are read again and again."""
    machine = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2**20
    return max(128, min(1024, machine // 16))


# Durable as a bank wants it, modest in memory as a laptop wants it (decision 0009).
SETTINGS: Final = {
    "listen_addresses": "",
    "shared_buffers": f"{_share_of_memory()}MB",
    # Disks of today find a page anywhere about as fast as the next one.
    "random_page_cost": "1.1",
    "max_wal_size": "4GB",
    "wal_compression": "pglz",
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # A failing statement would put names and accounts into the log.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_line_prefix": "%m [%p] %q%u@%d ",
}


@dataclass(frozen=True)
class Server:
    """The server of one home."""

    home: Path

    @cached_property
    def runner(self) -> account.Runner:
        """Who runs it."""
        return account.runner()

    @cached_property
    def data(self) -> Path:
        """Where its data are."""
        return account.data_folder(self.home, self.runner)

    @cached_property
    def binaries(self) -> Path:
        """The binaries it runs."""
        return account.reachable_binaries(places.postgres_binaries(), self.runner)

    @property
    def socket(self) -> Path:
        """The folder of its socket."""
        return places.socket_directory(self.home)

    @property
    def log(self) -> Path:
        """What it writes down."""
        return self.home / "postgres.log"

    @property
    def cluster(self) -> str:
        """The name by which its processes are known."""
        return f"voucherline_{places.fingerprint(self.data)}"

    def connect(self, dbname: str = SUPERUSER) -> psycopg.Connection:
        """Connect as superuser."""
        return psycopg.connect(host=str(self.socket), user=SUPERUSER, dbname=dbname, autocommit=True, connect_timeout=5)

    def answers(self) -> bool:
        """Tell whether a real query works; a socket or a process id alone proves nothing."""
        if not self.socket.exists():
            return False
        try:
            with self.connect() as connection:
                connection.execute("select 1")
        except psycopg.OperationalError:
            return False
        return True

    def start(self) -> None:
        """Start it, after making its data if there are none and clearing away what a crash has left."""
        assert self.binaries, "what cannot run is said before anything is made"
        self._make_data()
        self._claim_socket()
        self._clear_remains()
        for attempt in (1, 2, 3):
            child = self._launch()
            if self._wait_until_it_answers(child):
                return
            time.sleep(0.2 * attempt)
            self._clear_remains()
        raise Trouble(f"PostgreSQL does not start. The end of {self.log}:\n{self._end_of_log()}")

    def stop(self) -> None:
        """Stop it: sessions are ended, everything is written to disk."""
        server = self._pid()
        if server is None or server not in processes.serving(self.cluster):
            return
        processes.send([server], signal.SIGINT)
        if not processes.wait_until_gone(self.cluster, seconds=STOPPING_SECONDS):
            raise Trouble(f"PostgreSQL (process {server}) does not stop; see {self.log}.")
        with contextlib.suppress(OSError):
            self.socket.rmdir()

    def _make_data(self) -> None:
        if (self.data / "PG_VERSION").exists():
            self._refuse_other_version()
            return
        # initdb works beside the place, so that one killed half-way leaves nothing that looks like data.
        fresh = self.data.with_name(f"{self.data.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        self.runner.own(fresh)
        self._initdb(fresh)
        if self.data.is_dir():
            self.data.rmdir()
        fresh.rename(self.data)

    def _refuse_other_version(self) -> None:
        made_by = (self.data / "PG_VERSION").read_text().strip()
        if made_by != str(self._version()):
            raise Trouble(
                f"The data in {self.data} were made by PostgreSQL {made_by}, but {self.binaries} is PostgreSQL "
                f"{self._version()}. Convert them with pg_upgrade, or give VOUCHERLINE_POSTGRES_BIN."
            )

    def _version(self) -> int:
        told = self._run("postgres", "--version")
        return int(told.split()[2].split(".")[0])

    def _initdb(self, folder: Path) -> None:
        locale = ["--locale-provider=builtin", "--locale=C.UTF-8"] if self._version() >= 17 else ["--locale=C.UTF-8"]
        asked = ["-D", str(folder), "-U", SUPERUSER, "--auth=trust", "--encoding=utf8", *locale, "--data-checksums"]
        self._run("initdb", *asked)

    def _run(self, program: str, *words: str) -> str:
        command = [str(self.binaries / program), *words]
        try:
            told: subprocess.CompletedProcess[str] = subprocess.run(  # noqa: S603
                command, cwd="/", check=False, capture_output=True, text=True, **self.runner.as_user()
            )
        except OSError as error:
            raise Trouble(f"{command[0]} cannot be run: {error.strerror}.") from None
        if told.returncode:
            raise Trouble(f"{command[0]} failed: {told.stderr.strip() or told.stdout.strip()}")
        return told.stdout

    def _claim_socket(self) -> None:
        """Make the folder of the socket, or make sure that the one we find is ours: /tmp is everybody's."""
        try:
            self.socket.mkdir(mode=0o700)
        except FileExistsError:
            pass
        else:
            self.runner.own(self.socket)
        found = self.socket.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != self.runner.uid or found.st_mode & 0o077:
            raise Trouble(f"{self.socket} belongs to somebody else or is open to others; remove it.")

    def _clear_remains(self) -> None:
        """Take away the lock files of a server that is dead, once none of its children lives any more.

        PostgreSQL takes an unburied corpse for a living server and would refuse to start.
        """
        server = self._pid()
        living = processes.serving(self.cluster)
        if server in living:
            self._wait_for_one_that_is_coming_or_going(server)
            return
        # Children that outlive a killed server must be gone before anybody else touches the data.
        processes.send(living, signal.SIGQUIT)
        if not processes.wait_until_gone(self.cluster, seconds=STOPPING_SECONDS):
            raise Trouble(f"Processes {living} of a PostgreSQL that died hold its data; end them.")
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        for remains in self.socket.glob(".s.PGSQL.*"):
            remains.unlink()

    def _wait_for_one_that_is_coming_or_going(self, server: int) -> None:
        until = time.monotonic() + STARTING_SECONDS
        while server in processes.serving(self.cluster) and not self.answers():
            if time.monotonic() > until:
                raise Trouble(f"PostgreSQL (process {server}) is there but does not answer; see {self.log}.")
            time.sleep(0.05)

    def _pid(self) -> int | None:
        try:
            return int((self.data / "postmaster.pid").read_text().split("\n", 1)[0])
        except (FileNotFoundError, ValueError):
            return None

    def _launch(self) -> subprocess.Popen[bytes] | None:
        if self.answers():
            return None
        settings = {**SETTINGS, "cluster_name": self.cluster, "unix_socket_directories": str(self.socket)}
        command = [str(self.binaries / "postgres"), "-D", str(self.data)]
        command += [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        with self.log.open("ab") as log:
            self.log.chmod(0o600)
            child = subprocess.Popen(  # noqa: S603
                command,
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                **self.runner.as_user(),
            )
        processes.remember_child(child.pid)
        return child

    def _wait_until_it_answers(self, child: subprocess.Popen[bytes] | None) -> bool:
        until = time.monotonic() + STARTING_SECONDS
        while time.monotonic() < until:
            if self.answers():
                return True
            if child is None or not processes.is_living(child.pid):
                return False
            time.sleep(0.02)
        return False

    def _end_of_log(self) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-8:]) if self.log.exists() else ""
