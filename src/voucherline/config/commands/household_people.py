"""`voucherline household register|solution|preferences|contact|code`: who people are and how they are reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

import click

from voucherline.config.command_line import in_words
from voucherline.config.commands.acting import agent
from voucherline.config.commands.options import NUMBER, json_option, now_option
from voucherline.config.commands.printing import counted, plain, say_json, trouble
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.values import (
    ContactKind,
    NewAddress,
    NewContact,
    NewEmail,
    NewTelephones,
    NotRegistered,
    OrderConfirmations,
    RegistrationForm,
)
from voucherline.domain.prestations.actions import solutions
from voucherline.doors.office.lengths import minutes_of_hours
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.schemes.catalogue import scheme_names
from voucherline.schemes.values import Solution

Command = Callable[..., Any]

number_argument: Final = click.argument("number", type=NUMBER)
by_option: Final = click.option("--by", "name", help="Who of customer service does it (default: the household itself).")
proof_option: Final = click.option("--proof", default="", help="What was shown to customer service.")
confirmations_option: Final = click.option(
    "--order-confirmations", type=click.Choice([each.value for each in OrderConfirmations]), help="How orders are told."
)


def acts(function: Command) -> Command:
    """The options of every command by which a household, or an agent for it, changes something of its own."""
    for add in (json_option, now_option, by_option, number_argument):
        function = add(function)
    return function


def actor(number: str, name: str | None) -> Actor:
    """An agent by name, or the household itself."""
    if name:
        return agent(name)
    household = queries.by_number(number)
    return Actor(Role.HOUSEHOLD, household.number, Channel.COMMAND_LINE, household.id)


def tell(facts: dict[str, Any], words: str, *, as_json: bool) -> None:
    """Say what was done, to programs or to people."""
    if as_json:
        say_json(facts)
    else:
        click.echo(plain(words))


@click.command()
@click.option("--scheme", type=click.Choice(scheme_names()), required=True, help="Which region's vouchers.")
@click.option("--name", required=True, help="First and last name, of any length and script.")
@click.option("--street", required=True, help="Street and number.")
@click.option("--postcode", required=True, help="Four figures.")
@click.option("--town", required=True, help="As on letters.")
@click.option("--language", required=True, help="In which letters and calls come.")
@click.option(
    "--solution",
    type=click.Choice([each.value for each in Solution]),
    default="online",
    show_default=True,
    help="How the household takes part.",
)
@click.option("--email", default="", help="Needed, unless letters and the telephone are chosen.")
@click.option("--telephone", "telephones", multiple=True, help="May be given several times; the first is called first.")
@confirmations_option
@click.option("--large-print", is_flag=True, help="Letters in 16 points.")
@click.option("--statements-by-letter", is_flag=True, help="The statement of each quarter by letter.")
@click.option("--by", "agent_name", default="operator", show_default=True, help="Who keys the form in.")
@now_option
@json_option
def register(*, agent_name: str, now: datetime, as_json: bool, order_confirmations: str | None, **fields: Any) -> None:
    """Key in a registration form: opens an account, or says all that is wrong with the form."""
    form = RegistrationForm(order_confirmations=order_confirmations or "", **fields)
    result = households.register_form(form, by=agent(agent_name), now=now)
    if isinstance(result, NotRegistered):
        _say_wrong(result, as_json=as_json)
        raise click.exceptions.Exit(1)
    tell(
        {"outcome": "registered", "number": result.number, "id": result.id},
        f"Registered under user number {result.number}.",
        as_json=as_json,
    )


def _say_wrong(result: NotRegistered, *, as_json: bool) -> None:
    if as_json:
        wrong = [
            {"field": each.field, "reason": each.refusal.key, "words": in_words(each.refusal)} for each in result.wrong
        ]
        say_json({"outcome": "refused", "wrong": wrong})
        return
    for each in result.wrong:
        trouble(in_words(each.refusal))


@click.command()
@acts
@click.argument("solution", type=click.Choice([each.value for each in Solution]))
@confirmations_option
def solution(
    number: str, solution: str, *, order_confirmations: str | None, name: str | None, now: datetime, as_json: bool
) -> None:
    """Take part in another way; running clocks move in the household's favour or not at all."""
    changed = solutions.change_solution(
        queries.by_number(number).id,
        Solution(solution),
        order_confirmations=OrderConfirmations(order_confirmations) if order_confirmations else None,
        by=actor(number, name),
        now=now,
    )
    facts = {
        "number": number,
        "solution": solution,
        "changed": changed.anything,
        "clocks_moved": changed.clocks_moved,
    }
    words = (
        f"{number}: {solution}; {counted(changed.clocks_moved, 'clock')} moved."
        if changed.anything
        else "It was so already."
    )
    tell(facts, words, as_json=as_json)


@click.command()
@acts
@click.option("--language", help="In which letters and calls come.")
@click.option("--large-print/--usual-print", default=None, help="Letters in 16 points, or in the usual 12.")
@click.option("--call-hours", help="When to call, written 9:00-11:30; `any` for the usual hours.")
@click.option("--statements-by-letter/--statements-online", default=None, help="The statement of each quarter.")
def preferences(
    number: str,
    *,
    language: str | None,
    large_print: bool | None,
    call_hours: str | None,
    statements_by_letter: bool | None,
    name: str | None,
    now: datetime,
    as_json: bool,
) -> None:
    """Change language, print, hours for calls, statements; what is not said stays."""
    household = queries.by_number(number)
    wanted = queries.preferences(household.id)
    given: dict[str, Any] = {
        "language": language,
        "large_print": large_print,
        "statements_by_letter": statements_by_letter,
    }
    wanted = replace(wanted, **{key: value for key, value in given.items() if value is not None})
    if call_hours:
        wanted = replace(wanted, call_hours=None if call_hours == "any" else _hours(call_hours))
    changed = households.set_preferences(household.id, wanted, by=actor(number, name), now=now)
    named = dict.fromkeys(_SAID.get(each, each.replace("_", " ")) for each in changed)
    words = f"Changed: {', '.join(named)}." if changed else "It was so already."
    tell({"number": number, "changed": changed, "preferences": wanted}, words, as_json=as_json)


_SAID: Final = {
    "call_from": "hours for calls",
    "call_to": "hours for calls",
    "statements_by_letter": "how statements come",
}
"""What people call a preference, where its own name does not say it."""


def _hours(text: str) -> tuple[int, int]:
    first, _, last = text.partition("-")
    minutes = minutes_of_hours(first.strip()), minutes_of_hours(last.strip())
    if minutes[0] is None or minutes[1] is None:
        raise click.BadParameter(f"{text!r} are no hours; write 9:00-11:30.", param_hint="--call-hours")
    return minutes[0], minutes[1]


@click.group()
def contact() -> None:
    """E-mail address, telephone numbers, postal address: theirs alone to change."""


@contact.group()
def change() -> None:
    """Give another one: told at the old one, used when its wait is over."""


def _change(number: str, to: NewContact, *, proof: str, name: str | None, now: datetime, as_json: bool) -> None:
    household = queries.by_number(number)
    usable_from: date = households.change_contact(household.id, to, proof=proof, by=actor(number, name), now=now)
    tell({"number": number, "usable_from": usable_from}, f"Noted; used from {usable_from} on.", as_json=as_json)


@change.command()
@acts
@proof_option
@click.argument("address")
def email(number: str, address: str, **rest: Any) -> None:
    """Another e-mail ADDRESS; '' for none."""
    _change(number, NewEmail(address), **rest)


@change.command()
@acts
@proof_option
@click.argument("telephones", nargs=-1)
def telephone(number: str, telephones: tuple[str, ...], **rest: Any) -> None:
    """All TELEPHONES from then on, the one to call first before the others."""
    _change(number, NewTelephones(telephones), **rest)


@change.command()
@acts
@proof_option
@click.argument("street")
@click.argument("postcode")
@click.argument("town")
def address(number: str, street: str, postcode: str, town: str, **rest: Any) -> None:
    """Another home: STREET with its number, POSTCODE, TOWN."""
    _change(number, NewAddress(street, postcode, town), **rest)


@contact.command()
@acts
@click.argument("what", type=click.Choice([kind.value for kind in ContactKind]))
@click.option("--reason", default="", help="Why.")
def stop(number: str, what: str, *, reason: str, name: str | None, now: datetime, as_json: bool) -> None:
    """Let a contact point that waits never be used."""
    household = queries.by_number(number)
    households.stop_contact_change(household.id, ContactKind(what), why=reason, by=actor(number, name), now=now)
    tell({"number": number, "stopped": what}, "Stopped; the old one stays.", as_json=as_json)


@click.group()
def code() -> None:
    """The five digits for the telephone."""


@code.command()
@acts
def ask(number: str, *, name: str | None, now: datetime, as_json: bool) -> None:
    """Ask for a code, or a new one: it comes by letter, and is shown nowhere else."""
    households.ask_telephone_code(queries.by_number(number).id, by=actor(number, name), now=now)
    tell({"number": number, "code": "by letter"}, "A letter will bring the code.", as_json=as_json)


COMMANDS: Final = (register, solution, preferences, contact, code)
