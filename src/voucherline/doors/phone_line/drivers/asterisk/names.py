"""What the configuration of an exchange and the processes that lead its calls must agree on. Pure."""

from __future__ import annotations

from typing import Final

USER: Final = "voucherline"
"""As whom we speak to the exchange."""
PERSON_CONTEXT: Final = "person"
"""Where it puts somebody through to a person."""
PERSON_VARIABLE: Final = "VOUCHERLINE_PERSON"
APPLICATION_VARIABLE: Final = "VOUCHERLINE_APP"
IN: Final = "in"
OUT: Final = "out"
BACK: Final = "back"
"""The person was not reached."""
LONGEST_SECONDS: Final = 660
"""The exchange ends a call by itself soon after the line should have: also when the line is dead."""


def answering(slot: int) -> str:
    """The name of one of the processes that answer."""
    return f"voucherline-{slot}"


def calling(slot: int) -> str:
    """The name of one of the processes that call."""
    return f"voucherline-calls-{slot}"
