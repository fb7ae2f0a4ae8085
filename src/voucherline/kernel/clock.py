"""The clock on the wall. Only doors read it, once, and hand `now` down."""

from datetime import UTC, datetime


def now() -> datetime:
    """This instant, in UTC."""
    return datetime.now(UTC)
