"""What is done with notices: decide who hears what, send, print, call, and note what proves that they were told."""

from voucherline.notices.actions.calling import CallTaken, call_ended, give_up_calls, place_calls, take_up_calls
from voucherline.notices.actions.deciding import decide
from voucherline.notices.actions.hearing_back import bounced, heard, resend, seen, work_seen
from voucherline.notices.actions.mailing import Sent, send_mail
from voucherline.notices.actions.printing import hand_over_run, hand_over_runs, letter_returned, print_letters
from voucherline.notices.actions.proving import prove
from voucherline.notices.actions.rescuing import rescue

__all__ = [
    "CallTaken",
    "Sent",
    "bounced",
    "call_ended",
    "decide",
    "give_up_calls",
    "hand_over_run",
    "hand_over_runs",
    "heard",
    "letter_returned",
    "place_calls",
    "print_letters",
    "prove",
    "rescue",
    "resend",
    "seen",
    "send_mail",
    "take_up_calls",
    "work_seen",
]
