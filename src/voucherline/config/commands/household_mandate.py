"""`voucherline household mandate`: somebody may act for a household."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

import click

from voucherline.config.commands.acting import agent
from voucherline.config.commands.household_people import actor, acts, number_argument, proof_option, tell
from voucherline.config.commands.options import DAY, NUMBER, Id, json_option, now_option
from voucherline.config.commands.printing import say_json, say_table
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.values import Holder, MandateRight, MandateView
from voucherline.kernel.actors import Actor, Channel

id_argument: Final = click.argument("mandate", metavar="ID", type=Id("a mandate", "household mandate list NUMBER"))
by_option: Final = click.option("--by", "name", help="Who of customer service does it.")


@click.group()
def mandate() -> None:
    """Somebody may act for a household: limited, dated, revocable; never a company."""


@mandate.command()
@acts
@proof_option
@click.argument("first", type=DAY)
@click.argument("last", type=DAY)
@click.option("--holder", "holder_number", type=NUMBER, default="", help="The user number of whoever is to hold it.")
@click.option("--holder-name", default="", help="Or a name, with one of the next two.")
@click.option("--holder-email", default="", help="Where the holder reads e-mail.")
@click.option("--holder-telephone", default="", help="Where the holder is called.")
@click.option(
    "--allows",
    type=click.Choice([right.value for right in MandateRight]),
    multiple=True,
    default=[right.value for right in MandateRight],
    show_default=True,
    help="May be given several times.",
)
def give(
    number: str,
    first: date,
    last: date,
    *,
    holder_number: str,
    holder_name: str,
    holder_email: str,
    holder_telephone: str,
    allows: tuple[str, ...],
    proof: str,
    name: str | None,
    now: datetime,
    as_json: bool,
) -> None:
    """Offer a mandate from the FIRST to the LAST day; the holder accepts it with a code from a letter."""
    id_ = households.give_mandate(
        queries.by_number(number).id,
        Holder(holder_number, holder_name, holder_email, holder_telephone),
        first=first,
        last=last,
        allows=[MandateRight(right) for right in allows],
        proof=proof,
        by=actor(number, name),
        now=now,
    )
    until = queries.mandate(id_).accept_until
    facts = {"mandate": id_, "accept_until": until}
    tell(facts, f"Mandate {id_} is offered; it must be accepted by {until}.", as_json=as_json)


@mandate.command()
@id_argument
@click.option("--code", prompt=True, hide_input=True, help="The code from the letter (default: asked for).")
@by_option
@now_option
@json_option
def accept(mandate: UUID, *, code: str, name: str | None, now: datetime, as_json: bool) -> None:
    """Accept a mandate in its holder's name."""
    households.accept_mandate(mandate, code, by=_as_holder(mandate, name), now=now)
    tell({"mandate": mandate, "state": "accepted"}, "Accepted.", as_json=as_json)


def _as_holder(mandate: UUID, name: str | None) -> Actor:
    return agent(name) if name else queries.invited(mandate, Channel.COMMAND_LINE)


@mandate.command()
@id_argument
@click.option("--given-back", is_flag=True, help="The holder gives it back (default: the household takes it back).")
@by_option
@now_option
@json_option
def revoke(mandate: UUID, *, given_back: bool, name: str | None, now: datetime, as_json: bool) -> None:
    """End a mandate at once."""
    household = queries.mandate(mandate).household
    number = queries.by_ids([household])[household].number
    by = _as_holder(mandate, name) if given_back else actor(number, name)
    households.revoke_mandate(mandate, by=by, now=now)
    tell({"mandate": mandate, "state": "ended"}, "The mandate has ended.", as_json=as_json)


@mandate.command(name="list")
@number_argument
@json_option
def list_(number: str, *, as_json: bool) -> None:
    """The mandates that a household gave and holds."""
    household = queries.by_number(number)
    given, held = queries.mandates_of(household.id), queries.mandates_held_by(household.id)
    if as_json:
        say_json({"given": [_json(each) for each in given], "held": [_json(each) for each in held]})
        return
    headings = ("mandate", "holder", "from", "to", "allows", "state")
    say_table(headings, (_row(each) for each in given), title="given")
    say_table(headings, (_row(each) for each in held), title="held")


def _json(each: MandateView) -> dict[str, Any]:
    return {
        "id": each.id,
        "household": each.household,
        "holder": each.holder,
        "holder_name": each.holder_name,
        "first": each.first,
        "last": each.last,
        "allows": each.allows,
        "state": each.state,
        "accept_until": each.accept_until,
        "ended_because": each.ended_because,
    }


def _row(each: MandateView) -> tuple[object, ...]:
    allows = ", ".join(each.allows)
    return each.id, each.holder_name, each.first, each.last, allows, each.ended_because or each.state
