"""`voucherline letters`: print the letters that wait, hand them to the post, note which came back."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import click

from voucherline.config.commands.options import json_option, now_option
from voucherline.config.commands.printing import say_json, say_pairs, say_table
from voucherline.domain.households import queries as households
from voucherline.notices import actions, offices, queries
from voucherline.notices.values import PrintRunView
from voucherline.notices.views import LateLetter, NoticeStory, RunLine

LETTERS_OF_A_RUN: Final = 1000


@click.group()
def command() -> None:
    """Letters and their print runs."""


@command.command()
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=LETTERS_OF_A_RUN,
    show_default=True,
    help="At most so many letters in one run.",
)
@now_option
@json_option
def run(*, limit: int, now: datetime, as_json: bool) -> None:
    """Print the letters that wait, in as many runs as they need; each run has a folder of its own."""
    runs = []
    while made := actions.print_letters(offices.letters_folder(), sender=offices.letter_sender(), now=now, limit=limit):
        runs.append(made)
        if not as_json:
            _say_run(made)
    if as_json:
        say_json({"runs": [_run(each) for each in runs]})
    elif not runs:
        click.echo("No letter waits.")


def _say_run(made: PrintRunView) -> None:
    folder = _folder(made)
    where: object = folder / "letters.pdf" if folder else "nothing: all of it was overtaken"
    say_pairs((("run", made.name), ("letters", made.letters), ("sheets", made.sheets), ("to print", where)))


def _run(made: PrintRunView) -> dict[str, Any]:
    folder = _folder(made)
    return {"name": made.name, "letters": made.letters, "sheets": made.sheets, "folder": str(folder) if folder else ""}


def _folder(made: PrintRunView) -> Path | None:
    return offices.letters_folder() / made.name if made.letters else None


@command.command("list")
@click.option("--limit", type=click.IntRange(min=1), default=100, show_default=True, help="At most so many runs.")
@now_option
@json_option
def list_(*, limit: int, now: datetime, as_json: bool) -> None:
    """List print runs, newest first, and the letters that should have been with the post by now."""
    runs, late, waiting = queries.print_runs(limit=limit), queries.late_letters(now), queries.letters_waiting()
    late_of = Counter(each.letter.run for each in late)
    numbers = {id_: there.number for id_, there in households.by_ids(each.letter.household for each in late).items()}
    if as_json:
        say_json(
            {
                "waiting": waiting.letters,
                "waiting_since": waiting.since,
                "runs": [{**_line(each), "late": late_of[each.name]} for each in runs],
                "late": [_late(each, numbers) for each in late],
            }
        )
        return
    say_pairs((("waiting for a run", waiting.letters), ("since", waiting.since)))
    say_table(
        ("run", "state", "made", "handed over", "letters", "sheets", "came back", "late"),
        ((*_line(each).values(), late_of[each.name]) for each in runs),
        title="Print runs (voucherline letters handover)",
    )
    say_table(
        ("delivery", "household", "what", "written", "run", "late since"),
        (tuple(_late(each, numbers).values()) for each in late),
        title="Late letters",
    )


def _line(each: RunLine) -> dict[str, Any]:
    return {
        "name": each.name,
        "state": each.state,
        "made_at": each.made_at,
        "handed_over_at": each.handed_over_at,
        "letters": each.letters,
        "sheets": each.sheets,
        "returned": each.returned,
    }


def _late(each: LateLetter, numbers: dict[UUID, str]) -> dict[str, Any]:
    return {
        "delivery": each.letter.delivery,
        "household": numbers[each.letter.household],
        "kind": each.letter.kind,
        "written_at": each.letter.written_at,
        "run": each.letter.run,
        "late_since": each.late_since,
    }


@command.command()
@click.argument("name", metavar="RUN")
@now_option
@json_option
def handover(name: str, *, now: datetime, as_json: bool) -> None:
    """Note that a run was given to the post; some working days later its letters count as read."""
    handed = actions.hand_over_run(name, now=now)
    if as_json:
        say_json({**_run(handed), "handed_over_at": handed.handed_over_at})
    else:
        say_pairs((("run", handed.name), ("letters", handed.letters), ("handed over", handed.handed_over_at)))


@command.command()
@click.argument("delivery", metavar="DELIVERY-ID", type=click.UUID)
@click.option("--why", default="", help="What the post wrote on it.")
@now_option
@json_option
def returned(delivery: UUID, *, why: str, now: datetime, as_json: bool) -> None:
    """Note that the post brought a letter back: nobody was told by it, and the next channel is tried."""
    actions.letter_returned(delivery, words=why, now=now)
    story = queries.notice_of_delivery(delivery)
    if as_json:
        say_json({"delivery": delivery, "notice": story.notice.id, **what_follows(story)})
    else:
        click.echo(f"Noted. {what_follows_in_words(story)}")


def what_follows(story: NoticeStory) -> dict[str, Any]:
    """How a notice goes on after a delivery failed."""
    return {
        "state": story.notice.state,
        "next": [each.channel for each in story.deliveries if each.state in ("waiting", "under way", "handed over")],
    }


def what_follows_in_words(story: NoticeStory) -> str:
    """The same for a person."""
    follows = what_follows(story)
    if follows["next"]:
        return f"The notice {story.notice.id} goes on by {', '.join(follows['next'])}."
    if story.notice.state == "unreachable":
        return f"No channel is left for the notice {story.notice.id}: it waits in the tray."
    return f"The notice {story.notice.id} stays {story.notice.state}."
