"""Questions about notices that are easier asked in SQL."""

from typing import Final

UNPOSTED: Final = """
select d.id, d.household_id, n.kind, d.made_at, '' as run
  from notices_delivery d join notices_notice n on n.household_id = d.household_id and n.id = d.notice_id
 where d.channel = 'letter' and d.state = 'waiting' and d.due_at is not null and d.made_at < %(before)s
union all
select d.id, d.household_id, n.kind, d.made_at, r.name
  from notices_print_run r
  join notices_delivery d on d.run_id = r.id
  join notices_notice n on n.household_id = d.household_id and n.id = d.notice_id
 where r.handed_over_at is null and d.state = 'under way' and d.made_at < %(before)s
 order by 4, 1 limit %(limit)s
"""
"""In: a moment, how many. Out: the oldest letters written before it that are not with the post: waiting, or in a run
that was not handed over. Locks nothing."""

RUNS: Final = """
select r.name,
       case when r.printed_at is null then 'being printed' when r.handed_over_at is null then 'printed'
            else 'handed over' end,
       r.made_at, r.handed_over_at, r.letters, r.sheets,
       (select count(*) from notices_delivery d
          join notices_delivery_event e on e.household_id = d.household_id and e.delivery_id = d.id
         where d.run_id = r.id and e.event = 'returned')
  from notices_print_run r order by r.made_at desc, r.name desc limit %(limit)s
"""
"""In: how many. Out: print runs, newest first, with how many of their letters came back. Locks nothing."""

STUCK: Final = """
select count(*), min(due_at) from notices_delivery
 where channel = any(%(channels)s::text[]) and state = 'under way' and run_id is null and due_at < %(before)s
"""
"""In: channels, a moment. Out: how many deliveries somebody took up until before it and never brought to an end; since
when the first of them. Locks nothing."""

UNTOLD_SINCE: Final = """
select fact.at
  from (select household_id, subject_id, fact_id from journal_untold order by fact_id limit 1) first
  join journal_fact fact on fact.household_id = first.household_id and fact.subject_id = first.subject_id
                        and fact.id = first.fact_id
"""
"""Out: when the oldest fact happened of which nobody has decided who hears it; nothing if there is none."""
