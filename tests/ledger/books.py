"""The books, added up anew from the transfers alone: what must hold after every step of every history.

Each query tells what contradicts one sentence; all of them must be silent. They share no code with the product.
"""

from __future__ import annotations

from typing import Final

from django.db import connection

_BY_LOT: Final = """
    select household_id, lot_id,
           sum(case when (debit, credit) = (1, 2) then amount when (debit, credit) = (2, 1) then -amount else 0 end)
               as issued,
           sum(case when debit = 2 and phase = 2 then amount when debit = 2 and phase in (3, 4) then -amount else 0 end)
               as held,
           sum(case when debit = 2 and phase = 3 then amount when (debit, credit) = (3, 2) then -amount else 0 end)
               as spent,
           sum(case when (debit, credit) = (2, 4) then amount when (debit, credit) = (4, 2) then -amount else 0 end)
               as refunded,
           sum(case when (debit, credit) = (2, 5) then amount when (debit, credit) = (5, 2) then -amount else 0 end)
               as expired,
           sum(case when credit = 2 and phase = 1 then amount
                    when debit = 2 and phase in (1, 2) then -amount
                    when phase = 4 then amount else 0 end) as free,
           sum(case when credit = 13 then amount when debit = 13 then -amount else 0 end) as outstanding,
           sum(case when (debit, credit) = (12, 13) then amount
                    when (debit, credit) = (13, 12) then -amount else 0 end) as cents_issued,
           sum(case when (debit, credit) = (13, 15) then amount
                    when (debit, credit) = (15, 13) then -amount else 0 end) as cents_spent,
           sum(case when debit = 13 and credit in (14, 16) then amount
                    when credit = 13 and debit in (14, 16) then -amount else 0 end) as cents_gone
      from ledger_transfer where lot_id is not null group by 1, 2
"""

_BY_PRESTATION: Final = """
    select household_id, subject_id,
           sum(case when phase = 2 then amount when phase in (3, 4) then -amount else 0 end) as held,
           sum(case when phase = 3 then amount when (debit, credit) = (3, 2) then -amount else 0 end) as spent
      from ledger_transfer where (debit, credit) in ((2, 3), (3, 2)) group by 1, 2
"""

SENTENCES: Final = {
    "a lot counts what its transfers say": f"""
        select lot.*, t.* from ledger_lot lot full join ({_BY_LOT}) t
               on t.household_id = lot.household_id and t.lot_id = lot.id
         where (lot.issued, lot.free, lot.held, lot.spent, lot.refunded, lot.expired)
               is distinct from (t.issued, t.free, t.held, t.spent, t.refunded, t.expired)""",
    "issued = free + held + spent + refunded + expired, in vouchers, of every household": f"""
        select household_id from ({_BY_LOT}) t group by 1
        having sum(issued) <> sum(free + held + spent + refunded + expired)
            or least(min(issued), min(free), min(held), min(spent), min(refunded), min(expired)) < 0""",
    "issued = free + held + spent + refunded + expired, in cents, of every lot": f"""
        select lot.id, lot.price_cents, t.* from ledger_lot lot
          join ({_BY_LOT}) t on t.household_id = lot.household_id and t.lot_id = lot.id
         where t.cents_issued <> lot.price_cents * lot.issued
            or t.outstanding <> lot.price_cents * (lot.free + lot.held)
            or t.cents_spent <> lot.price_cents * lot.spent
            or t.cents_gone <> lot.price_cents * (lot.refunded + lot.expired)
            or t.cents_issued <> t.outstanding + t.cents_spent + t.cents_gone""",
    "the whole of a scheme adds up, in vouchers and in cents": f"""
        select lot.scheme from ledger_lot lot
          join ({_BY_LOT}) t on t.household_id = lot.household_id and t.lot_id = lot.id group by 1
        having sum(t.issued) <> sum(lot.free + lot.held + lot.spent + lot.refunded + lot.expired)
            or sum(t.cents_issued) <> sum(t.outstanding + t.cents_spent + t.cents_gone)""",
    "a prestation holds and spent what the ledger says": f"""
        select p.id, p.state, p.held, p.spent, t.held, t.spent from prestations_prestation p
          full join ({_BY_PRESTATION}) t on t.household_id = p.household_id and t.subject_id = p.id
         where (coalesce(p.held, 0), coalesce(p.spent, 0)) <> (coalesce(t.held, 0), coalesce(t.spent, 0))""",
    "an answer is as much as its hold, of the same lot, for the same subject": """
        select answer.id from ledger_transfer answer
          left join ledger_transfer hold on hold.household_id = answer.household_id and hold.id = answer.answers_id
         where answer.phase in (3, 4)
           and (hold.amount, hold.subject_id, hold.phase, hold.debit, hold.credit)
               is distinct from (answer.amount, answer.subject_id, 2, answer.debit, answer.credit)
            or answer.phase in (3, 4) and hold.lot_id is distinct from answer.lot_id""",
    "a correction is the same transfer the other way": """
        select back.id from ledger_transfer back
          left join ledger_transfer t on t.household_id = back.household_id and t.id = back.corrects_id
         where back.corrects_id is not null
           and (t.amount, t.subject_id, t.debit, t.credit)
               is distinct from (back.amount, back.subject_id, back.credit, back.debit)""",
    "no money waits undecided in a deposit": """
        select household_id from ledger_transfer where 12 in (debit, credit) group by 1
        having sum(case when credit = 12 then amount else -amount end) <> 0""",
    "what is to be returned has a payment that is not yet made": """
        select coalesce(owed.household_id, paying.household_id), owed.cents, paying.cents from (
            select household_id, sum(case when credit = 14 and phase = 1 then amount
                                          when debit = 14 and phase in (1, 3) then -amount else 0 end) as cents
              from ledger_transfer where 14 in (debit, credit) group by 1) owed
          full join (select household_id, sum(cents) as cents from bank_outgoing
                      where purpose = 'return' and state in ('ready', 'in a file') group by 1) paying
         using (household_id)
         where coalesce(owed.cents, 0) <> coalesce(paying.cents, 0)""",
    "what a company is owed is what was spent and not yet submitted": """
        select coalesce(owed.company_id, done.company_id), owed.cents, done.cents from (
            select company_id, sum(case when credit = 15 and phase = 1 then amount
                                        when debit = 15 and phase in (1, 2) then -amount
                                        when debit = 15 and phase = 4 then amount else 0 end) as cents
              from ledger_transfer where 15 in (debit, credit) group by 1) owed
          full join (select p.company_id, sum((p.spent - p.submitted) * e.cents) as cents
                       from prestations_prestation p
                       join (values ('flanders', 2752), ('brussels', 2720), ('wallonia', 2750)) e(scheme, cents)
                      using (scheme) group by 1) done using (company_id)
         where coalesce(owed.cents, 0) <> coalesce(done.cents, 0) or owed.cents < 0""",
    "a payment to a company is the sum of its parts, and held or paid": """
        select pay.id, pay.state, pay.cents, t.cents from reimbursement_payment pay
          left join (select subject_id, sum(case when phase = 2 then amount when phase = 4 then -amount
                                                 when corrects_id is not null then -amount else 0 end) as cents
                       from ledger_transfer where (debit, credit) in ((15, 11), (11, 15)) group by 1) t
            on t.subject_id = pay.id
         where pay.cents <> coalesce((select sum(cents) from reimbursement_part where payment_id = pay.id), 0)
            or coalesce(t.cents, 0) <> case when pay.state in ('came back', 'withdrawn') then 0
                                          else pay.cents end""",
    "minutes carried are those that no voucher paid": """
        select c.household_id, c.minutes, w.minutes from prestations_carry c
          full join (select household_id, company_id, sum(minutes - due * 60) as minutes from prestations_prestation
                      where state <> 'cancelled' group by 1, 2) w using (household_id, company_id)
         where coalesce(c.minutes, 0) <> coalesce(w.minutes, 0)""",
    "the year's quota counts the orders of the year": """
        select q.household_id, q.year, q.bought, o.bought from orders_quota_year q
          full join (select household_id, extract(year from bought_on)::int as year,
                            sum(case when free then 0 else vouchers end) as bought,
                            sum(in_family) as in_family, sum(case when free then vouchers else 0 end) as free
                       from orders_order where not withdrawn group by 1, 2) o
            on o.household_id = q.household_id and o.year = q.year
         where (coalesce(q.bought, 0), coalesce(q.in_family, 0), coalesce(q.free, 0))
               <> (coalesce(o.bought, 0), coalesce(o.in_family, 0), coalesce(o.free, 0))""",
    "a line of the bank that bought or went back is in the ledger, cent by cent": """
        select line.id, line.outcome, line.cents, t.cents from bank_line line
          left join orders_order o on o.line_id = line.id and not o.withdrawn
          left join (select subject_id, sum(amount) as cents from ledger_transfer
                      where (debit, credit) = (11, 12) group by 1) t on t.subject_id = coalesce(o.id, line.id)
         where line.outcome = 'credited' and t.cents is distinct from line.cents""",
}


def contradictions() -> dict[str, list[tuple[object, ...]]]:
    """The sentences that do not hold, each with the rows that contradict it."""
    found = {}
    with connection.cursor() as cursor:
        for sentence, query in SENTENCES.items():
            cursor.execute(query)
            if rows := cursor.fetchall():
                found[sentence] = rows
    return found


def assert_add_up() -> None:
    """Every sentence holds."""
    found = contradictions()
    assert not found, "\n".join(f"{sentence}: {rows}" for sentence, rows in found.items())
