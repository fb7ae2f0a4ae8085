"""Households are found by name and address, with typing errors and without accents."""

import django.contrib.postgres.indexes
import django.db.models.functions.text
from django.contrib.postgres.operations import TrigramExtension
from django.db import migrations, models

# Signs that Unicode does not take apart into a letter and its accent.
_FOLDED = """
create function households_folded(text) returns text language sql immutable strict parallel safe
return replace(replace(translate(
           regexp_replace(lower(normalize($1, NFKD)), '[\u0300-\u036f]', '', 'g'), 'øłđðħı''’', 'olddhi'),
       'ß', 'ss'), 'æ', 'ae')
"""


_BLANK = models.Value(" ", output_field=models.TextField())


class Migration(migrations.Migration):
    dependencies = [("households", "0006_warned_of_wrong_codes")]

    operations = [
        TrigramExtension(),
        migrations.RunSQL(_FOLDED, "drop function households_folded(text)"),
        migrations.AddField(
            model_name="household",
            name="found_by",
            field=models.GeneratedField(
                db_persist=True,
                expression=models.Func(
                    django.db.models.functions.text.Concat(
                        "name",
                        _BLANK,
                        "street",
                        _BLANK,
                        "postcode",
                        _BLANK,
                        "town",
                    ),
                    function="households_folded",
                ),
                output_field=models.TextField(),
            ),
        ),
        migrations.AddIndex(
            model_name="household",
            index=django.contrib.postgres.indexes.GinIndex(
                fields=["found_by"], name="households_found_by", opclasses=["gin_trgm_ops"]
            ),
        ),
    ]
