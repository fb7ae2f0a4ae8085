"""`voucherline trace`: follow a cent or a voucher from anywhere, both ways."""

from __future__ import annotations

import sys
from typing import Any

import click
from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from voucherline.config.commands.options import json_option
from voucherline.config.commands.printing import euros, plain, say_json
from voucherline.doors.console.tracing import Node, trace

WIDE = 1000


@click.command()
@click.argument("word", metavar="CENT-OR-ID")
@json_option
def command(word: str, *, as_json: bool) -> None:
    """Follow a transfer, bank line, order, lot, prestation, payment, end-to-end reference or payment file, both ways.

    Every stop shows its money and vouchers, and the id to go on with. Ids to begin with stand in `prestation list`,
    `payment-file list`, `tray list`, and in the payment file as EndToEndId.
    """
    found = trace(word)
    if as_json:
        say_json(_as_json(found))
    else:
        # Piped, a line keeps its whole length, so that ids can be cut out of it.
        console = Console(width=None if sys.stdout.isatty() else WIDE, markup=False, emoji=False, highlight=False)
        console.print(_tree(found))


def _as_json(node: Node) -> dict[str, Any]:
    facts: dict[str, Any] = {"kind": node.kind, "id": node.id, "says": node.says}
    if node.cents is not None:
        facts["cents"] = node.cents
    if node.vouchers is not None:
        facts["vouchers"] = node.vouchers
    if node.children:
        facts["children"] = [_as_json(child) for child in node.children]
    return facts


def _tree(node: Node) -> Tree:
    tree = Tree(_label(node))
    for child in node.children:
        tree.children.append(_tree(child))
    return tree


def _label(node: Node) -> Text:
    label = Text(node.kind, style="bold")
    if node.id:
        label.append(f" {node.id}", style="cyan")
    if node.cents is not None:
        label.append(f"  {euros(node.cents)} EUR", style="green")
    if node.vouchers is not None:
        label.append(f"  {node.vouchers} {'voucher' if node.vouchers == 1 else 'vouchers'}", style="yellow")
    label.append(f"  {plain(node.says)}" if node.says else "")
    return label
