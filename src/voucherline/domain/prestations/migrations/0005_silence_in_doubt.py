"""One more reason to lie in the tray: silence answered, and only then was it known that the household could not."""

from django.db import migrations, models

_REASONS = ["", "company silent", "household silent", "maintained", "household excluded", "household unreachable"]


def _known(reasons: list[str]) -> models.CheckConstraint:
    return models.CheckConstraint(name="prestations_tray_known", condition=models.Q(tray__in=reasons))


class Migration(migrations.Migration):
    dependencies = [("prestations", "0004_outages")]

    operations = [
        migrations.RemoveConstraint("Prestation", "prestations_tray_known"),
        migrations.AddConstraint("Prestation", _known([*_REASONS, "silence in doubt"])),
    ]
