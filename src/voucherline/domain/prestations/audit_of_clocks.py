"""What the audit recomputes of clocks: every deadline from what it was derived from, and no silence before its time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from voucherline.database.checks import Check, Found, Row
from voucherline.domain.prestations import doubting_sql
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.catalogue import all_terms, terms_by_version
from voucherline.schemes.deadlines import COMPANY_RULE, CONTEST_ANSWER_RULE, rederive
from voucherline.schemes.derivations import Derivation
from voucherline.schemes.values import Clocks, EnteredBy, Solution, Span, Terms

# Clocks set at one instant have no order: the running one must be one of them.
RUNNING: Final = """
with running as (
    select household_id, id, clock.party, clock.ends_at
      from prestations_prestation
      cross join lateral (values ('company', company_due_at), ('household', household_due_at)) as clock(party, ends_at)
     where clock.ends_at is not null
), kept as (
    select household_id, prestation_id, party, set_at, ends_at,
           max(set_at) over (partition by household_id, prestation_id, party) as last_set
      from prestations_deadline
), last as (
    select household_id, prestation_id, party, array_agg(ends_at) as ends
      from kept where set_at = last_set group by 1, 2, 3
)
select running.id, concat(running.party, ' until ', running.ends_at),
       concat('last set to ', array_to_string(last.ends, ' or '))
  from running
  left join last on last.household_id = running.household_id and last.prestation_id = running.id
                and last.party = running.party
 where last.ends is null or running.ends_at <> all(last.ends)
"""

SILENCE: Final = """
with clock as (
    select distinct on (household_id, prestation_id) household_id, prestation_id, ends_at,
           (derivation ->> 'started_at')::timestamptz as started_at
      from prestations_deadline where party = 'household'
     order by household_id, prestation_id, set_at desc, id desc
), heard as (
    select household_id, subject_id, max(at) as at
      from journal_fact where kind = 'PrestationConfirmed' and details ->> 'by_silence' = 'true'
     group by 1, 2
)
select p.id,
       concat('told ', p.told_at, ' ', p.told_how, ', the clock ran from ', clock.started_at, ' to ', clock.ends_at),
       concat('silence counted ', heard.at)
  from prestations_prestation p
  left join clock on clock.household_id = p.household_id and clock.prestation_id = p.id
  left join heard on heard.household_id = p.household_id and heard.subject_id = p.id
 where p.household_yes = 'silence'
   and (p.told_at is null or p.told_how = '' or clock.started_at is null or heard.at is null
        or clock.started_at < p.told_at or heard.at < clock.ends_at)
"""

# Whoever waits has a clock, lies in the tray, or waits for being told (or for the company, where that comes first).
STUCK: Final = """
select id, concat(state, ', company ', company_yes, ', household ', household_yes), 'nothing will ever happen to it'
  from prestations_prestation
 where tray = '' and company_due_at is null and household_due_at is null
   and (state = 'contested' or state = 'maintained'
        or (state = 'registered' and (company_yes = '' or told_at is not null)))
union all
select id, concat(state, ', told ', told_at), 'the household''s clock does not run'
  from prestations_prestation
 where state = 'registered' and household_yes = '' and told_at is not null and household_due_at is null
   and tray = '' and company_due_at is not null and not terms = any(%(household_after_company)s::text[])
"""

DERIVED: Final = "select prestation_id, ends_at, derivation::text from prestations_deadline"

WAITING: Final = """
select 'waiting to be told', count(*) from prestations_prestation
 where state in ('registered', 'maintained') and household_yes = '' and told_at is null
union all
select 'waiting with a running clock', count(*) from prestations_prestation
 where company_due_at is not null or household_due_at is not null
union all
select 'in the tray', count(*) from prestations_prestation where tray <> ''
union all
select 'short of vouchers', count(*) from prestations_prestation where state = 'short'
"""
"""Information, not a check: how many prestations wait, and for what."""


def _household_after_company() -> Mapping[str, object]:
    later = [terms.version for terms, _ in all_terms() if terms.clocks is Clocks.HOUSEHOLD_AFTER_COMPANY]
    return {"household_after_company": later}


def _rederived(row: Row) -> Found | None:
    prestation, ends_at, written = row
    problem = _problem(written, ends_at)
    return (prestation, f"until {ends_at}", problem) if problem else None


@lru_cache(maxsize=1 << 14)
def _problem(written: str, ends_at: datetime) -> str:
    """What is wrong with a deadline, if anything; thousands set at one moment are one derivation."""
    try:
        kept: dict[str, Any] = json.loads(written)
        derivation = Derivation.from_json(kept)
        again = rederive(derivation)
        expected = _span(terms_by_version(derivation.terms), derivation.rule)
    except (Refusal, LookupError, TypeError, ValueError) as broken:
        return f"cannot be derived again: {broken}"
    if again.ends_at != ends_at:
        return f"until {again.ends_at}"
    if again.derivation != derivation:
        return "the days that were skipped are others"
    return "" if derivation.span == expected else f"the terms give {expected.count} {expected.unit.value}"


def _span(terms: Terms, rule: str) -> Span:
    """How long the terms say that a clock runs."""
    if rule == COMPANY_RULE:
        return terms.company_span
    if rule == CONTEST_ANSWER_RULE:
        return terms.contest_answer_span
    _, solution, entered_by = rule.split(":")
    return terms.household_spans[Solution(solution), EnteredBy(entered_by)]


CHECKS: Final = (
    Check("prestations.clocks", "every running clock is the one that was set last", RUNNING),
    Check("prestations.silence", "no silence of a household counted before it was told and its time was over", SILENCE),
    Check(
        "prestations.early_silence",
        "silence that came too early, as absences and outages are known now, is looked at by a person",
        doubting_sql.TOO_EARLY,
        doubting_sql.needs,
    ),
    Check(
        "prestations.stuck", "whatever waits has a clock, or a person who looks at it", STUCK, _household_after_company
    ),
    Check(
        "prestations.deadlines",
        "every deadline follows again from its derivation and its terms",
        DERIVED,
        judge=_rederived,
    ),
)
