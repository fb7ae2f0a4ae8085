"""Passwords: which are good enough, and how somebody who is signed in takes another one."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Final
from uuid import UUID

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError
from django.db import transaction

from voucherline.domain.accounts import hashing, queries
from voucherline.domain.accounts.actions.guessing import is_right
from voucherline.domain.accounts.actions.identifying import Origin
from voucherline.domain.accounts.leaked import is_leaked
from voucherline.domain.accounts.models import Session, User
from voucherline.domain.accounts.rules import GuessKind
from voucherline.domain.accounts.rules_of_passwords import leans_on_own_words
from voucherline.domain.accounts.sessions import kept_key
from voucherline.domain.accounts.values import (
    PasswordChanged,
    PasswordOfOwnWords,
    PasswordTooCommon,
    PasswordTooShort,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor

LEAST_SIGNS: Final = 12
MOST_SIGNS: Final = 200


def check_password(password: str, *, names: tuple[str, ...] = ()) -> None:
    """Refuse a password that is guessed soon. What is in it, is nobody's business."""
    if not LEAST_SIGNS <= len(password) <= MOST_SIGNS:
        raise PasswordTooShort(LEAST_SIGNS)
    if leans_on_own_words(password, names=names):
        raise PasswordOfOwnWords
    try:
        _common().validate(password)
    except ValidationError:
        raise PasswordTooCommon from None
    if is_leaked(password):
        raise PasswordTooCommon


def change_password(user: UUID, old: str, new: str, *, here: str, origin: Origin, by: Actor, now: datetime) -> bool:
    """Take another password, shown the old one; it ends every session but the one of this browser, whose key is `here`.

    False, where the old one was wrong, or it was too soon after wrong ones.
    """
    there = queries.user(user)
    check_password(new, names=(there.login, there.name))
    kept = User.objects.values_list("password", flat=True).get(id=user)
    if not is_right(tried_password(there.login, old, origin), fits=lambda: hashing.fits(kept, old), now=now):
        return False
    with transaction.atomic():
        # Two who change it at once: one is first.
        if not User.objects.filter(id=user, password=kept, ended_at=None).update(password=hashing.hashed(new)):
            return False
        Session.objects.filter(owner=user).exclude(session_key=kept_key(here)).delete()
        changed = PasswordChanged(household=there.company or user, subject=user, login=there.login)
        journal.record([changed], by=by, at=now)
    return True


def tried_password(login: str, password: str, origin: Origin) -> dict[GuessKind, str]:
    """By what a wrong password is counted."""
    kind, what = origin
    # What was typed as a login may be a password.
    number = f"login {hashing.print_of(login)}"
    return {kind: what, GuessKind.CODE: hashing.print_of_password(password), GuessKind.NUMBER: number}


@lru_cache(maxsize=1)
def _common() -> CommonPasswordValidator:
    return CommonPasswordValidator()
