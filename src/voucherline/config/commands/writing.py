"""Files that commands write: whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO


@contextmanager
def written_whole(path: Path) -> Iterator[IO[bytes]]:
    """Write a file beside its place, and move it there when all is written and safe on the disk.

    Only its owner may read it: names and accounts stand in it. Entering tells at once whether the folder can be
    written to; an error inside leaves nothing behind.
    """
    folder = path.parent
    if not folder.is_dir():
        raise FileNotFoundError(2, "no such folder", str(folder))
    if path.is_dir():
        raise IsADirectoryError(21, "this is a folder, not a file", str(path))
    with NamedTemporaryFile(dir=folder, prefix=f".{path.name}.", delete=False) as file:
        beside = Path(file.name)
        try:
            yield file
            if file.tell():
                file.flush()
                os.fsync(file.fileno())
                beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
