"""What a telephone sends: sound without a pause, and keys at set moments, as a capture that SIPp plays.

SIPp's own captures of keys carry fixed sequence numbers: every key after the first would be dropped as an old packet.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence
from typing import Final

ALAW: Final = 8
KEYS_CALLING: Final = 96
"""The payload type of keys that a telephone names when it calls."""
KEYS_CALLED: Final = 101
"""The one that the line names when it calls."""
PACKET_SAMPLES: Final = 160
PACKETS_A_SECOND: Final = 50
BETWEEN_KEYS: Final = 0.45
"""Longer than a hand trembles: the same digit twice is two keys."""
_KEY_PACKETS: Final = 5
_ENDS: Final = 3
"""The end of a key is said three times: a packet may be lost (RFC 4733, section 2.5.1.4)."""
_EVENTS: Final = "0123456789*#"
_MARKED: Final = 0x80
_END: Final = 0x80
_LOUDNESS: Final = 10
_FILE: Final = struct.Struct("<IHHiIII")
_RECORD: Final = struct.Struct("<IIII")
_IP: Final = struct.Struct("!BBHHHBBHII")
_UDP: Final = struct.Struct("!HHHH")
_RTP: Final = struct.Struct("!BBHII")
_EVENT: Final = struct.Struct("!BBH")
_ETHERNET: Final = bytes(12) + b"\x08\x00"
_PORT: Final = 6000
_ADDRESS: Final = 0x7F000001

Press = tuple[float, str]
"""When a key goes down, in seconds since the call was answered, and which."""


def typed(at: float, keys: str) -> tuple[Press, ...]:
    """Keys one after the other, as a quick hand presses them."""
    return tuple((at + BETWEEN_KEYS * place, key) for place, key in enumerate(keys))


def capture(presses: Sequence[Press], *, seconds: float, keys_type: int = KEYS_CALLING, seed: int = 1) -> bytes:
    """All packets of one telephone for so many seconds, as a pcap file."""
    by = random.Random(seed)  # noqa: S311 - a murmur is no secret
    murmur = bytes(0xD5 ^ (by.choice((0, 0x80)) | by.randrange(4)) for _ in range(PACKET_SAMPLES))
    source = by.getrandbits(32)
    packets = [(ALAW, place * PACKET_SAMPLES, murmur) for place in range(round(seconds * PACKETS_A_SECOND))]
    for at, key in presses:
        place = round(at * PACKETS_A_SECOND)
        packets[place : place + _KEY_PACKETS + _ENDS - 1] = _key(key, keys_type, place * PACKET_SAMPLES)
    file = [_FILE.pack(0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)]
    for place, (kind, time, payload) in enumerate(packets):
        framed = _framed(_RTP.pack(0x80, kind, place & 0xFFFF, time, source) + payload)
        second, rest = divmod(place, PACKETS_A_SECOND)
        file.append(_RECORD.pack(second, rest * 1_000_000 // PACKETS_A_SECOND, len(framed), len(framed)) + framed)
    return b"".join(file)


def _key(key: str, keys_type: int, time: int) -> list[tuple[int, int, bytes]]:
    """The packets of one key: all carry the time at which it went down, and how long it has been held."""
    packets = []
    for place in range(_KEY_PACKETS + _ENDS - 1):
        held = min(place + 1, _KEY_PACKETS) * PACKET_SAMPLES
        end = _END if place >= _KEY_PACKETS - 1 else 0
        kind = keys_type | (_MARKED if place == 0 else 0)
        packets.append((kind, time, _EVENT.pack(_EVENTS.index(key), end | _LOUDNESS, held)))
    return packets


def _framed(rtp: bytes) -> bytes:
    udp = _UDP.pack(_PORT, _PORT, _UDP.size + len(rtp), 0)
    ip = _IP.pack(0x45, 0, _IP.size + len(udp) + len(rtp), 0, 0, 64, 17, 0, _ADDRESS, _ADDRESS)
    return _ETHERNET + ip + udp + rtp
