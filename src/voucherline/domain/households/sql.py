"""Set statements about households."""

from typing import Final

# By id, which never changes: whoever moves while we wait for them is locked all the same, at the new address.
LOCK_FAMILIES: Final = """
with named as (
    select id, address_key from households_household where number = any(%(numbers)s::text[])
)
select id, number, scheme, language, name, state, solution, address_key, refund_iban
  from households_household
 where id in (select id from named
               union
              select family.id from households_household family join named using (address_key))
 order by id
   for no key update
"""
"""In: user numbers. Out: their households and all others that were at their addresses when the statement began. Locks
them, in id order."""

FAMILIES: Final = """
select id from households_household
 where address_key in (select address_key from households_household where number = any(%(numbers)s::text[]))
"""
"""In: user numbers. Out: all who are at the addresses of their households now. Locks nothing."""

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

HIGHEST_NUMBER: Final = """
select max(number) from households_household where number < '98'
"""
"""Out: the highest user number; those from 98 on look like the numbers of helpers. Locks nothing."""

IDENTIFIED_BY: Final = """
select id, number, scheme, language, name, state, solution, address_key, refund_iban
  from households_household
 where telephones @> array[%(telephone)s::text] and state not in ('deceased', 'closed')
 order by number
"""
"""In: a telephone number in E.164. Out: the households that it may identify. Locks nothing."""

WHO_TELEPHONES: Final = """
select id from households_household
 where solution = 'telephone' and telephones <> '{}' and state = 'open'
 order by number desc limit %(limit)s
"""
"""In: how many. Out: households that telephone, the newest numbers first. Locks nothing."""

SOME: Final = """
select id, number, scheme, language, name, state, solution, address_key, refund_iban
  from households_household where solution = %(solution)s and state = 'open' order by number limit %(limit)s
"""
"""In: a solution and how many. Out: households that chose it, the oldest numbers first. Locks nothing."""

LOCK_WITH_DUE_CONTACT: Final = """
select id from households_household
 where id in (select household_id from households_contact_change
               where state = 'waiting' and usable_from <= %(today)s order by usable_from limit %(limit)s)
 order by id
   for no key update
"""
"""In: a day, how many. Out: households with a contact point whose wait is over. Locks them, in id order."""

LOCK_MANDATE_HELD: Final = """
select mandate.state = 'accepted' and %(today)s between mandate.first and mandate.last
       and household.state not in ('deceased', 'closed')
       and not exists (select from households_household holder
                        where holder.id = mandate.holder_id and holder.state in ('deceased', 'closed'))
  from households_mandate mandate join households_household household on household.id = mandate.household_id
 where mandate.id = %(mandate)s
   for share of household, mandate
"""
"""In: a mandate, a day. Out: whether its holder may act that day. Locks it and its giver against any change."""

LOCK_MANDATES_OVER: Final = """
select mandate.id,
       case when household.state in ('deceased', 'closed') or holder.state in ('deceased', 'closed')
            then 'account ended'
            when mandate.state = 'offered' and mandate.accept_until < %(today)s then 'not accepted'
            else 'expired' end
  from households_mandate mandate join households_household household on household.id = mandate.household_id
  left join households_household holder on holder.id = mandate.holder_id
 where mandate.state <> 'ended'
   and (household.state in ('deceased', 'closed') or holder.state in ('deceased', 'closed') or mandate.last < %(today)s
        or (mandate.state = 'offered' and mandate.accept_until < %(today)s))
 order by household.id, mandate.id
 limit %(limit)s
   for no key update of household, mandate
"""
"""In: a day, how many. Out: mandates that are over, and why. Locks them and their households, in id order."""
