"""Numbers of terms, and what a change of them means, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from voucherline.domain.terms.values import ChangeView
from voucherline.kernel.money import Euro
from voucherline.kernel.time import at
from voucherline.schemes.changing import Changeable, Measure, changeable, numbers_of
from voucherline.schemes.deadlines import company_deadline, contest_answer_deadline, household_deadline
from voucherline.schemes.derivations import Deadline
from voucherline.schemes.values import EnteredBy, Solution, Terms
from voucherline.words.catalogue import say
from voucherline.words.deadlines import explain_deadline
from voucherline.words.formats import amount_in_words, minutes_in_words

_HOUR: Final = 10
"""Of the day on which an example is registered."""
_TOLD: Final = "portal"


@dataclass(frozen=True, slots=True)
class Different:
    """One number that a change makes another."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Example:
    """Until when somebody would have to answer, as things are and as they would be."""

    what: str
    before: str
    after: str


def name_of(each: Changeable, language: str) -> str:
    """What the number is."""
    term, *parts = each.name.split(":")
    tranche, answers = (parts, ["", ""]) if term.endswith("_tranches") else (["", ""], parts or ["", ""])
    what = "-".join(filter(None, [term.replace("_", "-"), tranche[1].replace("_", "-")]))
    return say("console-terms-number", language, what=what, place=tranche[0], solution=answers[0], entered=answers[1])


def number_in_words(number: int, measure: Measure, language: str) -> str:
    """A number with what it counts."""
    if measure is Measure.CENTS:
        return amount_in_words(Euro(number), language)
    if measure is Measure.MINUTES:
        return minutes_in_words(number, language)
    return say(f"console-term-{measure.value}", language, count=number)


def differences(there: ChangeView, language: str) -> list[Different]:
    """Each number that would be another."""
    after = numbers_of(there.after)
    return [
        Different(
            name_of(each, language),
            number_in_words(each.value, each.measure, language),
            number_in_words(after[each.name], each.measure, language),
        )
        for each in _changed(there)
    ]


def meaning(there: ChangeView, language: str) -> list[str]:
    """What it means, once for each kind of number."""
    terms = dict.fromkeys(each.term.replace("_", "-") for each in _changed(there))
    return list(dict.fromkeys(say("console-terms-means", language, what=term, day=there.since) for term in terms))


def examples(there: ChangeView, language: str) -> Iterator[Example]:
    """For each deadline that would be another: work of the first day, before and after."""
    for each in _changed(there):
        before, after = (_deadline(each, terms, there.since) for terms in (there.before, there.after))
        if before and after:
            yield Example(
                name_of(each, language),
                explain_deadline(before.derivation, language, to_another=True),
                explain_deadline(after.derivation, language, to_another=True),
            )


def _changed(there: ChangeView) -> list[Changeable]:
    after = numbers_of(there.after)
    return [each for each in changeable(there.before).values() if after[each.name] != each.value]


def _deadline(each: Changeable, terms: Terms, day: date) -> Deadline | None:
    """The deadline of work that is registered, told, validated and contested in the morning of a day."""
    moment = at(day, _HOUR)
    if each.term == "company_span":
        return company_deadline(terms, registered_at=moment)
    if each.term == "contest_answer_span":
        return contest_answer_deadline(terms, contested_at=moment)
    if each.term == "household_spans":
        _, solution, entered_by = each.name.split(":")
        return _of_household(terms, Solution(solution), EnteredBy(entered_by), moment)
    return None


def _of_household(terms: Terms, solution: Solution, entered_by: EnteredBy, moment: datetime) -> Deadline | None:
    return household_deadline(
        terms,
        solution=solution,
        entered_by=entered_by,
        registered_at=moment,
        validated_at=moment,
        told_at=moment,
        told_how=_TOLD,
    )
