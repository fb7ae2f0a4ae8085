"""Python's search for circles of garbage, put off while a long list is worked on."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def put_off() -> Iterator[None]:
    """Let nobody search for circles inside: values of a list make none, and the search took a quarter of the time.

    What is no longer used is freed at once all the same; only circles wait until the end of the block.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
