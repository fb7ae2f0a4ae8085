"""Brussels: dearer since 2026, vouchers of six months, the household answers after the company.

Sources: dienstencheques.brussels (2024, 2025) and the press on the reform voted in committee on 3 December 2025.
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

_INDICATIVE: Final = SHARED_INDICATIVE | {"exchange_value", "smallest_order", "tax_relief"}

SINCE_2025: Final = Terms(
    scheme="brussels",
    since=date(2025, 1, 1),
    account_holder="Titres-services Bruxelles - Dienstencheques Brussel",
    languages=("fr", "nl", "en"),
    person_tranches=(Tranche(300, Euro.of(10, 20)), Tranche(500, Euro.of(12, 40))),
    family_tranches=(Tranche(600, Euro.of(10, 20)), Tranche(1000, Euro.of(12, 40))),
    priority_quota=1000,
    smallest_order=1,
    validity=Validity(months=6, to_the_end_of_the_month=True),
    at_expiry=AtExpiry.LOSS,
    # The pages name no limit to the number of vouchers: every voucher of a year's own quota is taken.
    tax_relief=TaxRelief(percent=15, vouchers=500),
    company_span=FIVE_WORKING_DAYS,
    household_spans=MappingProxyType(
        {(solution, EnteredBy.HELPER): FOUR_WORKING_DAYS for solution in Solution}
        | {(solution, EnteredBy.COMPANY): SIXTY_DAYS for solution in Solution}
    ),
    clocks=Clocks.HOUSEHOLD_AFTER_COMPANY,
    at_shortage=AtShortage.PAY_IN_PARTS,
    oldest_paid_months=None,
    exchange_value=Euro.of(27, 20),
    # dienstencheques.brussels, April 2025: at most 30 cents beside each voucher.
    extra_cost_cap=Euro.of(0, 30),
    indicative=_INDICATIVE,
    **SHARED,
)

SINCE_2026: Final = replace(
    SINCE_2025,
    since=date(2026, 1, 1),
    person_tranches=(Tranche(300, Euro.of(11, 40)), Tranche(500, Euro.of(14))),
    family_tranches=(Tranche(600, Euro.of(11, 40)), Tranche(1000, Euro.of(14))),
    tax_relief=None,
    extra_cost_cap=None,
    # Voted in committee; the plenary vote was not seen. The press adds that companies may then ask what they want.
    indicative=_INDICATIVE | {"person_tranches", "family_tranches", "extra_cost_cap"},
)

VERSIONS: Final = (SINCE_2025, SINCE_2026)
