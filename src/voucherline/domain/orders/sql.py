"""Set statements of orders."""

from typing import Final

CREDIT: Final = """
insert into orders_order (household_id, id, line_id, scheme, terms, bought_on, vouchers, paid_cents, received_cents,
                          in_family, free, withdrawn, credited_at)
select household_id, id, line_id, scheme, terms, bought_on, vouchers, paid, received, in_family, false, false, %(at)s
  from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(lines)s::uuid[], %(schemes)s::text[], %(terms)s::text[],
              %(days)s::date[], %(vouchers)s::int[], %(paid)s::bigint[], %(received)s::bigint[], %(in_family)s::int[])
       as o(household_id, id, line_id, scheme, terms, bought_on, vouchers, paid, received, in_family)
"""
"""In: orders. Out: nothing. Locks nothing."""

POSITIONS: Final = """
select household_id, year, bought, in_family, free from orders_quota_year
 where household_id = any(%(households)s::uuid[]) and year = any(%(years)s::int[])
"""
"""In: households (locked by the caller) and years. Out: how far each is."""

ADVANCE: Final = """
insert into orders_quota_year (household_id, id, year, bought, in_family, free)
select household_id, md5(household_id::text || year)::uuid, year, bought, in_family, free
  from unnest(%(households)s::uuid[], %(years)s::int[], %(bought)s::int[], %(in_family)s::int[], %(free)s::int[])
       as q(household_id, year, bought, in_family, free)
    on conflict (household_id, id)
    do update set bought = orders_quota_year.bought + excluded.bought,
                  in_family = orders_quota_year.in_family + excluded.in_family,
                  free = orders_quota_year.free + excluded.free
"""
"""In: vouchers to add, one item a household and year. Out: nothing. Locks the counters, after their households."""

TAKE_BACK: Final = """
update orders_quota_year
   set bought = bought - %(bought)s::int, in_family = in_family - %(in_family)s::int
 where household_id = %(household)s::uuid and year = %(year)s::int
"""
"""In: vouchers of a withdrawn order. Out: nothing. No ADVANCE by numbers below zero: what an insert proposes is checked
before it becomes an update."""

PAY_DEMANDS: Final = """
update orders_demand set state = 'paid' where state = 'open' and household_id = any(%(households)s::uuid[])
"""
"""In: households whose payment came. Out: nothing. A payment fulfils what was announced, whatever the amount."""

HOLDERS: Final = "select distinct household_id from orders_order where line_id = any(%(lines)s::uuid[])"
"""In: bank lines. Out: the households whose orders they paid."""
