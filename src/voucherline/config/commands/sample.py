"""`voucherline sample`: each week's sample of what silence agreed, its answers and what they tell."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

import click

from voucherline.config.commands.acting import agent
from voucherline.config.commands.options import DAY, Id, by_option, json_option, now_option
from voucherline.config.commands.printing import counted, say_json, say_table
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values_of_samples import NotInSample, QuestionView, SampleView
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.schemes.sampling import week_of

RIGHT: Final = "right"
ASKED_AGAIN: Final = Id("a prestation that was asked about again", "sample show --week DAY")
LINES: Final = 26
"""Half a year of weeks, if only one scheme is at work."""


@click.group()
def command() -> None:
    """Households that are asked again whether what their silence agreed to was right."""


@command.command()
@click.option("--week", type=DAY, help="The week of this day, with its questions (default: the latest weeks).")
@json_option
def show(*, week: date | None, as_json: bool) -> None:
    """Show how many said that it was wrong, and between which shares the truth probably lies."""
    monday = week_of(week) if week else None
    samples = queries.samples(week=monday, limit=LINES)
    questions = queries.sample_questions(week=monday) if monday else []
    numbers = {id_: each.number for id_, each in households.by_ids(each.household for each in questions).items()}
    if as_json:
        asked = [{**_question(each), "household": numbers[each.household]} for each in questions]
        say_json({"samples": [_sample(each) for each in samples], **({"questions": asked} if monday else {})})
        return
    headings = ("week of", "scheme", "agreed", "asked", "answers", "wrong", "share", "between")
    telling = [each for each in samples if each.agreed]
    say_table(headings, (_row(each) for each in telling), title="Samples of what silence agreed")
    if len(telling) < len(samples):
        click.echo(f"Without any silence: {counted(len(samples) - len(telling), 'sample')}.")
    if monday:
        say_table(
            ("prestation", "household", "answer", "dealt with"),
            ((each.prestation, numbers[each.household], _answer(each), each.settled_how) for each in questions),
            title="Questions (voucherline sample answer)",
        )


def _sample(each: SampleView) -> dict[str, Any]:
    share = each.share
    return {
        "scheme": each.scheme,
        "week": each.week,
        "agreed_by_silence": each.agreed,
        "asked": each.asked,
        "answered": each.answered,
        "wrong": each.wrong,
        "share_wrong": share.wrong if share else None,
        "low": share.low if share else None,
        "high": share.high if share else None,
        "confidence_percent": each.confidence_percent,
        "secret_print": each.secret_print,
    }


def _row(each: SampleView) -> tuple[object, ...]:
    share = f"{each.share.wrong:.1%}" if each.share else ""
    between = f"{each.share.low:.1%} to {each.share.high:.1%}" if each.share else ""
    return (each.week, each.scheme, each.agreed, each.asked, each.answered, each.wrong, share, between)


def _question(each: QuestionView) -> dict[str, Any]:
    return {
        "prestation": each.prestation,
        "scheme": each.scheme,
        "was_right": each.was_right,
        "words": each.words,
        "answered_by": each.answered_by,
        "answered_at": each.answered_at,
        "settled_how": each.settled_how,
    }


def _answer(each: QuestionView) -> str:
    if each.was_right is None:
        return ""
    said = f"{RIGHT if each.was_right else 'wrong'}, by {each.answered_by}"
    return f"{said}: {each.words}" if each.words else said


@command.command()
@click.argument("id_", metavar="ID", type=ASKED_AGAIN)
@click.argument("answer_", metavar="right|wrong", type=click.Choice([RIGHT, "wrong"]))
@click.option("--words", default="", help="What the household says about it.")
@click.option("--on-call", default="", help="The recorded call on which an agent asked; with --by.")
@click.option("--by", "name", default="", help="The agent's name. Without, you stand in for the household.")
@now_option
@json_option
def answer(id_: UUID, answer_: str, *, words: str, on_call: str, name: str, now: datetime, as_json: bool) -> None:
    """Record a household's answer. The prestation stays as it is; a wrong one goes to customer service's tray."""
    if bool(on_call) is not bool(name):
        raise click.UsageError("An agent gives both --on-call and --by.")
    by = Actor(Role.AGENT, name, Channel.COMMAND_LINE, on_recorded_call=on_call) if name else _household_of(id_)
    prestations.answer_sample(id_, was_right=answer_ == RIGHT, words=words, by=by, now=now)
    if as_json:
        say_json({"prestation": id_, "was_right": answer_ == RIGHT})
    else:
        click.echo("Noted." if answer_ == RIGHT else "Noted; it waits in the tray.")


def _household_of(prestation: UUID) -> Actor:
    found = queries.standings([prestation])
    if not found:
        raise NotInSample(prestation)
    household = households.by_ids([found[0].household])[found[0].household]
    return Actor(Role.HOUSEHOLD, household.number, Channel.COMMAND_LINE, household.id)


@command.command()
@click.argument("id_", metavar="ID", type=ASKED_AGAIN)
@click.option("--how", required=True, help="What was done about it.")
@by_option
@now_option
@json_option
def settle(id_: UUID, *, how: str, name: str, now: datetime, as_json: bool) -> None:
    """Take a wrong one out of the tray once customer service has dealt with it."""
    prestations.settle_sample(id_, how=how, by=agent(name), now=now)
    if as_json:
        say_json({"prestation": id_, "settled_by": name})
    else:
        click.echo("Dealt with.")
