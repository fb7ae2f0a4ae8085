"""Where the exchange finds what it is to play."""

from __future__ import annotations

import hashlib
import tempfile
import wave
from pathlib import Path
from typing import Final

from voucherline.doors.phone_line.drivers.line import BYTES_A_SAMPLE, SAMPLES_A_SECOND, Sound

_LENGTH: Final = 20


class Sounds:
    """Sounds as files. The voice's stand in its cache already; any other is written down for as long as we are here."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def media(self, sound: Sound) -> str:
        """How the exchange is told of it: a path without its ending."""
        assert sound.rate == SAMPLES_A_SECOND, "telephones carry 8 kHz"
        file = (sound.file or self._written(sound)).absolute()
        return f"sound:{file.with_suffix('')}"

    def close(self) -> None:
        """Delete what was written down."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _written(self, sound: Sound) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="voucherline-sounds-")
        path = Path(self._folder.name) / f"{hashlib.blake2b(sound.samples, digest_size=_LENGTH).hexdigest()}.wav"
        if not path.exists():
            with wave.open(str(path), "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(BYTES_A_SAMPLE)
                file.setframerate(sound.rate)
                file.writeframes(sound.samples)
        return path
