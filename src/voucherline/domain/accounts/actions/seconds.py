"""What a user has besides a password: an authenticator app, or passkeys."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

import pyotp
from django.db import transaction

from voucherline.domain.accounts import hashing, queries
from voucherline.domain.accounts.actions.guessing import is_right
from voucherline.domain.accounts.actions.identifying import Origin
from voucherline.domain.accounts.models import Passkey, User
from voucherline.domain.accounts.rules import GuessKind
from voucherline.domain.accounts.values import SecondNeeded
from voucherline.kernel.ids import new_id

_STEP_SECONDS: Final = 30
_NEIGHBOURS: Final = (0, -1, 1)
"""A telephone's clock may be half a minute wrong."""


def new_app_secret() -> str:
    """What an authenticator app is to share with a user, sealed; it counts once a code of it was right."""
    return hashing.sealed(pyotp.random_base32())


def app_address(sealed: str, *, login: str) -> str:
    """The same for an app to read, as a picture or by hand."""
    return pyotp.TOTP(hashing.opened(sealed)).provisioning_uri(name=login, issuer_name="Voucherline")


def set_app(user: UUID, sealed: str, code: str, *, now: datetime) -> bool:
    """Take an app into use, if it shows the right code."""
    step = _step_of(sealed, code, after=0, now=now)
    if step is None:
        return False
    User.objects.filter(id=user, ended_at=None).update(app_secret=sealed, app_step=step)
    return True


def reseal() -> int:
    """Seal the secrets of all apps with the key of today; tell how many."""
    with transaction.atomic():
        users = list(User.objects.select_for_update().exclude(app_secret="").order_by("id"))
        for each in users:
            each.app_secret = hashing.sealed_anew(each.app_secret)
        User.objects.bulk_update(users, ["app_secret"])
    return len(users)


def app_code_is_right(user: UUID, code: str, *, origin: Origin, now: datetime) -> bool:
    """Does the user's app show this code now? Each code counts once."""
    kept = User.objects.filter(id=user, ended_at=None).exclude(app_secret="").first()
    step = _step_of(kept.app_secret, code, after=kept.app_step, now=now) if kept else None
    kind, what = origin
    tried = {kind: what, GuessKind.NUMBER: f"app {user}"}
    if not is_right(tried, fits=lambda: step is not None, now=now):
        return False
    # Two who show the same code at once: one is first.
    return bool(User.objects.filter(id=user, app_step__lt=step).update(app_step=step))


def add_passkey(user: UUID, *, credential: bytes, public_key: bytes, count: int, name: str, now: datetime) -> None:
    """Note a passkey that was checked."""
    Passkey.objects.create(
        id=new_id(),
        user_id=user,
        credential=credential,
        public_key=public_key,
        count=count,
        name=name,
        made_at=now,
    )


def passkey_used(credential: bytes, *, count: int, now: datetime) -> None:
    """Note that a passkey was shown and checked."""
    Passkey.objects.filter(credential=credential).update(count=count, used_at=now)


def remove_passkey(user: UUID, passkey: UUID) -> None:
    """Forget a passkey; not the last of whoever needs one."""
    with transaction.atomic():
        User.objects.select_for_update().get(id=user)
        there = queries.user(user)
        others = Passkey.objects.filter(user_id=user).exclude(id=passkey)
        if there.needs_second and not there.has_app and not others.exists():
            raise SecondNeeded
        Passkey.objects.filter(user_id=user, id=passkey).delete()


def _step_of(sealed: str, code: str, *, after: int, now: datetime) -> int | None:
    """The half minute whose code this is, if it is later than the last one used."""
    app = pyotp.TOTP(hashing.opened(sealed))
    here = int(now.timestamp()) // _STEP_SECONDS
    fitting = [here + by for by in _NEIGHBOURS if pyotp.utils.strings_equal(app.generate_otp(here + by), code)]
    return next((step for step in fitting if step > after), None)
