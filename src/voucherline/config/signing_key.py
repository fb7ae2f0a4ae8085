"""The key that signs: made on first use, kept in the home, never in the repository."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from voucherline.config import places


def secret_key(home: Path) -> str:
    """Read the key of this installation, or make it if this is the first time somebody needs it."""
    path = home / "secret_key"
    places.make_home(home)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text()
    with os.fdopen(handle, "w") as file:
        key = secrets.token_urlsafe(48)
        file.write(key)
    return key
