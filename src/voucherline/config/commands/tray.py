"""`voucherline tray`: what waits for a person's decision, and the decisions about money."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import click

from voucherline.config.command_line import language
from voucherline.config.commands.acting import agent
from voucherline.config.commands.notice import numbers_of
from voucherline.config.commands.options import NUMBER, json_option, now_option
from voucherline.config.commands.printing import euros, say_json, say_table
from voucherline.domain.bank import actions as bank
from voucherline.domain.bank import queries as bank_queries
from voucherline.domain.bank.values import Decision, Outcome, WaitingLine
from voucherline.domain.households import queries as households
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders import queries as order_queries
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries as prestation_queries
from voucherline.kernel.numbers import compact_iban
from voucherline.notices import queries as notice_queries
from voucherline.words.outcomes import line_in_words

by_option = click.option("--by", "name", default="operator", show_default=True, help="Who decides.")


@click.group()
def command() -> None:
    """What waits for a person's decision."""


@command.command("list")
@json_option
def list_(*, as_json: bool) -> None:
    """List bank lines, prestations, payments and answers that wait for a person."""
    lines = bank_queries.waiting_lines()
    waiting = prestation_queries.tray()
    payments = bank_queries.without_account()
    wrong = prestation_queries.wrong_by_silence()
    lost = notice_queries.unreachable()
    people = numbers_of(lost)
    owners = households.by_ids([*(each.household for each in waiting), *(each.household for each in wrong)])
    numbers = {id_: each.number for id_, each in owners.items()}
    if as_json:
        say_json(
            {
                "lines": [_line(each) for each in lines],
                "prestations": [
                    {"id": each.id, "household": numbers[each.household], "day": each.day, "reason": each.tray}
                    for each in waiting
                ],
                "payments": payments,
                "wrong_by_silence": [
                    {"id": each.prestation, "household": numbers[each.household], "words": each.words} for each in wrong
                ],
                "unreachable": [
                    {"notice": each.id, "to": people[each.recipient_id], "kind": each.kind, "since": each.made_at}
                    for each in lost
                ],
            }
        )
        return
    say_table(
        ("line", "booked", "amount", "from", "name", "communication", "why"),
        (_line_row(each) for each in lines),
        title="Bank lines (voucherline tray decide)",
    )
    say_table(
        ("prestation", "household", "day", "minutes", "why"),
        ((each.id, numbers[each.household], each.day, each.minutes, each.tray) for each in waiting),
        title="Prestations (voucherline decide)",
    )
    say_table(
        ("payment", "to", "amount", "why"),
        ((each.id, each.name, euros(each.cents), each.reason) for each in payments),
        title="Payments without account (voucherline tray account)",
    )
    say_table(
        ("prestation", "household", "answered", "words"),
        ((each.prestation, numbers[each.household], each.answered_at, each.words) for each in wrong),
        title="Agreed by silence, and wrong (voucherline sample settle)",
    )
    say_table(
        ("notice", "to", "number", "what", "since"),
        ((each.id, each.recipient, people[each.recipient_id], each.kind, each.made_at) for each in lost),
        title="People whom no channel reaches (voucherline notice show, then notice resend)",
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
@click.argument("line", metavar="LINE-ID", type=click.UUID)
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
@click.argument("payment", metavar="PAYMENT-ID", type=click.UUID)
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
