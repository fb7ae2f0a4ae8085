"""Keys as SIPp plays them out of a file, under whatever type the other side named: its own always go under 96."""

from __future__ import annotations

import struct
from itertools import count
from pathlib import Path
from typing import Final

from calls.telephones import pause

OFFERED: Final = 101
"""The type of keys in whatever our exchanges offer."""
OUR_OWN: Final = 96
"""The type in what a telephone offers that calls."""
KEYS: Final = "0123456789*#"
SECONDS_BEFORE: Final = 0.8
SECONDS_A_KEY: Final = 0.4
_FILE: Final = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)
_ETHERNET: Final = bytes(12) + b"\x08\x00"
_numbers = count(1)
"""Of packets: one that begins anew would be taken for an old one."""


def press_as_offered(
    folder: Path, keys: str, *, kind: int = OFFERED, before: float = SECONDS_BEFORE, every: float = SECONDS_A_KEY
) -> str:
    """A step in which these keys are pressed by somebody who was called."""
    first = next(_numbers)
    path = folder / f"keys-{first}.pcap"
    packets = _packets(keys, kind=kind, every=every)
    path.write_bytes(_FILE + b"".join(_recorded(at, packet) for at, packet in packets))
    played = f'<nop><action><exec play_pcap_audio="{path.name}"/></action></nop>'
    return pause(before) + played + pause(0.1 + every * len(keys))


def press_quickly(folder: Path, keys: str, *, kind: int) -> str:
    """The same by a quick hand."""
    return press_as_offered(folder, keys, kind=kind, before=0.1, every=0.24)


def _packets(keys: str, *, kind: int, every: float) -> list[tuple[float, bytes]]:
    """When each goes, and what: a key is told again and again while it is down, then three times that it is up."""
    packets = []
    for place, key in enumerate(keys):
        since = 1000 * next(_numbers) % (1 << 32)
        for step in range(9):
            up = step >= 6
            lasted = min(step + 1, 7) * 160
            head = struct.pack("!BBHII", 0x80, kind | (0x80 if step == 0 else 0), next(_numbers) % (1 << 16), since, 7)
            event = struct.pack("!BBH", KEYS.index(key), 0x8A if up else 0x0A, lasted)
            packets.append((place * every + step * 0.02, head + event))
    return packets


def _recorded(at: float, packet: bytes) -> bytes:
    udp = struct.pack("!HHHH", 4000, 4000, 8 + len(packet), 0) + packet
    ip = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 0, 0, 64, 17, 0, b"\x7f\0\0\1", b"\x7f\0\0\1") + udp
    frame = _ETHERNET + ip
    return struct.pack("<IIII", int(at), int(at % 1 * 1_000_000), len(frame), len(frame)) + frame
