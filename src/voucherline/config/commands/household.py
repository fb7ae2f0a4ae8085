"""`voucherline household`: an account's state, what it proved, its absences, its money back; people in files beside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final

import click

from voucherline.config.commands import household_people
from voucherline.config.commands.acting import agent
from voucherline.config.commands.household_mandate import mandate
from voucherline.config.commands.options import DAY, NUMBER, Count, json_option, now_option
from voucherline.config.commands.printing import counted, say_json, say_pairs
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.values import HouseholdState, HouseholdView, ProofKind
from voucherline.domain.orders import actions as orders
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import TrayReason
from voucherline.domain.wallet import actions as wallet
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import compact_iban

number_argument: Final = click.argument("number", type=NUMBER)
reason_option: Final = click.option("--reason", default="", help="Why.")
said_option: Final = click.option("--reason", required=True, help="Why, in words.")
by_option: Final = click.option("--by", "name", default="operator", show_default=True, help="Who does it.")
Command = Callable[..., Any]


@click.group()
def command() -> None:
    """The accounts of households."""


for each in (*household_people.COMMANDS, mandate):
    command.add_command(each)


def _says(function: Command) -> Command:
    """The options of every command that changes an account."""
    for add in (json_option, now_option, by_option, number_argument):
        function = add(function)
    return function


@command.command()
@number_argument
@json_option
def show(number: str, *, as_json: bool) -> None:
    """Show an account."""
    household = queries.by_number(number)
    reach = queries.reach([household.id])[household.id]
    facts = {
        "number": household.number,
        "scheme": household.scheme,
        "name": household.name,
        "language": household.language,
        "state": household.state,
        "solution": household.solution,
        "order_confirmations": reach.order_confirmations,
        "email": reach.email,
        "telephones": list(reach.telephones),
        "address": f"{reach.street}, {reach.postcode} {reach.town}",
        "waiting": [f"{what} from {day}" for what, day in queries.waiting_contacts(household.id).items()],
        "refund_iban": household.refund_iban,
        "family": [each.number for each in queries.family_of(household.address_key) if each.id != household.id],
    }
    if as_json:
        say_json({"id": household.id, **facts})
    else:
        say_pairs(
            [
                (name.replace("_", " "), ", ".join(value) if isinstance(value, list) else value)
                for name, value in facts.items()
            ]
        )


def _move(number: str, state: HouseholdState, *, reason: str, name: str, now: datetime) -> HouseholdView:
    household = queries.by_number(number)
    households.change_state(household.id, state, reason=reason, by=agent(name), now=now)
    return household


def _tell(facts: dict[str, Any], words: str, *, as_json: bool) -> None:
    if as_json:
        say_json(facts)
    else:
        click.echo(words)


@command.command()
@_says
@reason_option
def freeze(number: str, *, reason: str, name: str, now: datetime, as_json: bool) -> None:
    """Take no more orders; what is open may still be answered and paid."""
    _move(number, HouseholdState.FROZEN, reason=reason, name=name, now=now)
    _tell({"number": number, "state": "frozen"}, f"{number} is frozen.", as_json=as_json)


@command.command()
@_says
@reason_option
def reopen(number: str, *, reason: str, name: str, now: datetime, as_json: bool) -> None:
    """Take orders and work again."""
    _move(number, HouseholdState.OPEN, reason=reason, name=name, now=now)
    _tell({"number": number, "state": "open"}, f"{number} is open.", as_json=as_json)


@command.command()
@_says
@reason_option
def deceased(number: str, *, reason: str, name: str, now: datetime, as_json: bool) -> None:
    """Note that the user has died: frozen, and closed after the days that the terms say."""
    _move(number, HouseholdState.DECEASED, reason=reason, name=name, now=now)
    _tell({"number": number, "state": "deceased"}, f"{number} is frozen after a death.", as_json=as_json)


@command.command()
@_says
@reason_option
def exclude(number: str, *, reason: str, name: str, now: datetime, as_json: bool) -> None:
    """Note that the inspection excluded the user: no orders, no new work; what is open goes to the tray."""
    household = _move(number, HouseholdState.EXCLUDED, reason=reason, name=name, now=now)
    count = prestations.set_aside([household.id], reason=TrayReason.HOUSEHOLD_EXCLUDED, now=now)
    words = f"{number} is excluded; in the tray: {counted(count, 'prestation')}."
    _tell({"number": number, "state": "excluded", "in_tray": count}, words, as_json=as_json)


@command.command()
@_says
@click.argument("first", type=DAY)
@click.argument("last", type=DAY)
def absence(number: str, *, first: date, last: date, name: str, now: datetime, as_json: bool) -> None:
    """Note that a household will be away, from the FIRST to the LAST day: its clocks stand still."""
    _in_order(first, last)
    household = queries.by_number(number)
    new = households.plan_absence(household.id, first=first, last=last, by=agent(name), now=now)
    # Again even if it was noted: whoever noted it may have been stopped before the clocks moved.
    moved = prestations.stand_still([household.id], why="absence", now=now)
    words = f"{'Noted' if new else 'It was noted already'}; {counted(moved, 'clock')} moved."
    _tell({"number": number, "noted_before": not new, "clocks_moved": moved}, words, as_json=as_json)


@command.command()
@_says
@click.argument("kind", type=click.Choice([kind.value for kind in ProofKind]))
@click.argument("first", type=DAY)
@click.argument("last", type=DAY, required=False)
def proof(number: str, *, kind: str, first: date, last: date | None, name: str, now: datetime, as_json: bool) -> None:
    """Note that a household proved that it belongs to a group, from the FIRST to the LAST day."""
    _in_order(first, last)
    household = queries.by_number(number)
    households.accept_proof(household.id, ProofKind(kind), first=first, last=last, by=agent(name), now=now)
    _tell({"number": number, "proof": kind, "first": first, "last": last}, "Noted.", as_json=as_json)


@command.command()
@_says
@click.argument("iban", type=NUMBER)
def account(number: str, iban: str, *, name: str, now: datetime, as_json: bool) -> None:
    """Enter the account, proved by letter, to which money goes back: the user's, or the heirs'.

    Two people enter it: what the first enters is noted, and used once another enters the same.
    """
    households.set_refund_account(queries.by_number(number).id, iban, by=agent(name), now=now)
    iban = compact_iban(iban)
    _tell({"number": number, "refund_iban": iban}, f"Noted; money goes back to {iban} now.", as_json=as_json)


@command.command()
@_says
@click.option("--vouchers", type=Count(min=1), help="How many (default: all that are free).")
@said_option
def refund(number: str, *, vouchers: int | None, reason: str, name: str, now: datetime, as_json: bool) -> None:
    """Propose to give money back for free, valid vouchers, at the price paid; another person approves it."""
    id_ = new_id()
    count = wallet.propose_refund(number, vouchers=vouchers, id_=id_, reason=reason, by=agent(name), now=now)
    words = f"Proposed for {counted(count, 'voucher')}. To approve: voucherline correct approve refund {id_} --by NAME"
    _tell({"number": number, "correction": id_, "vouchers": count}, words, as_json=as_json)


@command.command()
@_says
@said_option
def free(number: str, *, reason: str, name: str, now: datetime, as_json: bool) -> None:
    """Propose a self-employed mother's free vouchers of the year, the proof being entered; another person approves."""
    id_ = new_id()
    count = orders.propose_free(number, id_=id_, reason=reason, by=agent(name), now=now)
    words = f"Proposed: {counted(count, 'free voucher')}. To approve: voucherline correct approve free {id_} --by NAME"
    _tell({"number": number, "correction": id_, "vouchers": count}, words, as_json=as_json)


def _in_order(first: date, last: date | None) -> None:
    if last is not None and last < first:
        raise click.BadParameter(f"{last} is before {first}.", param_hint="LAST")
