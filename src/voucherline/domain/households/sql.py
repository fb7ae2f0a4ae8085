"""Set statements about households."""

from typing import Final

LOCK_FAMILIES: Final = """
select id, number, scheme, language, name, state, solution, address_key, refund_iban
  from households_household
 where address_key in (select address_key from households_household where number = any(%(numbers)s::text[]))
 order by id
   for no key update
"""
"""In: user numbers. Out: their households and all others of the same addresses. Locks them, in id order."""

BY_NUMBER: Final = """
select id, number, scheme, language, name, state, solution, address_key, refund_iban
  from households_household where number = any(%(numbers)s::text[])
"""
"""In: user numbers. Out: their households. Locks nothing."""

BY_ID: Final = """
select id, number, scheme, language, name, state, solution, address_key, refund_iban
  from households_household where id = any(%(ids)s::uuid[])
"""
"""In: ids. Out: their households. Locks nothing."""

REACH: Final = """
select id, number, scheme, language, name, street, postcode, town, state, solution, order_confirmations, email,
       telephones, large_print, call_from, call_to, statements_by_letter
  from households_household where id = any(%(ids)s::uuid[])
"""
"""In: ids. Out: how their households are reached. Locks nothing."""

ABSENCES: Final = """
select household_id, first, last from households_absence
 where household_id = any(%(ids)s::uuid[]) and last >= %(from_day)s
 order by first
"""
"""In: households, a day. Out: their absences that end on it or later. Locks nothing."""

PROVED: Final = """
select household_id from households_proof
 where household_id = any(%(ids)s::uuid[]) and kind = %(kind)s and first <= %(day)s
   and (last is null or last >= %(day)s)
"""
"""In: households, a kind of proof, a day. Out: those that held it that day. Locks nothing."""
