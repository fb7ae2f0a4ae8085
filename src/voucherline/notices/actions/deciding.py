"""Decide who hears of what happened, and put the first delivery of each notice on its way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.values import CompanyReach, HelperReach
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import Reach
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.rules import Standing
from voucherline.journal import actions as journal
from voucherline.journal.values import Untold
from voucherline.kernel import collector
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import brussels_day
from voucherline.notices import sql
from voucherline.notices.actions.moving import Only
from voucherline.notices.calls.hours import next_calling_moment
from voucherline.notices.channels import ways_to, ways_to_worker_or_company
from voucherline.notices.decisions import News, news_of
from voucherline.notices.reaching import wrote_form
from voucherline.notices.values import Channel, NoticeKind, Recipient
from voucherline.schemes.catalogue import terms_for


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A notice to be made."""

    fact: Untold
    kind: NoticeKind
    recipient: Recipient
    recipient_id: UUID
    way: tuple[Channel, ...]
    due_at: datetime | None
    sent_to: str = ""
    """The address of today, where tomorrow's will not do."""


@dataclass(frozen=True, slots=True)
class _People:
    """Those whom some facts concern, and how each is reached."""

    works: Mapping[UUID, Standing]
    households: Mapping[UUID, Reach]
    companies: Mapping[UUID, CompanyReach]
    helpers: Mapping[UUID, HelperReach]


@collector.put_off()
def decide(*, now: datetime, limit: int, only: Only = None) -> int:
    """Take facts of which nobody has decided who hears them, and make their notices; tell how many facts.

    One transaction: killed in the middle, the facts are still there, and no notice is.
    """
    with transaction.atomic():
        facts = journal.take_untold(now=now, limit=limit, only=only)
        heard = [(fact, news) for fact in facts for news in news_of(fact)]
        people = _people(heard)
        _make(list(_wanted(heard, people, now)), now=now)
    return len(facts)


def _people(heard: Sequence[tuple[Untold, News]]) -> _People:
    others = [(fact, news) for fact, news in heard if news.recipient is not Recipient.HOUSEHOLD]
    works = {each.id: each for each in prestations.standings({fact.subject for fact, _ in others})} if others else {}
    paid = {UUID(str(fact.details["company"])) for fact, _ in others if "company" in fact.details}
    return _People(
        works=works,
        households=households.reach({fact.household for fact, _ in heard}),
        companies=companies.reach_companies(paid | {each.company for each in works.values()}) if others else {},
        helpers=companies.reach_helpers({each.helper for each in works.values()}) if works else {},
    )


def _wanted(heard: Iterable[tuple[Untold, News]], people: _People, now: datetime) -> Iterator[_Wanted]:
    for fact, news in heard:
        if news.recipient is Recipient.HOUSEHOLD:
            household = people.households.get(fact.household) or wrote_form(fact.household, fact.details)
            # Money whose payer is unknown goes back without a word: its remittance says why.
            if household is not None:
                yield _to_household(fact, news.kind, household, now)
        else:
            yield _to_worker_or_company(fact, news, people, now)


def _to_household(fact: Untold, kind: NoticeKind, household: Reach, now: datetime) -> _Wanted:
    way = ways_to(household, kind)
    due_at = first_moment(way[0], household, now=now)
    # The old address is warned, however late the letter is printed: the new one may be a stranger's.
    sent_to = as_written(household) if kind is NoticeKind.CONTACT_CHANGED else ""
    return _Wanted(fact, kind, Recipient.HOUSEHOLD, household.household, way, due_at, sent_to)


def _to_worker_or_company(fact: Untold, news: News, people: _People, now: datetime) -> _Wanted:
    work = people.works.get(fact.subject)
    there: CompanyReach | HelperReach
    if news.recipient is Recipient.COMPANY:
        there = people.companies[work.company if work else UUID(str(fact.details["company"]))]
    else:
        assert work is not None, "helpers hear of work only"
        there = people.helpers[work.helper]
    way = ways_to_worker_or_company(there.email)
    return _Wanted(fact, news.kind, news.recipient, there.id, way, now if way[0] is Channel.EMAIL else None)


def as_written(household: Reach) -> str:
    """A home as one text: street, postcode and town, a line each."""
    return "\n".join((household.street, household.postcode, household.town))


def first_moment(channel: Channel, household: Reach, *, now: datetime) -> datetime | None:
    """When a household is first told by a channel: at once, but called only at hours when people are called."""
    if channel is Channel.PORTAL:
        return None
    if channel is not Channel.CALL:
        return now
    telling = terms_for(household.scheme, on=brussels_day(now)).telling
    return next_calling_moment(now, telling, own_hours=household.call_hours)


def _make(wanted: Sequence[_Wanted], *, now: datetime) -> None:
    if not wanted:
        return
    statements.run(
        sql.MAKE,
        {
            "households": [each.fact.household for each in wanted],
            "notices": [new_id() for _ in wanted],
            "facts": [each.fact.id for each in wanted],
            "subjects": [each.fact.subject for each in wanted],
            "kinds": [each.kind.value for each in wanted],
            "recipients": [each.recipient.value for each in wanted],
            "recipient_ids": [each.recipient_id for each in wanted],
            "happened": [each.fact.at for each in wanted],
            "deliveries": [new_id() for _ in wanted],
            "channels": [each.way[0].value for each in wanted],
            "due": [each.due_at for each in wanted],
            "sent_to": [each.sent_to for each in wanted],
            "now": now,
        },
    )
