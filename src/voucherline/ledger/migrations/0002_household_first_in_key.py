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
        # phase * 10000 + debit * 100 + credit: what may happen, and what may be corrected.
        migrations.RunSQL(
            """
            alter table ledger_transfer add constraint ledger_pairs_of_accounts check (
                case when corrects_id is null
                     then phase * 10000 + debit * 100 + credit in (
                          10102, 10204, 10205, 11112, 11213, 11214, 11314, 11315, 11316, 11615,
                          20203, 21411, 21511, 30203, 31411, 31511, 40203, 41411, 41511)
                     else phase * 10000 + debit * 100 + credit in (
                          10201, 10302, 10402, 10502, 11114, 11115, 11211, 11312, 11412, 11413, 11513, 11516, 11613)
                end)
            """,
            "alter table ledger_transfer drop constraint ledger_pairs_of_accounts",
        ),
        # Room on each page for the next version of a row: counters change often, indexed columns do not.
        migrations.RunSQL("alter table ledger_lot set (fillfactor = 70)", "alter table ledger_lot reset (fillfactor)"),
    ]
