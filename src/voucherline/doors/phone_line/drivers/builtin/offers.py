"""What two telephones agree on before they talk: which law, which packets are keys, where to send. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from aiosipua.sdp import SdpMessage, build_sdp, negotiate_sdp
from aiosipua.sdp_negotiate import SdpNegotiationError

from voucherline.doors.phone_line.drivers.builtin.sounding import ALAW, ULAW

LAWS: Final = (ALAW, ULAW)
KEYS_TYPE: Final = 101
"""Ours, when we call; who calls us names its own."""
_KEYS: Final = "telephone-event"


class NotUnderstood(Exception):  # noqa: N818
    """The other side speaks nothing that we speak."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """How to talk to the other side."""

    law: int
    key_types: frozenset[int]
    """The payload types of keys; none: they do not come as packets."""
    send_to: tuple[str, int]
    answer: SdpMessage | None = None


def answer_to(offer: SdpMessage | None, *, host: str, port: int, laws: Sequence[int] = LAWS) -> Agreed:
    """Answer an offer; our sound is at this port, in one of these laws."""
    send_to = offer.rtp_address if offer else None
    if offer is None or send_to is None:
        raise NotUnderstood
    keys = _keys_type(offer)
    try:
        answer, law = negotiate_sdp(offer, host, port, supported_codecs=list(laws), dtmf_payload_type=keys)
    except SdpNegotiationError as error:
        raise NotUnderstood from error
    return Agreed(law, frozenset({keys} - {0}), send_to, answer)


def offer_of(*, host: str, port: int) -> SdpMessage:
    """What we offer when we call: both laws, and keys as packets."""
    offer = build_sdp(host, port, ALAW, "PCMA", dtmf_payload_type=KEYS_TYPE)
    audio = offer.audio
    assert audio is not None
    audio.formats.insert(1, str(ULAW))
    audio.attributes["rtpmap"].insert(1, f"{ULAW} PCMU/8000")
    return offer


def agreed_by(answer: SdpMessage | None) -> Agreed:
    """What the other side chose of our offer."""
    audio = answer.audio if answer else None
    send_to = answer.rtp_address if answer else None
    if answer is None or audio is None or send_to is None or not audio.port:
        raise NotUnderstood
    law = next((codec.payload_type for codec in audio.codecs if codec.payload_type in LAWS), None)
    if law is None:
        raise NotUnderstood
    # Whoever answers must use our type, and not all do.
    return Agreed(law, frozenset({KEYS_TYPE, _keys_type(answer)} - {0}), send_to)


def _keys_type(described: SdpMessage) -> int:
    audio = described.audio
    codecs = audio.codecs if audio else []
    return next((codec.payload_type for codec in codecs if codec.encoding_name.lower() == _KEYS), 0)
