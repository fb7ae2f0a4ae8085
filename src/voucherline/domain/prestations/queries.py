"""Questions about prestations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from django.db.models import Count, F, Max, Q, Sum

from voucherline.database import statements
from voucherline.domain.prestations import rules, sampling_sql, sql
from voucherline.domain.prestations.models import COMPANY_ASKED, Deadline, Outage, Prestation, SampleQuestion
from voucherline.domain.prestations.rules import Standing, Workday
from voucherline.domain.prestations.states import WAITING, PrestationState
from voucherline.domain.prestations.values import PrestationAmended, PrestationUnknown, PrestationView, TrayReason
from voucherline.domain.prestations.values_of_months import MonthOfWork
from voucherline.domain.prestations.values_of_samples import QuestionView, SampleView
from voucherline.journal import queries as journal
from voucherline.kernel.time import Days, Period
from voucherline.schemes.catalogue import terms_by_version
from voucherline.schemes.derivations import Derivation
from voucherline.schemes.sampling import share_wrong
from voucherline.schemes.values import Lifeline

_WAITING: Final = Q(state__in=(PrestationState.REGISTERED.value, PrestationState.MAINTAINED.value), household_yes="")
"""An answer of the household is waited for."""


def standings(ids: Iterable[UUID]) -> list[Standing]:
    """Prestations as they stand, not locked; unknown ids are absent."""
    return [Standing._make(row) for row in statements.rows(sql.SAME_IDS, {"ids": list(ids)})]


def as_first_entered(amended: Iterable[Standing]) -> dict[UUID, tuple[object, ...]]:
    """Day (as text), minutes and activity that amended prestations had at first; those never amended are absent."""
    asked = list(amended)
    if not asked:
        return {}
    facts = journal.first_of_kind(
        PrestationAmended.__name__, [each.id for each in asked], households=[each.household for each in asked]
    )
    found: dict[UUID, tuple[object, ...]] = {}
    for id_, details in facts.items():
        before = details["before"]
        assert isinstance(before, dict), "an amendment says what was before"
        found[id_] = (before["day"], before["minutes"], before["activity"])
    return found


def amended_at(standings: Iterable[Standing]) -> dict[UUID, datetime]:
    """When prestations were amended last; those never amended are absent."""
    asked = list(standings)
    if not asked:
        return {}
    return journal.last_of_kind(
        PrestationAmended.__name__, [each.id for each in asked], households=[each.household for each in asked]
    )


def workdays(days: Iterable[tuple[UUID, date]], *, without: Iterable[UUID] = ()) -> dict[tuple[UUID, date], Workday]:
    """What helpers did on days, without some prestations."""
    wanted = list(dict.fromkeys(days))
    left_out = set(without)
    done: dict[tuple[UUID, date], Workday] = {}
    rows = statements.rows(
        sql.WORKDAYS, {"helpers": [helper for helper, _ in wanted], "days": [day for _, day in wanted]}
    )
    for helper, day, id_, starts, minutes in rows:
        if id_ not in left_out:
            workday = done.setdefault((helper, day), Workday())
            workday.minutes += minutes
            if starts is not None:
                workday.times.append((starts, starts + minutes))
    return done


def outages(*, since: datetime, now: datetime) -> dict[Lifeline, tuple[Period, ...]]:
    """Outages that ended after a moment, by what was down. One that still lasts counts up to now."""
    found: dict[Lifeline, list[Period]] = {}
    lasting = Q(ends_at__gt=since) | Q(ends_at__isnull=True, starts_at__lt=now)
    for outage in Outage.objects.filter(lasting).order_by("starts_at", "id"):
        found.setdefault(Lifeline(outage.lifeline), []).append(Period(outage.starts_at, outage.ends_at or now))
    return {lifeline: tuple(periods) for lifeline, periods in found.items()}


def lasting_outages() -> dict[Lifeline, datetime]:
    """What is down now, and since when."""
    rows = Outage.objects.filter(ends_at__isnull=True).values_list("lifeline", "starts_at")
    return {Lifeline(lifeline): since for lifeline, since in rows}


def outages_by_hand() -> frozenset[Lifeline]:
    """What is down now because somebody said so."""
    rows = Outage.objects.filter(ends_at__isnull=True, by_hand=True).values_list("lifeline", flat=True)
    return frozenset(map(Lifeline, rows))


_ID_OF: Final = frozenset({"household", "company", "helper"})
_SEEN: Final = tuple(f"{each.name}_id" if each.name in _ID_OF else each.name for each in fields(PrestationView))
"""The columns of a prestation, in the order in which others see it."""
_STATE: Final = _SEEN.index("state")


def view(row: Prestation) -> PrestationView:
    """A prestation as others see it."""
    return _view([getattr(row, name) for name in _SEEN])


def _view(row: Sequence[Any]) -> PrestationView:
    """The same of columns as `_SEEN` has them: pages list two hundred at once."""
    seen = list(row)
    seen[_STATE] = PrestationState(seen[_STATE])
    return PrestationView(*seen)


def prestation(id_: UUID) -> PrestationView:
    """Find a prestation, or refuse."""
    row = Prestation.objects.filter(id=id_).first()
    if row is None:
        raise PrestationUnknown(id_)
    return view(row)


def prestations(
    *,
    household: UUID | None = None,
    company: UUID | None = None,
    helper: UUID | None = None,
    state: PrestationState | None = None,
    days: Days | None = None,
    skip: int = 0,
    limit: int = 1000,
) -> list[PrestationView]:
    """Prestations, newest work first."""
    found = Prestation.objects.all()
    if household:
        found = found.filter(household_id=household)
    if company:
        found = found.filter(company_id=company)
    if helper:
        found = found.filter(helper_id=helper)
    if state:
        found = found.filter(state=state.value)
    if days:
        found = found.filter(day__gte=days.first)
        found = found.filter(day__lte=days.last) if days.last else found
    return [_view(row) for row in found.order_by("-day", "id").values_list(*_SEEN)[skip : skip + limit]]


def in_states(household: UUID, states: Iterable[PrestationState]) -> list[PrestationView]:
    """Prestations of a household that stand in one of these states, the oldest work first."""
    values = {"household": household, "states": [each.value for each in states]}
    return [_view(row) for row in statements.rows(sql.IN_STATES, values)]


def worked_for(household: UUID) -> list[tuple[UUID, date]]:
    """Which helpers worked for a household, and in which months (their first days); the newest month first."""
    return statements.rows(sql.WORKED_FOR, {"household": household})


def prestations_of_company(
    company: UUID,
    *,
    ids: Iterable[UUID] | None = None,
    waiting: bool = False,
    state: PrestationState | None = None,
    helper: UUID | None = None,
    days: Days | None = None,
    skip: int = 0,
    limit: int = 1000,
) -> list[PrestationView]:
    """Prestations of one company, newest work first; those that wait for its answer, oldest first."""
    found = Prestation.objects.filter(company_id=company)
    if ids is not None:
        found = found.filter(id__in=set(ids))
    if waiting:
        found = found.filter(COMPANY_ASKED)
    if state:
        found = found.filter(state=state.value)
    if helper:
        found = found.filter(helper_id=helper)
    if days:
        found = found.filter(day__gte=days.first)
        found = found.filter(day__lte=days.last) if days.last else found
    ordered = found.order_by("day", "id") if waiting else found.order_by("-day", "-id")
    return [_view(row) for row in ordered.values_list(*_SEEN)[skip : skip + limit]]


def worked_at(company: UUID, households: Iterable[UUID]) -> set[UUID]:
    """Those of the households for which a company ever entered work."""
    known = Prestation.objects.filter(company_id=company, household_id__in=set(households))
    return set(known.values_list("household_id", flat=True).distinct())


def waiting_for_company(company: UUID) -> dict[PrestationState, int]:
    """How many prestations wait for a company's answer: entered by helpers, or contested."""
    waiting = Prestation.objects.filter(COMPANY_ASKED, company_id=company).values_list("state")
    return {PrestationState(state): count for state, count in waiting.annotate(Count("id")).order_by("state")}


def households_of_open_work(company: UUID, *, limit: int) -> list[UUID]:
    """Households for which a company has work that waits for an answer, in order of their ids."""
    waiting = Prestation.objects.filter(company_id=company, state__in=[state.value for state in WAITING])
    return list(waiting.order_by("household_id").values_list("household_id", flat=True).distinct()[:limit])


def months_of_company(company: UUID, *, first: date) -> list[MonthOfWork]:
    """A company's work by months, those with work only, the earliest first; cancelled work does not count."""
    values = {"company": company, "first": first}
    return [MonthOfWork(*row) for row in statements.rows(sql.MONTHS_OF_COMPANY, values)]


def untold(*, limit: int) -> list[UUID]:
    """Prestations that wait for an answer of a household nobody has told yet."""
    waiting = Prestation.objects.filter(_WAITING, told_at__isnull=True)
    return list(waiting.order_by("registered_at", "id").values_list("id", flat=True)[:limit])


def households_asked(*, limit: int) -> list[UUID]:
    """Households whose answer is waited for, told or not; first whoever has the newest work."""
    newest = Prestation.objects.filter(_WAITING).values("household_id").annotate(newest=Max("registered_at"))
    return list(newest.order_by("-newest", "household_id").values_list("household_id", flat=True)[:limit])


def tray() -> list[PrestationView]:
    """Prestations that wait for customer service."""
    return [view(row) for row in Prestation.objects.exclude(tray="").order_by("registered_at", "id")]


def noted_decisions(ids: Iterable[UUID]) -> set[UUID]:
    """The notes of first persons that would still be followed, on these prestations of the tray, by a second."""
    kinds = (rules.DECIDED_FOR_COMPANY, rules.DECIDED_FOR_HOUSEHOLD)
    return {rules.noted_decision(each, kind) for each in standings(ids) if each.tray for kind in kinds}


def deadlines(id_: UUID, *, household: UUID) -> list[tuple[str, datetime, Derivation]]:
    """All clocks that were ever set for a prestation: party, when set, why; the newest last."""
    rows = Deadline.objects.filter(household_id=household, prestation_id=id_).order_by("set_at", "id")
    return [(row.party, row.set_at, Derivation.from_json(row.derivation)) for row in rows]


def deadlines_of(works: Sequence[Standing]) -> dict[UUID, list[tuple[str, Derivation]]]:
    """The same for many, read at once, without when: party and why, by prestation; the newest last."""
    clocks: dict[UUID, list[tuple[str, Derivation]]] = defaultdict(list)
    households = {each.household for each in works}
    rows = Deadline.objects.filter(household_id__in=households, prestation_id__in={each.id for each in works})
    for row in rows.order_by("set_at", "id"):
        clocks[row.prestation_id].append((row.party, Derivation.from_json(row.derivation)))
    return clocks


def lacking_households(*, after: UUID | None, limit: int) -> list[UUID]:
    """Households with prestations that lack vouchers, in order of their ids, beyond one."""
    rows = statements.rows(
        """select distinct household_id from prestations_prestation
            where state in ('registered', 'short') and due > held + spent
              and household_id > coalesce(%(after)s::uuid, '00000000-0000-0000-0000-000000000000')
            order by household_id limit %(limit)s""",
        {"after": after, "limit": limit},
    )
    return [row[0] for row in rows]


def companies_to_submit(scheme: str) -> list[UUID]:
    """Companies that are owed for vouchers not yet submitted, and that nobody doubts."""
    rows = statements.rows(
        """select distinct company_id from prestations_prestation
            where spent > submitted and scheme = %(scheme)s and tray <> 'silence in doubt' order by company_id""",
        {"scheme": scheme},
    )
    return [row[0] for row in rows]


def to_submit_of_company(company: UUID) -> dict[str, int]:
    """How many vouchers a company is owed for and has not submitted, by scheme; what is doubted does not count."""
    owed = Prestation.objects.filter(company_id=company, spent__gt=F("submitted"))
    counted = owed.exclude(tray=TrayReason.SILENCE_IN_DOUBT.value).values_list("scheme")
    return dict(counted.annotate(vouchers=Sum(F("spent") - F("submitted"))).order_by("scheme"))


def households_waiting() -> list[UUID]:
    """The households with a running clock, in order of their ids."""
    running = Prestation.objects.filter(household_due_at__isnull=False).order_by("household_id")
    return list(running.values_list("household_id", flat=True).distinct())


def references(ids: Iterable[UUID]) -> dict[UUID, str]:
    """The company's own reference of each prestation."""
    rows = statements.rows(
        "select id, reference from prestations_prestation where id = any(%(ids)s::uuid[])", {"ids": list(ids)}
    )
    return {row[0]: row[1] for row in rows}


def samples(*, week: date | None = None, scheme: str | None = None, limit: int = 100) -> list[SampleView]:
    """What the weekly samples of silence tell, newest first."""
    rows = statements.rows(sampling_sql.SAMPLES, {"week": week, "scheme": scheme, "limit": limit})
    found = []
    for name, monday, version, agreed, asked, secret_print, drawn_at, answered, wrong in rows:
        sure = terms_by_version(version).silence_sample.confidence_percent
        share = share_wrong(wrong=wrong, answered=answered, confidence_percent=sure)
        found.append(SampleView(name, monday, agreed, asked, answered, wrong, share, sure, secret_print, drawn_at))
    return found


def sample_questions(*, week: date, scheme: str | None = None) -> list[QuestionView]:
    """Who was asked again about which prestation of a week, and what was answered."""
    found = SampleQuestion.objects.filter(sample__week=week)
    if scheme:
        found = found.filter(sample__scheme=scheme)
    return [_question(row) for row in found.select_related("sample").order_by("id")]


def wrong_by_silence() -> list[QuestionView]:
    """What silence agreed to wrongly, as the households say, and nobody has dealt with: customer service's tray."""
    waiting = SampleQuestion.objects.filter(was_right=False, settled_at__isnull=True)
    return [_question(row) for row in waiting.select_related("sample").order_by("answered_at", "id")]


def _question(row: SampleQuestion) -> QuestionView:
    return QuestionView(
        prestation=row.id,
        household=row.household_id,
        scheme=row.sample.scheme,
        week=row.sample.week,
        was_right=row.was_right,
        words=row.words,
        answered_by=row.answered_by,
        answered_at=row.answered_at,
        settled_how=row.settled_how,
    )
