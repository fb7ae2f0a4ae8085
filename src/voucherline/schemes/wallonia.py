"""Wallonia: three prices, indexed in January and July; orders from ten vouchers on.

Sources: titres-services.wallonie.be (2025) and the press on the indexation of July 2025.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from voucherline.kernel.money import Euro
from voucherline.schemes.shared import FIVE_WORKING_DAYS, FOUR_WORKING_DAYS, SHARED, SHARED_INDICATIVE, SIXTY_DAYS
from voucherline.schemes.values import (
    AtExpiry,
    AtShortage,
    Clocks,
    EnteredBy,
    Solution,
    TaxRelief,
    Terms,
    Tranche,
    Validity,
)

_JANUARY_2025: Final = (Euro.of(10, 20), Euro.of(11, 20), Euro.of(12, 20))
_JULY_2025: Final = (Euro.of(10, 40), Euro.of(11, 40), Euro.of(12, 40))
_PERSON: Final = (175, 400, 500)
_FAMILY: Final = (350, 800, 1000)


def _tranches(limits: tuple[int, ...], prices: tuple[Euro, ...]) -> tuple[Tranche, ...]:
    return tuple(Tranche(up_to, price) for up_to, price in zip(limits, prices, strict=True))


SINCE_2025: Final = Terms(
    scheme="wallonia",
    since=date(2025, 1, 1),
    account_holder="Titres-services Wallonie",
    languages=("fr", "de", "nl", "en"),
    person_tranches=_tranches(_PERSON, _JANUARY_2025),
    family_tranches=_tranches(_FAMILY, _JANUARY_2025),
    priority_quota=2000,
    smallest_order=10,
    validity=Validity(months=8, to_the_end_of_the_month=True),
    at_expiry=AtExpiry.LOSS,
    tax_relief=TaxRelief(percent=10, vouchers=150),
    company_span=FIVE_WORKING_DAYS,
    household_spans=MappingProxyType(
        {(solution, EnteredBy.HELPER): FOUR_WORKING_DAYS for solution in Solution}
        | {(solution, EnteredBy.COMPANY): SIXTY_DAYS for solution in Solution}
    ),
    clocks=Clocks.HOUSEHOLD_AFTER_COMPANY,
    at_shortage=AtShortage.PAY_IN_PARTS,
    oldest_paid_months=None,
    exchange_value=Euro.of(27, 50),
    indicative=SHARED_INDICATIVE | {"exchange_value"},
    **SHARED,
)

SINCE_JULY_2025: Final = replace(
    SINCE_2025,
    since=date(2025, 7, 1),
    person_tranches=_tranches(_PERSON, _JULY_2025),
    family_tranches=_tranches(_FAMILY, _JULY_2025),
)

VERSIONS: Final = (SINCE_2025, SINCE_JULY_2025)
