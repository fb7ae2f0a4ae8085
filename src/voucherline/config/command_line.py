"""The command line: `voucherline TOPIC COMMAND`. Answers on stdout, troubles in plain words on stderr."""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from enum import Enum
from functools import wraps
from types import FrameType
from typing import Any, Final, NoReturn

import click
import django
from django.db import DatabaseError, OperationalError, connections

from voucherline.config.embedded import database
from voucherline.config.trouble import Trouble
from voucherline.kernel import clock
from voucherline.kernel.installing import SettingWrong
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.words.catalogue import refusal_in_words

LANGUAGES: Final = ("nl", "fr", "de", "en")


class Needs(Enum):
    """What must stand ready before a topic's commands run."""

    NOTHING = "neither Django nor a database"
    DJANGO = "Django's models, no running database"
    DATABASE = "Django's models and a migrated database"


@dataclass(frozen=True, slots=True)
class Topic:
    """One word after `voucherline`: the module `config.commands.<module>` holds its click command by some name."""

    name: str
    module: str
    needs: Needs
    help: str
    hidden: bool = False
    holds: str = "command"


# To add a topic: write config/commands/<module>.py with a click command or group named `command`, and a line here.
TOPICS: Final = (
    Topic("db", "db", Needs.DJANGO, "The database: make it, look at it."),
    Topic("town", "town", Needs.DATABASE, "A simulated town: households, companies, helpers."),
    Topic("statement", "statement", Needs.NOTHING, "Bank statements: make, read, import."),
    Topic("tray", "tray", Needs.DATABASE, "What waits for a person's decision."),
    Topic("prestation", "prestation", Needs.DATABASE, "Hours worked: enter, look up, explain."),
    Topic("told", "telling", Needs.DATABASE, "Note that households were told of prestations."),
    Topic("confirm", "answers", Needs.DATABASE, "The household's yes.", holds="confirm"),
    Topic("contest", "answers", Needs.DATABASE, "The household's no.", holds="contest"),
    Topic("validate", "answers", Needs.DATABASE, "The company's yes.", holds="validate"),
    Topic("amend", "changes", Needs.DATABASE, "The company corrects hours, day or activity.", holds="amend"),
    Topic("cancel", "changes", Needs.DATABASE, "The company takes prestations back.", holds="cancel"),
    Topic("maintain", "changes", Needs.DATABASE, "The company keeps to what was contested.", holds="maintain"),
    Topic("decide", "deciding", Needs.DATABASE, "Customer service decides.", holds="decide"),
    Topic("correct", "deciding", Needs.DATABASE, "Counter-entries, by two people.", holds="correct"),
    Topic("sample", "sample", Needs.DATABASE, "What silence agreed, asked again: each week's sample."),
    Topic("serve", "serve", Needs.DATABASE, "The web, job workers and the clockwork, in one tree of processes."),
    Topic("clock", "clock", Needs.DATABASE, "What happens by itself."),
    Topic("voice", "voice", Needs.DJANGO, "The telephone line's voice: render sentences ahead, listen to one."),
    Topic("wallet", "wallet", Needs.DATABASE, "The vouchers of a household."),
    Topic("tax-certificate", "tax_certificate", Needs.DATABASE, "What of a year's vouchers counts for taxes."),
    Topic("terms", "terms", Needs.DATABASE, "The terms of each scheme: versions, and their numbers."),
    Topic("household", "household", Needs.DATABASE, "Accounts: look, freeze, exclude, refund."),
    Topic("company", "company", Needs.DATABASE, "Companies: list them, and how they submit."),
    Topic("company-user", "company_user", Needs.DATABASE, "Users of companies: invite, list, end."),
    Topic("staff", "staff", Needs.DATABASE, "Users of customer service and of the inspection: invite, list, end."),
    Topic("sessions", "sessions", Needs.DATABASE, "Where people are signed in: list, end."),
    Topic("key", "key", Needs.DATABASE, "The key that signs and seals: make another one."),
    Topic("notice", "notice", Needs.DATABASE, "What people were told, by which channels, with which proof."),
    Topic("letters", "letters", Needs.DATABASE, "Letters: print them, hand them to the post, note what came back."),
    Topic("form", "form", Needs.DATABASE, "Printed forms: to register, and to take part in another way."),
    Topic("calls", "calls", Needs.DATABASE, "Telephone calls to make."),
    Topic("line", "line", Needs.DATABASE, "Answer the telephone line."),
    Topic("telephony", "telephony", Needs.DJANGO, "Asterisk as the exchange: its files."),
    Topic("call", "call", Needs.DATABASE, "Call the telephone line by text, or let it call somebody."),
    Topic("caller", "caller", Needs.DATABASE, "People who telephone: calls back, and wishes in writing."),
    Topic("dialogues", "dialogues", Needs.NOTHING, "What the telephone line says: check it, draw it."),
    Topic("helper", "helper", Needs.DATABASE, "Helpers: their codes for the telephone."),
    Topic("mail", "mail", Needs.DATABASE, "E-mail: hand over what is due, read what came back."),
    Topic("outage", "outage", Needs.DATABASE, "Times at which a channel was down."),
    Topic("reimburse", "reimburse", Needs.DATABASE, "Pay the companies: the bank's payment file."),
    Topic("payment-file", "payment_file", Needs.DATABASE, "Payment files that were made: list, write again."),
    Topic("trace", "trace", Needs.DATABASE, "Follow a cent from anywhere to its origin, and back."),
    Topic("audit", "audit", Needs.DATABASE, "Recompute everything from the entries."),
    Topic("story", "story", Needs.DATABASE, "One month of a small town, told."),
    Topic("bench", "bench", Needs.DATABASE, "Measure the hot paths."),
    Topic("django", "django", Needs.DJANGO, "Django's own commands.", hidden=True),
)


class TopicGroup(click.Group):
    """Imports a topic only when it is asked for, so that a command without a database never waits for one."""

    def __init__(self, *args: Any, topics: tuple[Topic, ...] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.topics = {topic.name: topic for topic in topics}

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of the topics, in the order of their table."""
        return list(self.topics)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import one topic, after Django if its models need it."""
        topic = self.topics.get(cmd_name)
        return load(topic) if topic else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the topics without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(topic.name, topic.help) for topic in self.topics.values() if not topic.hidden])


class Root(TopicGroup):
    """Says refusals while the language that was chosen is still known."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a refusal becomes a sentence."""
        try:
            return super().invoke(ctx)
        except Refusal as refusal:
            raise Trouble(in_words(refusal)) from refusal


def load(topic: Topic) -> click.Command:
    """Import a topic's command and put around it what it needs."""
    if topic.needs is not Needs.NOTHING:
        set_up_django()
    module = importlib.import_module(f"voucherline.config.commands.{topic.module}")
    command: click.Command = getattr(module, topic.holds)
    return holding_database(command) if topic.needs is Needs.DATABASE else command


def holding_database(command: click.Command) -> click.Command:
    """A copy of a command, and of all below it, that runs while the database is held ready."""
    held = copy(command)
    if isinstance(held, click.Group):
        held.commands = {name: holding_database(each) for name, each in held.commands.items()}
    elif held.callback is not None:
        held.callback = with_database(held.callback)
    return held


def set_up_django() -> None:
    """Load Django's settings and models."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voucherline.config.settings")
    django.setup()


@contextmanager
def ready_database() -> Iterator[None]:
    """Hold the database ready with all its tables; connections are closed before the server may stop."""
    with database():
        try:
            importlib.import_module("voucherline.config.migrating").ensure_migrated()
            importlib.import_module("voucherline.domain.terms.queries").keep_up_with(brussels_day(clock.now()))
            # Whatever a command begins beside itself must not find this connection open and share it.
            connections.close_all()
            yield
        finally:
            connections.close_all()


def with_database(callback: Callable[..., Any]) -> Callable[..., Any]:
    """Run a command while the database is held ready."""

    @wraps(callback)
    def run(*args: Any, **kwargs: Any) -> Any:
        with ready_database():
            return callback(*args, **kwargs)

    return run


def language() -> str:
    """The language that --lang chose, inside a running command."""
    context = click.get_current_context(silent=True)
    return str(context.find_root().params.get("lang") or "en") if context else "en"


@click.group(
    cls=Root, topics=TOPICS, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", help="The language of what is said.")
@click.version_option(package_name="voucherline")
def voucherline(lang: str) -> None:
    """An electronic service-voucher scheme. `--json` on a command gives its answer to programs."""


def main() -> NoReturn:
    """Run the command line; the exit code is 0 only if everything went well."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave_in_order)
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command and give its exit code; with `--json`, programs read on stdout what went wrong."""
    try:
        result = voucherline.main(arguments, prog_name="voucherline", standalone_mode=False)
    except click.exceptions.Exit as left:
        return left.exit_code
    except click.ClickException as wrong:
        wrong.show()
        _say_to_programs(wrong.format_message(), arguments)
        return wrong.exit_code
    except (click.Abort, KeyboardInterrupt):
        return _say("interrupted.", code=130)
    except (Trouble, SettingWrong, DatabaseError, OSError) as error:
        words = _trouble_in_words(error)
        if not isinstance(error, BrokenPipeError):
            _say_to_programs(words, arguments)
        return _say(words)
    return result if isinstance(result, int) else 0


def _trouble_in_words(error: Exception) -> str:
    if isinstance(error, OperationalError):
        return f"the database cannot be reached, or broke off: {error}".strip()
    if isinstance(error, DatabaseError):
        return f"the database does not do what was asked: {error}".strip()
    return trouble_of_file(error) if isinstance(error, OSError) else str(error)


def _say_to_programs(words: str, arguments: list[str]) -> None:
    if "--json" in arguments:
        click.echo(json.dumps({"error": words}, ensure_ascii=False))


def in_words(refusal: Refusal) -> str:
    """Say a refusal in the language that --lang chose."""
    return refusal_in_words(refusal, language())


def trouble_of_file(error: OSError) -> str:
    """Say what the system has against a file."""
    return f"{error.filename}: {reason_of(error)}" if error.filename else reason_of(error)


def reason_of(error: OSError) -> str:
    """Say the same without the file's name."""
    return (error.strerror or str(error)).lower().rstrip(".") + "."


def _say(words: str, *, code: int = 1) -> int:
    click.echo(f"voucherline: {words}", err=True)
    return code


def _leave_in_order(number: int, _: FrameType | None) -> NoReturn:
    # Without this a terminated command would leave its database server running.
    sys.exit(128 + number)


if __name__ == "__main__":
    main()
