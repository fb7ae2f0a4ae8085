"""`voucherline call`: call the line from the terminal, or let it call somebody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final
from uuid import UUID

import click

from voucherline.config.command_line import language
from voucherline.config.commands.options import NUMBER, PRESTATION, json_option, now_option
from voucherline.config.commands.printing import plain, say_json
from voucherline.domain.households import queries as households
from voucherline.domain.households import rules
from voucherline.domain.prestations import queries as prestations
from voucherline.doors.phone_line import arriving, queries
from voucherline.doors.phone_line.conversation import Conversation, converse
from voucherline.doors.phone_line.texting import HANG_UP, SILENCE, TextEar, is_answer, read_keys
from voucherline.notices.values import NoticeKind

LINES: Final = ("households", "helpers")
HELP_OF_KEYS: Final = (
    'What the caller presses, one answer after the other: "- 090933755493 40917 1"; - is silence (here at '
    "the languages, offered to a number that we do not know), x hangs up. Without it you are asked."
)


@click.command()
@click.option("--from", "number", default="", help="The number that calls (default: withheld).")
@click.option("--to", "line", type=click.Choice(LINES), default=LINES[0], show_default=True, help="Which line.")
@click.option("--household", "called", type=NUMBER, help="Instead, the line calls the household with this number.")
@click.option("--about", type=PRESTATION, help="Which prestation the line calls about.")
@click.option("--keys", help=HELP_OF_KEYS)
@now_option
@json_option
def command(
    *, number: str, line: str, called: str | None, about: UUID | None, keys: str | None, now: datetime, as_json: bool
) -> None:
    """Call the line by text: what is said is printed, keys are typed. The call is kept like any other."""
    caller = rules.telephone(number) if number else ""
    conversation = _called(called, about, caller, now) if called else _calling(line, caller, now)
    ear = TextEar(_answers(keys), printed=_silent if as_json else _print)
    outcome = converse(conversation, ear)
    if as_json:
        say_json(_described(conversation, outcome, ear.at))
    else:
        click.echo(f"({_minutes(ear.at)}, {outcome})")


def _calling(line: str, caller: str, now: datetime) -> Conversation:
    begin = arriving.household_calls if line == LINES[0] else arriving.helper_calls
    return begin(caller, language=language(), now=now)


def _called(called: str, about: UUID | None, number: str, now: datetime) -> Conversation:
    household = households.by_number(called)
    known = households.reach([household.id])[household.id].telephones
    subject = next(
        (each.id for each in prestations.prestations(household=household.id) if about in (None, each.id)), None
    )
    return arriving.line_calls(
        household,
        number or next(iter(known), ""),
        kind=NoticeKind.PRESTATION_TO_ANSWER,
        subject=subject or household.id,
        now=now,
    )


def _answers(keys: str | None) -> Iterator[str]:
    if keys is None:
        return _typed()
    if wrong := [each for each in keys.split() if not is_answer(each)]:
        raise click.BadParameter(f"{wrong[0]!r} is no answer: keys, {SILENCE} or {HANG_UP}.", param_hint="--keys")
    return read_keys(keys)


def _typed() -> Iterator[str]:
    """What somebody types; an empty line is silence, the end of input hangs up."""
    while True:
        try:
            answer = click.prompt(">", default="", show_default=False, prompt_suffix=" ").strip()
        except click.Abort:
            answer = HANG_UP
        if is_answer(answer or SILENCE):
            yield answer or SILENCE
        else:
            click.echo(f"Keys 0-9, * and #; nothing or {SILENCE} is silence, {HANG_UP} hangs up.", err=True)


def _described(conversation: Conversation, outcome: str, seconds: float) -> dict[str, object]:
    walk = queries.walk(conversation.context.id)
    return {
        "call": conversation.context.id,
        "outcome": outcome,
        "seconds": round(seconds, 1),
        "language": conversation.place.language,
        "steps": [
            {"second": each.second, "step": each.step, "what": each.what, "words": each.words, "secret": each.secret}
            for each in walk
        ],
    }


def _print(words: str) -> None:
    click.echo(plain(words))


def _silent(_: str) -> None:
    """JSON stands alone on stdout."""


def _minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
