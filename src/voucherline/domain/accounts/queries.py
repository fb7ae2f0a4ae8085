"""Questions about who signs in, with what, and who is signed in."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from voucherline.domain.accounts.models import Device, Eid, OneTimeCode, Passkey, Session, User
from voucherline.domain.accounts.sessions import kept_key
from voucherline.domain.accounts.values import DeviceView, Duty, KnownPasskey, PasskeyView, SessionView, UserView
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import derived_id


def user(id_: UUID) -> UserView:
    """A user that is there."""
    return _user(_users().get(id=id_))


def find_user(id_: UUID) -> UserView | None:
    """A user, if it is still there."""
    found = _users().filter(id=id_).first()
    return _user(found) if found else None


def user_by_login(login: str) -> UserView | None:
    """The user who signs in by this name, if there is one."""
    found = _users().filter(login=login).first()
    return _user(found) if found else None


def users_of(company: UUID) -> list[UserView]:
    """The users of a company, by login."""
    return [_user(each) for each in _users().filter(company_id=company).order_by("login")]


def staff() -> list[UserView]:
    """The users of customer service and of the inspection, by login."""
    return [_user(each) for each in _users().filter(company=None).order_by("login")]


def _users() -> QuerySet[User]:
    passkeys = Passkey.objects.filter(user=OuterRef("pk"))
    return User.objects.filter(ended_at=None).annotate(has_passkey=Exists(passkeys))


def _user(row: User) -> UserView:
    return UserView(
        id=row.id,
        login=row.login,
        name=row.name,
        role=Role(row.role),
        company=row.company_id,
        may=frozenset(map(Duty, row.may)),
        has_app=bool(row.app_secret),
        has_passkey=bool(row.has_passkey),  # type: ignore[attr-defined] # annotated
        invited=not row.password,
    )


def passkeys_of(user: UUID) -> list[PasskeyView]:
    """A user's passkeys, the oldest first."""
    rows = Passkey.objects.filter(user_id=user).order_by("made_at", "id")
    return [PasskeyView(each.id, each.name, each.made_at, each.used_at) for each in rows]


def credentials_of(user: UUID) -> list[bytes]:
    """By what a user's passkeys are known."""
    return [bytes(each) for each in Passkey.objects.filter(user_id=user).values_list("credential", flat=True)]


def passkey_with(credential: bytes) -> KnownPasskey | None:
    """The passkey that is known so, of a user that is there."""
    found = Passkey.objects.filter(credential=credential, user__ended_at=None).first()
    if found is None:
        return None
    return KnownPasskey(found.user_id, bytes(found.credential), bytes(found.public_key), found.count)


def household_of_eid(issuer: str, subject: str) -> UUID | None:
    """The household that a provider calls so, if one was linked."""
    return Eid.objects.filter(issuer=issuer, subject=subject).values_list("household_id", flat=True).first()


def devices_of(helper: UUID) -> list[DeviceView]:
    """A helper's devices, the one used last first."""
    rows = Device.objects.filter(helper_id=helper).order_by("-used_at")
    return [DeviceView(each.id, each.browser, each.bound_at, each.used_at) for each in rows]


def sessions_of(owner: UUID, *, this: str) -> list[SessionView]:
    """Where somebody is signed in, the one used last first; `this` is the key of the browser that asks."""
    return [
        SessionView(
            derived_id("session", each.session_key),
            each.began_at,
            each.seen_at,
            each.browser,
            each.address,
            each.session_key == kept_key(this),
        )
        for each in _living_sessions(owner).order_by("-seen_at")
        if each.began_at and each.seen_at
    ]


def session_ids(owner: UUID) -> dict[str, UUID]:
    """Under which key each of somebody's sessions is kept, and what it is called outside."""
    return {key: derived_id("session", key) for key in _living_sessions(owner).values_list("session_key", flat=True)}


def _living_sessions(owner: UUID) -> QuerySet[Session]:
    # Browsers' sessions end by the clock on the wall, also in a played town.
    return Session.objects.filter(owner=owner, expire_date__gt=timezone.now())


def codes_to_say(now: datetime) -> bool:
    """Does anybody wait for a call that says a code?"""
    return OneTimeCode.objects.exclude(number="").filter(until__gt=now).exists()


def waits_since(code: UUID) -> datetime | None:
    """Since when nobody has taken up the call that is to say this code; nothing, where somebody has."""
    return OneTimeCode.objects.filter(id=code).exclude(number="").values_list("made_at", flat=True).first()
