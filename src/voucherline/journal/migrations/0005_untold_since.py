"""When what is still to be told happened stands beside it: the fact need not be looked up to know whether it waits."""

from django.db import migrations, models

_FROM_THE_FACT = """
update journal_untold u set happened_at = f.at
  from journal_fact f
 where f.household_id = u.household_id and f.subject_id = u.subject_id and f.id = u.fact_id
"""


class Migration(migrations.Migration):
    dependencies = [("journal", "0004_untold_oldest")]

    operations = [
        migrations.AddField("Untold", "happened_at", models.DateTimeField(null=True)),
        migrations.RunSQL(_FROM_THE_FACT, migrations.RunSQL.noop),
        migrations.RunSQL("set constraints all immediate", migrations.RunSQL.noop),
        migrations.AlterField("Untold", "happened_at", models.DateTimeField()),
    ]
