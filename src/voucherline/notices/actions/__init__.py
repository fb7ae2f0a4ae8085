"""What is done with notices: decide who hears what, send, print, call, and note what proves that they were told."""

from voucherline.notices.actions.calling import place_calls
from voucherline.notices.actions.deciding import decide
from voucherline.notices.actions.hearing_back import bounced, resend, seen
from voucherline.notices.actions.mailing import Sent, send_mail
from voucherline.notices.actions.proving import prove
from voucherline.notices.actions.rescuing import rescue

__all__ = [
    "Sent",
    "bounced",
    "decide",
    "place_calls",
    "prove",
    "rescue",
    "resend",
    "seen",
    "send_mail",
]
