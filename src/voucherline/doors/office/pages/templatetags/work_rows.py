"""What a planner's list says of each prestation and of each helper.

Two hundred rows of twenty tags each, and a choice among all helpers, took a page of Django's templates more than twice
as long as its database and everything else together; written here, they are two tags.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final
from uuid import UUID

from django import template
from django.template.context import RequestContext
from django.utils.safestring import SafeString

from voucherline.domain.companies.values import Employed
from voucherline.doors.office.pages.works import Work
from voucherline.pages.addresses import address_of_page
from voucherline.words.catalogue import say
from voucherline.words.formats import day_in_words, minutes_in_words

register = template.Library()

_ROW: Final = '<tr role="row" class="govuk-table__row">{}</tr>'
_CELL: Final = '<td role="cell" class="govuk-table__cell{}">{}</td>'
_CELLS: Final = (
    _CELL.format("", '<a class="govuk-link" href="{}/{}">{}</a>')
    + _CELL.format("", "{}")
    + _CELL.format(" number", "{}")
    + _CELL.format("", '{} <span class="beside">{}{}</span>')
)
"""The day and the way to all of it, the helper, the household, the length and what was done."""
_WAITS: Final = _CELL.format("", "{}")
_STANDS: Final = _CELL.format("", '<strong class="govuk-tag{}">{}</strong>')
_SHORT: Final = _CELL.format("", '<strong class="govuk-tag{}">{}</strong><br>{}')
_TICK: Final = _CELL.format(
    " tick",
    '<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item">'
    '<input class="govuk-checkboxes__input" type="checkbox" name="work" value="{}" id="w{}" {}>'
    '<label class="govuk-label govuk-checkboxes__label" for="w{}">'
    '<span class="govuk-visually-hidden">{}, {}, {}</span></label></div></div>',
)
_NO_TICK: Final = SafeString(_CELL.format(" tick", ""))
_HELPER: Final = '<option value="{}" {}>{}, {}</option>'


@register.simple_tag
def helper_options(helpers: Sequence[Employed], chosen: UUID | None) -> SafeString:
    """All helpers of the company to choose among, one of them chosen."""
    return SafeString(
        "".join(
            _filled(_HELPER, str(each.id), "selected" if each.id == chosen else "", each.name, each.number)
            for each in (employed.helper for employed in helpers)
        )
    )


@register.simple_tag(takes_context=True)
def work_rows(context: RequestContext, works: Sequence[Work]) -> SafeString:
    """The rows of a list, each with a box to tick where something can still be changed."""
    language, all_ticked = context["language"], bool(context["all_ticked"])
    return SafeString(
        "\n".join(
            _ROW.format(_tick(work, place, language, ticked=all_ticked) + _cells(work, language))
            for place, work in enumerate(works, 1)
        )
    )


@register.simple_tag(takes_context=True)
def work_cells(context: RequestContext, work: Work) -> SafeString:
    """What a row says of a prestation."""
    return _cells(work, context["language"])


def _tick(work: Work, place: int, language: str, *, ticked: bool) -> SafeString:
    if not work.may_be_changed:
        return _NO_TICK
    here, checked = str(place), "checked" if ticked else ""
    day = day_in_words(work.view.day, language)
    return _filled(_TICK, str(work.view.id), here, checked, here, work.helper, day, work.household)


def _cells(work: Work, language: str) -> SafeString:
    seen = work.view
    return _filled(
        _CELLS,
        address_of_page("office:work"),
        str(seen.id),
        day_in_words(seen.day, language),
        work.helper,
        work.household,
        minutes_in_words(seen.minutes, language),
        say("activity-name", language, activity=seen.activity),
        f", {seen.reference}" if seen.reference else "",
    ) + _standing(work, language)


def _standing(work: Work, language: str) -> SafeString:
    """The cell with what the company still has to say, or what became of the work."""
    missing = say("console-missing", language, count=work.missing) if work.missing else ""
    if work.waits_for_validation:
        return _filled(_WAITS, say("office-waits", language))
    colour = " govuk-tag--red" if work.is_contested else ""
    state = say("state-name", language, state=work.view.state.value)
    return _filled(_SHORT if missing else _STANDS, colour, state, missing)


def _filled(markup: str, *texts: str) -> SafeString:
    """The markup with the texts in it, fit for HTML; Django asks of each text first whether it is a promise."""
    return SafeString(markup.format(*map(escape, texts)))
