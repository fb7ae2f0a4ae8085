"""`voucherline mail`: hand over the mails that are due; read mails that came back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import click
from django.conf import settings

from voucherline.config.commands.letters import what_follows, what_follows_in_words
from voucherline.config.commands.options import json_option, now_option
from voucherline.config.commands.printing import plain, say_json
from voucherline.doors.clockwork import telling
from voucherline.kernel import clock
from voucherline.notices import actions, offices, queries
from voucherline.notices.mail.bounces import is_automatic_reply, read_bounce
from voucherline.notices.mail.values import Action


@click.group()
def command() -> None:
    """E-mail, going out and coming back."""


@command.command()
@now_option
@json_option
def send(*, now: datetime, as_json: bool) -> None:
    """Hand over the mails that are due now. Exit code 1 if no server takes any."""
    sent = telling.hand_over_mails(_going_on_from(now))
    where = "" if settings.VOUCHERLINE_MAIL_URLS else str(offices.home() / "mail")
    if as_json:
        say_json({"taken_up": sent.taken, "accepted": sent.accepted, "down": sent.down, "folder": where})
    elif not sent.taken:
        click.echo("No mail is due.")
    else:
        click.echo(f"{sent.accepted} of {sent.taken} mails handed over{f', to read in {where}' if where else ''}.")
    if sent.down:
        click.echo("voucherline: no server takes mail; it is tried again every minute.", err=True)
        raise click.exceptions.Exit(1)


def _going_on_from(now: datetime) -> telling.Clock:
    """The clock goes on while mails are handed over, whatever moment it began at."""
    begun = clock.now()
    return lambda: now + (clock.now() - begun)


@dataclass(frozen=True, slots=True)
class _Read:
    """What a mail that came back was."""

    file: str
    outcome: str
    """`bounced`, `on its way`, `automatic`, `not ours` or `no bounce`."""
    words: str
    delivery: UUID | None = None
    status: str = ""

    @property
    def is_clear(self) -> bool:
        """Need no person look at it?"""
        return self.outcome in ("bounced", "on its way", "automatic")


@command.command()
@click.argument(
    "files", metavar="FILE.eml...", nargs=-1, required=True, type=click.Path(dir_okay=False, path_type=Path)
)
@now_option
@json_option
def bounce(files: tuple[Path, ...], *, now: datetime, as_json: bool) -> None:
    """Read mails that came back; what did not arrive goes on by the next channel.

    Exit code 1 if a person must look at one of them.
    """
    read = [_read(file, now) for file in files]
    if as_json:
        say_json({"mails": [_as_json(each) for each in read]})
    else:
        for each in read:
            click.echo(f"{plain(each.file)}: {each.outcome}. {plain(each.words)}")
    if not all(each.is_clear for each in read):
        raise click.exceptions.Exit(1)


def _read(file: Path, now: datetime) -> _Read:
    raw = file.read_bytes()
    found = read_bounce(raw)
    if found is None:
        if is_automatic_reply(raw):
            return _Read(str(file), "automatic", "A machine answered; nobody needs to look at it.")
        return _Read(str(file), "no bounce", "A person must read it.")
    if not actions.bounced(found, now=now):
        return _Read(str(file), "not ours", "It names no delivery that we know.", found.delivery, found.status)
    if found.action is not Action.FAILED:
        return _Read(str(file), "on its way", f"{found.action.value}; nothing changes.", found.delivery, found.status)
    follows = what_follows_in_words(queries.notice_of_delivery(found.delivery))
    words = " ".join(filter(None, (found.status, found.words, follows)))
    return _Read(str(file), "bounced", words, found.delivery, found.status)


def _as_json(each: _Read) -> dict[str, Any]:
    said = {"file": each.file, "outcome": each.outcome, "words": each.words}
    if each.delivery is None:
        return said
    said |= {"delivery": str(each.delivery), "status": each.status}
    return {**said, **what_follows(queries.notice_of_delivery(each.delivery))} if each.outcome == "bounced" else said
