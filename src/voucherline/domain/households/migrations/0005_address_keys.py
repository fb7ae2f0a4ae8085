"""Addresses are compared by another rule: the keys of all households are written anew."""

from typing import Final

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from voucherline.domain.households.addresses import address_key

_BATCH: Final = 2000


def write_anew(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """By the rule of today, whatever it was when this was written: keys are compared with those that it gives."""
    households = apps.get_model("households", "Household").objects.using(editor.connection.alias)
    changed = []
    columns = ("id", "street", "postcode", "town", "address_key")
    for household in households.only(*columns).order_by("id").iterator(chunk_size=_BATCH):
        key = address_key(household.street, household.postcode, household.town)
        if key != household.address_key:
            household.address_key = key
            changed.append(household)
        if len(changed) == _BATCH:
            households.bulk_update(changed, ["address_key"])
            changed = []
    households.bulk_update(changed, ["address_key"])


class Migration(migrations.Migration):
    dependencies = [("households", "0004_wrong_tries")]

    operations = [migrations.RunPython(write_anew, migrations.RunPython.noop)]
