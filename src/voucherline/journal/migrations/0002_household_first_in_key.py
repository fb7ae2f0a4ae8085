"""The household stands first in the database key, so that the table can be spread over several machines."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("journal", "0001_initial")]

    operations = [
        migrations.RunSQL(
            "alter table journal_fact drop constraint journal_fact_pkey, add primary key (household_id, subject_id, id)",
            "alter table journal_fact drop constraint journal_fact_pkey, add primary key (id)",
        ),
    ]
