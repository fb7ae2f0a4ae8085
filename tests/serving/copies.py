"""Databases of their own, as the test's database is at the moment: what real processes work on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import psycopg
from django.db import connections
from psycopg import sql
from psycopg.conninfo import make_conninfo

from voucherline.config import places

ROLE: Final = places.app_role()
TIMES: Final = 12
"""The server itself waits some five seconds each time for whoever still works on a database that is dropped."""
SEND_AWAY: Final = "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s and usename = user"


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
        _drop(server, name)
        _administer(server, "create database {} template {}", name, own)
        try:
            yield name
        finally:
            _drop(server, name)


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


def _drop(server: psycopg.Connection[Any], name: str) -> None:
    """Drop it, patiently: `force` also sends away processes of the server's own, which its owner may not."""
    for left in reversed(range(TIMES)):
        server.execute(SEND_AWAY, [name])
        try:
            _administer(server, "drop database if exists {}", name)
        except psycopg.errors.ObjectInUse:
            if not left:
                raise
        else:
            return


def _administer(server: psycopg.Connection[Any], statement: str, *names: str) -> None:
    server.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
