"""Set statements about companies and helpers; they lock nothing, but for LOCK_COMPANIES and LOCK_HELPERS."""

from typing import Final

COMPANIES_BY_NUMBER: Final = """
select id, number, name, iban from companies_company where number = any(%(numbers)s::text[])
"""
"""In: enterprise numbers. Out: their companies."""

COMPANIES_BY_ID: Final = """
select id, number, name, iban from companies_company where id = any(%(ids)s::uuid[])
"""
"""In: ids. Out: their companies."""

HELPERS_BY_ID: Final = """
select id, number, name from companies_helper where id = any(%(ids)s::uuid[])
"""
"""In: ids. Out: their helpers."""

HELPERS_BY_NUMBER: Final = """
select id, number, name from companies_helper where number = any(%(numbers)s::text[])
"""
"""In: helper numbers. Out: their helpers."""

REACH_COMPANIES: Final = """
select id, number, name, email, language from companies_company where id = any(%(ids)s::uuid[])
"""
"""In: ids. Out: how their companies are reached."""

REACH_HELPERS: Final = """
select id, number, name, email, telephone, language from companies_helper where id = any(%(ids)s::uuid[])
"""
"""In: ids. Out: how their helpers are reached."""

CONTRACTS: Final = """
select helper_id, company_id, first, last from companies_contract where helper_id = any(%(helpers)s::uuid[])
"""
"""In: helpers. Out: all their contracts."""

EMPLOYED: Final = """
select helper.id, helper.number, helper.name, contract.first, contract.last
  from companies_contract contract join companies_helper helper on helper.id = contract.helper_id
 where contract.company_id = %(company)s
 order by helper.name, helper.number, contract.first
"""
"""In: a company. Out: its helpers, once a contract."""

APPROVALS: Final = """
select company_id, scheme, activity, first, last from companies_approval where company_id = any(%(companies)s::uuid[])
"""
"""In: companies. Out: all their approvals."""

LOCK_COMPANIES: Final = """
select pg_advisory_xact_lock(hashtextextended(company.id::text, 0))
  from (select id from unnest(%(ids)s::uuid[]) as c(id) order by id) as company
"""
"""In: companies. Locks them by name, not by row, in id order: only who does the same waits."""

LOCK_HELPERS: Final = """
select 1 from companies_helper where id = any(%(ids)s::uuid[]) order by id for no key update
"""
"""In: helpers. Locks them, in id order."""

ALL_COMPANIES: Final = """
select company.id, company.number, company.name, company.iban, company.submits,
       array(select distinct scheme from companies_approval approval
              where approval.company_id = company.id order by scheme)
  from companies_company company order by company.number
"""
"""Out: all companies, each with the schemes in which it is or was approved."""

ANNOUNCEMENTS: Final = """
select announcement_id, purpose, cents, per, first, last, min(announced_at), withdrawn_at,
       (array_agg(household_id order by household_id))[:%(named)s], count(*)
  from companies_extra_cost where company_id = %(company)s
 group by announcement_id, purpose, cents, per, first, last, withdrawn_at
 order by first desc, min(announced_at) desc, announcement_id offset %(skip)s limit %(limit)s
"""
"""In: a company, which part of the list, how many households of each are named. Out: what it announced, each once."""
