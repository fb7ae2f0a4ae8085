"""Who is calling: a number and a code, counted with whatever was tried on the web."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.actions.identifying import NOBODY, Origin, Verify
from voucherline.domain.accounts.rules import GuessKind
from voucherline.domain.companies import codes as helper_codes
from voucherline.domain.companies.values import HelperView
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import HouseholdView

__all__ = ["NOBODY", "Verify", "identify_helper", "identify_household"]

WITHHELD: Final = "withheld"
"""Callers who hide their number share one count."""


def identify_household(
    number: str, code: str, *, caller: str, now: datetime, verify: Verify = households.verify_telephone_code
) -> HouseholdView | None:
    """The household with this number and code; nobody, whatever was wrong, and also when it was too soon."""
    return accounts.household_with(number, code, origin=_origin(caller), now=now, verify=verify)


def identify_helper(
    number: str, code: str, *, caller: str, now: datetime, verify: Verify = helper_codes.verify_helper_code
) -> HelperView | None:
    """The helper with this number and code, or nobody."""
    return accounts.helper_with(number, code, origin=_origin(caller), now=now, verify=verify)


def _origin(caller: str) -> Origin:
    return GuessKind.CALLER, caller or WITHHELD
