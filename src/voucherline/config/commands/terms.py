"""`voucherline terms`: the versions of each scheme's terms, and the numbers of one."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import click

from voucherline.config.commands.options import json_option, now_option
from voucherline.config.commands.printing import say_json, say_table
from voucherline.kernel.money import Euro
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import all_terms, terms_by_version, terms_for, written
from voucherline.schemes.changing import Changeable, Measure, changeable
from voucherline.schemes.values import Terms

_ONE_DAY = timedelta(days=1)


@click.group()
def command() -> None:
    """Look at terms; two supervisors change them on the web."""


@command.command("list")
@now_option
@json_option
def list_(*, now: datetime, as_json: bool) -> None:
    """List the versions of every scheme: from when to when, and who made them."""
    found = [_described(terms, until, today=brussels_day(now)) for terms, until in all_terms()]
    if as_json:
        say_json({"versions": found})
        return
    say_table(
        ("version", "first day", "last day", "made by", "today"),
        (
            (each["version"], each["since"], each["last"] or "", each["by"], "holds" if each["holds"] else "")
            for each in found
        ),
    )


@command.command()
@click.argument("version")
@json_option
def show(version: str, *, as_json: bool) -> None:
    """Show the numbers of one version, such as flanders/2025-06-01."""
    numbers = changeable(terms_by_version(version)).values()
    if as_json:
        say_json({"version": version, "numbers": {each.name: each.value for each in numbers}})
        return
    say_table(("term", "number", "of"), ((each.name, _number(each), _unit(each)) for each in numbers))


def _described(terms: Terms, until: date, *, today: date) -> dict[str, Any]:
    return {
        "version": terms.version,
        "since": terms.since,
        "last": None if until == date.max else until - _ONE_DAY,
        "by": "software" if terms in written(terms.scheme) else "two people",
        "holds": terms.since <= today and terms is terms_for(terms.scheme, on=today),
    }


def _number(each: Changeable) -> str:
    return str(Euro(each.value)) if each.measure is Measure.CENTS else str(each.value)


def _unit(each: Changeable) -> str:
    return "" if each.measure is Measure.CENTS else each.measure.value.replace("-", " ")
