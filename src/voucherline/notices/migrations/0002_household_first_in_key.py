"""The household stands first in the database keys, so that the tables can be spread over several machines."""

from django.db import migrations


def _rekeyed(table: str, key: str) -> migrations.RunSQL:
    drop = f"alter table {table} drop constraint {table}_pkey"
    return migrations.RunSQL(f"{drop}, add primary key ({key})", f"{drop}, add primary key (id)")


class Migration(migrations.Migration):
    dependencies = [("notices", "0001_initial")]

    operations = [
        _rekeyed("notices_notice", "household_id, id"),
        _rekeyed("notices_delivery", "household_id, id"),
        _rekeyed("notices_delivery_event", "household_id, delivery_id, id"),
    ]
