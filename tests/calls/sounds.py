"""Sound as a telephone hears it: packets are kept, decoded, and compared with what should have been heard."""

from __future__ import annotations

import math
import random
import socket
import struct
import threading
import time
import zlib
from array import array
from collections.abc import Sequence
from functools import partial
from heapq import nlargest, nsmallest
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from voucherline.doors.phone_line.drivers.line import SAMPLES_A_SECOND, Sound
from voucherline.doors.phone_line.voice.sound import wav
from voucherline.doors.phone_line.walking import Spoken

ALAW: Final = 8
HEADER: Final = struct.Struct("!BBHII")
PACKET: Final = 160
"""Samples; a sound begins with a packet."""
LIKELY: Final = 8
PIECE: Final = 200


def _linear(code: int) -> int:
    """One sample of A-law (ITU-T G.711), written down anew so that nothing is compared with itself."""
    code ^= 0x55
    exponent, mantissa = (code >> 4) & 7, code & 0x0F
    size = (mantissa << 4) + 8 if exponent == 0 else ((mantissa << 4) + 0x108) << (exponent - 1)
    return size if code & 0x80 else -size


LINEAR: Final = [_linear(code) for code in range(256)]
SILENCE: Final = b"\xd5"


class Recorder:
    """The microphone at the other end: a port of its own, to which the line sends its sound."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(0.1)
        self.port: int = self._socket.getsockname()[1]
        self.packets: list[tuple[float, int, int, bytes]] = []
        """When it came, sequence number, timestamp, payload."""
        self._over = False
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._over = True
        self._thread.join()
        self._socket.close()

    def _listen(self) -> None:
        while not self._over:
            try:
                packet = self._socket.recv(2048)
            except TimeoutError:
                continue
            _, kind, number, timestamp, _ = HEADER.unpack_from(packet)
            if kind & 0x7F == ALAW:
                self.packets.append((time.monotonic(), number, timestamp, packet[HEADER.size :]))

    def heard(self) -> array[int]:
        """All samples, packet after packet: who paused because the machine was busy has said the same."""
        packets = list(self.packets)
        assert packets, "not a single packet came"
        samples = array("h")
        for _, _, _, payload in packets:
            samples.extend(LINEAR[code] for code in payload.ljust(PACKET, SILENCE))
        return samples


def samples_of(sound: Sound) -> array[int]:
    samples = array("h")
    samples.frombytes(sound.samples)
    return samples


def noise(seconds: float, seed: int) -> Sound:
    """A sound that correlates with nothing but itself, loud and soft by turns as speech is."""
    by = random.Random(seed)
    loud = [by.uniform(0.05, 1) for _ in range(int(seconds * 10) + 1)]
    samples = [int(by.gauss(0, 4000) * loud[n // 800]) for n in range(int(seconds * SAMPLES_A_SECOND))]
    return Sound(array("h", [max(-32000, min(32000, each)) for each in samples]).tobytes())


def murmured(spoken: Spoken) -> Sound:
    """Each sentence in half a second, and like no other."""
    return noise(0.5, seed=zlib.crc32(spoken.prompt.encode()))


def curt_speech(folder: Path) -> dict[str, str]:
    """The setting of a speech engine that says each sentence in half a second, for lines in processes of their own."""
    sound = folder / "curt.wav"
    sound.write_bytes(wav(samples_of(noise(0.5, seed=1)), SAMPLES_A_SECOND))
    return {"VOUCHERLINE_SPEECH": f"cat {sound}"}


def correlation(one: Sequence[int], other: Sequence[int]) -> float:
    """1 for the same sound at whatever level, about 0 for two that have nothing to do with each other."""
    product = math.sumprod(one, other) if hasattr(math, "sumprod") else sum(map(int.__mul__, one, other))
    size = math.sqrt(sum(each * each for each in one)) * math.sqrt(sum(each * each for each in other))
    return product / size if size else 0.0


def found(expected: Sound, heard: array[int], *, after: int = 0) -> tuple[int, float]:
    """Where in what was heard a sound begins, and how well it fits there; looked for at every packet."""
    wanted = samples_of(expected)
    piece = wanted[: SAMPLES_A_SECOND // 8]
    last = len(heard) - len(piece)
    places = range(max(after, 0), last + 1, PACKET)
    # Sentences may begin alike: the likeliest places are looked at whole.
    likely = nlargest(LIKELY, places, key=lambda at: correlation(piece, heard[at : at + len(piece)]))
    fits = [(correlation(wanted, heard[at : at + len(wanted)]), at) for at in likely if len(heard) - at >= len(wanted)]
    best, at = max(fits, default=(-1.0, 0))
    return at, best


def first_found(wanted: Sequence[int], heard: Sequence[int], *, after: int = 0) -> int | None:
    """Where a noise is heard for the first time, if it is; it may begin anywhere in a packet."""
    piece, end = _signs(wanted[:PIECE]), len(heard) - len(wanted) + 1
    for start in range(after, end, SAMPLES_A_SECOND):
        there = _signs(heard[start : start + SAMPLES_A_SECOND + PIECE])
        places = range(min(SAMPLES_A_SECOND, end - start))
        # Of a noise the signs alone tell it from others, and they are quickly compared.
        for place in nsmallest(3, places, key=partial(_unlike, piece, there)):
            at = start + place
            if correlation(wanted, heard[at : at + len(wanted)]) > 0.9:
                return at
    return None


def _unlike(piece: int, there: int, at: int) -> int:
    return (((there >> at) & ((1 << PIECE) - 1)) ^ piece).bit_count()


def _signs(samples: Sequence[int]) -> int:
    return int("".join("1" if each < 0 else "0" for each in reversed(samples)) or "0", 2)
