"""Wrong tries to change a telephone code are counted."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("households", "0003_contacts_codes_mandates")]

    operations = [
        migrations.AddField("TelephoneCode", "wrong_tries", models.SmallIntegerField(default=0, db_default=0)),
    ]
