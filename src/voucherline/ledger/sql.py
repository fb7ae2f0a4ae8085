"""Set statements of the ledger: parallel arrays in, one statement for any length."""

from typing import Final

ISSUE: Final = """
with new as (
    select * from unnest(%(households)s::uuid[], %(lots)s::uuid[], %(orders)s::uuid[],
                         %(lines)s::uuid[], %(schemes)s::text[], %(terms)s::text[], %(prices)s::bigint[],
                         %(vouchers)s::bigint[], %(issued)s::date[], %(expire)s::date[])
             as n(household_id, lot_id, order_id, line_id, scheme, terms, price, vouchers, issued_on, expires_on)
), lots as (
    insert into ledger_lot (household_id, id, order_id, line_id, scheme, terms, price_cents, issued_on, expires_on,
                            live, issued, free, held, spent, refunded, expired)
    select household_id, lot_id, order_id, line_id, scheme, terms, price, issued_on, expires_on, true,
           vouchers, vouchers, 0, 0, 0, 0
      from new
)
insert into ledger_transfer (household_id, id, phase, debit, credit, amount, lot_id, subject_id, at)
select household_id, md5(lot_id || 'issued')::uuid, 1, 1, 2, vouchers, lot_id, order_id, %(at)s from new
union all
select household_id, md5(lot_id || 'paid')::uuid, 1, 12, 13, vouchers * price, lot_id, order_id, %(at)s
  from new where price > 0
"""
"""In: lots. Out: nothing; lots and their transfers issued -> lot and deposit -> outstanding. Locks nothing."""

POST: Final = """
insert into ledger_transfer (household_id, id, phase, debit, credit, amount, subject_id, at)
select household_id, id, 1, debit, credit, amount, subject_id, %(at)s
  from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(debits)s::int[], %(credits)s::int[],
              %(amounts)s::bigint[], %(subjects)s::uuid[])
       as posting(household_id, id, debit, credit, amount, subject_id)
"""
"""In: direct transfers of cents that touch no lot. Out: nothing. Locks nothing."""

LOCK_LOTS: Final = """
select 1 from ledger_lot
 where household_id = any(%(households)s::uuid[]) and live
 order by household_id, id
   for no key update
"""
"""In: households. Locks all their live lots, in id order."""

HOLD: Final = """
with asked as (
    select *, sum(vouchers) over asks - vouchers as first, sum(vouchers) over asks as last
      from unnest(%(ids)s::uuid[], %(households)s::uuid[], %(prestations)s::uuid[], %(companies)s::uuid[],
                  %(vouchers)s::bigint[])
           with ordinality as a(id, household_id, prestation_id, company_id, vouchers, place)
    window asks as (partition by household_id order by place)
), usable as materialized (
    select household_id, id, free, expires_on, issued_on from ledger_lot
     where household_id = any(%(households)s::uuid[]) and live and free > 0 and expires_on >= %(today)s
       and issued_on <= %(issued_until)s
     order by household_id, id
       for no key update
), offered as (
    select household_id, id, sum(free) over lots - free as first, sum(free) over lots as last
      from usable
    window lots as (partition by household_id order by expires_on, issued_on, id)
), taken as (
    select asked.id, asked.household_id, asked.prestation_id, asked.company_id, offered.id as lot_id,
           (least(asked.last, offered.last) - greatest(asked.first, offered.first))::bigint as amount
      from asked join offered using (household_id)
     where asked.first < offered.last and offered.first < asked.last
), kept as (
    update ledger_lot lot set free = lot.free - t.amount, held = lot.held + t.amount
      from (select household_id, lot_id, sum(amount)::bigint as amount from taken group by 1, 2) t
     where lot.household_id = t.household_id and lot.id = t.lot_id
), held as (
    insert into ledger_transfer (household_id, id, phase, debit, credit, amount, lot_id, company_id, subject_id, at)
    select household_id, md5(id::text || lot_id)::uuid, 2, 2, 3, amount, lot_id, company_id, prestation_id, %(at)s
      from taken
)
select prestation_id, sum(amount)::bigint from taken group by 1
"""
"""In: asks, in the order in which they are served. Out: vouchers held by prestation (fewer than asked where fewer are
free; a prestation with none is absent). The lots were locked by LOCK_LOTS; those that expire first are taken first.
Locked once more, because an order may have brought a new lot since then."""

# Joins go from what is asked to tables by their keys, never between two CTEs: the planner believes that a CTE has one
# row, and would compare each row of one with each of the other.
_OPEN_HOLDS: Final = """
      from asked
     cross join lateral (
           -- offset 0: looked up one by one, or the planner reads all holds there are
           select * from ledger_transfer h
            where h.household_id = asked.household_id and h.subject_id = asked.prestation_id
              and h.phase = 2 and h.debit = 2 offset 0) hold
      join ledger_lot lot on lot.household_id = hold.household_id and lot.id = hold.lot_id
     where not exists (select from ledger_transfer answer
                        where answer.household_id = hold.household_id and answer.answers_id = hold.id)
"""

_LOCK_OPEN_LOTS: Final = """
    select lot.id from ledger_lot lot
     where (lot.household_id, lot.id) in (select household_id, lot_id from open)
     order by lot.household_id, lot.id
       for no key update
"""

SPEND: Final = f"""
with asked as (
    select * from unnest(%(households)s::uuid[], %(prestations)s::uuid[], %(exchange)s::bigint[])
             as a(household_id, prestation_id, exchange)
), open as materialized (
    select hold.household_id, hold.id, hold.lot_id, hold.company_id, hold.subject_id, hold.amount,
           lot.price_cents * hold.amount as paid, (asked.exchange - lot.price_cents) * hold.amount as share
    {_OPEN_HOLDS}
), locked as materialized (
    {_LOCK_OPEN_LOTS}
), counted as (
    update ledger_lot lot set held = lot.held - t.amount, spent = lot.spent + t.amount
      from (select household_id, lot_id, sum(amount)::bigint as amount from open group by 1, 2) t
     where lot.household_id = t.household_id and lot.id = t.lot_id and (select count(*) from locked) > 0
), written as (
    insert into ledger_transfer
           (household_id, id, phase, debit, credit, amount, lot_id, company_id, subject_id, answers_id, at)
    select household_id, md5(id || 'spent')::uuid, 3, 2, 3, amount, lot_id, company_id, subject_id, id, %(at)s
      from open
    union all
    select household_id, md5(id || 'paid')::uuid, 1, 13, 15, paid, lot_id, company_id, subject_id, null, %(at)s
      from open where paid > 0
    union all
    select household_id, md5(id || 'share')::uuid, 1, 16, 15, share, lot_id, company_id, subject_id, null, %(at)s
      from open where share > 0
)
select subject_id, sum(amount)::bigint from open group by 1
"""
"""In: prestations with the exchange value of their day. Out: vouchers spent by prestation. Answers every open hold,
locks their lots in id order, credits the company from the household's money and the region's."""

RELEASE: Final = f"""
with asked as (
    select * from unnest(%(households)s::uuid[], %(prestations)s::uuid[], %(vouchers)s::bigint[])
             as a(household_id, prestation_id, vouchers)
), open as materialized (
    select hold.household_id, hold.id, hold.lot_id, hold.company_id, hold.subject_id, hold.amount, asked.vouchers,
           sum(hold.amount) over newest - hold.amount as below
    {_OPEN_HOLDS}
    window newest as (partition by hold.household_id, hold.subject_id order by lot.expires_on desc, hold.id desc)
), locked as materialized (
    {_LOCK_OPEN_LOTS}
), given as (
    select open.*, least(amount, vouchers - below)::bigint as back from open where below < vouchers
), counted as (
    update ledger_lot lot set held = lot.held - t.back, free = lot.free + t.back
      from (select household_id, lot_id, sum(back)::bigint as back from given group by 1, 2) t
     where lot.household_id = t.household_id and lot.id = t.lot_id and (select count(*) from locked) > 0
), written as (
    insert into ledger_transfer
           (household_id, id, phase, debit, credit, amount, lot_id, company_id, subject_id, answers_id, at)
    select household_id, md5(id || 'released')::uuid, 4, 2, 3, amount, lot_id, company_id, subject_id, id, %(at)s
      from given
    union all
    select household_id, md5(id || 'rest')::uuid, 2, 2, 3, amount - back, lot_id, company_id, subject_id, null, %(at)s
      from given where back < amount
)
select subject_id, sum(back)::bigint from given group by 1
"""
"""In: prestations and how many of their held vouchers go back. Out: vouchers released by prestation. A hold is answered
whole; what is kept of it is held again on the same lot, so that a voucher kept past its expiry stays kept."""

LOCK_TO_EXPIRE: Final = """
select household_id, id from ledger_lot
 where live and expires_on < %(today)s and terms = %(terms)s and (free > 0 or held = 0)
 order by household_id, id
 limit %(limit)s
   for no key update
"""
"""In: a version of terms, a day, how many. Out: the lots issued under it to expire. Locks them, in id order."""

EXPIRE: Final = """
with due as materialized (
    select lot.household_id, lot.id, lot.line_id, lot.free, lot.held, lot.price_cents,
           md5(lot.id::text || 'expired' || %(at)s || lot.expired)::uuid as transfer_id
      from unnest(%(households)s::uuid[], %(lots)s::uuid[]) as a(household_id, id)
      join ledger_lot lot on lot.household_id = a.household_id and lot.id = a.id
), counted as (
    update ledger_lot lot set free = 0, expired = lot.expired + due.free, live = lot.held > 0
      from due where lot.household_id = due.household_id and lot.id = due.id
), written as (
    insert into ledger_transfer (household_id, id, phase, debit, credit, amount, lot_id, subject_id, at)
    select household_id, transfer_id, 1, 2, 5, free, id, id, %(at)s
      from due where free > 0
    union all
    select household_id, md5(transfer_id || 'cents')::uuid, 1, 13, %(to)s, free * price_cents, id, id, %(at)s
      from due where free * price_cents > 0
)
select household_id, id, line_id, free, free * price_cents, transfer_id from due
"""
"""In: lots locked by LOCK_TO_EXPIRE, the account that gets the money. Out: the lots dealt with (free may be 0).
Not one statement with the lock: what is counted must be read after whoever held the lot has committed. A lot can expire
twice at one instant, when held vouchers came back in between: what had expired before is part of the id."""

REFUND: Final = """
with asked as (
    select * from unnest(%(households)s::uuid[], %(lots)s::uuid[], %(vouchers)s::bigint[])
             as a(household_id, id, vouchers)
), counted as (
    update ledger_lot lot set free = lot.free - asked.vouchers, refunded = lot.refunded + asked.vouchers
      from asked where lot.household_id = asked.household_id and lot.id = asked.id
    returning lot.household_id, lot.id, lot.line_id, asked.vouchers,
              asked.vouchers * lot.price_cents as cents
), written as (
    insert into ledger_transfer (household_id, id, phase, debit, credit, amount, lot_id, subject_id, at)
    select household_id, md5(id || %(key)s)::uuid, 1, 2, 4, vouchers, id, %(subject)s, %(at)s from counted
    union all
    select household_id, md5(id || %(key)s || 'cents')::uuid, 1, 13, 14, cents, id, %(subject)s, %(at)s
      from counted where cents > 0
)
select household_id, id, line_id, vouchers, cents, md5(id || %(key)s)::uuid from counted
"""
"""In: how many vouchers of which lots, locked by LOCK_LOTS. Out: what was refunded, in vouchers and cents."""

HOLD_CENTS: Final = """
insert into ledger_transfer (household_id, id, phase, debit, credit, amount, company_id, subject_id, at)
select household_id, id, 2, debit, 11, amount, company_id, subject_id, %(at)s
  from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(debits)s::int[], %(amounts)s::bigint[],
              %(companies)s::uuid[], %(subjects)s::uuid[])
       as h(household_id, id, debit, amount, company_id, subject_id)
"""
"""In: cents about to be sent. Out: nothing. Locks nothing."""

ANSWER_CENTS: Final = """
insert into ledger_transfer
       (household_id, id, phase, debit, credit, amount, company_id, subject_id, answers_id, at)
select hold.household_id, md5(hold.id || %(phase)s::int::text)::uuid, %(phase)s, hold.debit, hold.credit, hold.amount,
       hold.company_id, hold.subject_id, hold.id, %(at)s
  from unnest(%(households)s::uuid[], %(holds)s::uuid[]) as a(household_id, id)
  join ledger_transfer hold on hold.household_id = a.household_id and hold.id = a.id and hold.phase = 2
"""
"""In: holds of cents and whether they are spent or released. Out: nothing; the unique key refuses a second answer."""

REVERSE: Final = """
with meant as materialized (
    select t.* from unnest(%(households)s::uuid[], %(ids)s::uuid[]) as a(household_id, id)
      join ledger_transfer t on t.household_id = a.household_id and t.id = a.id
), change as (
    select household_id, lot_id,
           sum(case when debit = 1 then -amount else 0 end)::bigint as issued,
           sum(case when debit = 1 then -amount else amount end)::bigint as free,
           sum(case when phase = 3 then -amount else 0 end)::bigint as spent,
           sum(case when credit = 4 then -amount else 0 end)::bigint as refunded,
           sum(case when credit = 5 then -amount else 0 end)::bigint as expired
      from meant where debit < 10 group by 1, 2
), lots as materialized (
    select lot.household_id, lot.id from ledger_lot lot
     where (lot.household_id, lot.id) in (select household_id, lot_id from change)
     order by lot.household_id, lot.id
       for no key update
), counted as (
    update ledger_lot lot
       set issued = lot.issued + c.issued, free = lot.free + c.free, spent = lot.spent + c.spent,
           refunded = lot.refunded + c.refunded, expired = lot.expired + c.expired, live = true
      from change c join lots on lots.household_id = c.household_id and lots.id = c.lot_id
     where lot.household_id = c.household_id and lot.id = c.lot_id
)
insert into ledger_transfer
       (household_id, id, phase, debit, credit, amount, lot_id, company_id, subject_id, corrects_id, at)
select household_id, md5(id || 'corrected')::uuid, 1, credit, debit, amount, lot_id, company_id, subject_id, id, %(at)s
  from meant
"""
"""In: transfers to correct (direct, or the spending of a hold). Out: nothing; a transfer the other way for each, and
the lots' counters put back; locks the lots in id order. The unique key refuses a second correction, the lot's checks
one that has gone on."""

PURSES: Final = """
select household_id, coalesce(sum(held), 0)::int, coalesce(sum(free), 0)::int
  from ledger_lot where household_id = any(%(households)s::uuid[]) and live group by household_id
"""
"""In: households. Out: how many vouchers each keeps for work and has free. Locks nothing."""

LOTS_OF: Final = """
select household_id, id, order_id, price_cents, issued_on, expires_on, issued, free, held, spent, refunded, expired,
       terms
  from ledger_lot where household_id = any(%(households)s::uuid[]) order by expires_on, issued_on, id
"""
"""In: households. Out: their lots with all counters, the oldest expiry first. Locks nothing."""
