"""The oldest facts that nobody has decided about are found without sorting them all."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("journal", "0003_untold")]

    operations = [migrations.AddIndex("Untold", models.Index(fields=["fact_id"], name="journal_untold_oldest"))]
