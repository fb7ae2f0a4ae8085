"""What the audit recomputes of notices: that what happened was told, and that silence rests on a proof.

Reads tables of packages that stand lower; that is what an audit is for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Final

from voucherline.database.checks import Check, Found, Row
from voucherline.journal.values import Untold
from voucherline.notices import audit_sql as sql
from voucherline.notices.channels import STARTS_THE_CLOCK
from voucherline.notices.decisions import DECISIONS, news_of
from voucherline.notices.states import MOVES, DeliveryEvent, DeliveryState
from voucherline.notices.values import Channel, NoticeKind, Recipient
from voucherline.schemes.catalogue import all_terms


@lru_cache(maxsize=1 << 12)
def where_events_lead(channel: Channel, events: tuple[str, ...]) -> frozenset[DeliveryState]:
    """The states in which a delivery may stand after these events; none, if they cannot follow each other.

    Being taken up leaves no event behind: whoever does it may die, and only then is it noted that it was lost.
    """
    there = _taken_up(channel, {DeliveryState.WAITING})
    for event in events:
        after = (MOVES[channel].get((state, DeliveryEvent(event))) for state in there)
        there = _taken_up(channel, {state for state in after if state})
    return there


def _taken_up(channel: Channel, there: Iterable[DeliveryState]) -> frozenset[DeliveryState]:
    taken = {MOVES[channel].get((state, DeliveryEvent.TAKEN_UP)) for state in there}
    return frozenset({*there, *(state for state in taken if state)})


def _misplaced(row: Row) -> Found | None:
    delivery, channel, state, events = row
    there = where_events_lead(Channel(channel), tuple(events))
    if DeliveryState(state) in there:
        return None
    led_to = " or ".join(sorted(there)) or "nowhere"
    return delivery, state, f"{', '.join(events) or 'no event'} leads to {led_to}"


def _unheard(row: Row) -> Found | None:
    household, id_, subject, kind, moved_from, moved_to, role, actor, at, details, household_known, made = row
    said = json.loads(details) if details else {}
    fact = Untold(household, id_, subject, kind, moved_from, moved_to, role, actor, at, said)
    wanted = {
        news.kind.value
        for news in news_of(fact)
        # Money whose payer is unknown goes back without a word.
        if household_known or said.get("wrote") or news.recipient is not Recipient.HOUSEHOLD
    }
    missing = wanted - set(made)
    return (fact.id, f"{fact.kind} is told as {', '.join(sorted(missing))}", "no notice") if missing else None


def _kinds_of_facts() -> Mapping[str, object]:
    return {"kinds": [kind.__name__ for kind, decision in DECISIONS.items() if decision.news]}


def _proof() -> Mapping[str, object]:
    return {
        "kinds": [kind.value for kind in STARTS_THE_CLOCK],
        "unbounced": min(terms.telling.email_unbounced for terms, _ in all_terms()),
        # So many working days are at least as many days.
        "posted": timedelta(days=min(terms.telling.letter_working_days for terms, _ in all_terms())),
    }


def _with_code() -> Mapping[str, object]:
    return {"kinds": [NoticeKind.TELEPHONE_CODE.value, NoticeKind.MANDATE_OFFERED.value]}


CHECKS: Final = (
    Check("notices.states", "every delivery stands where its events led", sql.EVENTS, judge=_misplaced),
    Check("notices.told", "whoever counts as told has a delivery with a proof of that moment", sql.TOLD),
    Check(
        "notices.silence",
        "every silence of a household rests on a proof older than its clock, of the hours as they stood",
        sql.SILENCE,
        _proof,
    ),
    Check(
        "notices.facts", "what happened was told, or waits to be decided", sql.UNHEARD, _kinds_of_facts, judge=_unheard
    ),
    Check("notices.stuck", "whoever is still to be told has a delivery that goes on", sql.STUCK),
    Check("notices.runs", "all letters of a run that was handed over are with the post", sql.LEFT_BEHIND),
    Check("notices.codes", "no code stands in what is kept of a letter", sql.CODES, _with_code),
)
