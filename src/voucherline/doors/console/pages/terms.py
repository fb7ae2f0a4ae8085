"""The terms of each scheme as they are, were and will be; what comes from an old or second-hand source is marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.domain.terms import queries as changes
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.kernel import clock
from voucherline.kernel.actors import Role
from voucherline.kernel.time import brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here
from voucherline.pages.signing_in import Person
from voucherline.schemes.catalogue import scheme_names, terms_for, versions_of
from voucherline.schemes.values import EnteredBy, Solution, Span, Terms, Tranche
from voucherline.words.catalogue import say
from voucherline.words.formats import amount_in_words, minutes_in_words

SHOWN: Final = 50
"""So many changes, the newest."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term in words."""

    name: str
    says: tuple[str, ...]
    indicative: bool


@require_safe
@looked_at_by_all
def terms(request: HttpRequest, person: Person) -> HttpResponse:
    """Show a version of a scheme's terms: the one that holds today, unless another is asked for."""
    # Decided a moment ago in another process, it stands here already.
    changes.read_again()
    names, today = scheme_names(), brussels_day(clock.now())
    scheme = request.GET.get("scheme", names[0])
    if scheme not in names:
        return nothing_here(request)
    versions, now_valid = versions_of(scheme), terms_for(scheme, on=today)
    asked = request.GET.get("version", now_valid.version)
    shown = next((each for each in versions if each.version == asked), None)
    if shown is None:
        return nothing_here(request)
    language = language_of(request)
    return show(
        request,
        person,
        "terms",
        schemes=names,
        scheme=scheme,
        versions=[(each.version, each.since, each is now_valid, each.since > today) for each in reversed(versions)],
        changes=changes.changes(scheme, limit=SHOWN),
        proposes=person.role is Role.SUPERVISOR,
        shown=shown,
        rows=[
            Term(say("console-term", language, what=name.replace("_", "-")), tuple(says), name in shown.indicative)
            for name, says in _in_words(shown, language)
        ],
    )


def _in_words(there: Terms, language: str) -> Iterator[tuple[str, Sequence[str]]]:
    """Each term by its name, and what it says."""

    def count(key: str, number: int) -> list[str]:
        return [say(f"console-term-{key}", language, count=number)]

    def which(key: str, value: str) -> list[str]:
        return [say(f"console-term-{key}", language, what=value.replace(" ", "-"))]

    yield "person_tranches", _tranches(there.person_tranches, language)
    yield "family_tranches", _tranches(there.family_tranches, language)
    yield "priority_quota", count("vouchers", there.priority_quota)
    yield "free_for_self_employed_mother", count("vouchers", there.free_for_self_employed_mother)
    yield "smallest_order", count("vouchers", there.smallest_order)
    end = "-to-the-end" if there.validity.to_the_end_of_the_month else ""
    yield "validity", count(f"months{end}", there.validity.months)
    yield "at_expiry", which("at-expiry", there.at_expiry.value)
    yield "company_span", [_span(there.company_span, language)]
    yield "household_spans", _household_spans(there, language)
    yield "clocks", which("clocks", there.clocks.value)
    yield "contest_answer_span", [_span(there.contest_answer_span, language)]
    yield "at_shortage", which("at-shortage", there.at_shortage.value)
    if there.oldest_paid_months is not None:
        yield "oldest_paid_months", count("months", there.oldest_paid_months)
    yield "exchange_value", [amount_in_words(there.exchange_value, language)]
    yield "two_people_above_minutes", [minutes_in_words(there.two_people_above_minutes, language)]
    yield "contact_waiting_span", [_span(there.contact_waiting_span, language)]
    yield "mandate_months", count("months", there.mandate_months)
    yield "absence_months", count("months", there.absence_months)
    yield "extra_cost_span", [_span(there.extra_cost_span, language)]
    yield "extra_cost_ahead_months", count("months", there.extra_cost_ahead_months)
    if there.extra_cost_cap is not None:
        yield "extra_cost_cap", [amount_in_words(there.extra_cost_cap, language)]
    yield "languages", [", ".join(say("console-language", language, what=each) for each in there.languages)]


def _tranches(tranches: Sequence[Tranche], language: str) -> list[str]:
    return [
        say("console-term-tranche", language, price=amount_in_words(each.price, language), up_to=each.up_to)
        for each in tranches
    ]


def _span(span: Span, language: str) -> str:
    return say(f"console-term-{span.unit.value.replace(' ', '-')}", language, count=span.count)


def _household_spans(there: Terms, language: str) -> list[str]:
    """One line each, by how the household takes part and who entered the work."""
    return [
        say(
            "console-term-answers",
            language,
            what=solution.value,
            entered=entered.value,
            days=_span(there.household_spans[solution, entered], language),
        )
        for solution in Solution
        for entered in EnteredBy
    ]
