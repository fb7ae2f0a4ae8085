"""Tell people what happened, and note what time proves. Each step may be run again without harm."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from voucherline.doors.clockwork.jobs import until_done
from voucherline.notices import actions as notices
from voucherline.notices import offices
from voucherline.notices.mail.mailbox import read_mailbox
from voucherline.notices.values import Channel

FACTS: Final = 5000
MAILS: Final = 100
"""So few that whoever dies in the middle leaves few mails of which nobody knows whether they went."""
LETTERS: Final = 250
"""A run of so many keeps the typesetter's memory small, and costs no time."""
OVERDUE: Final = timedelta(days=2)
"""A call that could not even be placed for so long is not waited for: a letter goes instead."""

Clock = Callable[[], datetime]
"""What time it is: on the wall it goes on while people are told; in days that are played it stands still."""

Step = Callable[[Clock], int]


def decide(clock: Clock) -> int:
    """Decide who hears of what happened."""
    return until_done(lambda: notices.decide(now=clock(), limit=FACTS))


def mails(clock: Clock) -> int:
    """Hand over the mails that are due; tell how many were taken up."""
    return hand_over_mails(clock).taken


def hand_over_mails(clock: Clock) -> notices.Sent:
    """Hand over the mails that are due, until none is or no server takes any."""
    server, sender = offices.mail_server(), offices.mail_sender()
    taken = accepted = 0
    while True:
        sent = notices.send_mail(server, sender=sender, now=clock(), limit=MAILS, clock=clock)
        taken, accepted = taken + sent.taken, accepted + sent.accepted
        if sent.down or sent.taken < MAILS:
            return notices.Sent(taken, accepted, down=sent.down)


def bounces(clock: Clock) -> int:
    """Read the mails that came back."""
    return read_mailbox(offices.bounces_folder(), lambda bounce: notices.bounced(bounce, now=clock())).bounces


def calls(clock: Clock) -> int:
    """Let overdue calls become letters; place those that are due where a script plays the people called.

    Real calls are placed by the line, which has telephones: see its `placing`.
    """
    given_up = until_done(lambda: notices.give_up_calls(due_before=clock() - OVERDUE, now=clock(), limit=FACTS))
    placer = offices.call_placer(clock)
    if placer is None:
        return given_up
    return given_up + until_done(lambda: notices.place_calls(placer, ceiling=offices.call_ceiling(), now=clock()))


def prove(clock: Clock) -> int:
    """Note whom letters and mails have told by now.

    Mails only when what came back has been read, however long nobody could: a bounce that lies unread is no silence.
    """
    told_by_letter = _proved(Channel.LETTER, clock)
    bounces(clock)
    return told_by_letter + _proved(Channel.EMAIL, clock)


def _proved(channel: Channel, clock: Clock) -> int:
    return until_done(lambda: notices.prove(channel, now=clock(), limit=FACTS))


def rescue(clock: Clock) -> int:
    """Let what a dead worker had taken up be tried again."""
    return until_done(lambda: notices.rescue(now=clock(), limit=FACTS))


def letters(now: datetime) -> int:
    """Print the letters whose print run is closed by now, in runs of the typesetter's size."""
    folder, sender, cut_off = offices.letters_folder(), offices.letter_sender(), offices.letters_cut_off()
    printed = 0
    while run := notices.print_letters(folder, sender=sender, now=now, limit=LETTERS, cut_off=cut_off):
        printed += run.letters
    return printed


STEPS: Final[Mapping[str, Step]] = MappingProxyType(
    {
        "tell: rescue": rescue,
        "tell: decide": decide,
        "tell: bounces": bounces,
        "tell: prove": prove,
        "tell: mails": mails,
        "tell: calls": calls,
    }
)
"""All steps but the letters, in the order in which news travels."""


def at_one_moment(step: Step) -> Callable[[datetime], int]:
    """A step as it is done where days are played: no time passes while it lasts."""

    def run(now: datetime) -> int:
        return step(lambda: now)

    return run
