"""Listens to a sound by measuring it; loudness by libebur128, which did not set it."""

from __future__ import annotations

import ctypes.util
import io
import re
import shutil
import wave
from array import array
from dataclasses import dataclass
from itertools import takewhile

import pytest

_METER = ctypes.util.find_library("ebur128") or ""
_INTEGRATED = 1 << 2 | 1 << 0
REAL = pytest.mark.skipif(
    not (_METER and all(map(shutil.which, ("espeak-ng", "sox")))),
    reason="needs espeak-ng, sox and libebur128-1: scripts/setup.sh installs them",
)
_STEP_SECONDS = 0.01


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard."""

    sound: bytes
    rate: int
    samples: array[int]

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate

    @property
    def peak(self) -> int:
        return max(max(self.samples), -min(self.samples))

    @property
    def loudness(self) -> float:
        """Integrated loudness in LUFS, by an independent program."""
        meter = ctypes.CDLL(_METER)
        meter.ebur128_init.restype = ctypes.POINTER(ctypes.c_char)
        state = meter.ebur128_init(ctypes.c_uint(1), ctypes.c_ulong(self.rate), ctypes.c_int(_INTEGRATED))
        samples, measured = self.samples.tobytes(), ctypes.c_double()
        assert meter.ebur128_add_frames_short(state, samples, ctypes.c_size_t(len(self.samples))) == 0
        assert meter.ebur128_loudness_global(state, ctypes.byref(measured)) == 0
        meter.ebur128_destroy(ctypes.byref(state))
        return measured.value

    @property
    def loudness_in_a_row(self) -> float:
        """Said five times in a row."""
        return Heard(self.sound, self.rate, self.samples * 5).loudness

    @property
    def silence_before(self) -> float:
        return self._silent(self._levels()) * _STEP_SECONDS

    @property
    def silence_after(self) -> float:
        return self._silent(self._levels()[::-1]) * _STEP_SECONDS

    def words_a_minute(self, words: str) -> float:
        return len(words.split()) / self.seconds * 60

    def pauses(self, seconds: float) -> int:
        """How many silences at least so long stand between the words."""
        quiet = "".join("_" if level < self.peak * 0.02 else "x" for level in self._levels()).strip("_")
        return len(re.findall("_{%d,}" % (seconds / _STEP_SECONDS), quiet))  # noqa: UP031

    def _levels(self) -> list[int]:
        step = int(self.rate * _STEP_SECONDS)
        return [max(map(abs, self.samples[at : at + step])) for at in range(0, len(self.samples), step)]

    def _silent(self, levels: list[int]) -> int:
        return sum(1 for _ in takewhile(lambda level: level <= self.peak * 0.01, levels))


def heard(sound: bytes) -> Heard:
    """Read a WAV file as any player does."""
    with wave.open(io.BytesIO(sound)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        samples = array("h", file.readframes(file.getnframes()))
        return Heard(sound, file.getframerate(), samples)
