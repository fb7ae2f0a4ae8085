"""What is broken of calls, and which check of the audit must hear of it."""

from __future__ import annotations

BREAKS_OF_CALLS = (
    (
        "update journal_fact set channel = 'portal' where kind = 'PrestationConfirmed' and channel = 'telephone'",
        {"phone-line.answers"},
    ),
    ("update phone_line_call set outcome = 'person' where outcome = 'done'", {"phone-line.ends"}),
    ("delete from phone_line_call_step where what = 'ended'", {"phone-line.ends"}),
    (
        "update phone_line_call_step set words = 'identify: unknown' where words = 'identify: known'",
        {"phone-line.known"},
    ),
    (
        "update accounts_guess set not_before = last_at + interval '2 days' where wrong > 0",
        {"phone-line.delays"},
    ),
    ("update accounts_guess set not_before = null where wrong > 0", {"phone-line.delays"}),
)
