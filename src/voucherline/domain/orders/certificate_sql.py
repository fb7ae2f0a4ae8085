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

_ENTITLED: Final = """
    select o.household_id, extract(year from o.bought_on)::int as year, max(o.credited_at) as credited_at
      from orders_order o join ledger_lot lot on lot.household_id = o.household_id and lot.order_id = o.id
     where o.terms = any(%(relieving)s::text[]) and not o.free and not o.withdrawn
       and lot.issued > lot.refunded + case when o.terms = any(%(refunding)s::text[]) then lot.expired else 0 end
"""

_NOT_DUE: Final = """
 not exists (select from journal_fact fact
              where fact.household_id = entitled.household_id and fact.subject_id = entitled.subject_id)
"""

DUE: Final = f"""
with entitled as (
    select household_id, md5(concat_ws(' ', 'tax certificate', household_id, year))::uuid as subject_id
      from ({_ENTITLED} and o.bought_on between %(first)s and %(last)s group by 1, 2) as bought
)
select household_id, subject_id from entitled where {_NOT_DUE}
 order by household_id limit %(limit)s
"""  # noqa: S608 - composed of constants
"""In: versions of terms with relief, those that refund what expires, the days of a year, how many. Out: households
that bought under them and were told of no certificate, with the certificate's subject."""

# A job has been at work since then: the clock records these facts, and nobody else does.
MISSING: Final = f"""
with acted as (
    select max(at) as at from journal_fact
     where kind in ('TaxCertificateDue', 'QuarterlyStatementDue', 'ExpiryWarned', 'VouchersExpired', 'SampleAsked')
), entitled as (
    select household_id, year, credited_at,
           md5(concat_ws(' ', 'tax certificate', household_id, year))::uuid as subject_id
      from ({_ENTITLED} group by 1, 2) as bought
)
select subject_id, concat('household ', household_id, ' bought in ', year), 'told of no certificate'
  from entitled, acted
 where (acted.at at time zone 'Europe/Brussels')::date >= make_date(year + 1, %(before_month)s, 1)
   and acted.at > credited_at and {_NOT_DUE}
"""  # noqa: S608 - composed of constants
"""In: versions of terms with relief, those that refund what expires, the month by which certificates are due. Out:
the certificates of which nobody was told although the clock has struck since."""
