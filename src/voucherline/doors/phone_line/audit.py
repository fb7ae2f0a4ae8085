"""What the audit recomputes of calls: that answers given there are facts, and that calls and delays are whole.

Reads tables of packages that stand lower; that is what an audit is for.
"""

from __future__ import annotations

from typing import Final

from voucherline.database.checks import Check

ANSWERS: Final = """
select step.id, concat(step.words, ' at ', call.started_at + step.second * interval '1 second'),
       'no such answer in the journal'
  from phone_line_call_step step
  join phone_line_call call on call.id = step.call_id
 where step.what = 'did' and step.words in ('confirm: done', 'contest: done')
   and not exists (
       select from journal_fact fact
        where fact.household_id = call.household_id and fact.channel = 'telephone'
          and fact.kind = case step.words when 'confirm: done' then 'PrestationConfirmed'
                                          else 'PrestationContested' end
          and abs(extract(epoch from fact.at - call.started_at) - step.second) < 1)
"""

# A call that is over because a person goes on is told besides that nobody could be reached, and is called back.
ENDS: Final = """
select call.id, concat('ended ', call.outcome), concat('its last step: ', last.what, ' ', last.words)
  from phone_line_call call
  left join lateral (select step.what, step.words from phone_line_call_step step
                      where step.call_id = call.id and step.step <> 'nobody reached'
                      order by step.id desc limit 1) last on true
 where call.ended_at is not null and call.outcome <> 'lost'
   and (last.what is distinct from 'ended' or last.words is distinct from call.outcome)
"""

KNOWN: Final = """
select call.id, concat('household ', call.household_id, ', helper ', call.helper_id),
       'nobody was identified in its steps'
  from phone_line_call call
 where (call.household_id is not null or call.helper_id is not null)
   and not exists (select from phone_line_call_step step
                    where step.call_id = call.id and step.what = 'did'
                      and step.words in ('identify: known', 'identify helper: known', 'trust: known'))
"""

DELAYS: Final = """
select guess.id, concat(guess.wrong, ' wrong, last at ', guess.last_at, ', none counts before ', guess.not_before),
       'a delay from the last wrong code on, of at most a day'
  from accounts_guess guess
 where guess.wrong < 0
    or (guess.wrong > 0 and (guess.last_at is null or guess.not_before is null
                             or guess.not_before < guess.last_at
                             or guess.not_before > guess.last_at + interval '1 day'))
"""

CHECKS: Final = (
    Check("phone-line.answers", "each answer given in a call is a fact of that moment", ANSWERS),
    Check("phone-line.ends", "each call that is over ended as its last step says", ENDS),
    Check("phone-line.known", "whoever a call names was identified in it", KNOWN),
    Check("phone-line.delays", "wrong codes are followed by a delay, never by more than a day", DELAYS),
)
