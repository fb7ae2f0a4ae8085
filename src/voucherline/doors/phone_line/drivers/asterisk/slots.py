"""Names for processes: each takes a free one and keeps it while it lives, so that its successor knows what it left."""

from __future__ import annotations

import fcntl
from dataclasses import dataclass
from io import FileIO
from itertools import count
from pathlib import Path

from voucherline.kernel.installing import SettingWrong


@dataclass(frozen=True, slots=True)
class Slot:
    """A number that is ours until it is given back, or this process ends."""

    number: int
    lock: FileIO

    def give_back(self) -> None:
        """Let others have it."""
        self.lock.close()


def take(folder: Path, kind: str, *, most: int | None = None) -> Slot:
    """Take the lowest number that no living process has."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for number in count(1) if most is None else range(1, most + 1):
        lock = FileIO(folder / f"{kind}-{number}.lock", "a")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.close()
        else:
            return Slot(number, lock)
    raise SettingWrong(
        f"As many processes answer as may: {most}. For more, set VOUCHERLINE_ASTERISK_PROCESSES and write its files."
    )
