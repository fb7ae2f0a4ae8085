"""What must be well for people to be told: letters reach the post, nothing is stuck, mail works, facts are decided."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from voucherline.domain.prestations import queries as prestations
from voucherline.doors.health.values import Finding, HealthCheck
from voucherline.notices import queries as notices
from voucherline.schemes.values import Lifeline

MAY_BE_STUCK: Final = timedelta(minutes=10)
"""What a dead worker had taken up is tried again within a minute or two of its time."""
SEEN_FOR: Final = timedelta(days=1)
"""How long it is shown that something could not be written: whoever looks once a day sees it."""
MAY_BE_UNDECIDED: Final = timedelta(minutes=10)


def letters(now: datetime) -> Finding:
    """Is every letter with the post in time?"""
    late = notices.late_letters(now)
    if late:
        return Finding(well=False, key="letters-late", facts={"late": len(late), "late_since": late[0].late_since})
    return Finding(well=True, key="letters-well", facts={"waiting": notices.letters_waiting().letters})


def deliveries(now: datetime) -> Finding:
    """Does whatever was taken up come to an end, and can it be written?"""
    stuck, since = notices.stuck_since(now - MAY_BE_STUCK)
    if stuck:
        return Finding(well=False, key="deliveries-stuck", facts={"stuck": stuck, "stuck_since": since})
    if unwritable := notices.unwritable_since(now - SEEN_FOR):
        return Finding(well=False, key="deliveries-unwritable", facts={"unwritable": unwritable})
    return Finding(well=True, key="deliveries-well")


def mail(_: datetime) -> Finding:
    """Does some server take our mail?"""
    since = prestations.lasting_outages().get(Lifeline.MAIL)
    if since:
        return Finding(well=False, key="mail-down", facts={"down_since": since})
    return Finding(well=True, key="mail-well")


def facts(now: datetime) -> Finding:
    """Is it decided soon who hears of what happened?"""
    since = notices.undecided_since()
    if since and now - since > MAY_BE_UNDECIDED:
        return Finding(well=False, key="facts-undecided", facts={"undecided_since": since})
    return Finding(well=True, key="facts-well")


CHECKS: Final = (
    HealthCheck("letters", letters),
    HealthCheck("deliveries", deliveries),
    HealthCheck("mail", mail),
    HealthCheck("facts", facts),
)
