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
