"""Seed a benchmark's database by plain SQL: people, wallets, open work and years of history, all consistent."""

from __future__ import annotations

from typing import Final

from voucherline.bench.arena import as_owner, checkpoint
from voucherline.database import statements

_PEOPLE: Final = """
with numbers as (
    select i, lpad(i::text, 10, '0') as ten, case when i %% 97 = 0 then 97 else i %% 97 end as check
      from generate_series(1, %(households)s) i
)
insert into households_household
       (id, number, scheme, language, name, street, postcode, town, address_key, email, solution, state,
        state_since, refund_iban)
select md5('household' || i)::uuid, ten || lpad("check"::text, 2, '0'), 'flanders', 'nl', 'Household ' || i,
       'Straat ' || i, '9000', 'Gent', 'straat ' || i || ' 9000 gent', '', 'online', 'open', '2025-01-01', ''
  from numbers
"""

_COMPANIES: Final = """
with made as (
    insert into companies_company (id, number, name, iban, street, postcode, town)
    select md5('company' || i)::uuid, '0' || lpad(i::text, 7, '0') || lpad((97 - i %% 97)::text, 2, '0'),
           'Company ' || i, 'BE00', '', '', ''
      from generate_series(1, %(companies)s) i
    returning id
)
insert into companies_approval (id, company_id, scheme, activity, first)
select md5(id::text || activity)::uuid, id, 'flanders', activity, '2025-01-01'
  from made cross join unnest(array['1', '2', '3', '4']) activity
"""

_HELPERS: Final = """
with numbers as (
    select i - 9800000000 as i, i as ten, case when i %% 97 = 0 then 97 else i %% 97 end as check
      from generate_series(9800000001, 9800000000 + %(helpers)s) i
), made as (
    insert into companies_helper (id, number, name, language)
    select md5('helper' || i)::uuid, ten || lpad("check"::text, 2, '0'), 'Helper ' || i, 'nl' from numbers
)
insert into companies_contract (id, helper_id, company_id, first)
select md5('contract' || i)::uuid, md5('helper' || i)::uuid, md5('company' || (i %% %(companies)s + 1))::uuid,
       '2025-01-01'
  from numbers
"""

_LOTS: Final = """
with lots as (
    insert into ledger_lot (household_id, id, order_id, scheme, terms, price_cents, issued_on, expires_on, live, issued,
                            free, held, spent, refunded, expired)
    select md5('household' || h)::uuid, md5('lot' || h || '-' || l)::uuid, md5('order' || h || '-' || l)::uuid,
           'flanders', 'flanders/2025-06-01', 1000 + 100 * (l - 1), '2026-01-02', date '2027-01-02' + l::int, true,
           %(size)s, %(size)s, 0, 0, 0, 0
      from generate_series(1, %(households)s) h cross join generate_series(1, 2) l
    returning household_id, id, order_id, price_cents, issued
)
insert into ledger_transfer (household_id, id, phase, debit, credit, amount, lot_id, subject_id, at)
select household_id, md5(id || 'issued')::uuid, 1, 1, 2, issued, id, order_id, timestamptz '2026-01-02 09:00+01'
  from lots
union all
select household_id, md5(id || 'paid')::uuid, 1, 12, 13, issued * price_cents, id, order_id,
       timestamptz '2026-01-02 09:00+01'
  from lots
"""

# So many numbers in a row are one household's: whoever seeds in parts then fills one place of an index after the other.
_HOUSEHOLD: Final = "md5('household' || (i / %(in_a_row)s %% %(households)s + 1))::uuid"
_NUMBERS: Final = "generate_series(%(first)s, %(first)s + %(count)s - 1) i"

_WORK: Final = f"""
insert into prestations_prestation
       (household_id, id, scheme, terms, company_id, helper_id, day, minutes, activity, reference, entered_by, channel,
        registered_at, state, due, held, spent, submitted, company_yes, household_yes, silence_off, validated_at,
        household_due_at, told_at, told_how, contest_reason, tray)
select {_HOUSEHOLD}, md5(%(kind)s || i)::uuid, 'flanders', 'flanders/2025-06-01',
       md5('company' || (i %% %(companies)s + 1))::uuid, md5('helper' || (i %% %(helpers)s + 1))::uuid,
       date '2026-01-05' - (i %% 60), 180, '1', 'R' || i, 'helper', 'file', '2026-01-05 09:00+01', %(state)s, 3,
       %(held)s, %(spent)s, %(spent)s, %(company_yes)s, %(household_yes)s, false,
       case when %(company_yes)s > '' then timestamptz '2026-01-05 10:00+01' end,
       case when %(held)s > 0 then timestamptz '2026-01-13 00:00+01' end, '2026-01-05 09:30+01', 'portal', '', ''
  from {_NUMBERS}
"""  # noqa: S608 - composed of constants

# Two lots on a third of the prestations.
_HELD: Final = f"""
    insert into ledger_transfer
           (household_id, id, phase, debit, credit, amount, lot_id, company_id, subject_id, at)
    select md5('household' || h)::uuid, md5(%(kind)s || i || '-' || l)::uuid, 2, 2, 3,
           case when i %% 3 > 0 then 3 when l = 1 then 2 else 1 end, md5('lot' || h || '-' || l)::uuid,
           md5('company' || (i %% %(companies)s + 1))::uuid, md5(%(kind)s || i)::uuid, '2026-01-05 09:00+01'
      from {_NUMBERS}
      cross join lateral (select i / %(in_a_row)s %% %(households)s + 1 as h) household
      cross join generate_series(1, 2) l
     where l = 1 or i %% 3 = 0
    returning *
"""  # noqa: S608 - composed of constants

_HOLDS: Final = f"""
with held as ({_HELD})
update ledger_lot lot set free = free - t.amount, held = held + t.amount
  from (select household_id, lot_id, sum(amount) as amount from held group by 1, 2) t
 where lot.household_id = t.household_id and lot.id = t.lot_id
"""  # noqa: S608 - composed of constants

_SPENDS: Final = f"""
with held as ({_HELD}), hold as (
    select t.*, lot.price_cents from held t
      join ledger_lot lot on lot.household_id = t.household_id and lot.id = t.lot_id
), counted as (
    update ledger_lot lot set free = free - t.amount, spent = spent + t.amount
      from (select household_id, lot_id, sum(amount) as amount from held group by 1, 2) t
     where lot.household_id = t.household_id and lot.id = t.lot_id
)
insert into ledger_transfer
       (household_id, id, phase, debit, credit, amount, lot_id, company_id, subject_id, answers_id, at)
select household_id, md5(id || 'spent')::uuid, 3, 2, 3, amount, lot_id, company_id, subject_id, id, at from hold
union all
select household_id, md5(id || 'paid')::uuid, 1, 13, 15, amount * price_cents, lot_id, company_id, subject_id, null, at
  from hold
union all
select household_id, md5(id || 'share')::uuid, 1, 16, 15, amount * (2752 - price_cents), lot_id, company_id, subject_id,
       null, at
  from hold
"""  # noqa: S608 - composed of constants

_FACTS: Final = f"""
insert into journal_fact (household_id, id, subject_id, kind, moved_from, moved_to, role, actor, channel, at, details)
select {_HOUSEHOLD}, md5(%(kind)s || i || kind)::uuid, md5(%(kind)s || i)::uuid,
       kind, 'registered', 'registered', 'helper', '980', 'file', '2026-01-05 09:00+01', '{{"due": 3, "held": 3}}'
  from {_NUMBERS} cross join unnest(%(kinds)s::text[]) kind
"""  # noqa: S608 - composed of constants

_DEADLINES: Final = f"""
insert into prestations_deadline (household_id, id, prestation_id, party, set_at, ends_at, derivation)
select {_HOUSEHOLD}, md5(%(kind)s || i || party)::uuid, md5(%(kind)s || i)::uuid,
       party, '2026-01-05 09:00+01', '2026-01-13 00:00+01',
       '{{"terms": "flanders/2025-06-01", "rule": "household:online:helper", "started_by": "told",
         "span": [5, "working days"], "skipped": [["2026-01-10", "weekend", 2]]}}'
  from {_NUMBERS} cross join unnest(array['company', 'household']) party
"""  # noqa: S608 - composed of constants


def people(*, households: int, companies: int, helpers: int, vouchers: int) -> None:
    """People, approvals, contracts, and two lots of so many vouchers in each wallet (none for 0)."""
    values = {"households": households, "companies": companies, "helpers": helpers, "size": vouchers}
    for statement in (_PEOPLE, _COMPANIES, _HELPERS, *((_LOTS,) if vouchers else ())):
        statements.run(statement, values)


def open_work(count: int, *, households: int, companies: int, helpers: int) -> None:
    """Prestations that the company validated and the household was told of; its time has passed."""
    values = {
        **_numbered(count, households=households, companies=companies, helpers=helpers),
        "kind": "open",
        "kinds": ["PrestationRegistered", "PrestationTold", "PrestationValidated"],
        "company_yes": "person",
        **_REGISTERED,
    }
    for statement in (_WORK, _HOLDS, _FACTS, _DEADLINES):
        statements.run(statement, values)
    settle_down()


def unvalidated_work(count: int, *, households: int, companies: int, helpers: int) -> None:
    """Prestations that helpers entered: both answers are waited for."""
    values = {
        **_numbered(count, households=households, companies=companies, helpers=helpers),
        "kind": "unvalidated",
        "kinds": ["PrestationRegistered", "PrestationTold"],
        "company_yes": "",
        **_REGISTERED,
    }
    for statement in (_WORK, _HOLDS, _FACTS, _DEADLINES):
        statements.run(statement, values)


def history(
    count: int, *, households: int, companies: int, helpers: int, first: int = 1, in_a_row: int = 1, whole: bool = True
) -> None:
    """Prestations long agreed and paid, with all their transfers, facts and deadlines; or they alone.

    Whoever seeds in parts says which number comes first, and how many numbers in a row are one household's.
    """
    values = {
        **_numbered(count, households=households, companies=companies, helpers=helpers),
        "first": first,
        "in_a_row": in_a_row,
        "kind": "history",
        "kinds": ["PrestationRegistered", "PrestationTold", "PrestationValidated", "PrestationConfirmed"],
        "state": "reimbursed",
        "held": 0,
        "spent": 3,
        "company_yes": "person",
        "household_yes": "silence",
    }
    for statement in (_WORK, *((_SPENDS, _FACTS, _DEADLINES) if whole else ())):
        statements.run(statement, values)


_REGISTERED: Final = {"state": "registered", "held": 3, "spent": 0, "household_yes": ""}


def _numbered(count: int, **town: int) -> dict[str, object]:
    return {"count": count, "first": 1, "in_a_row": 1, **town}


def settle_down() -> None:
    """Bring statistics up to date and write everything to disk, so that the seeding does not weigh on the figures."""
    as_owner("vacuum analyze")
    checkpoint()
