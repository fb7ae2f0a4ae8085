"""`voucherline db`: make the database, and tell how it stands."""

from __future__ import annotations

import json
from typing import Any

import click
from django.db import connections

from voucherline.config import migrating, places
from voucherline.config.embedded import database


@click.group()
def command() -> None:
    """The database: make it, look at it."""


@command.command()
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def init(*, as_json: bool) -> None:
    """Make the database if there is none, and bring its tables up to date."""
    with database():
        applied = migrating.pending()
        migrating.migrate()
        connections.close_all()
    if as_json:
        click.echo(json.dumps({"applied": applied}))
    elif applied:
        click.echo(f"The database is ready: {len(applied)} migrations applied.")
    else:
        click.echo("The database is ready.")


@command.command()
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def status(*, as_json: bool) -> None:
    """Tell which database this is, how large, and what is still to migrate; exit code 1 if something is."""
    with database():
        facts = _facts()
        connections.close_all()
    if as_json:
        click.echo(json.dumps(facts, indent=2))
    else:
        for name, value in facts.items():
            click.echo(f"{name.replace('_', ' ') + ':':<20} {_shown(value)}")
    if facts["migrations_pending"]:
        raise click.exceptions.Exit(1)


def _facts() -> dict[str, Any]:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "select current_setting('server_version'), current_database(), current_user,"
            " pg_database_size(current_database()), current_setting('data_checksums')"
        )
        version, name, owner, size, checksums = cursor.fetchone()
    own = not places.database_url()
    return {
        "kind": "own server" if own else "server of VOUCHERLINE_DATABASE_URL",
        "home": str(places.home()),
        "database": name,
        "server_version": version,
        "binaries": str(places.postgres_binaries()) if own else None,
        "socket": str(places.socket_directory(places.home())) if own else None,
        "owner_role": owner,
        "application_role": places.app_role() or owner,
        "append_only_kept_by": "database" if places.app_role() else "program",
        "size_bytes": size,
        "data_checksums": checksums == "on",
        "migrations_pending": migrating.pending(),
    }


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return "-" if value is None else str(value)
