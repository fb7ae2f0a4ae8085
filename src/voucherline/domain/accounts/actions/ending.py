"""Ending where somebody is signed in, and forgetting what is over."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.utils import timezone

from voucherline.domain.accounts import queries
from voucherline.domain.accounts.actions.devices import KNOWN_FOR
from voucherline.domain.accounts.models import Device, Inquiry, OneTimeCode, Session
from voucherline.domain.accounts.sessions import kept_key

_KEPT: Final = timedelta(days=1)


def end_session(owner: UUID, session: UUID) -> bool:
    """End one of somebody's sessions."""
    keys = [key for key, id_ in queries.session_ids(owner).items() if id_ == session]
    ended, _ = Session.objects.filter(owner=owner, session_key__in=keys).delete()
    return bool(ended)


def end_other_sessions(owner: UUID, *, but: str) -> int:
    """End all of somebody's sessions but the one of this browser; tell how many."""
    ended, _ = Session.objects.filter(owner=owner).exclude(session_key=kept_key(but)).delete()
    return ended


def end_oldest_sessions(owner: UUID, *, keep: int) -> int:
    """End somebody's sessions but the newest ones; tell how many."""
    newest = Session.objects.filter(owner=owner).order_by("-began_at", "session_key").values("session_key")[:keep]
    ended, _ = Session.objects.filter(owner=owner).exclude(session_key__in=newest).delete()
    return ended


def end_all_sessions(owner: UUID | None = None) -> int:
    """End all of somebody's sessions, or everybody's; tell how many."""
    there = Session.objects.exclude(owner=None) if owner is None else Session.objects.filter(owner=owner)
    ended, _ = there.delete()
    return ended


def forget_sign_ins(*, now: datetime) -> int:
    """Forget codes and sessions that are over, and devices that nobody used for long; tell how many."""
    codes, _ = OneTimeCode.objects.filter(until__lt=now - _KEPT).delete()
    # Browsers' sessions end by the clock on the wall, also in a played town.
    sessions, _ = Session.objects.filter(expire_date__lt=timezone.now()).delete()
    devices, _ = Device.objects.filter(used_at__lt=now - KNOWN_FOR).delete()
    inquiries, _ = Inquiry.objects.filter(hour__lt=now - 2 * _KEPT).delete()
    return codes + sessions + devices + inquiries
