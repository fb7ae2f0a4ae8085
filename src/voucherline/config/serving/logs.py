"""The log of a tree of processes: one line each on stderr, with the moment and who says it."""

from __future__ import annotations

import logging
import sys


def log_as(name: str) -> None:
    """Let everything that this process logs begin with its name."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter(f"%(asctime)s {name}: %(message)s", "%Y-%m-%dT%H:%M:%S%z"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    # What a job was given is nobody's business but the job's.
    logging.getLogger("procrastinate").setLevel(logging.WARNING)
    logging.getLogger("psycopg").setLevel(logging.ERROR)
