"""When a household was last told of wrong codes that were keyed with its number."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("households", "0005_address_keys")]

    operations = [
        migrations.AddField("TelephoneCode", "warned_at", models.DateTimeField(null=True)),
        migrations.AddIndex(
            "TelephoneCode",
            models.Index(
                condition=models.Q(("warned_at__isnull", False)), fields=["warned_at"], name="households_warned"
            ),
        ),
    ]
