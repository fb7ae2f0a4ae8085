"""Tell people what happened, and note what time proves. Each step may be run again without harm."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from voucherline.doors.clockwork.jobs import until_done
from voucherline.kernel.time import brussels_day
from voucherline.notices import actions as notices
from voucherline.notices import offices
from voucherline.notices.mail.mailbox import read_mailbox
from voucherline.notices.values import Channel
from voucherline.schemes.calendar import reason_not_to_work

FACTS: Final = 5000
MAILS: Final = 100
"""So few that whoever dies in the middle leaves few mails of which nobody knows whether they went."""
LETTERS: Final = 250
"""A run of so many keeps the typesetter's memory small, and costs no time."""
OVERDUE: Final = timedelta(days=2)
"""A call that could not even be placed for so long is not waited for: a letter goes instead."""


def tell_people(now: datetime) -> int:
    """All of it once, in the order in which news travels; tell how many deliveries moved."""
    return sum(
        (
            rescue(now),
            decide(now),
            bounces(now),
            prove(now),
            mails(now),
            calls(now),
        )
    )


def decide(now: datetime) -> int:
    """Decide who hears of what happened."""
    return until_done(lambda: notices.decide(now=now, limit=FACTS))


def mails(now: datetime) -> int:
    """Hand over the mails that are due; tell how many were taken up."""
    return hand_over_mails(now).taken


def hand_over_mails(now: datetime) -> notices.Sent:
    """Hand over the mails that are due, until none is or no server takes any."""
    server, sender = offices.mail_server(), offices.mail_sender()
    taken = accepted = 0
    while True:
        sent = notices.send_mail(server, sender=sender, now=now, limit=MAILS)
        taken, accepted = taken + sent.taken, accepted + sent.accepted
        if sent.down or sent.taken < MAILS:
            return notices.Sent(taken, accepted, down=sent.down)


def bounces(now: datetime) -> int:
    """Read the mails that came back."""
    return read_mailbox(offices.bounces_folder(), lambda bounce: notices.bounced(bounce, now=now)).bounces


def calls(now: datetime) -> int:
    """Place the calls that are due, where there is somebody who places calls; overdue ones become letters."""
    given_up = until_done(lambda: notices.give_up_calls(due_before=now - OVERDUE, now=now, limit=FACTS))
    placer = offices.call_placer(lambda: now)
    if placer is None:
        return given_up
    return given_up + until_done(lambda: notices.place_calls(placer, ceiling=offices.call_ceiling(), now=now))


def prove(now: datetime) -> int:
    """Note whom mails and letters have told by now."""
    return sum(
        until_done(lambda channel=channel: notices.prove(channel, now=now, limit=FACTS))  # type: ignore[misc]
        for channel in (Channel.EMAIL, Channel.LETTER)
    )


def rescue(now: datetime) -> int:
    """Let what a dead worker had taken up be tried again."""
    return until_done(lambda: notices.rescue(now=now, limit=FACTS))


def letters(now: datetime) -> int:
    """Print all letters that wait, in runs; on days on which the post works."""
    if reason_not_to_work(brussels_day(now), frozenset()):
        return 0
    folder, sender = offices.letters_folder(), offices.letter_sender()
    printed = 0
    while run := notices.print_letters(folder, sender=sender, now=now, limit=LETTERS):
        printed += run.letters
    return printed
