"""SIPp as hundreds of telephones at once, each with what it sends as a capture of its own."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HOST: Final = "127.0.0.1"
_SDP: Final = f"""v=0
o=telephone 1 1 IN IP4 {HOST}
s=-
c=IN IP4 {HOST}
t=0 0
m=audio [media_port] RTP/AVP 8 {{keys}}
a=rtpmap:{{keys}} telephone-event/8000
a=fmtp:{{keys}} 0-15
"""
_REQUEST: Final = """{method} sip:{called}@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: <sip:[field0]@[local_ip]:[local_port]>;tag=t[call_number]
To: {to}
Call-ID: [call_id]
CSeq: {cseq} {method}
Contact: <sip:telephone@[local_ip]:[local_port]>
Max-Forwards: 70
"""
_WAITS_MS: Final = 8000
AFTER_CAPTURE: Final = 900
"""The label after the captures: every telephone goes on there."""


class SippMissing(RuntimeError):  # noqa: N818 - it is said to whoever runs the benchmark
    """There is no SIPp on this machine."""


def sending(text: str, body: str = "", *, retrans: bool = False) -> str:
    """Send a message."""
    kind = "Content-Type: application/sdp\n" if body else ""
    again = ' retrans="500"' if retrans else ""
    return f"<send{again}><![CDATA[\n\n{text}{kind}Content-Length: [len]\n\n{body}\n]]></send>"


def sound(keys: int) -> str:
    """Where a telephone wants its sound, and how its keys come."""
    return _SDP.format(keys=keys)


def playing(captures: Sequence[Path], place: int, *, chosen_by: str) -> list[str]:
    """Play the capture that a column or a variable names; these steps begin at this place of the scenario."""
    named = f'<assignstr assign_to="told" value="{chosen_by}"/><todouble assign_to="chosen" variable="told"/>'
    # SIPp jumps to the step before and goes on from there: so an empty one stands before each capture.
    jump = f'<multiply assign_to="chosen" value="2"/><add assign_to="chosen" value="{place + 2}"/>'
    play = (
        f'<nop/><nop next="{AFTER_CAPTURE}"><action><exec play_pcap_audio="{each}"/></action></nop>'
        for each in captures
    )
    jumps = f'<nop><action>{named}{jump}<jump variable="chosen"/></action></nop>'
    return [jumps, *play, f'<label id="{AFTER_CAPTURE}"/>']


def calling(captures: Sequence[Path], *, seconds: float, called: str, keys: int) -> str:
    """Call, play a capture, hang up. Column 0 names the number, column 1 the capture."""
    to = f"<sip:{called}@[remote_ip]:[remote_port]>"
    invite = _REQUEST.format(method="INVITE", called=called, to=to, cseq=1)
    ack = _REQUEST.format(method="ACK", called=called, to=f"{to}[peer_tag_param]", cseq=1)
    bye = _REQUEST.format(method="BYE", called=called, to=f"{to}[peer_tag_param]", cseq=2)
    begin = [
        sending(invite, sound(keys), retrans=True),
        *(f'<recv response="{early}" optional="true"/>' for early in (100, 180, 183)),
        f'<recv response="200" timeout="{_WAITS_MS}"/>',
        sending(ack),
    ]
    steps = [
        *begin,
        *(playing(captures, len(begin), chosen_by="[field1]") if captures else ()),
        f'<pause milliseconds="{round(seconds * 1000)}"/>',
        sending(bye, retrans=True),
        f'<recv response="200" timeout="{_WAITS_MS}"/>',
    ]
    return scenario(steps)


def scenario(steps: Sequence[str]) -> str:
    """A whole scenario."""
    return (
        '<?xml version="1.0" encoding="us-ascii"?>\n<scenario name="telephones">\n'
        + "\n".join(steps)
        + "\n</scenario>\n"
    )


@dataclass(slots=True)
class Telephones:
    """Telephones that are at it."""

    process: subprocess.Popen[bytes]
    errors: Path
    _control: int

    @classmethod
    def start(
        cls,
        folder: Path,
        script: str,
        *,
        rows: Sequence[str] = (),
        to: int = 0,
        port: int = 0,
        media: int = 0,
        rate: int = 1,
        at_once: int = 1000,
        calls: int = 100_000,
        seconds: float,
        more: Sequence[str] = (),
    ) -> Telephones:
        """Let SIPp do it: call a line, or be called at a port of its own."""
        program = shutil.which("sipp")
        if program is None:
            raise SippMissing("SIPp is missing; run: sudo apt-get install --yes sip-tester")
        control = free_port()
        (folder / "scenario.xml").write_text(script, encoding="ascii")
        errors = folder / "errors.log"
        command = [program, "-sf", "scenario.xml", "-i", HOST, "-mi", HOST, "-nostdin", "-cp", str(control)]
        command += ["-m", str(calls), "-l", str(at_once), "-r", str(rate), "-timeout", str(round(seconds))]
        command += ["-trace_err", "-error_file", str(errors), "-max_retrans", "5", "-deadcall_wait", "0"]
        command += ["-p", str(port)] if port else []
        command += ["-mp", str(media)] if media else []
        if rows:
            (folder / "rows.csv").write_text("\n".join(("SEQUENTIAL", *rows, "")), encoding="ascii")
            command += ["-inf", "rows.csv"]
        command += [*more, *((f"{HOST}:{to}",) if to else ())]
        quiet = subprocess.DEVNULL
        process = subprocess.Popen(command, cwd=folder, stdin=quiet, stdout=quiet, stderr=quiet)  # noqa: S603
        return cls(process, errors, control)

    def call_at(self, rate: float) -> None:
        """From now on begin so many calls a second."""
        self._order(f"cset rate {rate:.2f}")

    def finish(self, *, within: float) -> None:
        """Begin no more calls; wait until the last is over, or has been for too long."""
        self._order("q")
        try:
            self.process.wait(within)
        except subprocess.TimeoutExpired:
            self.end()

    def end(self) -> None:
        """Stop at once."""
        self.process.kill()
        self.process.wait()

    def _order(self, what: str) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
            control.sendto(what.encode(), (HOST, self._control))


def free_port() -> int:
    """A UDP port that nobody has."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as tried:
        tried.bind((HOST, 0))
        port: int = tried.getsockname()[1]
        return port
