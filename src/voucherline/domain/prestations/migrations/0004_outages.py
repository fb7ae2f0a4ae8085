"""Outages of what households depend on, which may still last, instead of outages of a solution."""

from django.db import migrations, models

_LIFELINE_OF = """
update prestations_outage
   set solution = case solution when 'online' then 'portal' when 'email' then 'mail' else solution end
"""


class Migration(migrations.Migration):
    dependencies = [("prestations", "0003_sample")]

    operations = [
        migrations.RunSQL(_LIFELINE_OF, migrations.RunSQL.noop),
        migrations.RenameField("Outage", "solution", "lifeline"),
        migrations.RemoveConstraint("Outage", "prestations_outage_forwards"),
        migrations.AlterField("Outage", "ends_at", models.DateTimeField(null=True)),
        migrations.AddConstraint(
            "Outage",
            models.CheckConstraint(
                name="prestations_outage_forwards",
                condition=models.Q(ends_at__isnull=True) | models.Q(ends_at__gt=models.F("starts_at")),
            ),
        ),
        migrations.AddConstraint(
            "Outage",
            models.CheckConstraint(
                name="prestations_outage_lifeline_known",
                condition=models.Q(lifeline__in=["mail", "portal", "telephone"]),
            ),
        ),
        migrations.AddConstraint(
            "Outage",
            models.UniqueConstraint(
                fields=["lifeline"], condition=models.Q(ends_at__isnull=True), name="prestations_one_open_outage"
            ),
        ),
    ]
