"""What the audit recomputes of what helpers object to."""

from __future__ import annotations

from typing import Final

from voucherline.database.checks import Check

SAID: Final = """
select objection.id, concat('objected', case when objection.settled_at is not null then ', answered' end),
       concat(count(*) filter (where fact.kind = 'HelperObjected'), ' times objected, ',
              count(*) filter (where fact.kind = 'ObjectionSettled'), ' times answered')
  from prestations_objection objection
  left join journal_fact fact
    on fact.household_id = objection.household_id and fact.subject_id = objection.prestation_id
   and (fact.kind = 'HelperObjected' and fact.at = objection.made_at
        or fact.kind = 'ObjectionSettled' and fact.at = objection.settled_at)
 group by objection.household_id, objection.id
having count(*) filter (where fact.kind = 'HelperObjected') = 0
    or (objection.settled_at is not null) <> (count(*) filter (where fact.kind = 'ObjectionSettled') > 0)
"""

CHECKS: Final = (
    Check("prestations.objection", "what a helper objected to, and its answer, stand in the journal", SAID),
)
