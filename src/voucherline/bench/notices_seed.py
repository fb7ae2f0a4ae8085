"""Households of all solutions, and work of which nobody has decided yet who hears it."""

from __future__ import annotations

from datetime import date
from typing import Final

from voucherline.bench import seed
from voucherline.database import statements
from voucherline.kernel.time import at

NOW: Final = at(date(2026, 1, 6), 10)
"""A Tuesday at an hour at which people are called."""

_CHANNELS: Final = """
with numbered as (select id, left(number, 10)::bigint as i from households_household)
update households_household household
   set language = (array['nl', 'fr', 'de', 'en'])[i / 10 %% 4 + 1],
       solution = case when i %% 10 < 7 then 'online' else 'telephone' end,
       email = case when i %% 10 < 7 then 'household' || i || '@home.test' else '' end,
       telephones = case when i %% 10 in (7, 8) then array['+3247' || lpad(i::text, 7, '0')] else array[]::text[] end
  from numbered where numbered.id = household.id
"""
_UNTOLD: Final = """
insert into journal_untold (household_id, subject_id, fact_id, happened_at)
select household_id, subject_id, id, at from journal_fact where kind = 'PrestationRegistered'
"""
_NOT_YET: Final = "update prestations_prestation set told_at = null, told_how = '', household_due_at = null"


def untold_work(count: int) -> None:
    """So many prestations entered yesterday: 70 % of households read e-mail, 20 % are called, 10 % get letters."""
    people = {"households": max(count // 5, 1), "companies": 200, "helpers": max(count // 10, 1)}
    seed.people(**people, vouchers=30)
    seed.open_work(count, **people)
    for statement in (_CHANNELS, _NOT_YET, _UNTOLD):
        statements.run(statement)
    seed.settle_down()
