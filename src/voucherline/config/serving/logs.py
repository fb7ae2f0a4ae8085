"""The log of a tree of processes: one line each on stderr, with the moment and who says it."""

from __future__ import annotations

import logging
import sys
from http import HTTPStatus


def log_as(name: str) -> None:
    """Let everything that this process logs begin with its name."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter(f"%(asctime)s {name}: %(message)s", "%Y-%m-%dT%H:%M:%S%z"))
    handler.addFilter(_is_news)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    # What a job was given is nobody's business but the job's.
    logging.getLogger("procrastinate").setLevel(logging.WARNING)
    logging.getLogger("psycopg").setLevel(logging.ERROR)


def _is_news(record: logging.LogRecord) -> bool:
    """A red health page says itself what is wrong, every few seconds; refusals stand in the log of security."""
    status = getattr(record, "status_code", 0)
    return status < HTTPStatus.BAD_REQUEST or status == HTTPStatus.INTERNAL_SERVER_ERROR
