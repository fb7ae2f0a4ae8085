"""What the audit recomputes of the bank: every line has its outcome, every cent of the account its entry."""

from __future__ import annotations

from typing import Final

from voucherline.database.checks import Check

OUTCOMES: Final = """
select id, outcome, concat(cents, ' cents, ', vouchers, ' vouchers, ', returned_cents, ' returned')
  from bank_line
 where not case outcome
       when 'credited' then cents > 0 and vouchers > 0 and household_id is not null and returned_cents < cents
       when 'returned' then cents > 0 and vouchers = 0 and returned_cents = cents
       when 'our payment' then cents < 0 and vouchers = 0 and returned_cents = 0
       when 'came back' then cents > 0 and vouchers = 0 and returned_cents = 0 and outgoing_id is not null
       when 'left alone' then vouchers = 0 and returned_cents = 0
       when 'in the tray' then vouchers = 0 and returned_cents = 0
       else false end
"""

# What the bank did and the ledger has not been told yet lies between the two; that is settled within the import.
ACCOUNT: Final = """
with lines as (
    select coalesce(sum(cents), 0) as cents from bank_line
     where outcome in ('credited', 'returned', 'our payment', 'came back')
), entries as (
    select coalesce(sum(case when debit = 11 then amount else -amount end), 0) as cents
      from ledger_transfer where (debit = 11 or credit = 11) and phase in (1, 3)
), between as (
    select coalesce(sum(case when state = 'executed' then -cents else cents end), 0) as cents
      from bank_outgoing payment
     where state in ('executed', 'came back') and not settled
       and (state = 'executed' or exists (select from ledger_transfer spend
                                           where spend.subject_id in (payment.id, payment.subject_id)
                                             and spend.phase = 3 and spend.credit = 11))
)
select 'all accounts', lines.cents || ' cents by the lines', entries.cents + between.cents || ' cents by the entries'
  from lines, entries, between where lines.cents <> entries.cents + between.cents
"""

# Money to give back: by the ledger about a lot, or about what a line led to; by the payments that are to bring it.
TO_RETURN: Final = """
with owed as (
    select household_id, coalesce(lot_id, subject_id) as subject_id,
           sum(case when credit = 14 then amount else -amount end) as cents
      from ledger_transfer where (credit = 14 or debit = 14) and debit <> 11 and credit <> 11
     group by 1, 2
), going as (
    select household_id, subject_id, sum(cents) as cents from bank_outgoing
     where purpose = 'return' and state <> 'stopped' and not (state = 'came back' and settled)
     group by 1, 2
)
select coalesce(owed.subject_id, going.subject_id), concat(coalesce(owed.cents, 0), ' cents to give back'),
       concat(coalesce(going.cents, 0), ' cents in payments')
  from owed full join going on going.household_id = owed.household_id and going.subject_id = owed.subject_id
 where coalesce(owed.cents, 0) <> coalesce(going.cents, 0)
"""

RETURNS: Final = """
with held as (
    select hold.household_id, hold.subject_id, hold.amount,
           case when undone.id is not null then 'undone' when answer.phase = 3 then 'spent'
                when answer.phase = 4 then 'released' else 'held' end as stands
      from ledger_transfer hold
      left join ledger_transfer answer on answer.household_id = hold.household_id and answer.answers_id = hold.id
      left join ledger_transfer undone on undone.household_id = answer.household_id and undone.corrects_id = answer.id
     where hold.phase = 2 and hold.debit = 14
), sent as (
    select * from bank_outgoing where purpose = 'return'
)
select coalesce(sent.id, held.subject_id),
       concat(sent.cents, ' cents, ', sent.state, case when sent.settled then ', settled' end),
       concat(held.amount, ' cents ', coalesce(held.stands, 'not held'))
  from sent full join held on held.household_id = sent.household_id and held.subject_id = sent.id
 where sent.id is null
    or (held.amount is not null and held.amount <> sent.cents)
    or not case when sent.state in ('ready', 'stopped') then held.stands is null
                when sent.state = 'in a file' or (sent.state = 'executed' and not sent.settled)
                then coalesce(held.stands = 'held', false)
                when sent.state = 'executed' then coalesce(held.stands = 'spent', false)
                when sent.settled then coalesce(held.stands in ('released', 'undone'), false)
                else coalesce(held.stands in ('held', 'spent'), false) end
"""

FILES: Final = """
select file.id, concat(file.payments, ' payments, ', file.cents, ' cents'),
       concat(count(sent.id), ' payments, ', coalesce(sum(sent.cents), 0), ' cents')
  from bank_payment_file file left join bank_outgoing sent on sent.file_id = file.id
 group by file.id, file.payments, file.cents
having count(sent.id) <> file.payments or coalesce(sum(sent.cents), 0) <> file.cents
"""

ANSWERED: Final = """
select line.id, concat(line.outcome, ' ', line.cents), concat(sent.state, ' ', sent.cents)
  from bank_line line left join bank_outgoing sent on sent.id = line.outgoing_id
 where line.outgoing_id is not null and line.outcome in ('our payment', 'came back')
   and (sent.id is null or abs(line.cents) <> sent.cents
        or sent.state not in ('executed', 'came back')
        or (line.outcome = 'came back' and sent.state <> 'came back'))
"""

CHECKS: Final = (
    Check("bank.outcomes", "every line has one outcome, and what belongs to it", OUTCOMES),
    Check("bank.account", "the ledger's bank account is what the lines brought and took", ACCOUNT),
    Check("bank.to-return", "what is to go back is in payments, to the cent", TO_RETURN),
    Check("bank.returns", "each return is held, spent or released as the bank's answer says", RETURNS),
    Check("bank.files", "each payment file's number and sum are those of its payments", FILES),
    Check("bank.answered", "lines about our payments agree with them", ANSWERED),
)
