"""Many commands, one server: who comes first starts it, who leaves last stops it.

Each command holds a shared lock on `postgres.in-use` while it works, and an exclusive one on `postgres.lock` for
the moment in which it decides whether to start or to stop. Locks die with their process, so a command that is
killed leaves a running server at worst, which the next command uses and stops.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from psycopg import sql

from voucherline.config import places
from voucherline.config.embedded.account import SHELTER
from voucherline.config.embedded.server import Server
from voucherline.config.trouble import Trouble


@contextmanager
def database() -> Iterator[None]:
    """Hold the database ready: nothing to do with a VOUCHERLINE_DATABASE_URL, else share the home's own server."""
    if places.database_url():
        yield
        return
    server = Server(places.home())
    in_use = _enter(server)
    process = os.getpid()
    try:
        yield
    finally:
        # A forked child that unwinds through here is a guest: the lock and the server are its parent's.
        if os.getpid() == process:
            _leave(server, in_use)


def destroy(home: Path) -> None:
    """Stop the server of a home and delete its data, wherever they are kept."""
    server = Server(home)
    link = home / "postgres"
    if not link.exists() and not link.is_symlink():
        return
    with _locked(home / "postgres.lock"):
        server.stop()
        shutil.rmtree(server.data, ignore_errors=True)
        if link.is_symlink():
            link.unlink()
        if server.data.parent.parent == SHELTER:
            server.data.parent.rmdir()
        shutil.rmtree(server.socket, ignore_errors=True)


def _enter(server: Server) -> IO[bytes]:
    try:
        places.make_home(server.home)
        with _locked(server.home / "postgres.lock"):
            in_use = _open(server.home / "postgres.in-use")
            fcntl.flock(in_use, fcntl.LOCK_SH)
            if not server.answers():
                server.start()
            _make_roles(server)
    except PermissionError as error:
        raise Trouble(f"{error.filename} cannot be used by this account: {error.strerror}.") from None
    return in_use


def _leave(server: Server, in_use: IO[bytes]) -> None:
    with in_use, _locked(server.home / "postgres.lock"):
        try:
            fcntl.flock(in_use, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        server.stop()


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with _open(path) as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _open(path: Path) -> IO[bytes]:
    return path.open("ab")


def _make_roles(server: Server) -> None:
    """Make the owner, the application's role and the database, each if it is missing."""
    owner, app, name = (sql.Identifier(n) for n in (places.OWNER_ROLE, places.APP_ROLE, places.DATABASE_NAME))
    with server.connect() as connection:
        roles = {row[0] for row in connection.execute("select rolname from pg_roles")}
        if places.APP_ROLE not in roles:
            connection.execute(sql.SQL("create role {} nologin").format(app))
        if places.OWNER_ROLE not in roles:
            connection.execute(sql.SQL("create role {} login createdb in role {}").format(owner, app))
        found = connection.execute("select 1 from pg_database where datname = %s", [places.DATABASE_NAME])
        if not found.fetchone():
            connection.execute(sql.SQL("create database {} owner {}").format(name, owner))
