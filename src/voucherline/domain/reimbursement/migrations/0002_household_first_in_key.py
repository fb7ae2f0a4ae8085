"""The household stands first in the database key, so that the table can be spread over several machines."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("reimbursement", "0001_initial")]

    operations = [
        migrations.RunSQL(
            "alter table reimbursement_part drop constraint reimbursement_part_pkey, add primary key (household_id, id)",
            "alter table reimbursement_part drop constraint reimbursement_part_pkey, add primary key (id)",
        ),
    ]
