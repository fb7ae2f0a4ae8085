"""Set statements of the wallet: it has no tables of its own, and reads those of the ledger. None locks anything."""

from typing import Final

TO_WARN: Final = """
with expiring as (
    select household_id, expires_on, sum(free + held)::bigint as vouchers
      from ledger_lot
     where live and scheme = %(scheme)s and expires_on between %(first)s and %(last)s
     group by 1, 2
), warned as (
    select *, md5(concat_ws(' ', 'expiry warning', household_id, expires_on, %(stage)s::int))::uuid as subject_id
      from expiring where vouchers > 0
)
select household_id, subject_id, expires_on, vouchers from warned
 where not exists (select from journal_fact fact
                    where fact.household_id = warned.household_id and fact.subject_id = warned.subject_id)
 order by household_id, expires_on
 limit %(limit)s
"""
"""In: a scheme, last days, a stage of warning, how many. Out: households with vouchers that expire then and whom this
stage has not warned: the warning's subject, the last day, how many vouchers, free or held."""

# What comes into a lot and what leaves it; keeping vouchers aside and letting them go again moves none.
_MOVED: Final = """
      from ledger_transfer t join ledger_lot lot on lot.household_id = t.household_id and lot.id = t.lot_id
     where t.household_id = any(%(households)s::uuid[]) and t.phase in (1, 3) and (t.debit = 2 or t.credit = 2)
"""
_COUNT: Final = "sum(case when t.credit = 2 then t.amount else -t.amount end)::bigint"

BEFORE: Final = f"""
    select t.household_id, {_COUNT} {_MOVED} and t.at < %(start)s group by 1
"""
"""In: households, an instant. Out: how many vouchers were in their wallets then; households without any are absent."""

MOVEMENTS: Final = f"""
    select t.household_id, (t.at at time zone 'Europe/Brussels')::date as day,
           case when t.corrects_id is not null then 'corrected'
                when t.debit = 1 then case when lot.price_cents > 0 then 'bought' else 'free' end
                when t.phase = 3 then 'spent'
                when t.credit = 4 then 'refunded' else 'expired' end as event,
           t.subject_id, {_COUNT} as vouchers
           {_MOVED} and t.at >= %(start)s and t.at < %(end)s
     group by 1, 2, 3, 4
    having {_COUNT} <> 0
     order by 1, min(t.at), 3, 4
"""
"""In: households, two instants. Out: what came into their wallets and left them in between, day by day."""

TO_SUM_UP: Final = """
with here as (
    select id as household_id, md5(concat_ws(' ', 'quarterly statement', id, %(first)s::date))::uuid as subject_id
      from households_household
     where %(after)s::uuid is null or id > %(after)s::uuid
     order by id limit %(limit)s
)
select household_id, subject_id,
       (exists (select from ledger_lot lot where lot.household_id = here.household_id and lot.free + lot.held > 0
                   and lot.issued_on <= %(last)s)
        or exists (select from ledger_transfer t
                    where t.household_id = here.household_id and t.phase in (1, 3) and (t.debit = 2 or t.credit = 2)
                      and t.at >= %(start)s and t.at < %(end)s))
       and not exists (select from journal_fact fact
                        where fact.household_id = here.household_id and fact.subject_id = here.subject_id) as due
  from here order by household_id
"""
"""In: the first and last day of a period and its two instants, after which household, how many. Out: the next
households, each with its statement's subject and whether it is due: it owns vouchers of that time or some moved then,
and nobody told it yet."""
