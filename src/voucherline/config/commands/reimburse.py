"""`voucherline reimburse`: companies are paid, and what goes back to households goes back: one file for the bank."""

from __future__ import annotations

import io
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path
from typing import IO, Literal

import click

from voucherline.config.commands.options import DAY, json_option, now_option
from voucherline.config.commands.printing import euros, say_json, say_pairs
from voucherline.config.commands.writing import written_whole
from voucherline.domain.bank.actions import MOST_IN_A_FILE
from voucherline.domain.bank.values import PaymentFileMade, Purpose
from voucherline.doors.console.payment_files import reimburse
from voucherline.doors.office.payment_statements import write_statement
from voucherline.schemes.catalogue import scheme_names

OUT = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.option("--day", type=DAY, required=True, help="The day of the payments to companies.")
@click.option("--out", type=OUT, required=True, help="The payment file (pain.001) to write.")
@click.option("--scheme", type=click.Choice(scheme_names()), default="flanders", show_default=True, help="Who pays.")
@click.option("--version", type=click.Choice(["03", "09"]), default="09", show_default=True, help="Of pain.001.001.")
@click.option("--statement", type=OUT, help="Also write what is paid, one line a prestation, as CSV.")
@now_option
@json_option
def command(
    *,
    day: date,
    out: Path,
    scheme: str,
    version: Literal["03", "09"],
    statement: Path | None,
    now: datetime,
    as_json: bool,
) -> None:
    """Submit what companies are owed, and put it with all other payments that are ready into a file for the bank.

    The file is also kept in the database: should it not arrive, `voucherline payment-file write` writes it again.
    """
    with ExitStack() as files:
        # Opened before anything is paid: a folder that cannot be written to stops the command here.
        file = files.enter_context(written_whole(out))
        lines = files.enter_context(written_whole(statement)) if statement else None
        made = reimburse(scheme, day=day, version=version, now=now)
        if made is not None:
            file.write(made.content)
            _write_lines(made, lines)
    _tell(made, out, as_json=as_json)


def _write_lines(made: PaymentFileMade, lines: IO[bytes] | None) -> None:
    if lines is None:
        return
    text = io.TextIOWrapper(lines, "utf-8-sig", newline="")
    write_statement(made.payments, text)
    text.flush()
    text.detach()


def _tell(made: PaymentFileMade | None, out: Path, *, as_json: bool) -> None:
    if made is None:
        if as_json:
            say_json({"file": None, "payments": 0, "cents": 0, "execution_days": []})
        else:
            click.echo("nothing to pay")
        return
    to_companies = [payment for payment in made.payments if payment.purpose is Purpose.COMPANY_PAYMENT]
    facts = {
        "file": str(out),
        "message_id": made.message_id,
        "account": made.account,
        "payments": len(made.payments),
        "to_companies": len(to_companies),
        "back_to_households": len(made.payments) - len(to_companies),
        "cents": made.cents,
        "execution_days": made.execution_days,
    }
    if as_json:
        say_json(facts)
        return
    shown = facts | {"cents": f"{euros(made.cents)} EUR", "execution_days": ", ".join(map(str, made.execution_days))}
    say_pairs([("amount" if name == "cents" else name.replace("_", " "), value) for name, value in shown.items()])
    if len(made.payments) == MOST_IN_A_FILE:
        click.echo("The file is full: run the command again, with another --out, for the rest.")
