"""The household stands first in the database key, so that the table can be spread over several machines."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("prestations", "0001_initial")]

    operations = [
        migrations.RunSQL(
            "alter table prestations_prestation drop constraint prestations_prestation_pkey, add primary key (household_id, id)",
            "alter table prestations_prestation drop constraint prestations_prestation_pkey, add primary key (id)",
        ),
        migrations.RunSQL(
            "alter table prestations_deadline drop constraint prestations_deadline_pkey, add primary key (household_id, prestation_id, id)",
            "alter table prestations_deadline drop constraint prestations_deadline_pkey, add primary key (id)",
        ),
        migrations.RunSQL(
            "alter table prestations_carry drop constraint prestations_carry_pkey, add primary key (household_id, id)",
            "alter table prestations_carry drop constraint prestations_carry_pkey, add primary key (id)",
        ),
    ]
