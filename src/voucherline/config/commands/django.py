"""`voucherline django ...`: Django's own commands, for developers (makemigrations, dbshell)."""

from __future__ import annotations

import click
from django.core.management import execute_from_command_line

from voucherline.config.embedded import database


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def command(words: tuple[str, ...]) -> None:
    """Pass everything on to Django."""
    with database():
        execute_from_command_line(["voucherline django", *words])
