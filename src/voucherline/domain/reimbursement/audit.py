"""What the audit recomputes of payments to companies: sums from parts, parts from work, states from the bank."""

from __future__ import annotations

from typing import Final

from voucherline.database.checks import Check
from voucherline.domain.prestations.audit import EXCHANGE, exchange_values

SUMS: Final = """
select payment.id, concat(payment.vouchers, ' vouchers, ', payment.cents, ' cents'),
       concat(coalesce(sum(part.vouchers), 0), ' vouchers, ', coalesce(sum(part.cents), 0), ' cents in parts')
  from reimbursement_payment payment left join reimbursement_part part on part.payment_id = payment.id
 group by payment.id, payment.vouchers, payment.cents
having coalesce(sum(part.vouchers), 0) <> payment.vouchers or coalesce(sum(part.cents), 0) <> payment.cents
"""

PARTS: Final = f"""
with exchange as ({EXCHANGE})
select part.id, concat(part.vouchers, ' vouchers, ', part.cents, ' cents'),
       concat(part.vouchers * exchange.cents, ' cents for work of ', p.day)
  from reimbursement_part part
  left join prestations_prestation p on p.household_id = part.household_id and p.id = part.prestation_id
  left join exchange on exchange.scheme = p.scheme and p.day >= exchange.first_day and p.day < exchange.day_after
 where part.cents is distinct from part.vouchers * exchange.cents
"""  # noqa: S608 - composed of constants

SUBMITTED: Final = """
with parts as (
    select part.household_id, part.prestation_id, sum(part.vouchers) as vouchers,
           sum(part.vouchers) filter (where payment.state = 'paid') as paid
      from reimbursement_part part join reimbursement_payment payment on payment.id = part.payment_id
     where payment.state not in ('came back', 'withdrawn') group by 1, 2
)
select coalesce(p.id, parts.prestation_id), concat(p.state, ', submitted ', p.submitted),
       concat(coalesce(parts.vouchers, 0), ' in payments, ', coalesce(parts.paid, 0), ' paid')
  from prestations_prestation p
  full join parts on parts.household_id = p.household_id and parts.prestation_id = p.id
 where coalesce(p.submitted, 0) <> coalesce(parts.vouchers, 0)
    or (p.state = 'reimbursed' and coalesce(parts.paid, 0) <> p.due)
"""

STATES: Final = """
with sent as (
    select subject_id, count(*) as number, sum(cents) as cents, min(state) as state, bool_and(settled) as settled
      from bank_outgoing where purpose = 'company payment' group by 1
)
select coalesce(payment.id, sent.subject_id), concat(payment.state, ', ', payment.cents, ' cents'),
       concat(coalesce(sent.number, 0), ' payments by the bank: ', sent.state,
              case when sent.settled then ', settled' end, ', ', sent.cents, ' cents')
  from reimbursement_payment payment full join sent on sent.subject_id = payment.id
 where payment.id is null
    or (payment.state not in ('open', 'withdrawn') and (sent.cents, sent.number) is distinct from (payment.cents, 1))
    or not case payment.state
           when 'open' then sent.number is null
           when 'withdrawn' then sent.number is null
           when 'submitted' then not sent.settled
           when 'paid' then sent.state = 'executed' and sent.settled or sent.state = 'came back' and not sent.settled
           else sent.state = 'came back' and sent.settled end
"""

EMPTY: Final = """
select id, concat(state, ', ', cents, ' cents'), 'nothing to pay'
  from reimbursement_payment where state in ('open', 'submitted') and cents = 0
"""

HOLDS: Final = """
with held as (
    select hold.household_id, hold.id, hold.amount, hold.company_id, hold.subject_id,
           case when undone.id is not null then 'undone' when answer.phase = 3 then 'spent'
                when answer.phase = 4 then 'released' else 'held' end as stands
      from ledger_transfer hold
      left join ledger_transfer answer on answer.household_id = hold.household_id and answer.answers_id = hold.id
      left join ledger_transfer undone on undone.household_id = answer.household_id and undone.corrects_id = answer.id
     where hold.phase = 2 and hold.debit = 15
), parts as (
    select part.household_id, part.id, part.cents, payment.company_id, payment.id as payment_id, payment.state
      from reimbursement_part part join reimbursement_payment payment on payment.id = part.payment_id
)
select coalesce(parts.id, held.id), concat(parts.cents, ' cents, ', parts.state),
       concat(held.amount, ' cents ', coalesce(held.stands, 'not held'))
  from parts full join held on held.household_id = parts.household_id and held.id = parts.id
 where (parts.cents, parts.company_id, parts.payment_id)
       is distinct from (held.amount, held.company_id, held.subject_id)
    or not case parts.state when 'paid' then held.stands = 'spent'
                            when 'came back' then held.stands in ('released', 'undone')
                            when 'withdrawn' then held.stands = 'released'
                            else held.stands = 'held' end
"""

OWED: Final = f"""
with exchange as ({EXCHANGE}), worked as (
    select p.company_id, sum((p.spent - p.submitted) * exchange.cents) as cents
      from prestations_prestation p
      join exchange on exchange.scheme = p.scheme and p.day >= exchange.first_day and p.day < exchange.day_after
     group by 1
), owed as (
    select company_id, sum(case when credit = 15 then amount
                                else case phase when 3 then 0 when 4 then amount else -amount end end) as cents
      from ledger_transfer where credit = 15 or debit = 15 group by 1
)
select coalesce(worked.company_id, owed.company_id), concat(coalesce(worked.cents, 0), ' cents not yet submitted'),
       concat(coalesce(owed.cents, 0), ' cents owed')
  from worked full join owed on owed.company_id = worked.company_id
 where coalesce(worked.cents, 0) <> coalesce(owed.cents, 0)
"""  # noqa: S608 - composed of constants

CHECKS: Final = (
    Check("reimbursement.sums", "each payment is the sum of its parts", SUMS),
    Check(
        "reimbursement.parts", "each part is the exchange value of its day times its vouchers", PARTS, exchange_values
    ),
    Check("reimbursement.submitted", "each prestation's submitted vouchers stand in payments", SUBMITTED),
    Check("reimbursement.states", "each payment stands where the bank's payment for it stands", STATES),
    Check("reimbursement.empty", "no payment waits that would pay nothing", EMPTY),
    Check("reimbursement.holds", "each part is held, spent or released as its payment says", HOLDS),
    Check("reimbursement.owed", "each company is owed what it worked for and did not submit", OWED, exchange_values),
)
