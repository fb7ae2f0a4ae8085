"""Set statements of reimbursement."""

from typing import Final

ADD_PARTS: Final = """
with part as (
    insert into reimbursement_part (household_id, id, payment_id, prestation_id, vouchers, cents)
    select household_id, id, payment_id, prestation_id, vouchers, cents
      from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(payments)s::uuid[], %(prestations)s::uuid[],
                  %(vouchers)s::int[], %(cents)s::bigint[])
           as p(household_id, id, payment_id, prestation_id, vouchers, cents)
    returning payment_id, vouchers, cents
)
update reimbursement_payment payment
   set vouchers = payment.vouchers + t.vouchers, cents = payment.cents + t.cents
  from (select payment_id, sum(vouchers) as vouchers, sum(cents) as cents from part group by 1) t
 where payment.id = t.payment_id
"""
"""In: parts of open payments, locked before. Out: nothing; the payments' sums grow with them."""

TO_CORRECT: Final = """
select household_id, subject_id from ledger_correction
 where id = %(id)s and kind = 'prestation' and approved_by = '' and declined_by = ''
"""
"""In: a correction. Out: the household and prestation that somebody wants undone; nothing if it does not wait."""
