"""A planner's list: what waits for the company, and all its work by days."""

from django.db import migrations, models
from django.db.models import Q

_ASKED = Q(state="registered", company_yes="") | Q(state="contested")
_FIELDS = ["company_id", "day", "id"]


class Migration(migrations.Migration):
    dependencies = [("prestations", "0006_outage_by_hand")]

    operations = [
        migrations.AddIndex(
            "Prestation", models.Index(fields=_FIELDS, name="prestations_company_asked", condition=_ASKED)
        ),
        migrations.AddIndex("Prestation", models.Index(fields=_FIELDS, name="prestations_company_day")),
    ]
