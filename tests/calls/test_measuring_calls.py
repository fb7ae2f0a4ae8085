"""What the benchmark of the line makes of the packets it sees."""

from __future__ import annotations

from voucherline.bench.line.captures import ALAW, KEYS_CALLING, capture, typed
from voucherline.bench.line.measuring import percentile
from voucherline.bench.line.wire import HeardCall, Wire

SIP, MEDIA, SOUND = 5060, 6000, 20_000
SILENCE, WORD = bytes([0xD5]) * 160, bytes([0xD5] * 80 + [0x2A] * 80)


def datagram(come: int, go: int, payload: bytes) -> bytes:
    return bytes(34) + come.to_bytes(2, "big") + go.to_bytes(2, "big") + bytes(4) + payload


def answered() -> Wire:
    wire = Wire(SIP, MEDIA)
    wire.take(0.0, datagram(9, SIP, b"INVITE sip:line@x SIP/2.0\r\nFrom: <sip:+32470000001@x>\r\nCall-ID: one\r\n"))
    wire.take(0.5, datagram(SIP, 9, b"SIP/2.0 200 OK\r\nCall-ID: one\r\n\r\nm=audio 20000 RTP/AVP 8\r\n"))
    return wire


def says(wire: Wire, at: float, sound: bytes = WORD) -> None:
    wire.take(at, datagram(SOUND, MEDIA, bytes(12) + sound))


def presses(wire: Wire, at: float) -> None:
    wire.take(at, datagram(MEDIA, SOUND, bytes(16)))


def the_call(wire: Wire) -> HeardCall:
    [call] = wire.calls.values()
    return call


def waits(wire: Wire) -> list[float | None]:
    return [wait.seconds and round(wait.seconds, 3) for wait in the_call(wire).waits]


def test_an_answer_begins_with_the_first_sound_after_the_last_key() -> None:
    wire = answered()
    says(wire, 1.0)
    for place in range(5):
        presses(wire, 2.0 + 0.45 * place)
    says(wire, 3.9, SILENCE)
    says(wire, 3.95)
    says(wire, 4.0)

    assert waits(wire) == [0.15]
    assert (the_call(wire).first_word_at, the_call(wire).number) == (1.0, "+32470000001")


def test_a_key_that_interrupts_is_not_measured() -> None:
    wire = answered()
    says(wire, 1.0)
    presses(wire, 1.1)
    says(wire, 1.12)

    assert waits(wire) == []


def test_a_key_without_an_answer_is_counted_as_one_that_waited_for_ever() -> None:
    wire = answered()
    says(wire, 1.0)
    presses(wire, 2.0)
    presses(wire, 5.0)
    wire.take(6.0, datagram(9, SIP, b"BYE sip:line@x SIP/2.0\r\nCall-ID: one\r\n"))

    assert waits(wire) == [None, None]
    assert percentile([0.1] * 94 + [None] * 6, 95) == float("inf")


def test_a_capture_has_fifty_packets_a_second_in_order_and_each_key_once() -> None:
    file = capture(typed(1.0, "112"), seconds=4)[24:]
    packets = []
    while file:
        length = int.from_bytes(file[8:12], "little")
        packets.append(file[16 + 42 : 16 + length])
        file = file[16 + length :]

    assert [int.from_bytes(packet[2:4], "big") for packet in packets] == list(range(200))
    keys = [packet for packet in packets if packet[1] & 0x7F == KEYS_CALLING]
    assert [packet[12] for packet in keys if packet[1] & 0x80] == [1, 1, 2]
    assert len({packet[4:8] for packet in keys}) == 3
    assert {packet[1] for packet in packets} == {ALAW, KEYS_CALLING, KEYS_CALLING | 0x80}
