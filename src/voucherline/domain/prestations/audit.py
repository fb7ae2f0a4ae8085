"""What the audit recomputes of prestations: states from the journal, vouchers and money from the ledger, and minutes.

Reads tables of packages that stand lower; that is what an audit is for.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from voucherline.database.checks import Check
from voucherline.domain.prestations.audit_of_clocks import CHECKS as CHECKS_OF_CLOCKS
from voucherline.domain.prestations.audit_of_objections import CHECKS as CHECKS_OF_OBJECTIONS
from voucherline.domain.prestations.audit_of_old_work import CHECKS as CHECKS_OF_OLD_WORK
from voucherline.domain.prestations.audit_of_samples import CHECKS as CHECKS_OF_SAMPLES
from voucherline.domain.prestations.states import MOVES, PrestationState
from voucherline.schemes.catalogue import all_terms


def exchange_values() -> Mapping[str, object]:
    """Each scheme's exchange values with the days on which they hold, as columns."""
    terms = all_terms()
    return {
        "schemes": [each.scheme for each, _ in terms],
        "first_days": [each.since for each, _ in terms],
        "days_after": [until for _, until in terms],
        "exchange": [each.exchange_value.cents for each, _ in terms],
    }


EXCHANGE: Final = """
    select * from unnest(%(schemes)s::text[], %(first_days)s::date[], %(days_after)s::date[], %(exchange)s::bigint[])
             as e(scheme, first_day, day_after, cents)
"""

# A state is entered as often as it is left, but the one in which the prestation stands: so no order of the facts of
# one instant matters.
MOVED: Final = """
with steps as (
    select fact.household_id, fact.subject_id, step.state, sum(step.way) as net
      from journal_fact fact cross join lateral (values (fact.moved_from, -1), (fact.moved_to, 1)) as step(state, way)
     where fact.moved_to <> '' and fact.kind <> 'HouseholdStateChanged'
     group by 1, 2, 3
), told as (
    select household_id, subject_id, string_agg(state, ' and ') filter (where net > 0) as state,
           bool_and(net = 0 or (net = 1 and state <> '') or (net = -1 and state = '')) as unbroken
      from steps group by 1, 2
)
select coalesce(p.id, told.subject_id), p.state,
       concat(told.state, case when not told.unbroken then ', by a broken chain of moves' end)
  from prestations_prestation p
  full join told on told.household_id = p.household_id and told.subject_id = p.id
 where p.state is distinct from told.state or not told.unbroken
"""

ALLOWED: Final = """
select subject_id, 'a move of the table', concat(kind, ' from ', moved_from, ' to ', moved_to) from journal_fact
 where moved_to <> '' and kind <> 'HouseholdStateChanged' and not moved_from || '>' || moved_to = any(%(moves)s::text[])
"""


def _moves() -> Mapping[str, object]:
    allowed = {f"{before.value}>{after.value}" for (before, _), after in MOVES.items()}
    return {"moves": sorted(allowed | {f">{PrestationState.REGISTERED.value}"})}


VOUCHERS: Final = """
with moved as (
    select household_id, subject_id,
           sum(case phase when 2 then amount when 3 then -amount when 4 then -amount else 0 end) as held,
           sum(case when phase = 3 then amount when debit = 3 then -amount else 0 end) as spent
      from ledger_transfer where (debit = 2 and credit = 3) or (debit = 3 and credit = 2)
     group by 1, 2
)
select coalesce(p.id, moved.subject_id), concat('held ', p.held, ', spent ', p.spent),
       concat('held ', coalesce(moved.held, 0), ', spent ', coalesce(moved.spent, 0))
  from prestations_prestation p
  full join moved on moved.household_id = p.household_id and moved.subject_id = p.id
 where (coalesce(p.held, 0), coalesce(p.spent, 0)) <> (coalesce(moved.held, 0), coalesce(moved.spent, 0))
    or p.id is null
"""

# Household's money and region's share together are the exchange value of the day of the work, for each voucher spent.
WORTH: Final = f"""
with exchange as ({EXCHANGE}), owed as (
    select household_id, subject_id, company_id,
           sum(case when credit = 15 then amount else -amount end) as cents
      from ledger_transfer
     where phase = 1 and ((credit = 15 and debit in (13, 16)) or (debit = 15 and credit in (13, 16)))
     group by 1, 2, 3
)
select coalesce(p.id, owed.subject_id), concat(p.spent * exchange.cents, ' cents to ', p.company_id),
       concat(coalesce(owed.cents, 0), ' cents to ', owed.company_id)
  from prestations_prestation p
  join exchange on exchange.scheme = p.scheme and p.day >= exchange.first_day and p.day < exchange.day_after
  full join owed on owed.household_id = p.household_id and owed.subject_id = p.id and owed.company_id = p.company_id
 where coalesce(p.spent * exchange.cents, 0) <> coalesce(owed.cents, 0)
"""  # noqa: S608 - composed of constants

CARRY: Final = """
with worked as (
    select household_id, company_id,
           sum(minutes) filter (where state <> 'cancelled') - 60 * sum(due) as minutes
      from prestations_prestation group by 1, 2
)
select coalesce(carry.household_id, worked.household_id), concat(carry.minutes, ' minutes'),
       concat(coalesce(worked.minutes, 0), ' minutes for company ', coalesce(carry.company_id, worked.company_id))
  from prestations_carry carry
  full join worked on worked.household_id = carry.household_id and worked.company_id = carry.company_id
 where coalesce(carry.minutes, 0) <> coalesce(worked.minutes, 0)
"""

ANSWERS: Final = """
select id, concat(state, ', due ', due, ', held ', held, ', spent ', spent),
       concat('company ', company_yes, ', household ', household_yes, ', tray ', tray)
  from prestations_prestation
 where case state
       when 'registered' then spent > 0 or (company_yes <> '' and household_yes <> '')
       when 'contested' then spent > 0 or household_yes <> ''
       when 'maintained' then spent > 0 or household_yes <> '' or company_yes = ''
       when 'cancelled' then due > 0 or held > 0 or spent > 0
       else company_yes = '' or household_yes = '' end
    or case state
       when 'agreed' then held > 0 or spent <> due
       when 'reimbursed' then held > 0 or spent <> due or submitted <> due
       when 'short' then due <= held + spent
       when 'outside vouchers' then held > 0 or due <= spent
       else false end
    or (state not in ('registered', 'contested', 'maintained')
        and (tray not in ('', 'silence in doubt') or company_due_at is not null or household_due_at is not null))
    or (tray = 'silence in doubt' and household_yes <> 'silence')
"""

CHECKS: Final = (
    Check("prestations.moves", "each state is where the journal's moves led, without a gap", MOVED),
    Check("prestations.allowed-moves", "every move stands in the table of moves", ALLOWED, _moves),
    Check("prestations.vouchers", "held and spent are the ledger's open holds and spends", VOUCHERS),
    Check("prestations.worth", "what is spent was paid in full: exchange value times vouchers", WORTH, exchange_values),
    Check("prestations.carry", "minutes carried are those worked and not yet counted in vouchers", CARRY),
    Check("prestations.answers", "agreed means two yeses; vouchers, tray and clocks fit the state", ANSWERS),
    *CHECKS_OF_CLOCKS,
    *CHECKS_OF_OBJECTIONS,
    *CHECKS_OF_OLD_WORK,
    *CHECKS_OF_SAMPLES,
)
