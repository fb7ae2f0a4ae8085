"""Households are told of wrong codes that were keyed with their numbers.

Not while somebody calls: what is done for a number that exists would take longer than what is done for one that does
not. Numbers that belong to nobody are passed over here, where no caller waits.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings

from voucherline.domain.accounts.models import Guess
from voucherline.domain.accounts.rules import GuessKind
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import WrongCodes
from voucherline.schemes.catalogue import all_terms

LOOKS_BACK: Final = timedelta(days=2)
"""At codes keyed since the day before, also if a day's look was missed."""
_log = logging.getLogger(__name__)


def tell_households(*, now: datetime) -> int:
    """Let households be told that wrong codes were keyed with their numbers; tell how many."""
    most = int(settings.VOUCHERLINE_WRONG_CODE_LETTERS)
    warned = households.tell_of_wrong_codes(_keyed(now), most_a_day=most, now=now)
    if warned.left:
        _log.warning("codes are being guessed: %d households more than can be told in a day.", warned.left)
    return warned.told


def _keyed(now: datetime) -> list[WrongCodes]:
    least = min(terms.telling.wrong_codes for terms, _ in all_terms())
    guesses = Guess.objects.filter(
        kind=GuessKind.NUMBER.value, wrong__gte=least, last_at__gt=now - LOOKS_BACK, last_at__lte=now
    )
    rows = guesses.values_list("what", "wrong", "last_at")
    return [WrongCodes(number, wrong, last) for number, wrong, last in rows if last]
