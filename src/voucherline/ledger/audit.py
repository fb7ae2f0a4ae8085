"""What the audit recomputes of the ledger: every counter and balance, from the transfers alone."""

from __future__ import annotations

from typing import Final

from voucherline.database.checks import Check
from voucherline.ledger.values import Move


def _counters(table: str) -> str:
    names = ("issued", "free", "held", "spent", "refunded", "expired")
    return "concat_ws(', ', " + ", ".join(f"'{name} ' || {table}.{name}" for name in names) + ")"


# Vouchers of each lot, from its transfers. A counter-entry takes away what it corrects.
_MOVED: Final = """
    select household_id, lot_id,
           sum(case when debit = 1 then amount when credit = 1 then -amount else 0 end) as issued,
           sum(case phase when 2 then amount when 3 then -amount when 4 then -amount else 0 end) as held,
           sum(case when phase = 3 then amount when debit = 3 then -amount else 0 end) as spent,
           sum(case when credit = 4 then amount when debit = 4 then -amount else 0 end) as refunded,
           sum(case when credit = 5 then amount when debit = 5 then -amount else 0 end) as expired
      from ledger_transfer where debit < 10 and credit < 10
     group by household_id, lot_id
"""

LOT_COUNTERS: Final = f"""
with moved as (
    select *, issued - held - spent - refunded - expired as free from ({_MOVED}) m
)
select coalesce(lot.id, moved.lot_id), {_counters("lot")}, {_counters("moved")}
  from ledger_lot lot full join moved on moved.household_id = lot.household_id and moved.lot_id = lot.id
 where (lot.issued, lot.free, lot.held, lot.spent, lot.refunded, lot.expired)
       is distinct from
       (moved.issued, moved.free, moved.held, moved.spent, moved.refunded, moved.expired)
"""  # noqa: S608 - composed of constants

# Cents of each lot in OUTSTANDING (13): paid from deposits (12), spent into what is owed (15), or gone (14, 16).
LOT_CENTS: Final = """
with moved as (
    select household_id, lot_id,
           sum(case when debit = 12 then amount when credit = 12 then -amount else 0 end) as paid,
           sum(case when credit = 15 then amount when debit = 15 then -amount else 0 end) as spent,
           sum(case when credit in (14, 16) then amount when debit in (14, 16) then -amount else 0 end) as gone
      from ledger_transfer where debit = 13 or credit = 13
     group by household_id, lot_id
), lots as (
    select household_id, id, price_cents * issued as paid, price_cents * spent as spent,
           price_cents * (refunded + expired) as gone
      from ledger_lot
)
select coalesce(lots.id, moved.lot_id),
       concat('paid ', lots.paid, ', spent ', lots.spent, ', gone ', lots.gone, ' cents'),
       concat('paid ', moved.paid, ', spent ', moved.spent, ', gone ', moved.gone, ' cents')
  from lots full join moved on moved.household_id = lots.household_id and moved.lot_id = lots.id
 where (coalesce(lots.paid, 0), coalesce(lots.spent, 0), coalesce(lots.gone, 0))
       <> (coalesce(moved.paid, 0), coalesce(moved.spent, 0), coalesce(moved.gone, 0))
"""


def _equation(by: str, lots: str, entries: str) -> str:
    """issued = free + held + spent + refunded + expired, and the money of what is free or held, for each `by`."""
    return f"""
with lots as (
    select {by} as subject, sum(issued) as issued, sum(free + held + spent + refunded + expired) as parts,
           sum(price_cents * (free + held)) as cents
      from {lots} group by 1
), entries as (
    select {by} as subject,
           sum(case when debit = 1 then amount when credit = 1 then -amount else 0 end) as issued,
           sum(case when credit = 13 then amount when debit = 13 then -amount else 0 end) as cents
      from {entries} group by 1
)
select coalesce(lots.subject, entries.subject)::text,
       concat('free, held and gone are ', lots.parts, ' vouchers; free and held cost ', lots.cents, ' cents'),
       concat('issued ', lots.issued, ', by entries ', entries.issued, '; outstanding ', entries.cents, ' cents')
  from lots full join entries on entries.subject = lots.subject
 where lots.parts is distinct from lots.issued or lots.issued is distinct from entries.issued
    or lots.cents is distinct from entries.cents
"""  # noqa: S608 - composed of constants


_LOT_ENTRIES: Final = "(select * from ledger_transfer where lot_id is not null) entry"
_SCHEME_ENTRIES: Final = """(
    select lot.scheme, entry.* from ledger_transfer entry
      join ledger_lot lot on lot.household_id = entry.household_id and lot.id = entry.lot_id) entry"""

ANSWERS: Final = """
select answer.id, concat(hold.amount, ' from ', hold.debit, ' to ', hold.credit, ' about ', hold.subject_id),
       concat(answer.amount, ' from ', answer.debit, ' to ', answer.credit, ' about ', answer.subject_id)
  from ledger_transfer answer
  left join ledger_transfer hold on hold.household_id = answer.household_id and hold.id = answer.answers_id
                                and hold.phase = 2
 where answer.phase in (3, 4)
   and (hold.id is null
        or (hold.amount, hold.debit, hold.credit, hold.subject_id)
           <> (answer.amount, answer.debit, answer.credit, answer.subject_id)
        or (hold.lot_id, hold.company_id) is distinct from (answer.lot_id, answer.company_id))
"""

ANSWERED_ONCE: Final = """
select answers_id, 'one answer', count(*) || ' answers' from ledger_transfer where answers_id is not null
 group by household_id, answers_id having count(*) > 1
"""

CORRECTIONS: Final = """
select correction.id, concat(first.amount, ' from ', first.debit, ' to ', first.credit),
       concat(correction.amount, ' from ', correction.debit, ' to ', correction.credit)
  from ledger_transfer correction
  left join ledger_transfer first on first.household_id = correction.household_id and first.id = correction.corrects_id
                                 and first.phase in (1, 3) and first.corrects_id is null
 where correction.corrects_id is not null
   and (first.id is null
        or (first.amount, first.debit, first.credit, first.subject_id)
           <> (correction.amount, correction.credit, correction.debit, correction.subject_id)
        or (first.lot_id, first.company_id) is distinct from (correction.lot_id, correction.company_id))
union all
select corrects_id, 'one correction', count(*) || ' corrections' from ledger_transfer where corrects_id is not null
 group by household_id, corrects_id having count(*) > 1
"""

# What each account of cents of a household can still give: a hold takes it away, its release gives it back.
NEVER_BELOW_ZERO: Final = """
with sides as (
    select household_id, credit as account, case credit when 15 then company_id end as company_id, amount as cents
      from ledger_transfer where phase = 1 and credit in (12, 13, 14, 15)
    union all
    select household_id, debit, case debit when 15 then company_id end,
           case phase when 3 then 0 when 4 then amount else -amount end
      from ledger_transfer where debit in (12, 13, 14, 15)
)
select household_id, concat(account, ': ', case account when 12 then 'nothing stays' else 'not below zero' end),
       concat(sum(cents), ' cents', ' of company ' || company_id)
  from sides group by household_id, account, company_id
having sum(cents) < 0 or (account = 12 and sum(cents) <> 0)
"""

IN_AND_OUT: Final = """
with entries as (
    select sum(case when debit = 11 then amount when credit = 11 then -amount else 0 end) as bank,
           sum(case when credit in (12, 14, 15, 16) then amount else 0 end)
         - sum(case when debit in (12, 14, 15, 16) then amount else 0 end) as others
      from ledger_transfer where phase in (1, 3) and debit > 10
), lots as (
    select coalesce(sum(price_cents * (free + held)), 0) as outstanding from ledger_lot
)
select 'all accounts', entries.bank || ' cents came in and stayed',
       entries.others + lots.outstanding || ' cents lie in vouchers, deposits and what is owed'
  from entries, lots where entries.bank <> entries.others + lots.outstanding
"""


def _meets(pairs: tuple[tuple[int, int], ...]) -> str:
    return "(debit, credit) in (" + ", ".join(f"({int(debit)}, {int(credit)})" for debit, credit in pairs) + ")"


UNITS: Final = f"""
select id, 'accounts that may meet, an amount above zero',
       concat(amount, ' from ', debit, ' to ', credit, ' in phase ', phase)
  from ledger_transfer
 where amount <= 0
    or not case when corrects_id is not null then phase = 1 and {_meets(Move.CORRECTED)}
                when phase = 1 then {_meets(Move.DIRECT)}
                else {_meets(Move.HELD)} end
"""  # noqa: S608 - composed of constants

CHECKS: Final = (
    Check("ledger.lot-counters", "each lot's counters are what its transfers make", LOT_COUNTERS),
    Check("ledger.lot-cents", "the cents of each lot are its price times its counters", LOT_CENTS),
    Check(
        "ledger.household-equation",
        "per household: issued = free + held + spent + refunded + expired, in vouchers and in cents",
        _equation("household_id", "ledger_lot", _LOT_ENTRIES),
    ),
    Check(
        "ledger.scheme-equation",
        "for each whole scheme: issued = free + held + spent + refunded + expired, in vouchers and in cents",
        _equation("scheme", "ledger_lot", _SCHEME_ENTRIES),
    ),
    Check("ledger.answers", "every answer names a hold of the same household, amount and accounts", ANSWERS),
    Check("ledger.answered-once", "no hold is answered twice", ANSWERED_ONCE),
    Check("ledger.corrections", "every counter-entry mirrors the one transfer that it corrects", CORRECTIONS),
    Check("ledger.never-below-zero", "no account gives more than it got, and no deposit stays", NEVER_BELOW_ZERO),
    Check("ledger.in-and-out", "what came in from the bank went out, or lies in a known account", IN_AND_OUT),
    Check("ledger.units", "only accounts that may meet have met", UNITS),
)
