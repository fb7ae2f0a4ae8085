"""Set statements about notices and their deliveries."""

from typing import Final

MAKE: Final = """
with wanted as (
    select * from unnest(%(households)s::uuid[], %(notices)s::uuid[], %(facts)s::uuid[], %(subjects)s::uuid[],
                         %(kinds)s::text[], %(recipients)s::text[], %(recipient_ids)s::uuid[],
                         %(happened)s::timestamptz[], %(deliveries)s::uuid[], %(channels)s::text[],
                         %(due)s::timestamptz[], %(sent_to)s::text[])
        as wanted(household_id, id, fact_id, subject_id, kind, recipient, recipient_id, happened_at, delivery_id,
                  channel, due_at, sent_to)
), made as (
    insert into notices_notice (household_id, id, fact_id, subject_id, kind, recipient, recipient_id, happened_at,
                                made_at, state, told_how)
    select household_id, id, fact_id, subject_id, kind, recipient, recipient_id, happened_at, %(now)s, 'open', ''
      from wanted
        on conflict (household_id, fact_id, kind, recipient_id) do nothing
    returning household_id, id
)
insert into notices_delivery (household_id, id, notice_id, channel, rank, state, made_at, due_at, attempts, sent_to,
                              said)
select household_id, wanted.delivery_id, id, wanted.channel, 0, 'waiting', %(now)s, wanted.due_at, 0, wanted.sent_to, ''
  from made join wanted using (household_id, id)
"""
"""In: parallel arrays, one item a notice with its first delivery; a moment. Out: how many were new (rows touched).
A fact that was told to the person before is passed over. Locks nothing."""

ADD_DELIVERIES: Final = """
insert into notices_delivery (household_id, id, notice_id, channel, rank, state, made_at, due_at, attempts, sent_to,
                              said)
select household_id, id, notice_id, channel, rank, 'waiting', %(now)s, due_at,
       coalesce((select max(attempts) from notices_delivery called
                  where called.household_id = added.household_id and called.notice_id = added.notice_id
                    and called.channel = 'call' and added.channel = 'call' and called.state = 'dropped'), 0),
       sent_to, ''
  from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(notices)s::uuid[], %(channels)s::text[],
              %(ranks)s::smallint[], %(due)s::timestamptz[], %(sent_to)s::text[])
    as added(household_id, id, notice_id, channel, rank, due_at, sent_to)
    on conflict (household_id, notice_id, rank) do nothing
"""
"""In: parallel arrays, one item a delivery by a further channel; a moment. Out: nothing. Whoever chose other ways and
then calls again was called as often as it was. Locks nothing."""

TAKE_UP: Final = """
with chosen as (
    select household_id, id from notices_delivery
     where channel = %(channel)s and state = 'waiting' and due_at <= %(due_by)s
       and (%(only)s::uuid[] is null or household_id = any(%(only)s::uuid[]))
     order by due_at, id limit %(limit)s for update skip locked
), taken as (
    update notices_delivery d
       set state = 'under way', attempts = d.attempts + 1, due_at = %(lost_at)s, run_id = %(run)s, composed_at = %(now)s
      from chosen
     where d.household_id = chosen.household_id and d.id = chosen.id
    returning d.*
)
select d.household_id, d.id, d.notice_id, d.channel, d.rank, d.state, d.attempts, d.made_at, d.due_at,
       d.handed_over_at, n.kind, n.recipient, n.recipient_id, n.fact_id, n.subject_id, n.happened_at, n.state,
       d.composed_at, d.sent_to
  from taken d
  join notices_notice n on n.household_id = d.household_id and n.id = d.notice_id
 order by d.id
"""
"""In: a channel, now, by when it is due, until when it may take, how many, a print run or null, of which households or
null. Out: deliveries that are due, oldest first, now under way, with what their notices say. Locks them; passes over
those that another takes up."""

COUNT_ALONE: Final = "select pg_advisory_xact_lock(x'766c6361'::int)"
"""Out: nothing. Until the transaction ends nobody else counts the calls under way, to take up what is missing."""

MOVE: Final = """
with moves as (
    select * from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(events)s::text[], %(befores)s::text[],
                         %(afters)s::text[], %(due)s::timestamptz[], %(sent_to)s::text[], %(said)s::text[],
                         %(words)s::text[], %(event_ids)s::uuid[], %(pages)s::smallint[])
        as moves(household_id, id, event, before, after, due_at, sent_to, said, words, event_id, pages)
), moved as (
    update notices_delivery d
       set state = moves.after, due_at = moves.due_at,
           attempts = d.attempts - case when moves.event in ('put off', 'turned')
                                          or moves.event = 'lost' and d.channel = 'call' then 1 else 0 end,
           run_id = case when moves.event = 'put off' then null else d.run_id end,
           handed_over_at = case when moves.after = 'handed over' then %(at)s else d.handed_over_at end,
           sent_to = coalesce(moves.sent_to, d.sent_to), said = coalesce(moves.said, d.said),
           pages = coalesce(moves.pages, d.pages)
      from moves
     where d.household_id = moves.household_id and d.id = moves.id and d.state = moves.before
    returning d.household_id, d.id
), written as (
    insert into notices_delivery_event (household_id, id, delivery_id, event, at, words)
    select household_id, moves.event_id, id, moves.event, %(at)s, moves.words
      from moved join moves using (household_id, id)
)
select id from moved
"""
"""In: parallel arrays, one item a delivery: from which state to which, by what event; when. Out: the ids of those that
were still in that state. What was put off or turned was no attempt, nor was a call whose worker died. Locks them."""

TELL: Final = """
update notices_notice n
   set state = 'told', told_at = told.at, told_how = told.how
  from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(ats)s::timestamptz[], %(hows)s::text[])
    as told(household_id, id, at, how)
 where n.household_id = told.household_id and n.id = told.id and n.state <> 'told'
returning n.id
"""
"""In: parallel arrays, one item a notice: when it was told and how that is proved. Out: those not told before."""

SEEN: Final = """
select d.notice_id
  from notices_delivery d
  join notices_delivery_event e on e.household_id = d.household_id and e.delivery_id = d.id
 where d.notice_id = any(%(ids)s::uuid[]) and e.event in ('seen', 'heard')
"""
"""In: notices. Out: those that their person has seen on its own pages, or heard by telephoning. Locks nothing."""

CALLED_IN_VAIN: Final = """
select d.notice_id, max(d.attempts), max(e.at)
  from notices_delivery d
  join notices_delivery_event e on e.household_id = d.household_id and e.delivery_id = d.id
 where d.notice_id = any(%(notices)s::uuid[]) and d.channel = 'call' and d.state = 'dropped' and e.event = 'try later'
 group by d.notice_id
"""
"""In: notices. Out: those whose household was called about them before it chose another way, how often, and when last.
Locks nothing."""

CALLED: Final = """
select distinct notice_id from notices_delivery
 where notice_id = any(%(notices)s::uuid[]) and channel = 'call' and sent_to <> ''
"""
"""In: notices. Out: those about which a number was called. Locks nothing."""

END: Final = """
update notices_notice n
   set state = ended.state, told_at = null, told_how = ''
  from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(states)s::text[]) as ended(household_id, id, state)
 where n.household_id = ended.household_id and n.id = ended.id
"""
"""In: parallel arrays, one item a notice and the state, other than told, in which it stands now. Locks them."""

_OF_DELIVERIES: Final = """
select d.household_id, d.id, d.notice_id, d.channel, d.rank, d.state, d.attempts, d.made_at, d.due_at,
       d.handed_over_at, n.kind, n.recipient, n.recipient_id, n.fact_id, n.subject_id, n.happened_at, n.state,
       d.composed_at, d.sent_to
  from notices_delivery d
  join notices_notice n on n.household_id = d.household_id and n.id = d.notice_id
"""

DUE_PROOF: Final = (
    _OF_DELIVERIES
    + """
 where d.state = 'handed over' and d.channel = %(channel)s and d.due_at <= %(now)s
   and (%(only)s::uuid[] is null or d.household_id = any(%(only)s::uuid[]))
 order by d.due_at, d.id limit %(limit)s
   for update of d, n skip locked
"""
)
"""In: a channel, now, how many, of which households or null. Out: deliveries whose proof is complete. Locks them."""

LOST: Final = (
    _OF_DELIVERIES
    + """
 where d.state = 'under way' and d.run_id is null and d.due_at <= %(now)s
 order by d.due_at, d.id limit %(limit)s
   for update of d, n skip locked
"""
)
"""In: now, how many. Out: deliveries that somebody took up and never brought to an end. Locks them."""

OVERDUE_CALLS: Final = (
    _OF_DELIVERIES
    + """
 where d.state = 'waiting' and d.channel = 'call' and d.due_at < %(due_before)s
 order by d.due_at, d.id limit %(limit)s
   for update of d, n skip locked
"""
)
"""In: a moment, how many. Out: calls that were due before it and wait still. Locks them."""

BY_ID: Final = (
    _OF_DELIVERIES
    + """
 where d.id = any(%(ids)s::uuid[]) order by d.household_id, d.id for update of d, n
"""
)
"""In: ids. Out: these deliveries. Locks them."""

OF_RUN: Final = _OF_DELIVERIES + " where d.run_id = %(run)s order by d.household_id, d.id for update of d, n"
"""In: a print run. Out: its letters. Locks them."""

OF_NOTICES: Final = (
    _OF_DELIVERIES
    + """
 where d.notice_id = any(%(notices)s::uuid[]) order by d.household_id, d.id for update of d, n
"""
)
"""In: notices. Out: all their deliveries. Locks them."""

OF_SUBJECT: Final = (
    _OF_DELIVERIES
    + """
 where n.household_id = %(household)s and n.subject_id = %(subject)s and n.recipient = 'household'
   and n.kind = any(%(kinds)s::text[])
 order by d.household_id, d.id for update of d, n
"""
)
"""In: a household, what the news is about, kinds of news. Out: all deliveries of such news to it. Locks them."""
