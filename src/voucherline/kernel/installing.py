"""What an installation was told about itself."""

from __future__ import annotations


class SettingWrong(ValueError):  # noqa: N818 - it is said to whoever installs, not traced
    """A setting cannot be used; says which, where and why, in one line that shows no secret."""
