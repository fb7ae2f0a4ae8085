"""The languages in which only helpers are spoken to: how each says numbers, lengths, days and times. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from voucherline.doors.phone_line.voice.tongues.polish import POLISH
from voucherline.doors.phone_line.voice.tongues.portuguese import PORTUGUESE
from voucherline.doors.phone_line.voice.tongues.romanian import ROMANIAN
from voucherline.doors.phone_line.voice.tongues.spanish import SPANISH
from voucherline.doors.phone_line.voice.tongues.tongue import Tongue

TONGUES: Final[Mapping[str, Tongue]] = MappingProxyType({"pl": POLISH, "pt": PORTUGUESE, "ro": ROMANIAN, "es": SPANISH})

__all__ = ["TONGUES", "Tongue"]
