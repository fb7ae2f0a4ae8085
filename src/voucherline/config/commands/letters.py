"""`voucherline letters`: print the letters that wait, hand them to the post, note which came back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import click

from voucherline.config.commands.options import Count, Id, json_option, now_option
from voucherline.config.commands.printing import say_json, say_pairs, say_table
from voucherline.domain.households import queries as households
from voucherline.kernel.time import brussels_day
from voucherline.notices import actions, offices, queries
from voucherline.notices.values import PrintRunView
from voucherline.notices.views import LateLetter, NoticeStory, RunLine

LETTERS_OF_A_RUN: Final = 1000
LATE_SHOWN: Final = 10


@click.group()
def command() -> None:
    """Letters and their print runs."""


@command.command()
@click.option(
    "--limit",
    type=Count(min=1),
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
@click.option("--limit", type=Count(min=1), default=100, show_default=True, help="At most so many runs.")
@click.option("--all", "all_late", is_flag=True, help=f"All late letters, not the {LATE_SHOWN} that wait longest.")
@now_option
@json_option
def list_(*, limit: int, all_late: bool, now: datetime, as_json: bool) -> None:
    """List print runs, newest first, and the letters that should have been with the post by now."""
    runs, waiting = queries.print_runs(limit=limit), queries.letters_waiting()
    every = queries.late_letters(now, limit=None)
    late_of = Counter(each.letter.run for each in every)
    late = every if all_late or as_json else every[:LATE_SHOWN]
    numbers = _numbers(late)
    if as_json:
        say_json(
            {
                "waiting": waiting.letters,
                "waiting_since": waiting.since,
                "runs": [{**_line(each), "late": late_of[each.name]} for each in runs],
                "late_letters": len(every),
                "late": [_late(each, numbers) for each in late],
            }
        )
        return
    say_pairs((("waiting for a run", waiting.letters), ("since", waiting.since), ("late letters", len(every))))
    say_table(
        ("run", "made", "to the post", "letters", "sheets", "back", "late"),
        (_row(each, late_of[each.name]) for each in runs),
        title="Print runs (voucherline letters handover RUN...)",
    )
    _say_late(every, late, numbers)


def _numbers(late: Sequence[LateLetter]) -> dict[UUID, str]:
    """The user number of each; whoever was asked about a form and has no account yet has none."""
    to = {each.letter.household for each in late}
    return {**dict.fromkeys(to, ""), **{id_: there.number for id_, there in households.by_ids(to).items()}}


def _row(each: RunLine, late: int) -> tuple[object, ...]:
    posted = brussels_day(each.handed_over_at) if each.handed_over_at else ""
    return (each.name, brussels_day(each.made_at), posted, each.letters, each.sheets, each.returned, late)


def _say_late(every: Sequence[LateLetter], late: Sequence[LateLetter], numbers: dict[UUID, str]) -> None:
    say_table(
        ("household", "what", "written", "run", "late since"),
        (
            (
                numbers[each.letter.household],
                each.letter.kind,
                brussels_day(each.letter.written_at),
                each.letter.run,
                brussels_day(each.late_since),
            )
            for each in late
        ),
        title="Late letters",
    )
    if len(late) < len(every):
        click.echo(f"... and {len(every) - len(late)} more: voucherline letters list --all")


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
@click.argument("names", metavar="RUN...", nargs=-1, required=True)
@now_option
@json_option
def handover(names: tuple[str, ...], *, now: datetime, as_json: bool) -> None:
    """Note that runs were given to the post; some working days later their letters count as read.

    If one of them cannot be handed over, none is.
    """
    handed = actions.hand_over_runs(names, now=now)
    if as_json:
        say_json({"runs": [{**_run(each), "handed_over_at": each.handed_over_at} for each in handed]})
    else:
        for each in handed:
            say_pairs((("run", each.name), ("letters", each.letters), ("handed over", each.handed_over_at)))


@command.command()
@click.argument("delivery", metavar="DELIVERY-ID", type=Id("a letter's delivery", "notice show ID"))
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
