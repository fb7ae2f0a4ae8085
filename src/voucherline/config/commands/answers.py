"""`voucherline confirm`, `contest` and `validate`: the two answers to a prestation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import click

from voucherline.config.commands.acting import Act, as_companies, as_households, tell
from voucherline.config.commands.options import NUMBER, Id, ids_argument, json_option, now_option
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import ContestReason, Result
from voucherline.kernel.actors import Actor, Channel
from voucherline.kernel.time import brussels_day

household_option: Callable[[Any], Any] = click.option(
    "--as", "number", type=NUMBER, help="Act as the household with this number (default: each prestation's own)."
)
mandate_option: Callable[[Any], Any] = click.option(
    "--mandate",
    type=Id("a mandate", "household mandate list NUMBER"),
    metavar="ID",
    help="Act as the holder of this mandate.",
)
company_option: Callable[[Any], Any] = click.option(
    "--as", "number", type=NUMBER, help="Act as the company with this number (default: each prestation's own)."
)


@click.command()
@ids_argument
@household_option
@mandate_option
@now_option
@json_option
def confirm(ids: tuple[UUID, ...], *, number: str | None, mandate: UUID | None, now: datetime, as_json: bool) -> None:
    """Say the household's yes; after a contest, this takes it back. You stand in for the household or its holder."""
    results = _answer(ids, number, mandate, lambda own, by: prestations.confirm(own, by=by, now=now), now=now)
    tell(results, as_json=as_json)


@click.command()
@ids_argument
@click.option(
    "--reason", type=click.Choice([each.value for each in ContestReason]), required=True, help="What is wrong."
)
@click.option("--words", default="", help="What the household says about it.")
@household_option
@mandate_option
@now_option
@json_option
def contest(
    ids: tuple[UUID, ...],
    *,
    reason: str,
    words: str,
    number: str | None,
    mandate: UUID | None,
    now: datetime,
    as_json: bool,
) -> None:
    """Say the household's no, with its reason. You stand in for the household or its holder."""
    why = ContestReason(reason)

    def act(own: Sequence[UUID], by: Actor) -> list[Result]:
        return prestations.contest(own, reason=why, words=words, by=by, now=now)

    tell(_answer(ids, number, mandate, act, now=now), as_json=as_json)


def _answer(ids: Sequence[UUID], number: str | None, mandate: UUID | None, act: Act, *, now: datetime) -> list[Result]:
    """Answer as households do for themselves, or as whoever holds a mandate that day."""
    if mandate is None:
        return as_households(ids, number, act)
    if number is not None:
        raise click.UsageError("Choose one of --as and --mandate.")
    return act(ids, households.holder(mandate, Channel.COMMAND_LINE, on=brussels_day(now)))


@click.command()
@ids_argument
@company_option
@now_option
@json_option
def validate(ids: tuple[UUID, ...], *, number: str | None, now: datetime, as_json: bool) -> None:
    """Say the company's yes. You stand in for the company."""
    tell(as_companies(ids, number, lambda own, by: prestations.validate(own, by=by, now=now)), as_json=as_json)
