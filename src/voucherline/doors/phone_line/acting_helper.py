"""Acts of a helper who was identified: she enters hours, and hears what became of the last ones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.values import CompanyView
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries as prestation_queries
from voucherline.domain.prestations.values import Entry, NotDone
from voucherline.doors.phone_line.context import CallContext
from voucherline.doors.phone_line.prompts import COMPANIES
from voucherline.doors.phone_line.values import Acted
from voucherline.kernel.ids import derived_id
from voucherline.kernel.numbers import is_user_number
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.schemes.values import Activity, EnteredBy
from voucherline.words.catalogue import NoWordsError, refusal_in_words, say
from voucherline.words.formats import Minutes

LAST_ENTRIES: Final = 3
"""More than so many at once nobody remembers."""


def household_here(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """Does she call from the telephone of a household for which she worked before? Of others nothing is told."""
    there = context.telephone_of
    known = there and prestation_queries.prestations(household=there.id, helper=context.worker.id, limit=1)
    return Acted(0, "here" if known else "elsewhere")


def take_household(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """She worked where she calls from."""
    assert context.telephone_of is not None, "a household was recognised"
    context.entry = {"household": context.telephone_of.number}
    return Acted(0, "done")


def check_household(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """Have the digits the right check? Whether the household exists is not told."""
    number = given["household"]
    context.entry = {"household": number}
    return Acted(0, "good", {"household": number}) if is_user_number(number) else Acted(0, "bad")


def summarise(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:
    """Read back what will be entered; who works for several companies first says for which."""
    day = brussels_day(now)
    employers = _employers(context.worker.id, day)
    if not employers:
        return Acted(0, "no contract")
    if len(employers) > len(COMPANIES):
        return Acted(0, "more")
    context.entry = {
        **context.entry,
        # The day that she hears is the day that is entered, also around midnight.
        "day": day,
        "activity": given["activity"],
        "minutes": int(given["hours"]) * 60,
        "company": employers[0].number,
    }
    context.employers = dict(zip(COMPANIES, employers, strict=False))
    result = ("done", "two", "three")[len(employers) - 1]
    named = {each: company.name for each, company in context.employers.items()} if len(employers) > 1 else {}
    return Acted(0, result, {**_hours_slots(context), **named})


def _hours_slots(context: CallContext) -> dict[str, Any]:
    entry = context.entry
    return {
        "household": entry["household"],
        "hours": Minutes(entry["minutes"]),
        "activity": Activity(entry["activity"]),
    }


def take_company(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """She worked for this one of her companies."""
    company = context.employers[given["company"]]
    context.entry = {**context.entry, "company": company.number}
    return Acted(0, "done", {"employer": company.name})


def register(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:
    """Enter today's hours; the same entry of one call twice is one."""
    entry = Entry(
        id=derived_id("telephone", context.id, context.entered),
        helper=context.worker.number,
        household=context.entry["household"],
        company=context.entry["company"],
        day=context.entry["day"],
        minutes=context.entry["minutes"],
        activity=context.entry["activity"],
    )
    context.entered += 1
    by = context.as_helper
    [result] = prestations.register([entry], entered_by=EnteredBy.HELPER, by=by, now=now)
    if isinstance(result, NotDone):
        return Acted(0, "refused", {"why": _why(result.refusal, context.language)})
    return Acted(0, "done")


def _why(refusal: Refusal, language: str) -> str:
    """Why hours were refused; the languages of helpers alone have words for what helpers meet."""
    try:
        return refusal_in_words(refusal, language)
    except NoWordsError:
        return say("phone-helper-refused-otherwise", language)


def _employers(helper: UUID, day: date) -> list[CompanyView]:
    """The companies for which a helper works on a day."""
    contracts = companies.permissions([helper], []).contracts
    ids = [company for (worker, company), spans in contracts.items() if any(day in days for days in spans)]
    return sorted(companies.companies(ids).values(), key=lambda company: (company.name, company.number))


def next_entry(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """One of her last entries, and what became of it."""
    if context.entries is None:
        context.entries = prestation_queries.prestations(helper=context.worker.id, limit=LAST_ENTRIES)
    if not context.entries:
        context.entries = None
        return Acted(0, "none")
    work = context.entries.pop(0)
    household = households.by_ids([work.household])[work.household]
    return Acted(
        0,
        "entry",
        {
            "day": work.day,
            "hours": Minutes(work.minutes),
            "household": household.number,
            "state": work.state.value,
        },
    )
