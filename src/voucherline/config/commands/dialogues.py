"""`voucherline dialogues`: what the telephone line says, checked and drawn."""

from __future__ import annotations

from pathlib import Path

import click

from voucherline.config.commands.options import json_option
from voucherline.config.commands.printing import say_json, trouble
from voucherline.config.commands.writing import written_whole
from voucherline.doors.phone_line.checking import RULES, SHAPE, check
from voucherline.doors.phone_line.dialogues import DIALOGUES
from voucherline.doors.phone_line.drawing import draw as picture


@click.group()
def command() -> None:
    """The dialogues of the telephone line."""


@command.command("check")
@json_option
def check_all(*, as_json: bool) -> None:
    """Prove of every dialogue what callers rely on; exit code 1 if anything is wrong."""
    faults = [fault for dialogue in DIALOGUES.values() for fault in check(dialogue)]
    if as_json:
        found = [
            {"dialogue": each.dialogue, "step": each.step, "rule": each.rule, "words": each.words} for each in faults
        ]
        say_json({"dialogues": list(DIALOGUES), "rules": [*SHAPE, *RULES], "faults": found})
    else:
        for fault in faults:
            trouble(str(fault))
        steps = sum(len(dialogue.steps) for dialogue in DIALOGUES.values())
        if not faults:
            click.echo(f"{len(DIALOGUES)} dialogues, {steps} steps, {len(SHAPE) + len(RULES)} rules: all well")
    if faults:
        raise click.exceptions.Exit(1)


@command.command()
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("docs/flows"),
    show_default=True,
    help="The folder for the pictures.",
)
@json_option
def draw(*, into: Path, as_json: bool) -> None:
    """Draw every dialogue as a picture (Mermaid in Markdown), one file each."""
    into.mkdir(parents=True, exist_ok=True)
    drawn = []
    for dialogue in DIALOGUES.values():
        path = into / f"{dialogue.name}.md"
        with written_whole(path) as file:
            file.write(picture(dialogue).encode())
        path.chmod(0o644)
        drawn.append(str(path))
    if as_json:
        say_json({"files": drawn})
    else:
        click.echo("\n".join(drawn))
