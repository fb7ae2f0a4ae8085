from django.db import migrations, models

ANALYZE = """
create function clockwork_analyze_jobs() returns void language plpgsql
security definer set search_path = pg_catalog, public, pg_temp
as $$ begin analyze public.procrastinate_jobs; end $$
"""


class Migration(migrations.Migration):
    dependencies = [
        ("clockwork", "0001_initial"),
        ("procrastinate", "0041_post_retry_failed_job"),
    ]

    operations = [
        migrations.AddField("jobdone", "runs", models.PositiveSmallIntegerField(default=1)),
        migrations.CreateModel(
            name="Tick",
            fields=[
                ("id", models.PositiveSmallIntegerField(primary_key=True, serialize=False)),
                ("ticked_at", models.DateTimeField()),
                ("behind_since", models.DateTimeField(null=True)),
            ],
            options={
                "db_table": "clockwork_tick",
                "constraints": [models.CheckConstraint(condition=models.Q(id=1), name="clockwork_one_tick")],
            },
        ),
        migrations.RunSQL(ANALYZE, "drop function clockwork_analyze_jobs()"),
    ]
