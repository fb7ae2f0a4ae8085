"""Numbers that a company never worked at: what it hears of them counts among the households it asks about.

A trial announcement tells of each number whether somebody has it who may get work. Whoever worked there knows that;
of all others a company asks so often an hour, here as on the page that is made for asking.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from django.core import signing

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.companies.values_of_extra_costs import Announcement
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries as prestations
from voucherline.pages.signing_in import Person

_SALT: Final = "announcement whose numbers were counted"


def count_strangers(wanted: Announcement, person: Person, *, now: datetime) -> None:
    """Count the numbers that are none of the company's; refused where those are more than it may ask about."""
    known = {number: each.id for number, each in households.by_numbers(wanted.households).items()}
    worked_at = prestations.worked_at(person.id, known.values())
    strangers = sum(known.get(number) not in worked_at for number in set(wanted.households))
    accounts.ask_about_households(person.id, count=strangers, now=now)


def as_counted(wanted: Announcement) -> str:
    """What says, once an announcement was tried, that its numbers are counted; nobody else can write it."""
    return signing.dumps(str(wanted.id), salt=_SALT)


def is_counted(said: str, wanted: Announcement) -> bool:
    """Were the numbers of this very announcement counted when it was tried?"""
    try:
        return bool(signing.loads(said, salt=_SALT) == str(wanted.id))
    except signing.BadSignature:
        return False
