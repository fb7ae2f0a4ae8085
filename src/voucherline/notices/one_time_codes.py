"""One-time codes on their way: handed over at once, never queued and never kept, since they say nothing in an hour.

They are no notices: nobody has to prove that somebody was told. Whoever gets none asks for another.
"""

from __future__ import annotations

from datetime import datetime

from django.conf import settings

from voucherline.domain.households.values import Code
from voucherline.domain.prestations import queries as prestations
from voucherline.kernel.ids import new_id
from voucherline.notices import offices
from voucherline.notices.mail.values import MailAddressUnusable, Outcome
from voucherline.notices.mail.writing import write_note
from voucherline.schemes.values import Lifeline
from voucherline.words.catalogue import say


def calls_are_placed() -> bool:
    """Does this installation call telephones, and do calls get through?"""
    has_telephones = bool(settings.VOUCHERLINE_SIP_TRUNK) and not settings.VOUCHERLINE_CALLEES
    return has_telephones and Lifeline.TELEPHONE not in prestations.lasting_outages()


def send_by_email(code: Code, *, to: str, name: str, minutes: int, language: str, now: datetime) -> bool:
    """Mail a code to whoever signs in; tell whether a server took it."""
    paragraphs = [
        say("one-time-code-hello", language, name=name),
        say("one-time-code-is", language, minutes=minutes),
        # Not in a sentence: those that were said are remembered.
        str(code),
        say("one-time-code-nobody-asks", language),
        say("one-time-code-not-you", language, line=settings.VOUCHERLINE_LINE),
    ]
    try:
        mail = write_note(
            # Not in the subject: telephones show it to whoever looks at their locked screen.
            say("one-time-code-subject", language),
            paragraphs,
            language=language,
            to=to,
            name=name,
            sender=offices.mail_sender(),
            delivery=new_id(),
            at=now,
        )
    except MailAddressUnusable:
        return False
    [outcome] = offices.mail_server().hand_over([mail])
    return outcome.outcome is Outcome.ACCEPTED
