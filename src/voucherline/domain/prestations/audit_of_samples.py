"""What the audit recomputes of the weekly sample of silence."""

from __future__ import annotations

from typing import Final

from voucherline.database.checks import Check

COUNTED: Final = """
select sample.id, concat(sample.asked, ' asked in the week of ', sample.week, ' (', sample.scheme, ')'),
       concat(count(question.id), ' questions, ', count(fact.subject_id), ' told to be asked')
  from prestations_sample sample
  left join prestations_sample_question question on question.sample_id = sample.id
  left join journal_fact fact on fact.household_id = question.household_id and fact.subject_id = question.id
                             and fact.kind = 'SampleAsked'
 group by sample.id
having count(question.id) <> sample.asked or count(fact.subject_id) <> sample.asked
"""

OF_SILENCE: Final = """
select question.id, concat('asked about the week of ', sample.week),
       concat('silence agreed on ', (fact.at at time zone 'Europe/Brussels')::date, ' in ', p.scheme)
  from prestations_sample_question question
  join prestations_sample sample on sample.id = question.sample_id
  left join prestations_prestation p on p.household_id = question.household_id and p.id = question.id
  left join journal_fact fact on fact.household_id = question.household_id and fact.subject_id = question.id
                             and fact.kind = 'PrestationConfirmed' and fact.details ->> 'by_silence' = 'true'
 where p.scheme is distinct from sample.scheme or fact.at is null
    or (fact.at at time zone 'Europe/Brussels')::date - sample.week not between 0 and 6
"""

CHECKS: Final = (
    Check("prestations.sample", "each week's sample asked as many as it says, each once", COUNTED),
    Check("prestations.sample-of-silence", "who was asked again had let silence agree in that week", OF_SILENCE),
)
