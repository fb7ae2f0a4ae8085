"""The password with which we speak to an exchange: made on first use, kept in the home, never in a log or a command."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Final

NAME: Final = "asterisk_password"


def password_in(home: Path) -> str:
    """Read the password of this installation, or make it if this is the first time somebody needs it."""
    path = home / NAME
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    with os.fdopen(handle, "w", encoding="ascii") as file:
        password = secrets.token_urlsafe(24)
        file.write(password)
    return password
