"""`voucherline key`: the key of this installation, made anew."""

from __future__ import annotations

import click

from voucherline.config import places, signing_key
from voucherline.domain.accounts import actions as accounts


@click.group()
def command() -> None:
    """The key that signs and seals. Renew it, restart `serve`, reseal, and forget the former ones a week later."""


@command.command()
def renew() -> None:
    """Make another key; the one until now still opens what it sealed."""
    signing_key.renew(places.home())
    click.echo("There is a new key. Restart what runs, then: voucherline key reseal")


@command.command()
def reseal() -> None:
    """Seal with the key of today what former ones sealed."""
    click.echo(f"{accounts.reseal()} secrets of authenticator apps are sealed with the key of today.")


@command.command()
def forget() -> None:
    """Forget the former keys; who is signed in since before must sign in again."""
    accounts.reseal()
    click.echo(f"{signing_key.forget_former(places.home())} former keys are forgotten.")
