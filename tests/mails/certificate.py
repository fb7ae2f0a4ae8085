"""A certificate for 127.0.0.1 that nobody signed but itself, made of nothing but numbers (P-256, X.509 version 3)."""

from __future__ import annotations

import base64
import hashlib
import secrets
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

P: Final = 2**256 - 2**224 + 2**192 + 2**96 - 1
N: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
G: Final = (
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)
Point = tuple[int, int] | None

P256: Final = bytes.fromhex("06082a8648ce3d030107")
EC_KEY: Final = bytes.fromhex("06072a8648ce3d0201")
ECDSA_SHA256: Final = bytes.fromhex("300a06082a8648ce3d040302")
COMMON_NAME: Final = bytes.fromhex("0603550403")
ALTERNATIVE_NAME: Final = bytes.fromhex("0603551d11")
BASIC_CONSTRAINTS: Final = bytes.fromhex("0603551d13")
KEY_USAGE: Final = bytes.fromhex("0603551d0f")
KEY_ID: Final = bytes.fromhex("0603551d0e")
TRUE: Final = bytes.fromhex("0101ff")


def make_certificate(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """Write a certificate into the folder; give its path, for those who trust it, and the context of its server."""
    secret = secrets.randbelow(N - 1) + 1
    public = _bytes_of(_times(secret, G))
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    certificate.write_text(_pem("CERTIFICATE", _certificate(secret, public)))
    key.write_text(_pem("EC PRIVATE KEY", _key(secret, public)))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return certificate, context


def _certificate(secret: int, public: bytes) -> bytes:
    now = datetime.now(UTC)
    name = _sequence(_der(0x31, _sequence(COMMON_NAME, _der(0x0C, b"loopback"))))
    days = (_der(0x17, f"{day:%y%m%d%H%M%SZ}".encode()) for day in (now - timedelta(days=1), now + timedelta(days=2)))
    extensions = _sequence(
        _sequence(BASIC_CONSTRAINTS, TRUE, _der(4, _sequence(TRUE))),
        _sequence(KEY_USAGE, TRUE, _der(4, _der(3, b"\x02\x84"))),
        _sequence(KEY_ID, _der(4, _der(4, hashlib.sha1(public).digest()))),
        _sequence(ALTERNATIVE_NAME, _der(4, _sequence(_der(0x82, b"localhost"), _der(0x87, b"\x7f\x00\x00\x01")))),
    )
    to_sign = _sequence(
        _der(0xA0, _number(2)),
        _number(secrets.randbits(63)),
        ECDSA_SHA256,
        name,
        _sequence(*days),
        name,
        _sequence(_sequence(EC_KEY, P256), _der(3, b"\x00" + public)),
        _der(0xA3, extensions),
    )
    return _sequence(to_sign, ECDSA_SHA256, _der(3, b"\x00" + _signature(secret, to_sign)))


def _key(secret: int, public: bytes) -> bytes:
    secret_bytes = secret.to_bytes(32, "big")
    return _sequence(_number(1), _der(4, secret_bytes), _der(0xA0, P256), _der(0xA1, _der(3, b"\x00" + public)))


def _signature(secret: int, text: bytes) -> bytes:
    digest = int.from_bytes(hashlib.sha256(text).digest(), "big")
    once = secrets.randbelow(N - 1) + 1
    point = _times(once, G)
    assert point
    r = point[0] % N
    return _sequence(_number(r), _number(pow(once, -1, N) * (digest + r * secret) % N))


def _times(count: int, point: Point) -> Point:
    found: Point = None
    while count:
        if count & 1:
            found = _plus(found, point)
        point, count = _plus(point, point), count >> 1
    return found


def _plus(one: Point, other: Point) -> Point:
    if one is None or other is None:
        return one or other
    (x, y), (u, v) = one, other
    if x == u and (y + v) % P == 0:
        return None
    slope = (3 * x * x - 3) * pow(2 * y, -1, P) if one == other else (v - y) * pow(u - x, -1, P)
    w = (slope * slope - x - u) % P
    return w, (slope * (x - w) - y) % P


def _bytes_of(point: Point) -> bytes:
    assert point
    return b"\x04" + point[0].to_bytes(32, "big") + point[1].to_bytes(32, "big")


def _der(tag: int, *parts: bytes) -> bytes:
    body = b"".join(parts)
    size = len(body)
    length = bytes([size]) if size < 128 else bytes([0x82]) + size.to_bytes(2, "big")
    return bytes([tag]) + (length if size < 128 or size > 255 else bytes([0x81, size])) + body


def _sequence(*parts: bytes) -> bytes:
    return _der(0x30, *parts)


def _number(value: int) -> bytes:
    return _der(2, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def _pem(kind: str, body: bytes) -> str:
    return f"-----BEGIN {kind}-----\n{base64.encodebytes(body).decode()}-----END {kind}-----\n"
