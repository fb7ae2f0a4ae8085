"""`voucherline tray`: what waits for a person's decision, and the decisions about money."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import click

from voucherline.config.command_line import language
from voucherline.config.commands.acting import agent
from voucherline.config.commands.notice import numbers_of
from voucherline.config.commands.options import NUMBER, Id, json_option, now_option
from voucherline.config.commands.printing import euros, say_json, say_table
from voucherline.domain.bank import actions as bank
from voucherline.domain.bank import queries as bank_queries
from voucherline.domain.bank.values import Decision, Outcome, WaitingLine
from voucherline.domain.households import queries as households
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders import queries as order_queries
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries as prestation_queries
from voucherline.doors.console import second_person
from voucherline.doors.console.pages import forms
from voucherline.kernel.numbers import compact_iban
from voucherline.notices import queries as notice_queries
from voucherline.words.formats import minutes_in_words
from voucherline.words.outcomes import line_in_words

by_option = click.option("--by", "name", default="operator", show_default=True, help="Who decides.")


@click.group()
def command() -> None:
    """What waits for a person's decision."""


SHOWN: Final = 10
"""So many of each kind are listed for a person, unless all are asked for."""


@command.command("list")
@click.option("--all", "all_", is_flag=True, help=f"All of them, not {SHOWN} of each kind.")
@json_option
def list_(*, all_: bool, as_json: bool) -> None:
    """List bank lines, prestations, payments, forms, answers and second signatures that wait for a person."""
    parts = _parts()
    if as_json:
        say_json({part.name: [part.described(each) for each in part.waiting] for part in parts})
        return
    for part in parts:
        count = f"{part.title}: {len(part.waiting)}" if part.waiting else part.title
        shown = part.waiting if all_ else part.waiting[:SHOWN]
        say_table(part.headings, (part.row(each) for each in shown), title=count)
        if len(shown) < len(part.waiting):
            click.echo(f"... and {len(part.waiting) - len(shown)} more: voucherline tray list --all")


@dataclass(frozen=True)
class _Part:
    """One kind of what waits: for programs by its name, for people as a table."""

    name: str
    title: str
    headings: tuple[str, ...]
    waiting: Sequence[Any]
    described: Callable[[Any], Any]
    row: Callable[[Any], tuple[object, ...]]


def _parts() -> list[_Part]:
    return [
        _lines(),
        _prestations(),
        _payments(),
        _unclear_forms(),
        _wrong_by_silence(),
        _unreachable(),
        _second_person(),
    ]


def _lines() -> _Part:
    headings = ("line", "booked", "amount", "from", "name", "communication", "why")
    return _Part(
        "lines", "Bank lines (voucherline tray decide)", headings, bank_queries.waiting_lines(), _line, _line_row
    )


def _numbers(ids: Iterable[UUID]) -> dict[UUID, str]:
    return {id_: each.number for id_, each in households.by_ids(ids).items()}


def _prestations() -> _Part:
    waiting = prestation_queries.tray()
    numbers = _numbers(each.household for each in waiting)
    return _Part(
        "prestations",
        "Prestations (voucherline decide)",
        ("prestation", "household", "day", "hours", "why"),
        waiting,
        lambda each: {"id": each.id, "household": numbers[each.household], "day": each.day, "reason": each.tray},
        lambda each: (
            each.id,
            numbers[each.household],
            each.day,
            minutes_in_words(each.minutes, language()),
            each.tray,
        ),
    )


def _payments() -> _Part:
    return _Part(
        "payments",
        "Payments without account (voucherline tray account)",
        ("payment", "to", "amount", "why"),
        bank_queries.without_account(),
        lambda each: each,
        lambda each: (each.id, each.name, euros(each.cents), line_in_words("returned", each.reason, language())),
    )


def _unclear_forms() -> _Part:
    return _Part(
        "unclear_forms",
        "Forms that are unclear (on the console's pages)",
        ("form", "kind", "from", "unclear", "laid by", "since", "asked"),
        forms.waiting(),
        lambda each: {
            "id": each.id,
            "kind": each.kind,
            "unclear": each.unclear,
            "laid_by": each.laid_by,
            "since": each.laid_at,
            "asked": len(each.asked),
        },
        lambda each: (
            each.id, each.kind, forms.wrote(each).name, each.unclear, each.laid_by, each.laid_at, len(each.asked),
        ),
    )  # fmt: skip


def _wrong_by_silence() -> _Part:
    waiting = prestation_queries.wrong_by_silence()
    numbers = _numbers(each.household for each in waiting)
    return _Part(
        "wrong_by_silence",
        "Agreed by silence, and wrong (voucherline sample settle)",
        ("prestation", "household", "answered", "words"),
        waiting,
        lambda each: {"id": each.prestation, "household": numbers[each.household], "words": each.words},
        lambda each: (each.prestation, numbers[each.household], each.answered_at, each.words),
    )


def _unreachable() -> _Part:
    waiting = notice_queries.unreachable()
    numbers = numbers_of(waiting)
    return _Part(
        "unreachable",
        "People whom no channel reaches (voucherline notice resend)",
        ("notice", "to", "number", "what", "since"),
        waiting,
        lambda each: {
            "notice": each.id,
            "to": numbers[each.recipient_id],
            "kind": each.kind,
            "since": each.made_at,
        },
        lambda each: (each.id, each.recipient, numbers[each.recipient_id], each.kind, each.made_at),
    )


def _second_person() -> _Part:
    return _Part(
        "second_person",
        "Entered by one person; a second enters the same, or approves it",
        ("what", "household", "about", "says", "by", "since", "then"),
        second_person.waiting(),
        lambda each: each,
        lambda each: (each.what, each.household, each.about, each.said, each.by, each.at, each.then),
    )


def _line(each: WaitingLine) -> dict[str, Any]:
    return {
        "id": each.result.id,
        "account": each.result.account,
        "booked_on": each.result.booked_on,
        "cents": each.result.cents,
        "currency": each.currency,
        "counterparty_account": each.counterparty_account,
        "counterparty_name": each.counterparty_name,
        "communication": each.communication,
        "reason": each.result.reason,
        "words": line_in_words(each.result.outcome, each.result.reason, language()),
    }


def _line_row(each: WaitingLine) -> tuple[object, ...]:
    currency = "" if each.currency == "EUR" else f" {each.currency}"
    return (
        each.result.id,
        each.result.booked_on,
        euros(each.result.cents) + currency,
        each.counterparty_account,
        each.counterparty_name,
        each.communication,
        line_in_words(each.result.outcome, each.result.reason, language()),
    )


@command.command()
@click.argument("line", metavar="LINE-ID", type=Id("a bank line", "tray list"))
@click.option("--household", type=NUMBER, help="It is an order of the household with this number.")
@click.option("--return", "back", is_flag=True, help="The money goes back to who paid.")
@click.option("--to", "iban", type=NUMBER, default="", help="The payer's account, if the bank named none.")
@click.option("--leave", is_flag=True, help="Nothing more is to be done.")
@by_option
@now_option
@json_option
def decide(
    line: UUID, *, household: str | None, back: bool, iban: str, leave: bool, name: str, now: datetime, as_json: bool
) -> None:
    """Decide a bank line of the tray. Exit code 1 if the decision leaves it there.

    An account that the bank did not name is entered by two people: money goes there once another says the same.
    """
    if sum((household is not None, back, leave)) != 1:
        raise click.UsageError("Give one of --household, --return and --leave.")
    if iban and not back:
        raise click.UsageError("--to belongs to --return.")
    by = agent(name)
    if leave:
        orders.leave_alone(line, by=by, now=now)
        decision = Decision(Outcome.LEFT_ALONE, "seen")
    else:
        decision = orders.decide_by_hand(line, number=household, back_to=iban, by=by, now=now)
        prestations.cover(order_queries.holders([line]), now=now)
    words = line_in_words(decision.outcome.value, decision.reason, language())
    if as_json:
        say_json({"id": line, **_decided(decision), "words": words})
    else:
        click.echo(f"{decision.outcome.value}: {words}")
    if decision.outcome is Outcome.IN_TRAY:
        raise click.exceptions.Exit(1)


def _decided(decision: Decision) -> dict[str, Any]:
    return {
        "outcome": decision.outcome,
        "reason": decision.reason,
        "vouchers": decision.vouchers,
        "returned_cents": decision.returned_cents,
    }


@command.command()
@click.argument("payment", metavar="PAYMENT-ID", type=Id("a payment", "tray list"))
@click.argument("iban", type=NUMBER)
@by_option
@now_option
@json_option
def account(payment: UUID, iban: str, *, name: str, now: datetime, as_json: bool) -> None:
    """Enter to which account a payment goes that waits because nobody knew.

    Two people enter it: what the first enters is noted, and used once another enters the same.
    """
    bank.enter_account(payment, iban, by=agent(name), now=now)
    if as_json:
        say_json({"id": payment, "iban": compact_iban(iban)})
    else:
        click.echo(f"The next payment file sends it to {compact_iban(iban)}.")
