"""Accounts of the simulated town. Who pays from which account follows from the id: nobody keeps a list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final
from uuid import UUID

from voucherline.domain.bank import actions as bank
from voucherline.domain.bank import queries as bank_queries
from voucherline.kernel.ids import derived_id
from voucherline.kernel.numbers import belgian_iban
from voucherline.schemes.catalogue import scheme_names, terms_for

_BANKS: Final = (1, 63, 91, 103, 220, 310, 363, 377, 523, 733, 734, 850, 953, 967, 979)
_SCHEME_BANK: Final = 363
_OWN: Final[Mapping[str, int]] = MappingProxyType({"flanders": 9_300_011, "brussels": 9_300_022, "wallonia": 9_300_033})

BESIDE: Final = belgian_iban(_SCHEME_BANK, 9_300_099)
"""An account of the same holder at the same bank that is no scheme's: its statement comes in the same file."""


def iban_of(id_: UUID) -> str:
    """The account of a person or company of the town: the same id, the same account."""
    digits = derived_id("purse", id_).int
    return belgian_iban(_BANKS[digits % len(_BANKS)], digits // 1_000 % 10_000_000)


def open_scheme_accounts(*, on: date) -> None:
    """Open an account for each scheme that has none, in the name that the scheme gives."""
    known = {account.scheme for account in bank_queries.our_accounts().values()}
    for place, scheme in enumerate(scheme_names()):
        if scheme not in known:
            iban = belgian_iban(_SCHEME_BANK, _OWN.get(scheme, 9_310_000 + place))
            bank.open_account(scheme=scheme, iban=iban, name=terms_for(scheme, on=on).account_holder)
