"""Codes by which helpers are known on the telephone."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from voucherline.domain.companies.models import HelperCode
from voucherline.domain.households import hashing
from voucherline.domain.households.values import Code
from voucherline.kernel.actors import Actor, only_staff


def issue_helper_code(helper: UUID, *, by: Actor, now: datetime) -> Code:
    """Make a code by which a helper is known on the telephone; the one before stops working. Only its hash is kept."""
    only_staff(by, "issue a helper's code")
    code = hashing.new_code()
    HelperCode.objects.update_or_create(helper_id=helper, defaults={"hash": hashing.hashed(code), "set_at": now})
    return code


def verify_helper_code(helper: UUID, code: str) -> bool:
    """Is this the helper's code? Takes as long when she has none."""
    kept = HelperCode.objects.filter(helper_id=helper).values_list("hash", flat=True).first()
    return hashing.fits(kept or "", code)
