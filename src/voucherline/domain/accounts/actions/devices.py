"""Helpers' devices and households' electronic identities: known once, known from then on."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import IntegrityError, transaction

from voucherline.domain.accounts import hashing
from voucherline.domain.accounts.models import Device, Eid
from voucherline.domain.accounts.values import DeviceBound, EidLinked
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor
from voucherline.kernel.ids import new_id

KNOWN_FOR: Final = timedelta(days=180)
"""A device that was not used for so long is known no more."""


def bind_device(helper: UUID, *, browser: str, by: Actor, now: datetime) -> str:
    """Know a helper's device from now on; tells the word that its browser keeps."""
    token = hashing.new_token()
    with transaction.atomic():
        device = Device.objects.create(
            id=new_id(),
            helper_id=helper,
            print=hashing.print_of(token),
            browser=browser,
            bound_at=now,
            used_at=now,
        )
        bound = DeviceBound(household=helper, subject=device.id, browser=browser)
        journal.record([bound], by=by, at=now)
    return token


def is_bound(helper: UUID, token: str, *, now: datetime) -> bool:
    """Is this a device of the helper? Notes that it was used."""
    known = Device.objects.filter(helper_id=helper, print=hashing.print_of(token), used_at__gt=now - KNOWN_FOR)
    return bool(known.update(used_at=now))


def unbind_device(helper: UUID, device: UUID) -> None:
    """Know a device no more."""
    Device.objects.filter(helper_id=helper, id=device).delete()


def link_eid(household: UUID, *, issuer: str, subject: str, by: Actor, now: datetime) -> bool:
    """Know a household by an electronic identity from now on. False, if either has another one already."""
    try:
        with transaction.atomic():
            Eid.objects.create(id=new_id(), issuer=issuer, subject=subject, household_id=household, linked_at=now)
            linked = EidLinked(household=household, subject=household, issuer=issuer)
            journal.record([linked], by=by, at=now)
    except IntegrityError:
        return False
    return True
