"""Threads in which calls act and sound is made, each with a connection of its own to the database."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from django.db import close_old_connections, connections

T = TypeVar("T")


@contextmanager
def call_threads(count: int) -> Iterator[ThreadPoolExecutor]:
    """So many threads; in the end their connections are closed."""
    with ThreadPoolExecutor(count, thread_name_prefix="call") as threads:
        try:
            yield threads
        finally:
            # All meet first: otherwise a quick one would close twice, and a slow one never.
            meeting = threading.Barrier(count)
            for _ in range(count):
                threads.submit(_close, meeting)


def with_database(work: Callable[[], T]) -> T:
    """Do something on this thread's own connection; one that broke is not used again."""
    close_old_connections()
    try:
        return work()
    finally:
        close_old_connections()


def _close(meeting: threading.Barrier) -> None:
    meeting.wait()
    connections.close_all()
