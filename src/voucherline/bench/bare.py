"""The same rows written by bare SQL: what the server could do if nobody asked, checked or explained."""

from typing import Final

SILENCE: Final = """
with due as materialized (
    select household_id, id from prestations_prestation
     where household_due_at <= %(now)s order by household_due_at limit %(limit)s for no key update
), answered as (
    update prestations_prestation p
       set state = 'agreed', household_yes = 'silence', household_due_at = null, spent = held, held = 0
      from due where p.household_id = due.household_id and p.id = due.id
    returning p.household_id, p.id
), hold as (
    select t.household_id, t.id, t.lot_id, t.company_id, t.subject_id, t.amount, lot.price_cents
      from due
      join ledger_transfer t on t.household_id = due.household_id and t.subject_id = due.id and t.phase = 2
      join ledger_lot lot on lot.household_id = t.household_id and lot.id = t.lot_id
), counted as (
    update ledger_lot lot set held = held - t.amount, spent = spent + t.amount
      from (select household_id, lot_id, sum(amount)::bigint as amount from hold group by 1, 2) t
     where lot.household_id = t.household_id and lot.id = t.lot_id
), written as (
    insert into ledger_transfer
           (household_id, id, phase, debit, credit, amount, lot_id, company_id, subject_id, answers_id, at)
    select household_id, md5(id || 'spent')::uuid, 3, 2, 3, amount, lot_id, company_id, subject_id, id, %(now)s
      from hold
    union all
    select household_id, md5(id || 'paid')::uuid, 1, 13, 15, amount * price_cents, lot_id, company_id, subject_id, null,
           %(now)s from hold
    union all
    select household_id, md5(id || 'share')::uuid, 1, 16, 15, amount * (2752 - price_cents), lot_id, company_id,
           subject_id, null, %(now)s from hold
), fact as (
    insert into journal_fact
           (household_id, id, subject_id, kind, moved_from, moved_to, role, actor, channel, at, details)
    select household_id, md5(id || 'fact')::uuid, id, 'PrestationConfirmed', 'registered', 'agreed', 'system', 'clock',
           'clock', %(now)s, '{"by_silence": true, "spent": 3, "missing": 0}'
      from answered
)
select count(*) from answered
"""
