"""Set statements of the weekly sample of silence."""

from typing import Final

AGREED_BY_SILENCE: Final = """
select fact.subject_id, fact.household_id
  from journal_fact fact
  join prestations_prestation p on p.household_id = fact.household_id and p.id = fact.subject_id
 where fact.kind = 'PrestationConfirmed' and fact.at >= %(start)s and fact.at < %(end)s
   and fact.details ->> 'by_silence' = 'true'
   and p.scheme = %(scheme)s and p.household_yes = 'silence' and p.company_yes <> '' and p.state <> 'cancelled'
"""
"""In: a scheme, two instants. Out: prestations (with their households) to which silence agreed between them, and which
still stand. Reads the journal once a week, from end to end. Locks nothing."""

DRAW: Final = """
insert into prestations_sample (id, scheme, week, terms, agreed, asked, secret_print, drawn_at)
values (%(id)s, %(scheme)s, %(week)s, %(terms)s, %(agreed)s, %(asked)s, %(print)s, %(at)s)
    on conflict (scheme, week) do nothing
returning id
"""
"""In: a sample. Out: its id; nothing when that week had been drawn: who comes second waits and then draws nothing."""

ASK: Final = """
insert into prestations_sample_question (household_id, id, sample_id, words, answered_by, settled_how, settled_by)
select household_id, id, %(sample)s, '', '', '', ''
  from unnest(%(households)s::uuid[], %(ids)s::uuid[]) as q(household_id, id)
"""
"""In: prestations of a sample. Out: nothing."""

SAMPLES: Final = """
select sample.scheme, sample.week, sample.terms, sample.agreed, sample.asked, sample.secret_print, sample.drawn_at,
       count(question.answered_at), count(*) filter (where question.was_right = false)
  from prestations_sample sample left join prestations_sample_question question on question.sample_id = sample.id
 where (%(week)s::date is null or sample.week = %(week)s::date)
   and (%(scheme)s::text is null or sample.scheme = %(scheme)s::text)
 group by sample.id
 order by sample.week desc, sample.scheme
 limit %(limit)s
"""
"""In: a week, a scheme (null: any), how many. Out: samples, newest first, with how many answered and said wrong."""
