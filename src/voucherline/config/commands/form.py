"""`voucherline form`: the printed forms, to hand out or to send."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any, Final

import click

from voucherline.config.command_line import LANGUAGES
from voucherline.config.commands.options import NUMBER, Count, json_option
from voucherline.config.commands.printing import say_json, say_pairs
from voucherline.config.commands.writing import written_whole
from voucherline.domain.households import queries
from voucherline.kernel.numbers import form_number, in_groups
from voucherline.notices import offices
from voucherline.notices.letters.forms import registration_forms, response_form

MOST: Final = 1000
"""Forms in one file: a printing house takes several files."""
_NUMBERS: Final = 10**8

out_option: Final = click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The PDF to write."
)


@click.group()
def command() -> None:
    """Printed forms; what comes back is keyed in with `voucherline household register|solution`."""


@command.command()
@click.option("--lang", "language", type=click.Choice(LANGUAGES), required=True, help="The language of the form.")
@click.option("--count", type=Count(1, MOST), default=1, show_default=True, help="How many, all in one file.")
@click.option(
    "--first",
    type=Count(0, _NUMBERS - MOST),
    help="The first eight digits of the first form's number; the others count on (default: by chance).",
)
@out_option
@json_option
def registration(*, language: str, count: int, first: int | None, out: Path, as_json: bool) -> None:
    """Blank forms to register with; each has a number of its own, by which the paper is found again."""
    begin = secrets.randbelow(_NUMBERS - MOST) if first is None else first
    numbers = [form_number(begin + each) for each in range(count)]
    _write(out, registration_forms(language, numbers, sender=offices.letter_sender()))
    _say({"file": str(out), "language": language, "forms": numbers}, as_json=as_json)


@command.command()
@click.argument("number", type=NUMBER)
@out_option
@json_option
def response(number: str, *, out: Path, as_json: bool) -> None:
    """The form by which a household chooses anew how it takes part: in its language, with its number and address."""
    household = queries.by_number(number)
    there = queries.reach([household.id])[household.id]
    address = [there.street, f"{there.postcode} {there.town}"]
    form = response_form(there.language, there.number, there.name, address, sender=offices.letter_sender())
    _write(out, form)
    _say({"file": str(out), "language": there.language, "forms": [there.number]}, as_json=as_json)


def _write(out: Path, pdf: bytes) -> None:
    with written_whole(out) as file:
        file.write(pdf)


def _say(made: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        say_json(made)
        return
    numbers = [in_groups(each) for each in made["forms"]]
    last = f" to {numbers[-1]}" if len(numbers) > 1 else ""
    say_pairs((("to print", made["file"]), ("language", made["language"]), ("number", f"{numbers[0]}{last}")))
