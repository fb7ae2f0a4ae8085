"""The key that signs: made on first use, kept in the home, never in the repository."""

from __future__ import annotations

import secrets
from pathlib import Path

from voucherline.config import places
from voucherline.kernel import private


def secret_key(home: Path) -> str:
    """Read the key of this installation, or make it if this is the first time somebody needs it."""
    places.make_home(home)
    return private.made_once(home / "secret_key", lambda: secrets.token_urlsafe(48))
