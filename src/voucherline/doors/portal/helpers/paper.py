"""A month of a helper's book on paper."""

from __future__ import annotations

from datetime import date

from voucherline.doors.portal.helpers.month import Line, Month
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.time import brussels_day
from voucherline.notices.letters.tables import table_pdf
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import say
from voucherline.words.formats import day_in_words, minutes_in_words, month_in_words

_COLUMNS = ("helper-day", "helper-hours", "helper-what", "helper-household", "helper-company", "helper-how-it-stands")
_OF_LENGTHS = 1


def month_pdf(month: Month, person: Person, language: str, *, made_on: date) -> bytes:
    """Set a month: who she is, every hour and what became of it, and the sums."""
    sums = (
        ("helper-all-hours", month.minutes),
        ("helper-agreed-hours", month.agreed),
        ("helper-disputed-hours", month.disputed),
        ("helper-paid-hours", month.paid),
    )
    return table_pdf(
        title=say("helper-pdf-title", language, name=person.name, month=month_in_words(month.first, language)),
        language=language,
        facts=[
            (say("helper-number", language), in_groups(person.number)),
            (say("helper-made", language), day_in_words(made_on, language)),
            *((say(key, language), minutes_in_words(minutes, language)) for key, minutes in sums),
        ],
        headings=[say(key, language) for key in _COLUMNS],
        rows=[_row(each, language) for each in month.lines],
        numeric=[_OF_LENGTHS],
        made_on=made_on,
    )


def _row(line: Line, language: str) -> list[str]:
    view = line.work.view
    standing = say("helper-state", language, state=view.state.value)
    if line.paid_at:
        standing += f" ({day_in_words(brussels_day(line.paid_at), language)})"
    return [
        day_in_words(view.day, language),
        minutes_in_words(view.minutes, language),
        say("helper-activity", language, activity=view.activity),
        line.work.written,
        line.work.company,
        standing,
    ]
