"""Why a deadline is what it is, in words for somebody of 85."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from voucherline.kernel.time import brussels_day, midnight
from voucherline.schemes.calendar import CLOSING_DAY, HOLIDAY, WEEKEND
from voucherline.schemes.derivations import Derivation
from voucherline.schemes.values import StartedBy, Unit
from voucherline.words.catalogue import say
from voucherline.words.formats import day_of_year_in_words, list_in_words

_HOW_TOLD = {
    "letter": "letter",
    "post": "letter",
    "email": "email",
    "e-mail": "email",
    "mail": "email",
    "call": "call",
    "telephone": "call",
    "phone": "call",
    "portal": "portal",
    "in person": "person",
}
_ONE_MINUTE = timedelta(minutes=1)


def explain_deadline(derivation: Derivation, language: str, *, to_another: bool = False) -> str:
    """Say to whoever has the time, or to somebody else, until when, from when it ran, and what did not count."""
    return _explained(derivation, language, "deadline-runs" if to_another else "deadline", to_another=to_another)


def explain_past_deadline(derivation: Derivation, language: str, *, to_another: bool = False) -> str:
    """Say until when the time ran that nobody used, and why until then."""
    return _explained(derivation, language, "deadline-ran", to_another=to_another)


def _explained(derivation: Derivation, language: str, tense: str, *, to_another: bool) -> str:
    until, span = _until(derivation, language, tense), _span(derivation, language, tense)
    # Only a household is told, and only its absences count: nobody else is meant by these words.
    whose = "-household" if to_another else ""
    sentences = [until, _since(derivation, language, whose), span]
    if uncounted := list(_uncounted(derivation, language, whose)):
        sentences.append(say("deadline-not-counted", language, list=list_in_words(uncounted, language)))
    return " ".join(sentences)


def _until(derivation: Derivation, language: str, tense: str) -> str:
    whole_day = midnight(derivation.last_day + timedelta(days=1))
    # Zones differ on purpose: two instants of one zone would be compared by the clock on the wall.
    if derivation.ends_at == whole_day:
        return say(f"{tense}-until", language, day=derivation.last_day)
    return say(f"{tense}-until-moment", language, moment=derivation.ends_at)


def _since(derivation: Derivation, language: str, whose: str) -> str:
    day = brussels_day(derivation.started_at)
    if derivation.started_by is StartedBy.TOLD:
        how = _HOW_TOLD.get(derivation.told_how, "other")
        return say(f"deadline-told{whose}", language, day=day, how=how)
    return say(f"deadline-{derivation.started_by.value}", language, day=day)


def _span(derivation: Derivation, language: str, tense: str) -> str:
    working_days = derivation.span.unit is Unit.WORKING_DAYS
    return say(f"{tense}-working-days" if working_days else f"{tense}-days", language, count=derivation.span.count)


def _uncounted(derivation: Derivation, language: str, whose: str) -> Iterator[str]:
    reasons = {each.why for each in derivation.skipped}
    if WEEKEND in reasons:
        yield say("deadline-weekends", language)
    for each in derivation.skipped:
        if each.why in (HOLIDAY, CLOSING_DAY):
            key = f"deadline-{each.why.replace(' ', '-')}"
            yield say(key, language, day=day_of_year_in_words(each.day, language))
    for absence in derivation.absences:
        assert absence.last is not None, "a planned absence has a last day"
        first, last = (day_of_year_in_words(day, language) for day in (absence.first, absence.last))
        one_day = absence.first == absence.last
        key = "deadline-absent-day" if one_day else "deadline-absence"
        yield say(key + whose, language, first=first, last=last)
    lost = sum((each.end - each.start for each in derivation.outages), timedelta())
    if lost:
        yield say("deadline-outage", language, length=_length(lost, language))


def _length(lost: timedelta, language: str) -> str:
    # Rounded up: nobody is told of less time than was given back.
    hours, minutes = divmod(-(-lost // _ONE_MINUTE), 60)
    parts = [("deadline-hours", hours), ("deadline-minutes", minutes)]
    return " ".join(say(key, language, count=count) for key, count in parts if count)
