"""Set statements of reminders."""

from typing import Final

LOCK_TO_REMIND: Final = """
select p.household_id, p.id, p.household_due_at
  from prestations_prestation p
 cross join lateral (
       select (clock.derivation ->> 'started_at')::timestamptz as started_at
         from prestations_deadline clock
        where clock.household_id = p.household_id and clock.prestation_id = p.id and clock.party = 'household'
        order by clock.set_at desc, clock.id desc limit 1) clock
 where p.household_due_at > %(now)s and not p.silence_off
   and clock.started_at + (p.household_due_at - clock.started_at) / 2 <= %(now)s
   and not exists (select from journal_fact fact
                    where fact.household_id = p.household_id and fact.subject_id = p.id
                      and fact.kind = 'AnswerReminded'
                      and not exists (select from journal_fact failed
                                       where failed.household_id = p.household_id and failed.subject_id = p.id
                                         and failed.kind = 'PrestationTellingFailed' and failed.at >= fact.at))
 order by p.household_id, p.id
 limit %(limit)s
   for no key update of p
"""
"""In: an instant, how many. Out: households and prestations whose clock has run half its span, not reminded
since, and when it ends. A clock begins anew where what seemed a proof was none. Locks the prestations: who answers
meanwhile is passed over."""
