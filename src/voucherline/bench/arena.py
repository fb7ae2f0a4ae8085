"""A database of its own for a benchmark, on the server in use, dropped afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final, cast

import psycopg
from django.core.management import call_command
from django.db import connection, connections
from psycopg import sql

NAME: Final = "voucherline_bench"


@contextmanager
def arena() -> Iterator[None]:
    """Work in an empty, migrated database; the one that people use is not touched."""
    before = {alias: connections[alias].settings_dict["NAME"] for alias in ("default", "owner")}
    _administer("drop database if exists {}")
    _administer("create database {}")
    _turn_to(dict.fromkeys(before, NAME))
    try:
        call_command("migrate", database="owner", verbosity=0, interactive=False)
        yield
    finally:
        connections.close_all()
        _turn_to(before)
        _administer("drop database if exists {}")


def raw() -> psycopg.Connection[Any]:
    """Django's own connection, as psycopg knows it."""
    connection.ensure_connection()
    return cast("psycopg.Connection[Any]", connection.connection)


def as_owner(statement: str) -> None:
    """Run one statement outside transactions as the owner: vacuum, analyze, checkpoint."""
    owner = connections["owner"]
    owner.ensure_connection()
    cast("psycopg.Connection[Any]", owner.connection).execute(statement)


def checkpoint() -> None:
    """Write everything to disk now, where we may: then the seeding does not weigh on what is measured next."""
    with suppress(psycopg.errors.InsufficientPrivilege):
        as_owner("checkpoint")


def conninfo() -> dict[str, str]:
    """How another program reaches the arena: the arguments of pgbench and psql."""
    settings = connections["owner"].settings_dict
    return {
        "host": settings["HOST"],
        "port": settings["PORT"] or "5432",
        "user": settings["USER"],
        "password": settings["PASSWORD"],
        "dbname": settings["NAME"],
    }


def _turn_to(names: dict[str, str]) -> None:
    for alias, name in names.items():
        connections[alias].close()
        connections[alias].settings_dict["NAME"] = name


def _administer(statement: str) -> None:
    owner = connections["owner"]
    owner.ensure_connection()
    cast("psycopg.Connection[Any]", owner.connection).execute(sql.SQL(statement).format(sql.Identifier(NAME)))
