"""Customer service finds who paid by the reference of the bank."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("bank", "0003_alike_lines")]

    operations = [
        migrations.AddIndex(
            model_name="line",
            index=models.Index(fields=["bank_reference"], name="bank_line_reference"),
        ),
    ]
