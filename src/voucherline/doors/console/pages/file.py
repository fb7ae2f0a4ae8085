"""One household on one screen: who, how it is reached, wallet, open work, and its story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.domain.companies.queries_of_extra_costs import extra_costs_of
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.states import WAITING, PrestationState
from voucherline.domain.prestations.values import PrestationView
from voucherline.domain.wallet import queries as wallets
from voucherline.doors.console.pages import elsewhere
from voucherline.doors.console.pages.next_steps import next_steps
from voucherline.doors.console.pages.opened import opened_first
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.doors.console.pages.story import Happened, material, story
from voucherline.kernel import clock
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.time import brussels_day
from voucherline.notices.queries import mask
from voucherline.notices.states import NoticeState
from voucherline.pages.signing_in import Person
from voucherline.pages.works import with_names

MOST_WORK: Final = 200
_OPEN: Final = (*WAITING, PrestationState.SHORT)


@dataclass(frozen=True, slots=True)
class Line:
    """Something that happened, with the work it happened to."""

    happened: Happened
    day: date | None
    minutes: int


@require_safe
@looked_at_by_all
@opened_first
def file(request: HttpRequest, person: Person, household: UUID) -> HttpResponse:
    """Show the file of a household."""
    reach, there = households.reach([household])[household], material(household)
    views = prestations.prestations(household=household, limit=MOST_WORK)
    today = brussels_day(clock.now())
    steps = next_steps(
        asked_for_call=elsewhere.waits_for_call(household),
        unreachable=any(each.notice.state == NoticeState.UNREACHABLE for each in there.told),
        works=views,
        by_telephone=reach.solution.alternative,
        told=there.told,
        calls=there.calls,
        facts=there.facts,
    )
    return show(
        request,
        person,
        "file",
        household=reach,
        number=in_groups(reach.number),
        telephones=[mask(each) for each in reach.telephones],
        waiting=households.waiting_contacts(household),
        wallet=wallets.wallet(household),
        works=with_names([each for each in views if each.state in _OPEN or each.tray]),
        steps=steps,
        costs=[(each, each.standing(today).value) for each in extra_costs_of(household)],
        story=_with_work(story(there), {each.id: each for each in views}),
    )


def _with_work(happened: list[Happened], works: dict[UUID, PrestationView]) -> list[Line]:
    lines = []
    for each in happened:
        work = works.get(each.subject) if each.subject else None
        lines.append(Line(each, work.day if work else None, work.minutes if work else 0))
    return lines
