"""The mailbox where bounces arrive: a Maildir or a folder of .eml files, each file dealt with once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from voucherline.kernel import private
from voucherline.notices.mail.bounces import is_automatic_reply, read_bounce
from voucherline.notices.mail.values import Bounce

DONE: Final = "done"
UNCLEAR: Final = "unclear"
_MAILDIR: Final = ("new", "cur")


@dataclass(frozen=True, slots=True)
class MailboxRead:
    """What lay in the mailbox."""

    bounces: int
    automatic: int
    """Out-of-office answers and the like: nobody needs to look."""
    unclear: tuple[Path, ...]
    """Where those now lie that a person must look at: answers of people, bounces that name no delivery of ours."""


def read_mailbox(folder: Path, deal_with: Callable[[Bounce], bool]) -> MailboxRead:
    """Read what lies in a mailbox; `deal_with` records a bounce and tells whether its delivery is known.

    A file is put away into done/ or unclear/ after `deal_with` has returned. When the program is killed in between,
    the bounce is dealt with again: `deal_with` must bear to hear the same twice.
    """
    bounces = automatic = 0
    unclear: list[Path] = []
    for path in _waiting(folder):
        raw = _content(path)
        if raw is None:
            continue
        bounce = read_bounce(raw)
        if bounce and deal_with(bounce):
            bounces += 1
            _put_away(path, folder / DONE)
        elif bounce is None and is_automatic_reply(raw):
            automatic += 1
            _put_away(path, folder / DONE)
        elif moved := _put_away(path, folder / UNCLEAR):
            unclear.append(moved)
    return MailboxRead(bounces, automatic, tuple(unclear))


def _waiting(folder: Path) -> Iterator[Path]:
    """The mails, the oldest name first. What is half written has no place here: tmp/ of a Maildir, dot files."""
    places = [folder / name for name in _MAILDIR if (folder / name).is_dir()]
    if places:
        names = [path for place in places for path in place.iterdir()]
    else:
        names = list(folder.glob("*.eml")) if folder.is_dir() else []
    for path in sorted(names, key=lambda each: each.name):
        if path.is_file() and not path.is_symlink() and not path.name.startswith("."):
            yield path


def _content(path: Path) -> bytes | None:
    """Read a mail; one that another reader has put away meanwhile is nothing."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        # Unreadable: it goes where a person looks.
        return b""


def _put_away(path: Path, to: Path) -> Path | None:
    """Move a mail without ever replacing another of the same name."""
    private.make_folder(to)
    place, count = to / path.name, 1
    while True:
        try:
            place.hardlink_to(path)
        except FileExistsError:
            if _is_same(place, path):
                # Killed between the two steps, the last time.
                path.unlink(missing_ok=True)
                return place
            count += 1
            place = to / f"{path.stem}-{count}{path.suffix}"
        except FileNotFoundError:
            return None
        else:
            path.unlink(missing_ok=True)
            return place


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except FileNotFoundError:
        return False
