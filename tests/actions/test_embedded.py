"""The own server in bad company: killed, left behind, asked for twice at once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from voucherline.config import places
from voucherline.config.embedded import Server, destroy, processes

pytestmark = pytest.mark.skipif(bool(places.database_url()), reason="somebody else's server is not ours to kill")

HOLD = """
import sys
from voucherline.config.embedded import database
with database():
    print("held", flush=True)
    sys.stdin.read()
"""
WAIT = "import time; print('held', flush=True); time.sleep(60)"


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "home"
    destroy(tmp_path / "home")


def _environment(home: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "VOUCHERLINE_HOME": str(home), **more}


def voucherline(home: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "voucherline.config.command_line", *words]
    return subprocess.run(
        command, env=_environment(home, **environment), capture_output=True, text=True, check=False, timeout=120
    )


def _hold(home: Path) -> subprocess.Popen[str]:
    command = subprocess.Popen(
        [sys.executable, "-c", HOLD], env=_environment(home), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert command.stdout
    assert command.stdout.readline() == "held\n"
    return command


def _let_go(command: subprocess.Popen[str]) -> None:
    command.communicate(timeout=60)
    assert command.returncode == 0


def _server_pid(home: Path) -> int:
    return int((Server(home).data / "postmaster.pid").read_text().split("\n")[0])


def _serving(home: Path) -> list[int]:
    return processes.serving(Server(home).cluster)


def test_a_command_makes_the_database_and_leaves_nothing_running(home: Path) -> None:
    made = voucherline(home, "db", "init")
    assert made.returncode == 0
    assert made.stdout.startswith("The database is ready")
    assert _serving(home) == []
    status = voucherline(home, "db", "status", "--json")
    facts = json.loads(status.stdout)
    assert status.returncode == 0
    assert facts["migrations_pending"] == []
    assert facts["append_only_kept_by"] == "database"
    assert facts["data_checksums"]


def test_two_commands_share_one_server_and_the_last_one_stops_it(home: Path) -> None:
    first = _hold(home)
    server = _server_pid(home)
    second = _hold(home)
    assert _server_pid(home) == server
    _let_go(first)
    assert server in _serving(home)
    _let_go(second)
    assert _serving(home) == []


def test_two_commands_that_begin_at_once_on_an_empty_home_both_succeed(home: Path) -> None:
    words = [sys.executable, "-m", "voucherline.config.command_line", "db", "status"]
    both = [subprocess.Popen(words, env=_environment(home), stderr=subprocess.PIPE, text=True) for _ in range(2)]
    complaints = [command.communicate(timeout=120)[1] for command in both]
    assert [c for c in complaints if "voucherline:" in c and "kept in" not in c and "copied" not in c] == []
    assert _serving(home) == []


def test_a_killed_command_leaves_a_server_that_the_next_one_uses_and_stops(home: Path) -> None:
    command = _hold(home)
    server = _server_pid(home)
    command.kill()
    command.communicate()
    assert server in _serving(home)
    next_one = _hold(home)
    assert _server_pid(home) == server
    _let_go(next_one)
    assert _serving(home) == []


def test_a_terminated_command_stops_the_server(home: Path) -> None:
    words = [sys.executable, "-m", "voucherline.config.command_line", "django", "shell", "-v", "0", "-c", WAIT]
    command = subprocess.Popen(words, env=_environment(home), stdout=subprocess.PIPE, text=True)
    assert command.stdout
    assert command.stdout.readline() == "held\n"
    command.terminate()
    command.communicate(timeout=60)
    assert command.returncode == 128 + signal.SIGTERM
    assert _serving(home) == []


def test_a_killed_server_starts_again_with_everything_that_was_committed(home: Path) -> None:
    command = _hold(home)
    with Server(home).connect() as connection:
        connection.execute("create table kept (n int)")
        connection.execute("insert into kept select generate_series(1, 1000)")
    os.kill(_server_pid(home), signal.SIGKILL)
    again = _hold(home)  # at once: the corpse is still there, its children may be too
    with Server(home).connect() as connection:
        assert connection.execute("select count(*) from kept").fetchone() == (1000,)
    _let_go(again)
    _let_go(command)
    assert _serving(home) == []


def test_a_killed_server_and_command_are_both_forgiven(home: Path) -> None:
    command = _hold(home)
    os.kill(_server_pid(home), signal.SIGKILL)
    command.kill()
    assert voucherline(home, "db", "init").returncode == 0
    command.communicate()


def test_a_process_id_file_that_names_a_stranger_is_cleared_away(home: Path) -> None:
    _let_go(_hold(home))
    stranger = os.getpid()
    stale = Server(home).data / "postmaster.pid"
    stale.write_text(f"{stranger}\n{Server(home).data}\n0\n5432\n\n\n\n")
    assert voucherline(home, "db", "init").returncode == 0
    assert Path(f"/proc/{stranger}").exists()


def test_an_initdb_that_was_killed_half_way_is_begun_again(home: Path) -> None:
    (home / "postgres.new").mkdir(parents=True)
    (home / "postgres.new" / "PG_VERSION").write_text("18\n")
    assert voucherline(home, "db", "init").returncode == 0


def test_a_folder_without_binaries_is_said_in_words(home: Path) -> None:
    told = voucherline(home, "db", "init", VOUCHERLINE_POSTGRES_BIN="/nowhere/bin")
    assert told.returncode == 1
    assert told.stderr == (
        "voucherline: There is no PostgreSQL in /nowhere/bin (VOUCHERLINE_POSTGRES_BIN): "
        "postgres and initdb are missing.\n"
    )
    assert not (home / "postgres").is_symlink()


def test_data_of_another_version_are_refused_in_words(home: Path) -> None:
    _let_go(_hold(home))
    (Server(home).data / "PG_VERSION").write_text("14\n")
    told = voucherline(home, "db", "init")
    assert told.returncode == 1
    assert "were made by PostgreSQL 14" in told.stderr
    assert "Traceback" not in told.stderr


def test_a_socket_folder_of_somebody_else_is_refused(home: Path) -> None:
    squatted = places.socket_directory(home)
    squatted.mkdir(mode=0o777)
    squatted.chmod(0o777)
    told = voucherline(home, "db", "init")
    squatted.rmdir()
    assert told.returncode == 1
    assert "belongs to somebody else or is open to others" in told.stderr


def test_the_path_of_the_socket_stays_short_however_deep_the_home(tmp_path: Path) -> None:
    deep = tmp_path / ("deep" * 50) / ("deeper" * 40)
    socket = places.socket_directory(deep) / ".s.PGSQL.5432"
    assert len(str(socket)) < 107


def test_a_warm_command_is_quick(home: Path) -> None:
    _let_go(_hold(home))
    started = time.monotonic()
    _let_go(_hold(home))
    assert time.monotonic() - started < 10
