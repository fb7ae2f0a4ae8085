"""How what is kept of notices can be broken, and which checks must hear of it."""

from __future__ import annotations

from typing import Final

BREAKS_OF_NOTICES: Final = (
    ("update notices_delivery set state = 'dropped' where state = 'failed'", {"notices.states"}),
    (
        "update notices_delivery_event set at = at - interval '30 days' where event = 'proved'"
        " and delivery_id in (select id from notices_delivery where channel = 'letter')",
        {"notices.told"},
    ),
    ("update notices_delivery set state = 'waiting' where state = 'told'", {"notices.states", "notices.told"}),
    ("update notices_notice set told_at = told_at + interval '1 day' where told_how = 'call'", {"notices.told"}),
    ("update notices_notice set told_how = 'letter' where told_how = 'email'", {"notices.told"}),
    ("update notices_notice set told_how = 'call' where told_how = 'portal'", {"notices.told"}),
    (
        "update notices_delivery_event set at = at + interval '20 days' where event = 'proved' and delivery_id in"
        " (select id from notices_delivery where channel = 'email')",
        {"notices.silence"},
    ),
    (
        "update notices_delivery set handed_over_at = handed_over_at + interval '1 hour'"
        " where channel = 'email' and state = 'told'",
        {"notices.silence"},
    ),
    ("delete from notices_notice where kind = 'order credited'", {"notices.facts"}),
    ("delete from notices_notice where recipient = 'company'", {"notices.facts"}),
    (
        "update notices_delivery set due_at = null where state = 'waiting' and channel <> 'portal'",
        {"notices.stuck"},
    ),
    (
        "update notices_print_run set handed_over_at = now() where handed_over_at is null",
        {"notices.runs"},
    ),
    (
        "update notices_delivery set said = said || ' 4 7 1 1 9' where notice_id in"
        " (select id from notices_notice where kind = 'telephone code')",
        {"notices.codes"},
    ),
    (
        "update notices_delivery set said = said || ' 47119' where notice_id in"
        " (select id from notices_notice where kind = 'mandate offered')",
        {"notices.codes"},
    ),
)
