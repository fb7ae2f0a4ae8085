"""Users of companies and of customer service: invited, known by a password, ended."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.accounts import hashing, queries
from voucherline.domain.accounts.actions.guessing import is_right
from voucherline.domain.accounts.actions.identifying import Origin
from voucherline.domain.accounts.actions.passwords import check_password, tried_password
from voucherline.domain.accounts.models import Passkey, Session, User
from voucherline.domain.accounts.values import (
    Duty,
    DutyMissing,
    Invitation,
    LoginTaken,
    LoginUnreadable,
    UserEnded,
    UserInvited,
    UserUnknown,
    UserView,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, NotAllowed, Role, only_staff
from voucherline.kernel.ids import new_id

INVITED_FOR: Final = timedelta(days=7)
_LOGIN: Final = re.compile(r"[a-z0-9][a-z0-9._@+-]{2,59}")


def invite(
    login: str,
    name: str,
    role: Role,
    *,
    company: UUID | None = None,
    may: Collection[Duty] = (),
    by: Actor,
    now: datetime,
) -> Invitation:
    """Let somebody choose a password within a week; the invitation is given here once, and only its hash is kept."""
    _check_inviter(role, company, by)
    if not _LOGIN.fullmatch(login):
        raise LoginUnreadable(login)
    if role is Role.COMPANY and not may:
        raise DutyMissing
    with transaction.atomic():
        if User.objects.filter(login=login).exists():
            raise LoginTaken(login)
        duties = sorted(each.value for each in may)
        user = User(id=new_id(), login=login, name=name, role=role.value, company_id=company, may=duties)
        return _invited(user, by=by, now=now)


def invite_again(login: str, *, by: Actor, now: datetime) -> Invitation:
    """Let somebody who forgot a password or lost a telephone begin anew; what was there opens nothing any more."""
    with transaction.atomic():
        user = _living(login)
        _check_inviter(Role(user.role), user.company_id, by)
        user.password, user.app_secret = "", ""
        Passkey.objects.filter(user=user).delete()
        Session.objects.filter(owner=user.id).delete()
        return _invited(user, by=by, now=now)


def end_user(login: str, *, by: Actor, now: datetime) -> None:
    """Let somebody in no more, also where they are signed in now."""
    with transaction.atomic():
        user = _living(login)
        _check_inviter(Role(user.role), user.company_id, by)
        user.ended_at, user.password, user.invitation, user.app_secret = now, "", "", ""
        user.save()
        Passkey.objects.filter(user=user).delete()
        Session.objects.filter(owner=user.id).delete()
        ended = UserEnded(household=user.company_id or user.id, subject=user.id, login=user.login)
        journal.record([ended], by=by, at=now)


def accept_invitation(login: str, invitation: str, password: str, *, origin: Origin, now: datetime) -> UserView | None:
    """Choose a password with an invitation, which then opens nothing more; nobody, whatever was wrong."""
    check_password(password, names=(login,))
    user = User.objects.filter(login=login, ended_at=None, invited_until__gt=now).exclude(invitation="").first()
    kept = user.invitation if user else ""
    if not is_right(tried_password(login, invitation, origin), fits=lambda: hashing.fits(kept, invitation), now=now):
        return None
    assert user is not None, "an invitation fits somebody"
    taken = User.objects.filter(id=user.id, invitation=kept)
    if not taken.update(password=hashing.hashed(password), invitation="", invited_until=None):
        return None
    return queries.user(user.id)


def user_with(login: str, password: str, *, origin: Origin, now: datetime) -> UserView | None:
    """The user with this login and password; nobody, whatever was wrong, and also when it was too soon.

    Nobody either who needs a second proof and has none: with the invitation's code it is set up.
    """
    found = queries.user_by_login(login)
    usable = found and not found.invited and (found.has_second or not found.needs_second)
    kept = User.objects.filter(login=login).values_list("password", flat=True).first() if usable else ""
    right = is_right(tried_password(login, password, origin), fits=lambda: hashing.fits(kept or "", password), now=now)
    return found if right else None


def _check_inviter(role: Role, company: UUID | None, by: Actor) -> None:
    """A company sees to its own users, customer service to companies', a supervisor to ours."""
    if role is Role.COMPANY:
        assert company is not None, "a user of a company has one"
        if by.id != company:
            only_staff(by, "see to a company's users")
    elif by.role is not Role.SUPERVISOR:
        raise NotAllowed(by.role.value, "see to users of customer service")


def _living(login: str) -> User:
    user = User.objects.select_for_update().filter(login=login, ended_at=None).first()
    if user is None:
        raise UserUnknown(login)
    return user


def _invited(user: User, *, by: Actor, now: datetime) -> Invitation:
    invitation = hashing.new_invitation()
    user.invitation, user.invited_until = hashing.hashed(invitation), now + INVITED_FOR
    user.save()
    # Kept with the company; a user of customer service has none, and is kept with itself.
    home = user.company_id or user.id
    fact = UserInvited(household=home, subject=user.id, login=user.login, role=user.role, may=tuple(user.may))
    journal.record([fact], by=by, at=now)
    return invitation
