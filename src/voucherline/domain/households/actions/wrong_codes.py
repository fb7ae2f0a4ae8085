"""Wrong telephone codes: after some in a row the household is told, now and then and not all at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from django.db import transaction

from voucherline.domain.households import rules
from voucherline.domain.households.models import TelephoneCode
from voucherline.domain.households.values import HouseholdState, WrongCodes, WrongCodesKeyed
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_CLOCK
from voucherline.kernel.time import brussels_day, midnight
from voucherline.schemes.catalogue import terms_for

_OVER: Final = tuple(state.value for state in HouseholdState if state.is_over)


class Warned(NamedTuple):
    """How many households are told, and how many are not, though codes were wrong as often."""

    told: int
    left: int


def tell_of_wrong_codes(keyed: Sequence[WrongCodes], *, most_a_day: int, now: datetime) -> Warned:
    """Let households be told of wrong codes that were keyed with their numbers.

    No more than `most_a_day`, those with the most wrong codes first: whoever tries the numbers of ten thousand
    households does not make us post ten thousand letters, and whoever is tried again and again hears of it.
    """
    by_number = {each.number: each for each in keyed}
    with transaction.atomic():
        there = _codes_of(list(by_number))
        wanted = [code for code in there if _is_due(code, by_number[code.household.number], now)]
        wanted.sort(key=lambda code: -by_number[code.household.number].times)
        told = wanted[: max(0, most_a_day - _told_today(now))]
        TelephoneCode.objects.filter(household_id__in=[code.household_id for code in told]).update(warned_at=now)
        facts = [
            WrongCodesKeyed(
                household=code.household_id,
                subject=code.household_id,
                times=by_number[code.household.number].times,
            )
            for code in told
        ]
        journal.record(facts, by=THE_CLOCK, at=now)
    return Warned(len(told), len(wanted) - len(told))


def _codes_of(numbers: Sequence[str]) -> list[TelephoneCode]:
    """The codes of living households; whoever has none cannot be guessed."""
    codes = TelephoneCode.objects.filter(household__number__in=numbers).exclude(household__state__in=_OVER)
    return list(codes.select_related("household").select_for_update(of=("self",)).order_by("household_id"))


def _is_due(code: TelephoneCode, keyed: WrongCodes, now: datetime) -> bool:
    telling = terms_for(code.household.scheme, on=brussels_day(now)).telling
    return rules.is_told_of_wrong_codes(keyed, warned_at=code.warned_at, telling=telling, now=now)


def _told_today(now: datetime) -> int:
    return TelephoneCode.objects.filter(warned_at__gte=midnight(brussels_day(now))).count()
