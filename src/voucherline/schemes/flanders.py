"""Flanders: 10 and 11 EUR since 2025; since June 2025 electronic vouchers only, and two ways without digital tools.

Sources: dienstencheques.vlaanderen.be and titres-services.flandre.be (2025). The deadlines before June 2025 and every
exchange value are second-hand.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from voucherline.kernel.money import Euro
from voucherline.schemes.shared import (
    FIVE_WORKING_DAYS,
    FOUR_WORKING_DAYS,
    SHARED,
    SHARED_INDICATIVE,
    TEN_WORKING_DAYS,
)
from voucherline.schemes.values import (
    AtExpiry,
    AtShortage,
    Clocks,
    EnteredBy,
    Solution,
    Terms,
    Tranche,
    Validity,
)

_INDICATIVE: Final = SHARED_INDICATIVE | {"exchange_value", "at_shortage"}

SINCE_JUNE_2025: Final = Terms(
    scheme="flanders",
    since=date(2025, 6, 1),
    account_holder="Dienstencheques Vlaanderen",
    languages=("nl", "fr", "de", "en"),
    person_tranches=(Tranche(400, Euro.of(10)), Tranche(500, Euro.of(11))),
    family_tranches=(Tranche(800, Euro.of(10)), Tranche(1000, Euro.of(11))),
    priority_quota=2000,
    smallest_order=1,
    validity=Validity(months=12, to_the_end_of_the_month=False),
    at_expiry=AtExpiry.REFUND,
    tax_relief=None,
    company_span=FIVE_WORKING_DAYS,
    # Nobody is worse off because the company, not the helper, entered the work: the same days either way.
    household_spans=MappingProxyType(
        {
            (solution, entered_by): TEN_WORKING_DAYS if solution.alternative else FIVE_WORKING_DAYS
            for solution in Solution
            for entered_by in EnteredBy
        }
    ),
    clocks=Clocks.PARALLEL,
    at_shortage=AtShortage.HOLD_AND_WAIT,
    oldest_paid_months=12,
    exchange_value=Euro.of(27, 52),
    indicative=_INDICATIVE,
    **SHARED,
)

SINCE_2025: Final = replace(
    SINCE_JUNE_2025,
    since=date(2025, 1, 1),
    smallest_order=10,
    household_spans=MappingProxyType(
        {(solution, entered_by): FOUR_WORKING_DAYS for solution in Solution for entered_by in EnteredBy}
    ),
    clocks=Clocks.HOUSEHOLD_AFTER_COMPANY,
    # Two official pages contradicted each other about the household's days, and a third about the smallest order.
    indicative=_INDICATIVE | {"household_spans", "smallest_order"},
)

VERSIONS: Final = (SINCE_2025, SINCE_JUNE_2025)
