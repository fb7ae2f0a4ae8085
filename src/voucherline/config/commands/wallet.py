"""`voucherline wallet`: the vouchers of a household, in its words."""

from __future__ import annotations

from typing import Any

import click

from voucherline.config.command_line import language
from voucherline.config.commands.options import NUMBER, json_option
from voucherline.config.commands.printing import say_json
from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import OutgoingView
from voucherline.domain.households import queries as households
from voucherline.domain.wallet import queries
from voucherline.domain.wallet.values import LotView, Wallet
from voucherline.kernel.money import Euro
from voucherline.words.catalogue import say
from voucherline.words.outcomes import line_in_words


@click.group()
def command() -> None:
    """The vouchers of a household."""


@command.command()
@click.argument("number", type=NUMBER)
@json_option
def show(number: str, *, as_json: bool) -> None:
    """Show what is in the wallet, of which kept, and free; its lots; and what money goes back. In --lang."""
    household = households.by_number(number)
    wallet = queries.wallet(household.id)
    back = bank.returns_to(household.id)
    if as_json:
        say_json(_json(number, wallet, back))
        return
    for sentence in wallet_in_words(wallet, back, language()):
        click.echo(sentence)


def wallet_in_words(wallet: Wallet, back: list[OutgoingView], language: str) -> list[str]:
    """Say what is in a wallet, and what goes back."""
    if not wallet.lots:
        said = [say("wallet-nothing", language)]
    else:
        said = [
            say("wallet-in-wallet", language, count=wallet.in_wallet),
            say("wallet-kept", language, count=wallet.kept),
            say("wallet-free", language, count=wallet.free),
        ]
    for lot in wallet.lots:
        said += _lot(lot, language)
    return [*said, *(_going_back(each, language) for each in back)]


def _lot(lot: LotView, language: str) -> list[str]:
    head = say(
        "wallet-lot",
        language,
        left=lot.free + lot.held,
        price=Euro(lot.price_cents),
        issued_on=lot.issued_on,
        expires_on=lot.expires_on,
        kept=lot.held,
        free=lot.free,
    )
    counters = say(
        "wallet-lot-counters",
        language,
        issued=lot.issued,
        spent=lot.spent,
        refunded=lot.refunded,
        expired=lot.expired,
    )
    return [f"- {head}", f"  {counters}"]


def _going_back(each: OutgoingView, language: str) -> str:
    state = "no-account" if each.state.value == "ready" and not each.iban else each.state.name.lower().replace("_", "-")
    why = line_in_words("returned", each.reason, language)
    return "- " + say("wallet-goes-back", language, amount=Euro(each.cents), state=state, why=why)


def _json(number: str, wallet: Wallet, back: list[OutgoingView]) -> dict[str, Any]:
    return {
        "number": number,
        "in_wallet": wallet.in_wallet,
        "kept": wallet.kept,
        "free": wallet.free,
        "words": wallet_in_words(wallet, back, language()),
        "lots": wallet.lots,
        "goes_back": back,
    }
