"""The command line: what it says, where it says it, and with which exit code."""

from __future__ import annotations

import json
import subprocess
import sys

import click
import pytest
from django.db import OperationalError

from voucherline.config import command_line
from voucherline.config.command_line import Needs, Topic, TopicGroup
from voucherline.config.trouble import Trouble
from voucherline.kernel.installing import SettingWrong
from voucherline.schemes.catalogue import UnknownScheme


def _answer_with(monkeypatch: pytest.MonkeyPatch, error: BaseException | None) -> None:
    @click.command()
    def command() -> None:
        if error:
            raise error

    monkeypatch.setattr(command_line, "load", lambda topic: command)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Trouble("The disk is full."), "voucherline: The disk is full.\n"),
        (SettingWrong("PORT: it is no number."), "voucherline: PORT: it is no number.\n"),
        (UnknownScheme("x"), "voucherline: There is no scheme called “x”. Choose one of the schemes in the list.\n"),
        (
            FileNotFoundError(2, "No such file or directory", "x.cod"),
            "voucherline: x.cod: no such file or directory.\n",
        ),
    ],
)
def test_what_goes_wrong_is_said_on_stderr(
    error: Exception, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _answer_with(monkeypatch, error)
    assert command_line.run(["db"]) == 1
    assert capsys.readouterr() == ("", words)


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (UnknownScheme("x"), 1, "There is no scheme called “x”. Choose one of the schemes in the list."),
        (Trouble("The disk is full."), 1, "The disk is full."),
        (OperationalError("gone"), 1, "the database cannot be reached, or broke off: gone"),
        (click.UsageError("Name prestations."), 2, "Name prestations."),
    ],
)
def test_programs_read_on_stdout_what_went_wrong(
    error: Exception, code: int, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    @click.command()
    @click.option("--json", "as_json", is_flag=True)
    def command(*, as_json: bool) -> None:
        assert as_json
        raise error

    monkeypatch.setattr(command_line, "load", lambda topic: command)

    assert command_line.run(["db", "--json"]) == code
    heard = capsys.readouterr()
    assert json.loads(heard.out) == {"error": said}
    assert said in heard.err


def test_an_exit_that_a_command_chose_says_nothing_more(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    @click.command()
    @click.option("--json", is_flag=True)
    def command(**_: object) -> None:
        raise click.exceptions.Exit(1)

    monkeypatch.setattr(command_line, "load", lambda topic: command)

    assert command_line.run(["db", "--json"]) == 1
    assert capsys.readouterr() == ("", "")


def test_a_refusal_is_said_in_the_language_that_was_chosen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _answer_with(monkeypatch, UnknownScheme("x"))
    assert command_line.run(["--lang", "nl", "db"]) == 1
    assert capsys.readouterr().err.startswith("voucherline: Er bestaat geen stelsel")


def test_what_goes_well_ends_with_nought(monkeypatch: pytest.MonkeyPatch) -> None:
    _answer_with(monkeypatch, None)
    assert command_line.run(["db"]) == 0


def test_an_exit_code_that_a_command_chose_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    _answer_with(monkeypatch, click.exceptions.Exit(3))
    assert command_line.run(["db"]) == 3


def test_our_own_faults_are_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    _answer_with(monkeypatch, AssertionError("a promise was broken"))
    with pytest.raises(AssertionError):
        command_line.run(["db"])


@pytest.mark.parametrize("words", [["nonsense"], ["--lang", "es", "db"]])
def test_what_it_does_not_know_it_refuses(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line.run(words) == 2
    assert capsys.readouterr().err.startswith("Usage: voucherline")


def test_the_help_lists_each_topic_without_importing_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line.run(["--help"]) == 0
    said = capsys.readouterr().out
    assert all((topic.name in said) is not topic.hidden for topic in command_line.TOPICS)


@pytest.mark.parametrize("topic", command_line.TOPICS, ids=lambda topic: topic.name)
def test_each_topic_can_be_loaded(topic: Topic) -> None:
    assert isinstance(command_line.load(topic), click.Command)


def test_a_topic_that_needs_nothing_loads_no_models() -> None:
    program = (
        "import sys; from voucherline.config import command_line; command_line.run(['--help']);"
        "from django.apps import apps; sys.exit(apps.ready)"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=False).returncode == 0


def test_the_language_is_known_inside_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    @click.command()
    def command() -> None:
        heard.append(command_line.language())

    monkeypatch.setattr(command_line, "load", lambda topic: command)
    assert command_line.run(["--lang", "de", "db"]) == 0
    assert heard == ["de"]


def test_topics_can_stand_inside_topics() -> None:
    inner = TopicGroup(name="inner", topics=(Topic("db", "db", Needs.DJANGO, "The database."),))
    assert inner.list_commands(click.Context(inner)) == ["db"]
