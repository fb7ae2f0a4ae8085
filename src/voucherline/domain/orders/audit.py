"""What the audit recomputes of orders: vouchers and cents from lots and entries, quota years from orders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from voucherline.database.checks import Check
from voucherline.domain.orders.certificate_sql import MISSING
from voucherline.domain.orders.rules_of_relief import in_sql
from voucherline.schemes.catalogue import all_terms

LOTS: Final = """
with lots as (
    select household_id, order_id, sum(issued) as vouchers, sum(issued * price_cents) as cents
      from ledger_lot group by 1, 2
), orders as (
    select household_id, id, case when withdrawn then 0 else vouchers end as vouchers,
           case when withdrawn then 0 else paid_cents end as cents
      from orders_order
)
select coalesce(orders.id, lots.order_id), concat(orders.vouchers, ' vouchers for ', orders.cents, ' cents'),
       concat(lots.vouchers, ' vouchers for ', lots.cents, ' cents')
  from orders full join lots on lots.household_id = orders.household_id and lots.order_id = orders.id
 where (orders.vouchers, orders.cents) is distinct from (lots.vouchers, lots.cents)
"""

ENTRIES: Final = """
with entries as (
    select household_id, subject_id,
           sum(case when debit = 11 then amount when credit = 11 then -amount else 0 end) as received,
           sum(case when credit = 13 then amount when debit = 13 then -amount else 0 end) as paid,
           sum(case when credit = 14 then amount when debit = 14 then -amount else 0 end) as returned
      from ledger_transfer where debit = 12 or credit = 12
     group by 1, 2
), orders as (
    select household_id, id, case when withdrawn then 0 else received_cents end as received,
           case when withdrawn then 0 else paid_cents end as paid
      from orders_order
)
select orders.id, concat('received ', orders.received, ', paid ', orders.paid, ' cents'),
       concat('received ', entries.received, ', paid ', entries.paid, ', returned ', entries.returned, ' cents')
  from orders left join entries on entries.household_id = orders.household_id and entries.subject_id = orders.id
 where (orders.received, orders.paid, orders.received - orders.paid)
       <> (coalesce(entries.received, 0), coalesce(entries.paid, 0), coalesce(entries.returned, 0))
"""

QUOTAS: Final = """
with counted as (
    select household_id, extract(year from bought_on)::int as year,
           sum(case when free then 0 else vouchers end) as bought,
           sum(in_family) as in_family,
           sum(case when free then vouchers else 0 end) as free
      from orders_order where not withdrawn group by 1, 2
)
select coalesce(kept.household_id, counted.household_id),
       concat(kept.year, ': bought ', kept.bought, ', in the family ', kept.in_family, ', free ', kept.free),
       concat(counted.year, ': bought ', counted.bought, ', in the family ', counted.in_family, ', free ', counted.free)
  from orders_quota_year kept
  full join counted on counted.household_id = kept.household_id and counted.year = kept.year
 where (coalesce(kept.bought, 0), coalesce(kept.in_family, 0), coalesce(kept.free, 0))
       <> (coalesce(counted.bought, 0), coalesce(counted.in_family, 0), coalesce(counted.free, 0))
"""

CREDITED: Final = """
with lines as (
    select * from bank_line where outcome = 'credited'
), orders as (
    select line_id, count(*) as number, sum(received_cents) as received, sum(received_cents - paid_cents) as returned,
           sum(vouchers) as vouchers, min(household_id::text)::uuid as household_id
      from orders_order where line_id is not null and not withdrawn group by 1
)
select coalesce(lines.id, orders.line_id),
       concat(lines.cents, ' cents, ', lines.vouchers, ' vouchers, ', lines.returned_cents, ' returned'),
       concat(coalesce(orders.number, 0), ' orders: ', orders.received, ' cents, ', orders.vouchers, ' vouchers, ',
              orders.returned, ' returned')
  from lines full join orders on orders.line_id = lines.id
 where (lines.cents, lines.vouchers, lines.returned_cents, lines.household_id, 1)
       is distinct from (orders.received, orders.vouchers, orders.returned, orders.household_id, orders.number)
"""

# A line returned by hand, after its order was withdrawn, has its entries under another id.
RETURNED: Final = """
with entries as (
    select subject_id, sum(case when debit = 11 then amount else -amount end) as cents
      from ledger_transfer where (debit = 11 and credit = 12) or (debit = 12 and credit = 11)
     group by 1
)
select line.id, line.cents || ' cents returned', coalesce(entries.cents, 0) || ' cents received'
  from bank_line line left join entries on entries.subject_id = line.id
 where line.outcome = 'returned' and line.cents <> coalesce(entries.cents, 0)
   and not exists (select from orders_order o where o.line_id = line.id and o.withdrawn)
"""


def _relieving() -> Mapping[str, object]:
    versions = [terms for terms, _ in all_terms()]
    months = [terms.tax_relief.certificate_before_month for terms in versions if terms.tax_relief]
    return {**in_sql(versions), "before_month": min(months, default=12)}


CHECKS: Final = (
    Check("orders.lots", "vouchers and cents of each order are those of its lots", LOTS),
    Check("orders.entries", "what was received, paid and returned for each order stands in the ledger", ENTRIES),
    Check("orders.quota-years", "each quota year counts the orders that were not withdrawn", QUOTAS),
    Check("orders.credited-lines", "every credited line led to one order of the same cents and vouchers", CREDITED),
    Check("orders.returned-lines", "every returned line was received first", RETURNED),
    Check(
        "orders.tax-certificates",
        "who bought with tax relief was told of all that counts, in time",
        MISSING,
        _relieving,
    ),
)
