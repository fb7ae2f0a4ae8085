"""What was done for households on recorded calls is listed without reading all that ever happened."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("journal", "0005_untold_since")]

    operations = [
        migrations.RunSQL(
            "create index journal_fact_on_calls on journal_fact (at desc) where details ? 'on_recorded_call'",
            "drop index journal_fact_on_calls",
        ),
    ]
