"""What went wrong, in words for the person at the keyboard."""

from __future__ import annotations


class Trouble(Exception):  # noqa: N818 - it is said, not traced
    """Something around the program is not as it must be: a server, a folder, an address."""
