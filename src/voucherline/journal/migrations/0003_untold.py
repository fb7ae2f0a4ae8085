"""Facts of which nobody has decided yet who hears them; those from before this table are left as they are."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("journal", "0002_household_first_in_key")]

    operations = [
        migrations.CreateModel(
            name="Untold",
            fields=[
                ("household_id", models.UUIDField()),
                ("subject_id", models.UUIDField()),
                ("fact_id", models.UUIDField(primary_key=True, serialize=False)),
            ],
            options={"db_table": "journal_untold"},
        ),
        migrations.RunSQL(
            "alter table journal_untold drop constraint journal_untold_pkey, add primary key (household_id, fact_id)",
            "alter table journal_untold drop constraint journal_untold_pkey, add primary key (fact_id)",
        ),
    ]
