"""Wrong codes count on the telephone and on the web together: their table is kept where both doors reach it."""

from django.db import migrations

FORTH = """
alter table phone_line_guess rename constraint phone_line_guess_once to accounts_guess_once;
alter table phone_line_guess rename to accounts_guess;
"""
BACK = """
alter table accounts_guess rename to phone_line_guess;
alter table phone_line_guess rename constraint accounts_guess_once to phone_line_guess_once;
"""


class Migration(migrations.Migration):
    dependencies = [("phone_line", "0002_how_calls_are_counted")]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[migrations.DeleteModel("Guess")],
            database_operations=[migrations.RunSQL(FORTH, BACK)],
        )
    ]
