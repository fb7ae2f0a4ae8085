"""`voucherline prestation import`: hours from a CSV file, one result a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from voucherline.config.command_line import in_words
from voucherline.config.commands.options import json_option, now_option
from voucherline.config.commands.printing import plain, progress, stream_json
from voucherline.doors.office.prestation_files import RowResult, register_file
from voucherline.doors.office.rows import text_of
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.schemes.values import EnteredBy

_ROLES = {EnteredBy.HELPER: Role.HELPER, EnteredBy.COMPANY: Role.COMPANY}


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--entered-by",
    type=click.Choice([each.value for each in EnteredBy]),
    default=EnteredBy.COMPANY.value,
    show_default=True,
    help="Who entered the hours: what a company enters it has validated.",
)
@now_option
@json_option
def import_(file: Path, *, entered_by: str, now: datetime, as_json: bool) -> None:
    """Enter the hours of a CSV file, one result a row; a row that is refused stops no other, the exit code is then 1.

    Its first row names the columns: helper, household, company, day (2026-03-31 or 31/03/2026), minutes or hours
    (1.5, 1:30, 1h30), activity (1 to 4), and if known start (9:30) and reference. Between the cells stands , or ; - the
    same file again changes nothing.
    """
    who = EnteredBy(entered_by)
    by = Actor(_ROLES[who], f"file {file.name}", Channel.FILE)
    counts: Counter[str] = Counter()
    with file.open("rb") as opened, progress(file.name) as progressed:
        results = register_file(
            text_of(opened), entered_by=who, by=by, now=now, progress=lambda rows: progressed(rows, 0)
        )
        counted = _counted(results, counts)
        if as_json:
            stream_json("rows", map(_row, counted), lambda: dict(counts))
        else:
            _show(counted)
            click.echo(", ".join(f"{counts[name]} {name}" for name in ("entered", "known", "refused")))
    if counts["refused"]:
        raise click.exceptions.Exit(1)


def _counted(results: Iterable[RowResult], counts: Counter[str]) -> Iterator[RowResult]:
    counts.update(entered=0, known=0, refused=0)
    for result in results:
        counts[_outcome(result)] += 1
        yield result


def _outcome(result: RowResult) -> str:
    if result.done is None:
        return "refused"
    return "known" if result.done.repeated else "entered"


def _row(result: RowResult) -> dict[str, Any]:
    told: dict[str, Any] = {"row": result.row, "outcome": _outcome(result), "reference": result.reference}
    if result.done:
        return {**told, "id": result.done.id, "due": result.done.due, "held": result.done.held}
    assert result.refusal is not None, "what was not done was refused"
    return {**told, "reason": result.refusal.key, "words": in_words(result.refusal)}


def _show(results: Iterable[RowResult]) -> None:
    for result in results:
        if result.refusal is not None:
            reference = f" ({plain(result.reference)})" if result.reference else ""
            click.echo(f"row {result.row}{reference}: {plain(in_words(result.refusal))}")
