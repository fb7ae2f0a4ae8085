"""How many calls were made on a day, and which never ended, is asked all the time: not by reading all calls there are."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("phone_line", "0001_initial")]

    operations = [
        migrations.AddIndex(
            "Call",
            models.Index(condition=models.Q(("outgoing", True)), fields=["started_at"], name="phone_line_calls_made"),
        ),
        migrations.AddIndex(
            "Call",
            models.Index(
                condition=models.Q(("ended_at__isnull", True)), fields=["started_at"], name="phone_line_calls_going_on"
            ),
        ),
    ]
