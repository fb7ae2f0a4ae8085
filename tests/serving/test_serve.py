"""`voucherline serve` in bad company: each of its processes is killed, and nothing is lost or left behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from serving.served import Served, environment, serve, until
from serving.tasks_to_watch import GATE, TABLES
from serving.visitor import Visitor
from voucherline.config import places
from voucherline.config.embedded import destroy

pytestmark = [
    pytest.mark.skipif(bool(places.database_url()), reason="the home's own server is part of the story"),
    pytest.mark.begun_first,
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One home for all stories of this file: to make its database is what takes longest."""
    home = tmp_path_factory.mktemp("served") / "home"
    made = [sys.executable, "-m", "voucherline.config.command_line", "db", "init"]
    subprocess.run(made, env=environment(home), check=True, capture_output=True)
    yield home
    destroy(home)


@pytest.fixture
def served(home: Path) -> Iterator[Served]:
    yield from _serving(home)


@pytest.fixture
def served_web(home: Path) -> Iterator[Served]:
    yield from _serving(home, "web")


def _serving(home: Path, *words: str) -> Iterator[Served]:
    served = serve(home, *words)
    yield served
    served.supervisor.poll()
    for pid in served.everybody():
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


@pytest.fixture
def served_telephones(home: Path) -> Iterator[Served]:
    yield from _serving(home, "web", "telephones", "--web-processes", "1")


@pytest.fixture
def watched(served: Served) -> Iterator[psycopg.Connection]:
    """A connection that sees what the jobs do."""
    with served.database() as connection:
        watch(connection)
        yield connection


def watch(connection: psycopg.Connection) -> None:
    connection.execute("drop table if exists watched_attempt, watched_effect")
    connection.execute(TABLES)


def queue(connection: psycopg.Connection, task: str, numbers: range) -> None:
    connection.execute(
        "insert into procrastinate_jobs (queue_name, task_name, args)"
        " select 'clockwork', %s, jsonb_build_object('n', n) from generate_series(%s::int, %s::int) n",
        [task, numbers.start, numbers.stop - 1],
    )


def effects(connection: psycopg.Connection) -> set[int]:
    return {n for (n,) in connection.execute("select n from watched_effect")}


def attempts(connection: psycopg.Connection) -> list[int]:
    return [n for (n,) in connection.execute("select n from watched_attempt")]


def jobs_left(connection: psycopg.Connection) -> int:
    watched = "select count(*) from procrastinate_jobs where task_name in ('quick', 'gated', 'halfway')"
    [(count,)] = connection.execute(watched)
    return int(count)


def test_whoever_is_killed_comes_back_and_no_job_is_lost(served: Served, watched: psycopg.Connection) -> None:
    until(served.is_well)
    before = served.children()
    web_process = served.web_processes()[0]
    with served.database() as gatekeeper:
        gatekeeper.execute("select pg_advisory_lock(%s)", [GATE])
        queue(watched, "gated", range(1, 5))
        until(lambda: set(attempts(watched)) == {1, 2, 3, 4})
        queue(watched, "quick", range(10, 60))

        for pid in (web_process, before["worker 1"], before["clockwork"], before["web"]):
            os.kill(pid, signal.SIGKILL)
        says_that_the_port_is_taken(served)
        says_that_the_port_of_the_line_is_taken(served)

        until(lambda: served.children().keys() == before.keys())
        after = served.children()
        gatekeeper.execute("select pg_advisory_unlock(%s)", [GATE])
        until(lambda: effects(watched) == {1, 2, 3, 4, *range(10, 60)})
        until(lambda: jobs_left(watched) == 0)
    assert {name for name in before if before[name] != after[name]} == {"worker 1", "clockwork", "web"}
    assert len(attempts(watched)) > 54, "what the dead worker had begun was begun again"
    until(served.is_well)
    assert "worker 1 was killed by SIGKILL; it starts again in 0.5 seconds." in served.log.read_text()
    the_database_is_killed_and_comes_back(served)

    assert served.end(signal.SIGTERM) == 0
    assert served.everybody() == []
    assert "supervisor: web has ended." in served.log.read_text()


def says_that_the_port_is_taken(served: Served) -> None:
    port = served.url.rpartition(":")[2]
    command = [sys.executable, "-m", "voucherline.config.command_line", "serve", "--port", port]
    said = subprocess.run(
        command, env=environment(served.home), capture_output=True, text=True, check=False, timeout=60
    )
    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr == f"voucherline: The web cannot listen on 127.0.0.1, port {port}: address already in use.\n"


def says_that_the_port_of_the_line_is_taken(served: Served) -> None:
    """Else the line would be started again and again, after it was said to answer."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        port = other.getsockname()[1]
        command = [sys.executable, "-m", "voucherline.config.command_line", "serve", "line", "--sip-port", str(port)]
        said = subprocess.run(
            command, env=environment(served.home), capture_output=True, text=True, check=False, timeout=60
        )
    assert (said.returncode, said.stdout) == (1, "")
    taken = f"The line cannot listen on 127.0.0.1, UDP port {port}: address already in use."
    assert said.stderr == f"voucherline: {taken}\n"


def the_database_is_killed_and_comes_back(served: Served) -> None:
    for pid in served.database_processes():
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    until(served.is_well)
    with served.database() as connection:
        queue(connection, "quick", range(7, 8))
        until(lambda: 7 in effects(connection))


def test_each_part_alone_and_nobody_is_left_behind(served_web: Served) -> None:
    """Three trees on one home, killed at their roots while a job is being done; one tree goes on where they were."""
    web = served_web
    with web.database() as connection:
        connection.execute("delete from clockwork_tick")
        connection.execute("delete from procrastinate_workers")
    until(lambda: web.health()[0] == 503)
    assert web.health()[1]["checks"]["database"]["well"]
    assert set(web.children()) == {"web"}
    trees = [web, serve(web.home, "workers", "--workers", "1"), *[serve(web.home, "clockwork") for _ in "ab"]]
    with web.database() as watched:
        watch(watched)
        queue(watched, "halfway", range(1, 2))
        until(lambda: effects(watched) == {102})
        until(web.is_well)
        done = watched.execute("select job, count(*) from clockwork_job_done group by 1").fetchall()
        assert {count for _, count in done} == {1}
        watched.execute("select pg_advisory_lock(%s)", [GATE])
        queue(watched, "gated", range(1, 3))
        until(lambda: set(attempts(watched)) >= {1, 2})
        for tree in trees:
            tree.kill()
    until(lambda: web.everybody() == [])

    again = serve(web.home, "--workers", "1")
    with again.database() as connection:
        until(lambda: effects(connection) == {1, 2, 102})
    until(again.is_well)
    assert again.end(signal.SIGINT) == 0
    assert again.everybody() == []


def test_a_browsers_call_outlives_the_web_and_pages_find_the_next_line(served_telephones: Served) -> None:
    served = served_telephones
    visitor = Visitor(served.url)
    until(lambda: visitor.wishes("call").get("is") == "talking")
    for pid in served.web_processes():
        os.kill(pid, signal.SIGKILL)
    until(lambda: visitor.wishes("look").get("is") == "talking")
    assert visitor.wishes("look")["call"] == 1
    assert visitor.wishes("look")["sentences"]

    os.kill(served.children()["telephones"], signal.SIGKILL)
    until(lambda: visitor.wishes("look").get("is") == "free")
    until(lambda: visitor.wishes("call").get("is") == "talking")
    assert served.end(signal.SIGTERM) == 0
    assert served.everybody() == []
