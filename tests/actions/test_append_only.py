"""What has been written into the ledger and the journal stays: the database itself refuses to edit it."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.db import DatabaseError, connection
from django.db.models import Model

from voucherline.config import places

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not places.app_role(), reason="works as the owner: the program alone keeps the promise"),
]

APPEND_ONLY = [model for model in apps.get_models() if getattr(model, "append_only", False)]


def _table(model: type[Model]) -> str:
    return connection.ops.quote_name(model._meta.db_table)


def _try(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_the_ledger_and_the_journal_say_that_they_are_append_only() -> None:
    tables = {model._meta.db_table for model in APPEND_ONLY}
    assert {"ledger_transfer", "journal_fact"} <= tables


def test_the_application_does_not_own_what_it_works_on() -> None:
    with connection.cursor() as cursor:
        cursor.execute("select current_user")
        assert cursor.fetchone() == (places.app_role(),)


@pytest.mark.parametrize("model", APPEND_ONLY, ids=lambda model: model.__name__)
def test_update_is_refused(model: type[Model]) -> None:
    column = connection.ops.quote_name(str(model._meta.pk.column))
    with pytest.raises(DatabaseError, match="permission denied"):
        _try(f"update {_table(model)} set {column} = {column}")


@pytest.mark.parametrize("model", APPEND_ONLY, ids=lambda model: model.__name__)
def test_delete_is_refused(model: type[Model]) -> None:
    with pytest.raises(DatabaseError, match="permission denied"):
        _try(f"delete from {_table(model)}")


def test_partitions_are_no_back_door() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            """
            select c.relname from pg_class c
            where c.relispartition and pg_partition_root(c.oid)::regclass::text = any(%s)
              and (has_table_privilege(c.oid, 'update') or has_table_privilege(c.oid, 'delete'))
            """,
            [[model._meta.db_table for model in APPEND_ONLY]],
        )
        assert cursor.fetchall() == []


def test_the_application_cannot_change_tables() -> None:
    with pytest.raises(DatabaseError, match="permission denied"):
        _try("create table public.mine (id int)")
