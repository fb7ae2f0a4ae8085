"""The supervisor's rules, and what it says."""

from __future__ import annotations

import re
import signal
import socket
from contextlib import nullcontext

import pytest
from click.testing import CliRunner
from django.conf import settings

from voucherline.config import command_line
from voucherline.config.commands import serve
from voucherline.config.serving import parts
from voucherline.config.serving.parts import Part, pause_after
from voucherline.config.serving.supervisor import Child, how_it_ended
from voucherline.config.serving.worker import connection
from voucherline.config.trouble import Trouble
from voucherline.doors.clockwork.tasks import QUEUES, TASKS


def test_pauses_grow_up_to_a_longest() -> None:
    assert [pause_after(deaths) for deaths in (1, 2, 3, 4, 7, 100, 10_000)] == [0.5, 1, 2, 4, 30, 30, 30]


def test_who_lived_long_starts_again_at_once() -> None:
    child = Child(Part("web", "web"), lifeline=0)
    child.send = lambda number: None  # type: ignore[method-assign]
    pauses = []
    for started, died in ((0, 1), (2, 3), (4, 70), (71, 72)):
        child.process = object()  # type: ignore[assignment]
        child.started = started
        child.has_died(-9, died)
        pauses.append(child.start_at - died)
    assert pauses == [0.5, 1, 0.5, 1]


def test_how_a_process_ended_is_said_in_words() -> None:
    assert how_it_ended(-signal.SIGKILL) == "was killed by SIGKILL"
    assert how_it_ended(0) == "ended by itself"
    assert how_it_ended(3) == "failed with exit code 3"


def test_workers_take_from_every_queue_that_is_declared(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Part] = []
    monkeypatch.setattr(serve, "supervise", started.extend)
    # Whoever loaded the command before has put a database around it.
    monkeypatch.setattr(command_line, "ready_database", nullcontext)
    assert CliRunner().invoke(serve.command, ["--port", "0"]).exit_code == 0

    workers = [part for part in started if part.kind == parts.WORKERS]
    assert [part.name for part in started] == ["web", "worker 1", "worker 2", "clockwork", "telephones"]
    # Without a word about queues a worker takes from all that are declared.
    assert [part.words for part in workers] == [(), ()]
    assert {task.queue for task in TASKS} == {queue.name for queue in QUEUES}


def test_where_mail_goes_to_servers_there_is_no_browser_telephone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    started: list[Part] = []
    monkeypatch.setattr(settings, "VOUCHERLINE_MAIL_URLS", "smtps://mail.example")
    monkeypatch.setattr(serve, "supervise", started.extend)
    monkeypatch.setattr(command_line, "ready_database", nullcontext)

    assert CliRunner().invoke(serve.command, ["--port", "0"]).exit_code == 0
    assert {part.kind for part in started} == {parts.WEB, parts.WORKERS, parts.CLOCKWORK}
    assert command_line.run(["serve", "telephones"]) == 1
    assert "the browser telephone is for trial machines" in capsys.readouterr().err


def test_a_wrong_setting_is_said_before_anything_starts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(settings, "VOUCHERLINE_MAIL_URLS", "http://user:secret@mail.example")
    monkeypatch.setattr(serve, "supervise", lambda parts: pytest.fail(f"{parts} started"))
    monkeypatch.setattr(command_line, "ready_database", nullcontext)

    assert command_line.run(["serve", "--port", "0"]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert re.fullmatch(r"voucherline: VOUCHERLINE_MAIL_URLS, address 1: it must begin with .*\n", said.err)
    assert "secret" not in said.err


def test_a_host_of_somebody_else_is_said() -> None:
    with pytest.raises(Trouble, match=r"'no\.such\.host\.invalid' is no address of this machine"):
        serve._listen("no.such.host.invalid", 0)
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(Trouble, match="address already in use"):
        serve._listen("127.0.0.1", taken.getsockname()[1])


def test_a_worker_works_as_the_applications_role() -> None:
    assert connection()["options"].endswith("-c role=voucherline_app")
