"""The household stands first in the database key, so that the table can be spread over several machines."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("ledger", "0001_initial")]

    operations = [
        migrations.RunSQL(
            "alter table ledger_lot drop constraint ledger_lot_pkey, add primary key (household_id, id)",
            "alter table ledger_lot drop constraint ledger_lot_pkey, add primary key (id)",
        ),
        migrations.RunSQL(
            "alter table ledger_transfer drop constraint ledger_transfer_pkey, add primary key (household_id, id)",
            "alter table ledger_transfer drop constraint ledger_transfer_pkey, add primary key (id)",
        ),
        # Room on each page for the next version of a row: counters change often, indexed columns do not.
        migrations.RunSQL("alter table ledger_lot set (fillfactor = 70)", "alter table ledger_lot reset (fillfactor)"),
    ]
