"""Makes what an engine or a person spoke fit for the telephone: rate, level, no silence around it.

sox filters and resamples, which the standard library cannot; the level is measured as EBU R 128 says and set here,
because sox measures only averages in which pauses count, and ffmpeg takes longer to start than all of the rest.
"""

from __future__ import annotations

import math
import struct
import subprocess
import sys
from array import array
from itertools import accumulate
from operator import mul
from typing import Final

RATES: Final = (8000, 16000)
LOUDNESS: Final = -23.0
"""LUFS, the level of EBU R 128."""
VERSION: Final = "1"
"""Of this making: a new one renders everything anew."""

_HIGHEST: Final = 32767
_LOUDEST: Final = 0.95
_SILENT: Final = 0.01
"""Of the loudest sample: softer at the ends is silence."""
_EDGE_SECONDS: Final = 0.01
_TAIL_SECONDS: Final = 0.06
_HALF: Final = 0.5
_TURNED_DOWN: Final = ("vol", str(_HALF))
"""Before a filter, which may lift what is loud already beyond what 16 bits hold."""
_SECONDS: Final = 20
_HEADER: Final = struct.Struct("<4sI4s4sIHHIIHH4sI")


class SoundBroken(ValueError):  # noqa: N818 - it is said to whoever runs the line
    """Something is no sound: says what, in one line."""


class SoxMissing(Exception):  # noqa: N818
    """sox is not installed; says the command that installs it."""


def for_telephone(spoken: bytes, rate: int) -> bytes:
    """Make a WAV of any kind into one of the telephone: mono, 16 bit, this rate, -23 LUFS, a short tail."""
    plain = _samples(_sox(spoken, ["-t", "wav", "-"], rate, *_TURNED_DOWN, "highpass", "200"))
    kept = _trimmed(plain, rate)
    if not kept:
        raise SoundBroken("there is nothing but silence in it.")
    weighted = _samples(_sox(kept.tobytes(), _raw(rate), rate, *_TURNED_DOWN, *_K_WEIGHTING[rate]))
    gain = _gain(kept, loudness(weighted, rate) - 20 * math.log10(_HALF))
    louder = array("h", map(int, map(gain.__mul__, kept)))
    louder.extend([0] * int(rate * _TAIL_SECONDS))
    return wav(louder, rate)


def loudness(weighted: array[int], rate: int) -> float:
    """The integrated loudness of K-weighted samples in LUFS: blocks of 400 ms, pauses left out by both gates."""
    step = rate // 10
    sums = list(accumulate((sum(map(mul, part, part)) for part in _parts(weighted, step)), initial=0))
    # A word shorter than a block is one block.
    long = min(4, len(sums) - 1)
    blocks = [(sums[at + long] - sums[at]) / (long * step * _HIGHEST**2) for at in range(len(sums) - long)]
    heard = [block for block in blocks if _lufs(block) > -70]
    if not heard:
        return -70.0
    gate = _lufs(sum(heard) / len(heard)) - 10
    loud = [block for block in heard if _lufs(block) > gate]
    return _lufs(sum(loud) / len(loud))


def wav(samples: array[int], rate: int) -> bytes:
    """Write samples as a WAV file."""
    data = samples.tobytes()
    head = _HEADER.pack(b"RIFF", 36 + len(data), b"WAVE", b"fmt ", 16, 1, 1, rate, 2 * rate, 2, 16, b"data", len(data))
    return head + data


def _parts(samples: array[int], step: int) -> list[array[int]]:
    return [samples[at : at + step] for at in range(0, max(len(samples) - step + 1, 1), step)]


def _lufs(power: float) -> float:
    return -0.691 + 10 * math.log10(power) if power > 0 else -math.inf


def _gain(samples: array[int], measured: float) -> float:
    return min(10 ** ((LOUDNESS - measured) / 20), _LOUDEST * _HIGHEST / _peak(samples))


def _trimmed(samples: array[int], rate: int) -> array[int]:
    if not samples:
        return samples
    floor, step = _peak(samples) * _SILENT, int(rate * _EDGE_SECONDS)
    places = range(0, len(samples), step)
    first = next((at for at in places if _peak(samples[at : at + step]) > floor), 0)
    last = next((at for at in reversed(places) if _peak(samples[at : at + step]) > floor), -step)
    return samples[first : last + step]


def _peak(samples: array[int]) -> int:
    return max(max(samples), -min(samples))


def _sox(sound: bytes, kind: list[str], rate: int, *effects: str) -> bytes:
    """Run sox over a sound; raw samples come back, 16 bit, mono."""
    # One buffer and no dither: the same sound gives the same bytes, and silence stays silent.
    command = ["sox", "-V1", "-D", *kind, *_raw(rate), *effects]
    try:
        done = subprocess.run(command, input=sound, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603
    except FileNotFoundError:
        raise SoxMissing("sox is missing; run: sudo apt-get install --yes sox") from None
    except subprocess.TimeoutExpired:
        raise SoundBroken(f"sox did not end within {_SECONDS} s.") from None
    if done.returncode:
        raise SoundBroken(f"sox cannot read it: {done.stderr.decode(errors='replace').strip()[:200]}")
    return done.stdout


def _raw(rate: int) -> list[str]:
    return ["-t", "raw", "-r", str(rate), "-e", "signed", "-b", "16", "-c", "1", "-L", "-"]


def _samples(raw: bytes) -> array[int]:
    samples = array("h")
    samples.frombytes(raw[: len(raw) // 2 * 2])
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def _biquad(*parts: float) -> list[str]:
    return ["biquad", *(f"{part:.12f}" for part in parts)]


def _shelf(rate: int) -> list[str]:
    """The first filter of ITU-R BS.1770: a head in front of the microphone lifts the heights."""
    k, q = math.tan(math.pi * 1681.974450955533 / rate), 0.7071752369554196
    high = 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    return _biquad(
        high + band * k / q + k * k, 2 * (k * k - high), high - band * k / q + k * k,
        1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k,
    )  # fmt: skip


def _rumble(rate: int) -> list[str]:
    """The second filter: what is too low to be heard does not count."""
    k, q = math.tan(math.pi * 38.13547087602444 / rate), 0.5003270373238773
    return _biquad(1, -2, 1, 1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k)


_K_WEIGHTING: Final = {rate: [*_shelf(rate), *_rumble(rate)] for rate in RATES}


def seconds_of(sound: bytes) -> float:
    """How long a sound of ours lasts."""
    rate = _HEADER.unpack_from(sound)[7]
    return (len(sound) - _HEADER.size) / 2 / float(rate)
