"""What the audit recomputes of households."""

from __future__ import annotations

from typing import Final

from voucherline.database.checks import Check

STATES: Final = """
with told as (
    select distinct on (household_id) household_id, moved_to
      from journal_fact where kind = 'HouseholdStateChanged' order by household_id, at desc, id desc
)
select household.id, household.state, told.moved_to
  from told left join households_household household on household.id = told.household_id
 where household.state is distinct from told.moved_to
"""

CHECKS: Final = (Check("households.states", "each account's state is the one last noted in the journal", STATES),)
