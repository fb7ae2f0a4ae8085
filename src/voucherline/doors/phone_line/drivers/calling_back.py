"""Nobody could be reached for somebody who asked for a person: it is called back, and is told so."""

from __future__ import annotations

from datetime import timedelta
from types import MappingProxyType
from typing import Final

from voucherline.doors.phone_line import acting_line, records
from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.models import CallStep
from voucherline.doors.phone_line.walking import Spoken
from voucherline.doors.phone_line.wording import in_words

SAYS: Final = MappingProxyType({"closed": "phone-call-back-booked", "nowhere": "phone-opening-hours"})
STEP: Final = "nobody reached"


def call_back_instead(conversation: Conversation, at: float) -> Spoken:
    """Book a call back, and keep with the call what is said of it."""
    context, place = conversation.context, conversation.place
    acted = acting_line.call_back(context, {}, context.started_at + timedelta(seconds=at))
    spoken = Spoken(SAYS[acted.result], acted.slots, place.language, place.pace)
    records.keep([records.step(context, STEP, at, CallStep.SAID, in_words(spoken), secret=False)])
    return spoken
