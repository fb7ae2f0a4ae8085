"""Append-only by privileges: the application's role may add to the ledger and the journal, never edit them.

A model says `append_only = True`. After each migration the owner grants SELECT and INSERT on every table,
UPDATE and DELETE only where no model (nor the table of which it is a partition) says so.
"""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg import sql

from voucherline.config import places

_TABLES = """
    select c.relname, coalesce(root.relname, c.relname)
    from pg_class c
    left join pg_class root on c.relispartition and root.oid = pg_partition_root(c.oid)
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and pg_get_userbyid(c.relowner) = current_user
    order by 1
"""


def append_only_tables() -> set[str]:
    """The tables whose rows are never edited."""
    return {model._meta.db_table for model in apps.get_models() if getattr(model, "append_only", False)}


def after_migrate(*, using: str, **_: Any) -> None:
    """Grant what the application may do, when the owner has migrated."""
    if not connections[using].settings_dict["OPTIONS"].get("assume_role"):
        grant(using)


def grant(using: str) -> None:
    """Give the application's role its privileges on every table that this connection owns."""
    role = places.app_role()
    if not role:
        return
    with transaction.atomic(using=using):
        _grant(connections[using], role)


def _grant(connection: BaseDatabaseWrapper, role: str) -> None:
    append_only = append_only_tables()
    with connection.cursor() as cursor:
        cursor.execute(_TABLES)
        tables = cursor.fetchall()
        for statement in (
            "grant usage on schema public to {role}",
            "grant usage, select on all sequences in schema public to {role}",
        ):
            cursor.execute(_compose(connection, statement, role=role))
        for table, root in tables:
            allowed = "select" if table == "django_migrations" else "select, insert"
            if table != "django_migrations" and root not in append_only:
                allowed += ", update, delete"
            cursor.execute(_compose(connection, "revoke all on {table} from {role}", table=table, role=role))
            cursor.execute(_compose(connection, f"grant {allowed} on {{table}} to {{role}}", table=table, role=role))


def _compose(connection: BaseDatabaseWrapper, statement: str, **names: str) -> str:
    parts = {key: sql.Identifier(name) for key, name in names.items()}
    return sql.SQL(statement).format(**parts).as_string(connection.connection)
