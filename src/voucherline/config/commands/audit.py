"""`voucherline audit`: recompute every balance, state and deadline from the entries."""

from __future__ import annotations

import click

from voucherline.config.commands.options import Count, json_option
from voucherline.config.commands.printing import progress, say_json
from voucherline.doors.clockwork.audit import Audit, audit


@click.command()
@json_option
@click.option("--limit", type=Count(min=1), default=20, show_default=True, help="Differences shown of each check.")
def command(*, as_json: bool, limit: int) -> None:
    """Recompute every balance, state and deadline from the entries; exit code 1 if anything differs."""
    with progress("auditing") as progressed:
        found = audit(limit=limit, progress=progressed)
    if as_json:
        say_json(_as_json(found))
    else:
        _say(found)
    if not found.clean:
        raise click.exceptions.Exit(1)


def _as_json(found: Audit) -> dict[str, object]:
    return {
        "clean": found.clean,
        "checks": [
            {
                "name": checked.check.name,
                "what": checked.check.what,
                "differences": [
                    {"subject": each.subject, "said": each.said, "found": each.found} for each in checked.differences
                ],
            }
            for checked in found.checked
        ],
        "waiting": found.waiting,
    }


def _say(found: Audit) -> None:
    for checked in found.checked:
        click.echo(f"{'well' if not checked.differences else 'DIFFERS':<8} {checked.check.name}: {checked.check.what}")
        for each in checked.differences:
            click.echo(f"         {each.subject}: kept: {each.said}; computed: {each.found}")
    click.echo("prestations: " + ", ".join(f"{count} {what}" for what, count in found.waiting.items()))
    click.echo("audit: clean" if found.clean else f"audit: {_number(found)}")


def _number(found: Audit) -> str:
    off = [checked.check.name for checked in found.checked if checked.differences]
    return f"something is off in {', '.join(off)}"
