"""What a machine is told that answers for somebody: who called, and nothing else."""

from __future__ import annotations

from typing import Final

from voucherline.doors.phone_line.steps import Dialogue, End

VOICEMAIL: Final = Dialogue(
    "voicemail", version=1, first="voicemail", steps={"voicemail": End("voicemail", ("phone-voicemail",))}
)
