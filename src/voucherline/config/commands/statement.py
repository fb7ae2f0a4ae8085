"""`voucherline statement`: bank statements. Reading one needs no database, so each command is a topic of its own."""

from __future__ import annotations

from typing import Final

import click

from voucherline.config.command_line import Needs, Topic, TopicGroup

TOPICS: Final = (
    Topic("read", "statement_read", Needs.NOTHING, "Show what bank statement files say; without a database."),
    Topic("import", "statement_import", Needs.DATABASE, "Take in bank statement files: vouchers into wallets."),
    Topic("make", "statement_make", Needs.DATABASE, "Make the statement of a simulated bank day."),
)


@click.group(cls=TopicGroup, topics=TOPICS)
def command() -> None:
    """Bank statements: CODA and camt.053."""
