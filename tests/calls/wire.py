"""A telephone of which the test writes every message itself."""

from __future__ import annotations

import re
import socket

from calls.exchanges import Line

SDP_TYPE = "Content-Type: application/sdp\r\n"
SDP = (
    "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
    "m=audio {media} RTP/AVP 8 96\r\na=rtpmap:96 telephone-event/8000\r\n"
)


class Wire:
    """A telephone of which the test writes every message, and forgets some."""

    def __init__(self) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.settimeout(60)
        self.port: int = self.socket.getsockname()[1]
        self.peer = ("127.0.0.1", 0)

    def request(
        self, method: str, *, cseq: int, branch: str, to_tag: str = "", body: str = "", headers: str = ""
    ) -> str:
        tag = f";tag={to_tag}" if to_tag else ""
        return (
            f"{method} sip:line@127.0.0.1:{self.peer[1]} SIP/2.0\r\n"
            f"Via: SIP/2.0/UDP 127.0.0.1:{self.port};branch=z9hG4bK{branch}\r\n"
            f"From: <sip:wire@127.0.0.1>;tag=w\r\nTo: <sip:line@127.0.0.1>{tag}\r\n"
            f"Call-ID: one\r\nCSeq: {cseq} {method}\r\nContact: <sip:wire@127.0.0.1:{self.port}>\r\n"
            f"Max-Forwards: 70\r\n{headers or SDP_TYPE}Content-Length: {len(body)}\r\n\r\n{body}"
        )

    def send(self, message: str | bytes) -> None:
        self.socket.sendto(message if isinstance(message, bytes) else message.encode(), self.peer)

    def next(self, beginning: str) -> str:
        """The next message that begins so; others are left aside."""
        while True:
            data, self.peer = self.socket.recvfrom(4096)
            if data.decode().startswith(beginning):
                return data.decode()

    def answer(self, request: str, status: str, *, body: str = "") -> None:
        kept = re.findall(r"^(?:Via|From|Call-ID|CSeq):.*$", request, re.MULTILINE)
        to = re.findall(r"^To:.*$", request, re.MULTILINE)[0].strip()
        lines = [f"SIP/2.0 {status}", *(each.strip() for each in kept), to if "tag=" in to else f"{to};tag=w"]
        kind = ["Content-Type: application/sdp"] if body else []
        lines += [f"Contact: <sip:wire@127.0.0.1:{self.port}>", *kind, f"Content-Length: {len(body)}", "", body]
        self.send("\r\n".join(lines))

    def calls(self, line: Line) -> str:
        """Call and be connected; the tag of the line."""
        self.peer = ("127.0.0.1", line.port)
        self.send(self.invite())
        tag = tag_of(self.next("SIP/2.0 200"))
        self.send(self.request("ACK", cseq=1, branch="ack", to_tag=tag))
        return tag

    def invite(self) -> str:
        return self.request("INVITE", cseq=1, branch="invite", body=SDP.format(media=self.port + 1))


def tag_of(message: str) -> str:
    tagged = re.search(r"^To:.*tag=(\S+)", message, re.MULTILINE)
    assert tagged, message
    return tagged[1]
