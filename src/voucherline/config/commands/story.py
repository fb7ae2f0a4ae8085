"""`voucherline story`: one month of a small town, told."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from voucherline.config import places
from voucherline.config.command_line import LANGUAGES, language
from voucherline.simulation import story
from voucherline.simulation.story_stage import terminal


@click.command()
@click.option("--lang", "spoken", type=click.Choice(LANGUAGES), help="The language in which it is told.")
def command(*, spoken: str | None) -> None:
    """Tell one month of a small town, from the bank's statement to the companies' payment; new people every time.

    All of it is really done, in this database. The exit code is 0 if everything adds up in the end.
    """
    if not story.tell(spoken or language(), home=places.home(), console=terminal(), program=_program()):
        raise click.exceptions.Exit(1)


def _program() -> str:
    """How this command is called from here."""
    return "voucherline" if shutil.which("voucherline") else story.shortened(Path(sys.argv[0]).absolute())
