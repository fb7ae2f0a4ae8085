"""Where an Asterisk stands on this machine, and how it is started."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = "VOUCHERLINE_ASTERISK_ROOT"
MISSING: Final = "Asterisk is missing; run: scripts/asterisk.sh"


@dataclass(frozen=True, slots=True)
class Installation:
    """A program with its modules and data; of this system, or unpacked into a folder of its own."""

    program: Path
    modules: Path
    data: Path
    """Its descriptions of what may be configured: without them modules do not load."""
    libraries: Path | None = None
    """Those it was unpacked with; none, where it uses the system's."""

    def command(self, *words: str) -> list[str]:
        """How to run it."""
        if self.libraries is None:
            return [str(self.program), *words]
        [loader] = self.libraries.glob("ld-linux-*.so.*")
        return [str(loader), "--library-path", str(self.libraries), str(self.program), *words]


def installed() -> Installation | None:
    """The Asterisk of this machine: the one that a setting names, that of the system, or the one unpacked for us."""
    if told := os.environ.get(ROOT):
        return _unpacked(Path(told))
    if program := shutil.which("asterisk") or shutil.which("asterisk", path="/usr/sbin"):
        return _of_the_system(Path(program))
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return _unpacked(cache / "voucherline" / "asterisk")


def _unpacked(root: Path) -> Installation | None:
    program = root / "usr/sbin/asterisk"
    if not program.is_file():
        return None
    modules = _modules(root)
    return Installation(program, modules, root / "usr/share/asterisk", modules.parent.parent)


def _of_the_system(program: Path) -> Installation:
    data = Path("/usr/share/asterisk")
    return Installation(program, _modules(Path("/")), data if data.is_dir() else Path("/var/lib/asterisk"))


def _modules(root: Path) -> Path:
    folders = [*root.glob("usr/lib/*/asterisk/modules"), *root.glob("usr/lib*/asterisk/modules")]
    return next(iter(folders), root / "usr/lib/asterisk/modules")
