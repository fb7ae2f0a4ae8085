"""Bringing the tables up to date, as the owner."""

from __future__ import annotations

import psycopg
from django.core.management import call_command
from django.db import connections
from django.db.migrations.executor import MigrationExecutor
from psycopg import sql

from voucherline.config import places
from voucherline.config.trouble import Trouble

_NO_ROLE = """\
The database has no role {role}, and {user} may not make one. Either ask its administrator for
    create role {role}; grant {role} to {user};
or set VOUCHERLINE_APP_ROLE= (empty) to work as {user} itself: everything works, but then only the program,
not the database, keeps the ledger and the journal from being edited."""

_NO_TRIGRAMS = """\
The database server lacks the extension pg_trgm, by which people are found by name. It comes with PostgreSQL's
contributed modules (on some systems a package of their own: postgresql-contrib)."""
_MAY_NOT_ADD_TRIGRAMS = """\
The database lacks the extension pg_trgm, by which people are found by name, and its owner may not add it. Ask its
administrator for
    create extension pg_trgm;"""


def pending() -> list[str]:
    """The migrations that have not been applied yet."""
    executor = MigrationExecutor(connections["owner"])
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]


def migrate() -> None:
    """Make the application's role if it is missing, then all tables, then the privileges."""
    ensure_role()
    ensure_trigrams()
    call_command("migrate", database="owner", verbosity=0, interactive=False)
    connections["owner"].close()


def ensure_migrated() -> None:
    """Make sure that the tables are those of this program; a database of somebody else is never migrated unasked."""
    if not (missing := pending()):
        connections["owner"].close()
        return
    if places.database_url():
        raise Trouble(f"The database lacks {len(missing)} migrations; run: voucherline db init")
    migrate()


def ensure_role() -> None:
    """Make the role as which the application works, and let the owner assume it."""
    role = places.app_role()
    connection = connections["owner"]
    with connection.cursor() as cursor:
        cursor.execute("select current_user")
        user = cursor.fetchone()[0]
        if not role or role == user:
            return
        cursor.execute("select 1 from pg_roles where rolname = %s", [role])
        names = {"role": sql.Identifier(role), "user": sql.Identifier(user)}
        try:
            if not cursor.fetchone():
                _execute("create role {role} nologin", names)
            # Since version 16 who makes a role is its member, yet may not work as it.
            membership = "set" if connection.connection.info.server_version >= 160000 else "member"
            cursor.execute("select pg_has_role(current_user, %s, %s)", [role, membership])
            if not cursor.fetchone()[0]:
                _execute("grant {role} to {user}", names)
        except psycopg.errors.InsufficientPrivilege:
            raise Trouble(_NO_ROLE.format(role=role, user=user)) from None


def ensure_trigrams() -> None:
    """Add the extension by which names are found with typing errors, or say why that cannot be."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("select name from pg_available_extensions where name = 'pg_trgm'")
        if not cursor.fetchone():
            raise Trouble(_NO_TRIGRAMS)
        try:
            _execute("create extension if not exists pg_trgm", {})
        except psycopg.errors.InsufficientPrivilege:
            raise Trouble(_MAY_NOT_ADD_TRIGRAMS) from None


def _execute(statement: str, names: dict[str, sql.Identifier]) -> None:
    raw = connections["owner"].connection
    raw.execute(sql.SQL(statement).format(**names))
