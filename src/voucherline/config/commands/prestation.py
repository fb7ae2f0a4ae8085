"""`voucherline prestation`: enter hours from a file, list them, look at one, explain its clocks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import click

from voucherline.config.command_line import language
from voucherline.config.commands.acting import state_in_words
from voucherline.config.commands.options import NUMBER, PRESTATION, Count, json_option
from voucherline.config.commands.prestation_import import import_
from voucherline.config.commands.prestation_make import make
from voucherline.config.commands.printing import plain, say_json, say_pairs, say_table
from voucherline.domain.companies import queries as companies
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import PrestationView
from voucherline.journal.queries import story_of
from voucherline.journal.values import Entry
from voucherline.schemes.derivations import Derivation
from voucherline.words.clocks import ClockExplained, explain_clocks
from voucherline.words.formats import minute_of_day_in_words, minutes_in_words


@click.group()
def command() -> None:
    """Hours worked: enter them, look them up, explain them."""


command.add_command(import_)
command.add_command(make)


@command.command("list")
@click.option("--household", type=NUMBER, help="Only those of the household with this number.")
@click.option("--company", type=NUMBER, help="Only those of the company with this number.")
@click.option(
    "--state", type=click.Choice([state.value for state in PrestationState]), help="Only those in this state."
)
@click.option("--limit", type=Count(min=1), default=1000, show_default=True, help="At most so many.")
@json_option
def list_(*, household: str | None, company: str | None, state: str | None, limit: int, as_json: bool) -> None:
    """List prestations, newest work first."""
    found = queries.prestations(
        household=households.by_number(household).id if household else None,
        company=companies.company_by_number(company).id if company else None,
        state=PrestationState(state) if state else None,
        limit=limit,
    )
    people = People(found)
    if as_json:
        say_json({"prestations": [people.described(each) for each in found]})
        return
    headings = (
        "prestation", "day", "start", "hours", "household", "company", "state", "due", "kept", "used", "reference",
    )  # fmt: skip
    say_table(headings, (people.row(each) for each in found))


@command.command()
@click.argument("id_", metavar="ID", type=PRESTATION)
@json_option
def show(id_: UUID, *, as_json: bool) -> None:
    """Show a prestation and all that happened to it."""
    prestation = queries.prestation(id_)
    people = People([prestation])
    story = story_of(id_, household=prestation.household)
    if as_json:
        say_json({**people.described(prestation), "story": story})
        return
    say_pairs(people.told(prestation))
    say_table(("when", "what", "from", "to", "by", "through", "details"), (_told(each) for each in story))


@command.command()
@click.argument("id_", metavar="ID", type=PRESTATION)
@json_option
def explain(id_: UUID, *, as_json: bool) -> None:
    """Explain, in the language of --lang, until when each party has time and why; or why no time is running."""
    prestation = queries.prestation(id_)
    newest: Mapping[str, Derivation] = {
        party: derivation for party, _, derivation in queries.deadlines(id_, household=prestation.household)
    }
    clocks = explain_clocks(prestation, newest, language())
    if as_json:
        say_json({"id": id_, "state": prestation.state, "clocks": [_clock(each, newest) for each in clocks]})
        return
    for each in clocks:
        click.echo(f"{each.heading}: {each.words}")


class People:
    """The numbers of those that prestations are about: read once for all of them."""

    def __init__(self, prestations: list[PrestationView]) -> None:
        self.households = households.by_ids(each.household for each in prestations)
        self.companies = companies.companies(each.company for each in prestations)
        self.helpers = companies.helpers(each.helper for each in prestations)

    def described(self, each: PrestationView) -> dict[str, Any]:
        """A prestation for programs, with numbers where it has ids."""
        names = ("scheme", "terms", "day", "minutes", "starts", "activity", "reference", "entered_by", "state")
        counters = ("due", "held", "spent", "submitted", "missing")
        answers = ("company_yes", "household_yes", "silence_off", "company_due_at", "household_due_at")
        rest = ("registered_at", "validated_at", "told_at", "told_how", "contest_reason", "tray")
        return {
            "id": each.id,
            "household": self.households[each.household].number,
            "company": self.companies[each.company].number,
            "helper": self.helpers[each.helper].number,
            **{name: getattr(each, name) for name in (*names, *counters, *answers, *rest)},
            "words": state_in_words(each.state.value),
        }

    def told(self, each: PrestationView) -> list[tuple[str, object]]:
        """A prestation for a person: with names, hours and what is known, and nothing that is not."""
        company, helper = self.companies[each.company], self.helpers[each.helper]
        household = self.households[each.household]
        facts: list[tuple[str, object]] = [
            ("prestation", each.id),
            ("household", f"{household.number} {household.name}"),
            ("helper", f"{helper.number} {helper.name}"),
            ("company", f"{company.number} {company.name}"),
            ("work", f"{each.day}, {minutes_in_words(each.minutes, language())}, activity {each.activity}"),
            ("start", _start(each)),
            ("reference", each.reference),
            ("entered", f"{plain(each.registered_at)} by the {each.entered_by}, under {each.terms}"),
            ("state", state_in_words(each.state.value)),
            ("vouchers", f"{each.due} due, {each.held} kept, {each.spent} used, {each.missing} missing"),
            ("told", f"{plain(each.told_at)} by {each.told_how}" if each.told_at else ""),
            ("company's yes", each.company_yes),
            ("company's time ends", each.company_due_at),
            ("household's yes", each.household_yes),
            ("household's time ends", each.household_due_at),
            ("contested", each.contest_reason),
            ("in the tray", each.tray),
        ]
        return [(name, value) for name, value in facts if value not in (None, "")]

    def row(self, each: PrestationView) -> tuple[object, ...]:
        """A prestation in a table."""
        return (
            each.id,
            each.day,
            _start(each),
            minutes_in_words(each.minutes, language()),
            self.households[each.household].number,
            self.companies[each.company].name,
            state_in_words(each.state.value),
            each.due,
            each.held,
            each.spent,
            each.reference,
        )


def _start(each: PrestationView) -> str:
    return "" if each.starts is None else minute_of_day_in_words(each.starts, language())


def _told(entry: Entry) -> tuple[object, ...]:
    what = re.sub(r"(?<!^)(?=[A-Z])", " ", entry.kind).lower()
    details = ", ".join(
        f"{_NAMED.get(name, name.replace('_', ' '))} {_detail(value)}" for name, value in entry.details.items()
    )
    moves = (entry.moved_from, entry.moved_to)
    return (datetime.fromisoformat(entry.at), what, *moves, f"{entry.role} {entry.actor}", entry.channel, details)


_NAMED: Final = {"told_before": "household knew the earlier hours:", "before": "was", "after": "is now"}


def _detail(value: object) -> str:
    """What a fact says: moments on a Brussels wall, yes and no, hours as people write them."""
    if isinstance(value, dict):
        parts = {**value, "minutes": minutes_in_words(value["minutes"], language())} if "minutes" in value else value
        return ", ".join(f"{name} {part}" if name == "activity" else plain(part) for name, part in parts.items())
    if isinstance(value, bool):
        return "yes" if value else "no"
    try:
        return plain(datetime.fromisoformat(value) if isinstance(value, str) and ":" in value else value)
    except ValueError:
        return plain(value)


def _clock(each: ClockExplained, newest: Mapping[str, Derivation]) -> dict[str, Any]:
    derivation = newest.get(each.party) if each.ends_at else None
    return {
        "party": each.party,
        "ends_at": each.ends_at,
        "words": each.words,
        "derivation": derivation.to_json() if derivation else None,
    }
