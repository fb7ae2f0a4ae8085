"""`voucherline payment-file`: the payment files that were made; write one again."""

from __future__ import annotations

from pathlib import Path

import click

from voucherline.config.commands.options import Count, json_option
from voucherline.config.commands.printing import euros, say_json, say_table
from voucherline.config.commands.writing import written_whole
from voucherline.config.trouble import Trouble
from voucherline.domain.bank import queries


@click.group()
def command() -> None:
    """The payment files that were made."""


@command.command("list")
@click.option("--limit", type=Count(min=1), default=100, show_default=True, help="At most so many.")
@json_option
def list_(*, limit: int, as_json: bool) -> None:
    """List payment files, newest first."""
    files = queries.payment_files(limit=limit)
    if as_json:
        say_json({"files": files})
        return
    rows = ((each.message_id, each.scheme, each.created_at, each.payments, euros(each.cents)) for each in files)
    say_table(("file", "scheme", "made", "payments", "amount"), rows)


@command.command()
@click.argument("message_id")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The file to write.")
@json_option
def write(message_id: str, *, out: Path, as_json: bool) -> None:
    """Write a payment file again, byte for byte as it was; the bank carries out a message only once."""
    content = queries.file_content(message_id)
    if content is None:
        raise Trouble(f"There is no payment file {message_id}; see: voucherline payment-file list")
    with written_whole(out) as file:
        file.write(content)
    if as_json:
        say_json({"file": str(out), "message_id": message_id, "bytes": len(content)})
    else:
        click.echo(f"Written: {out}")
