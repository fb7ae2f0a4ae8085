"""Set statements of tax certificates. None locks anything."""

from typing import Final

BOUGHT: Final = """
select o.household_id, o.bought_on, lot.terms, lot.price_cents, lot.issued, lot.refunded, lot.expired
  from orders_order o join ledger_lot lot on lot.household_id = o.household_id and lot.order_id = o.id
 where o.household_id = any(%(households)s::uuid[]) and not o.free and not o.withdrawn
   and o.bought_on between %(first)s and %(last)s
 order by o.household_id, o.bought_on, o.credited_at, lot.price_cents
"""
"""In: households, days. Out: the lots that they bought on those days, in the order in which they were bought."""

# As `rules_of_relief.certificate` counts for one household: the first so many, each at the price that was paid.
_ENTITLED: Final = """
bought as (
    select o.household_id, extract(year from o.bought_on)::int as year, o.bought_on, o.credited_at, lot.price_cents,
           lot.issued - lot.refunded
             - case when o.terms = any(%(refunding)s::text[]) then lot.expired else 0 end as kept,
           relief.most
      from unnest(%(relieving)s::text[], %(most)s::int[]) as relief(terms, most)
      join orders_order o on o.terms = relief.terms
      join ledger_lot lot on lot.household_id = o.household_id and lot.order_id = o.id
     where not o.free and not o.withdrawn
), placed as (
    select household_id, year, credited_at, price_cents, kept,
           sum(kept) over (so_far rows unbounded preceding) - kept as before,
           last_value(most) over (so_far rows between unbounded preceding and unbounded following) as most
      from bought where kept > 0
    window so_far as (partition by household_id, year order by bought_on, credited_at, price_cents)
), counted as (
    select household_id, year, md5(concat_ws(' ', 'tax certificate', household_id, year))::uuid as subject_id,
           sum(price_cents * greatest(0, least(kept, most - before)))::bigint as cents,
           max(credited_at) as credited_at
      from placed group by 1, 2
), told as (
    select distinct on (household_id, subject_id) household_id, subject_id,
           (details ->> 'counted_cents')::bigint as cents, (details ->> 'revision')::int as revision
      from journal_fact where kind = 'TaxCertificateDue'
     order by household_id, subject_id, at desc, id desc
), entitled as (
    select counted.*, told.cents as told_cents, coalesce(told.revision, 0) + 1 as revision
      from counted
      left join told on told.household_id = counted.household_id and told.subject_id = counted.subject_id
     where told.subject_id is null or counted.cents > told.cents
)
"""
"""Years in which households bought under terms with relief, of which they were told nothing or less than counts now."""

DUE: Final = f"""
with {_ENTITLED}
select household_id, subject_id, year, cents, revision
  from entitled where year <= %(last_year)s order by household_id, year limit %(limit)s
"""  # noqa: S608 - composed of constants
"""In: versions of terms with relief and how many vouchers each counts, those that refund what expires, the last year of
which certificates are due, how many. Out: what certificates are to be told, each time a year's sum has grown."""

# A job has been at work since then: the clock records these facts, and nobody else does; in a day each has its turn.
MISSING: Final = f"""
with {_ENTITLED}, acted as (
    select max(at) - interval '1 day' as at from journal_fact
     where kind in ('TaxCertificateDue', 'QuarterlyStatementDue', 'ExpiryWarned', 'VouchersExpired', 'SampleAsked')
), given_back as (
    select household_id, max(at) as at from ledger_transfer where debit = 2 and credit in (4, 5) group by 1
)
select subject_id, concat('household ', household_id, ': ', cents, ' cents count in ', year),
       coalesce('told of ' || told_cents || ' cents', 'told of no certificate')
  from entitled cross join acted left join given_back using (household_id)
 where (acted.at at time zone 'Europe/Brussels')::date >= make_date(year + 1, %(before_month)s, 1)
   and acted.at > greatest(credited_at, given_back.at)
"""  # noqa: S608 - composed of constants
"""In: as above, and the month by which certificates are due. Out: the certificates of which nobody was told, or too
little, although the clock has struck since the last of the year's vouchers came or went."""
