"""Sound that was made before: found by what was said and how, safe for many processes."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

_LENGTH: Final = 20
"""Bytes of a name: two sentences never share one."""
_BEFORE_LENGTH: Final = 8
"""Bytes of a WAV file that its own length does not count."""


@dataclass(frozen=True, slots=True)
class SoundCache:
    """A folder of WAV files. What tells something of somebody stands apart and can be forgotten."""

    folder: Path

    def get(self, parts: tuple[str, ...], make: Callable[[], bytes], *, private: bool) -> Path:
        """The file of a sound; it is made if it is not there, or not all of it."""
        path = self._path(parts, private=private)
        if private:
            _touch(path)
        if not _whole(path):
            _write(path, make())
        return path

    def forget(self, before: datetime) -> int:
        """Delete what told something of somebody and was last said before; how many sounds."""
        forgotten = 0
        for path in self._shelf(private=True).glob("*/*"):
            # Another process may be forgetting as well.
            with suppress(FileNotFoundError):
                if path.stat().st_mtime < before.timestamp():
                    path.unlink()
                    forgotten += 1
        return forgotten

    def _path(self, parts: tuple[str, ...], *, private: bool) -> Path:
        digest = hashlib.blake2b("\0".join(parts).encode(), digest_size=_LENGTH).hexdigest()
        return self._shelf(private=private) / digest[:2] / f"{digest[2:]}.wav"

    def _shelf(self, *, private: bool) -> Path:
        return self.folder / ("private" if private else "prompts")


def _touch(path: Path) -> None:
    """What is still being said is not forgotten under the caller's ear."""
    with suppress(FileNotFoundError):
        os.utime(path)


def _whole(path: Path) -> bool:
    """Is it there, and as long as it says? Else a disk that failed would silence this sentence for ever."""
    try:
        with path.open("rb") as file:
            kind, length = file.read(4), file.read(4)
            there = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        return False
    return kind == b"RIFF" and there == int.from_bytes(length, "little") + _BEFORE_LENGTH


def _write(path: Path, sound: bytes) -> None:
    """Write whole or not at all: others find all of a sound, or make it themselves."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(sound)
            # A name that outlives a power failure would otherwise stand for nothing, or for half.
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
