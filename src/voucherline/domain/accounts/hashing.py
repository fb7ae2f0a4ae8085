"""Passwords, invitations and codes: by chance where we make them, kept as slow hashes, as prints, or sealed."""

from __future__ import annotations

import base64
import hashlib
import secrets
from typing import Final

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.utils.crypto import salted_hmac

from voucherline.domain.accounts.values import Invitation
from voucherline.domain.households import hashing
from voucherline.domain.households.values import Code

ONE_TIME_DIGITS: Final = 6
_PASSWORD_PRINT: Final = 4

hashed = hashing.hashed
fits = hashing.fits


def new_one_time_code() -> Code:
    """Six digits by chance."""
    return Code(f"{secrets.randbelow(10**ONE_TIME_DIGITS):0{ONE_TIME_DIGITS}d}")


def new_invitation() -> Invitation:
    """Twenty letters and digits that are not taken for each other, in groups; nobody guesses a hundred bits."""
    letters = "abcdefghjkmnpqrstuvwxyz23456789"
    word = "".join(secrets.choice(letters) for _ in range(20))
    return Invitation("-".join(word[at : at + 5] for at in range(0, 20, 5)))


def new_token() -> str:
    """A word that only one browser knows."""
    return secrets.token_urlsafe(32)


def print_of(token: str) -> str:
    """What is kept of a token: who reads it does not have the token."""
    return hashlib.sha256(token.encode()).hexdigest()


def print_of_code(code: str) -> str:
    """One value of a code, counted over all numbers without being kept; the same on the telephone and on the web."""
    return salted_hmac("phone_line.code", code, algorithm="sha256").hexdigest()


def print_of_password(password: str) -> str:
    """The same of a password, so short that thousands share it: who reads it learns nearly nothing."""
    return "p" + salted_hmac("accounts.password", password, algorithm="sha256").hexdigest()[:_PASSWORD_PRINT]


def sealed(secret: str) -> str:
    """A secret that must be read again, unreadable without this installation's key."""
    return _seal().encrypt(secret.encode()).decode()


def opened(kept: str) -> str:
    """What was sealed."""
    return _seal().decrypt(kept.encode()).decode()


def sealed_anew(kept: str) -> str:
    """The same secret, sealed with the key of today, whichever sealed it."""
    return _seal().rotate(kept.encode()).decode()


def _seal() -> MultiFernet:
    """Seals with the key of today, opens with each that there was."""
    return MultiFernet([_of(str(key)) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)])


def _of(key: str) -> Fernet:
    made = salted_hmac("accounts.seal", "app", secret=key, algorithm="sha256").digest()
    return Fernet(base64.urlsafe_b64encode(made))
