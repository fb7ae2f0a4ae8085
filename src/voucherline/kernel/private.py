"""Files that nobody else on the machine may read: mails and letters say who people are and what their codes are."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for the owner alone."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file for the owner alone: it stands there whole, or not at all."""
    _unfinished(path, content).replace(path)


def made_once(path: Path, make: Callable[[], str]) -> str:
    """Read what a file for the owner alone holds; whoever needs it first makes it, and all others get the same."""
    if not path.exists():
        unfinished = _unfinished(path, make().encode())
        # Nobody may read it half written, and nobody may replace what somebody has read.
        with suppress(FileExistsError):
            path.hardlink_to(unfinished)
        unfinished.unlink()
    return path.read_text(encoding="utf-8").strip()


def _unfinished(path: Path, content: bytes) -> Path:
    unfinished = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}")
    # Whoever died here under the same numbers left one that may be open to others.
    unfinished.unlink(missing_ok=True)
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    return unfinished
