"""Databases of their own, as the test's database is at the moment: what real processes work on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Final

import psycopg
from django.db import connections
from psycopg import sql
from psycopg.conninfo import make_conninfo

from voucherline.config import places

ROLE: Final = places.app_role()


def environment_of(name: str) -> dict[str, str]:
    """What lets a process work on a copy."""
    return {"VOUCHERLINE_DATABASE_URL": address(name), "VOUCHERLINE_APP_ROLE": ROLE}


def address(name: str) -> str:
    """Where a database of the tests' server is found."""
    to = connections["owner"].settings_dict
    parts = {"host": to["HOST"], "port": to["PORT"], "user": to["USER"], "password": to["PASSWORD"]}
    return make_conninfo("", dbname=name, **{key: value for key, value in parts.items() if value})


@contextmanager
def copied(label: str) -> Iterator[str]:
    """A copy of the test's database by its name; nobody may be connected to that while it is made."""
    name = f"voucherline_copy_{label}_{os.getpid()}"
    own = connections["default"].settings_dict["NAME"]
    connections.close_all()
    with psycopg.connect(address("postgres"), autocommit=True) as server:
        drop = partial(_administer, server, "drop database if exists {} with (force)", name)
        drop()
        _administer(server, "create database {} template {}", name, own)
        try:
            yield name
        finally:
            drop()


@contextmanager
def within(name: str) -> Iterator[None]:
    """Work in a copy instead of the test's own database, as somebody at a keyboard beside the processes."""
    own = connections["default"].settings_dict["NAME"]
    _turn_to(name)
    try:
        yield
    finally:
        _turn_to(own)


def _turn_to(name: str) -> None:
    connections.close_all()
    connections["default"].settings_dict["NAME"] = name


def _administer(server: psycopg.Connection[Any], statement: str, *names: str) -> None:
    server.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
