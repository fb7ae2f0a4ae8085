"""The key that signs: made on first use, kept in the home, never in the repository; another one can take its place."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Final

from voucherline.config import places
from voucherline.kernel import private

_KEY: Final = "secret_key"
_FORMER: Final = "secret_keys_former"


def secret_key(home: Path) -> str:
    """Read the key of this installation, or make it if this is the first time somebody needs it."""
    places.make_home(home)
    return private.made_once(home / _KEY, _new)


def former_keys(home: Path) -> list[str]:
    """The keys before it, the newest first: they still open what they sealed, and seal nothing."""
    path = home / _FORMER
    return path.read_text(encoding="utf-8").split() if path.exists() else []


def renew(home: Path) -> None:
    """Make another key. First the old one is kept: whoever dies in between loses nothing."""
    former = list(dict.fromkeys((secret_key(home), *former_keys(home))))
    private.write_whole(home / _FORMER, "".join(f"{each}\n" for each in former).encode())
    private.write_whole(home / _KEY, _new().encode())


def forget_former(home: Path) -> int:
    """Forget the keys before this one; tell how many."""
    former = former_keys(home)
    (home / _FORMER).unlink(missing_ok=True)
    return len(former)


def _new() -> str:
    return secrets.token_urlsafe(48)
