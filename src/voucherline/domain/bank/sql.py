"""Set statements of the bank."""

from typing import Final

LOCK_ACCOUNT: Final = (
    "select iban from bank_account where iban = any(%(ibans)s::text[]) order by iban for no key update"
)
"""In: our accounts. Locks them, so that two imports of one account wait for each other."""

KNOWN: Final = """
select id, outcome, reason, vouchers, returned_cents from bank_line where id = any(%(ids)s::uuid[])
"""
"""In: ids of lines. Out: those taken in before, with their outcome."""

ALIKE: Final = """
select new.id, kept.id, kept.message
  from unnest(%(ids)s::uuid[], %(accounts)s::text[], %(booked)s::date[], %(cents)s::bigint[], %(currencies)s::text[],
              %(counterparties)s::text[], %(structureds)s::text[], %(references)s::text[])
       as new(id, account, booked_on, cents, currency, counterparty_account, structured, bank_reference)
  join bank_line kept using (account, booked_on, cents, currency, counterparty_account, structured)
 where kept.file <> %(file)s and (kept.bank_reference = '' or new.bank_reference = '')
"""
"""In: new lines and their file. Out: those alike a kept line of another file, where one of the two has no bank's
reference; with that line and its message."""

TAKE_IN: Final = """
insert into bank_line
       (id, account, file, position, booked_on, value_on, cents, currency, bank_reference, end_to_end,
        counterparty_account, counterparty_name, structured, message, outcome, reason, household_id, vouchers,
        returned_cents, outgoing_id, taken_in_at)
select id, account, %(file)s, position, booked_on, value_on, cents, currency, bank_reference, end_to_end,
       counterparty_account, counterparty_name, structured, message, outcome, reason, household_id, vouchers,
       returned_cents, outgoing_id, %(at)s
  from unnest(%(ids)s::uuid[], %(accounts)s::text[], %(positions)s::int[], %(booked)s::date[], %(valued)s::date[],
              %(cents)s::bigint[], %(currencies)s::text[], %(references)s::text[], %(end_to_ends)s::text[],
              %(counterparties)s::text[], %(names)s::text[], %(structureds)s::text[], %(messages)s::text[],
              %(outcomes)s::text[], %(reasons)s::text[], %(households)s::uuid[], %(vouchers)s::int[],
              %(returned)s::bigint[], %(outgoings)s::uuid[])
       as line(id, account, position, booked_on, value_on, cents, currency, bank_reference, end_to_end,
               counterparty_account, counterparty_name, structured, message, outcome, reason, household_id, vouchers,
               returned_cents, outgoing_id)
"""
"""In: lines with their outcome, new ones only. Out: nothing."""

PREPARE: Final = """
insert into bank_outgoing
       (id, purpose, scheme, household_id, company_id, name, iban, cents, reason, subject_id, due_on, state, created_at,
        settled)
select id, purpose, scheme, household_id, company_id, name, iban, cents, reason, subject_id, due_on, 'ready', %(at)s,
       false
  from unnest(%(ids)s::uuid[], %(purposes)s::text[], %(schemes)s::text[], %(households)s::uuid[],
              %(companies)s::uuid[], %(names)s::text[], %(ibans)s::text[], %(cents)s::bigint[], %(reasons)s::text[],
              %(subjects)s::uuid[], %(due)s::date[])
       as o(id, purpose, scheme, household_id, company_id, name, iban, cents, reason, subject_id, due_on)
"""
"""In: payments to make. Out: nothing."""

PAYERS: Final = """
select id, counterparty_name, counterparty_account from bank_line where id = any(%(ids)s::uuid[])
"""
"""In: ids of lines. Out: who paid, from which account."""
