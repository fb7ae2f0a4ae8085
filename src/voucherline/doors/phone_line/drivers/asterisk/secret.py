"""The password with which we speak to an exchange: made on first use, kept in the home, never in a log or a command."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Final

from voucherline.kernel import private

NAME: Final = "asterisk_password"


def password_in(home: Path) -> str:
    """Read the password of this installation, or make it if this is the first time somebody needs it."""
    private.make_folder(home)
    return private.made_once(home / NAME, lambda: secrets.token_urlsafe(24))
