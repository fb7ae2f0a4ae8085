"""Outages that somebody noted end by hand only; of those from before it is not known who noted them."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("prestations", "0005_silence_in_doubt")]

    operations = [migrations.AddField("Outage", "by_hand", models.BooleanField(default=False))]
