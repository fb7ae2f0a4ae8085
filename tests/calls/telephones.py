"""SIPp as the telephone at the other end: an independent program that speaks its own SIP."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Final

import pytest

SIPP: Final = shutil.which("sipp")
needs_sipp = pytest.mark.skipif(SIPP is None, reason="SIPp is missing; run: sudo apt-get install --yes sip-tester")
needs_voice = pytest.mark.skipif(
    not (shutil.which("espeak-ng") and shutil.which("sox")),
    reason="espeak-ng or sox is missing; run: sudo apt-get install --yes espeak-ng sox",
)
SECONDS: Final = 120
"""So long a telephone is at it, at most: a loaded machine takes its time."""
SDP: Final = """v=0
o=telephone 1 1 IN IP4 127.0.0.1
s=-
c=IN IP4 127.0.0.1
t=0 0
m=audio {media} RTP/AVP {law} 96
a=rtpmap:96 telephone-event/8000
a=fmtp:96 0-15
"""
_HEAD: Final = """Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: <sip:{number}@[local_ip]:[local_port]>;tag=t[call_number]
"""
_TAIL: Final = """Call-ID: [call_id]
CSeq: {cseq}
Contact: <sip:telephone@[local_ip]:[local_port]>
Max-Forwards: 70
"""
_ANSWER: Final = (
    "[last_Via:]\n[last_From:]\n{to}\n[last_Call-ID:]\n[last_CSeq:]\nContact: <sip:telephone@[local_ip]:[local_port]>\n"
)
_BYE_OF_CALLEE: Final = """BYE sip:line@127.0.0.1 SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: <sip:telephone@127.0.0.1:[local_port]>;tag=c[call_number]
To: [$1]
[last_Call-ID:]
CSeq: 1 BYE
Max-Forwards: 70
"""
_GO: Final = """GO{number} sip:telephone@127.0.0.1 SIP/2.0
Via: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bKgo{number}
From: <sip:test@127.0.0.1>;tag=test
To: <sip:telephone@127.0.0.1>
Call-ID: {call}
CSeq: {number} GO{number}
Content-Length: 0

"""
_TAGGED: Final = "[last_To:];tag=c[call_number]"
_numbers = count(1)


def _send(text: str, body: str = "", *, kind: str = "application/sdp", retrans: bool = False) -> str:
    of = f"Content-Type: {kind}\n" if body else ""
    again = ' retrans="500"' if retrans else ""
    return f"<send{again}><![CDATA[\n\n{text}{of}Content-Length: [len]\n\n{body}\n]]></send>"


def pause(seconds: float) -> str:
    return f'<pause milliseconds="{round(seconds * 1000)}"/>'


def press(keys: str) -> str:
    """Keys as packets among the sound (RFC 4733): SIPp begins after 0.8 s and presses one each 0.4 s."""
    return f'<nop><action><exec play_dtmf="{keys}"/></action></nop>{pause(0.9 + 0.4 * len(keys))}'


def expect(what: str, *, within: float = 60) -> str:
    return f'<recv {what} timeout="{round(within * 1000)}"/>'


@dataclass(slots=True)
class Telephone:
    """What a telephone does, step by step; then SIPp does it."""

    number: str = "022345678"
    called: str = "line"
    media: str = "[media_port]"
    law: int = 8
    steps: list[str] = field(default_factory=list)
    _cseq: int = 1
    _waits: int = 0
    _line: str = "[last_To:]"

    # -- calling

    def _request(self, method: str, to: str, cseq: int) -> str:
        line = f"{method} sip:{self.called}@[remote_ip]:[remote_port] SIP/2.0\n"
        return line + _HEAD.format(number=self.number) + to + "\n" + _TAIL.format(cseq=f"{cseq} {method}")

    def calls(self, *, remembers_line: bool = False) -> Telephone:
        """Call, and be connected; who waits meanwhile must remember with whom."""
        answered = expect('response="200"')
        if remembers_line:
            self._line = "To: [$2]"
            kept = '<action><ereg regexp=".*" search_in="hdr" header="To:" assign_to="2"/></action>'
            answered = f'<recv response="200" timeout="60000">{kept}</recv>'
        return self.invites().then(expect('response="100" optional="true"'), answered).acknowledges()

    def invites(self) -> Telephone:
        to = f"To: <sip:{self.called}@[remote_ip]:[remote_port]>"
        body = SDP.format(media=self.media, law=self.law)
        return self.then(_send(self._request("INVITE", to, 1), body, retrans=True))

    def acknowledges(self) -> Telephone:
        return self.then(_send(self._request("ACK", "[last_To:]", 1)))

    def presses_by_info(self, key: str) -> Telephone:
        self._cseq += 1
        request = self._request("INFO", "[last_To:]", self._cseq)
        sent = _send(request, f"Signal={key}\nDuration=160\n", kind="application/dtmf-relay", retrans=True)
        return self.then(sent, expect('response="200"'))

    def hangs_up(self) -> Telephone:
        self._cseq += 1
        return self.then(_send(self._request("BYE", self._line, self._cseq), retrans=True), expect('response="200"'))

    def hangs_up_in_vain(self) -> Telephone:
        """Hang up on a line that does not know of this call."""
        self._cseq += 1
        sent = _send(self._request("BYE", "[last_To:]", self._cseq), retrans=True)
        return self.then(sent, expect('response="481"'))

    def waits(self) -> Telephone:
        """Do nothing until the test says to go on; then it goes on as soon as it is that far."""
        self._waits += 1
        return self.then(expect(f'request="GO{self._waits}"', within=SECONDS))

    def waits_and_presses(self, *several: str) -> Telephone:
        """Press these keys, each time when the test says so."""
        for keys in several:
            self.waits().then(press(keys))
        return self

    # -- being called

    def is_called(self, *, remembers_caller: bool = False) -> Telephone:
        """Wait for a call; who called is then in [$1], which must be used."""
        caller = '<ereg regexp=".*" search_in="hdr" header="From:" assign_to="1"/>' if remembers_caller else ""
        kept = f'<action><log message="[call_id]"/>{caller}</action>'
        return self.then(f'<recv request="INVITE">{kept}</recv>')

    def says(self, status: str, *, tagged: bool = True, body: bool = False) -> Telephone:
        """Answer the request that came last."""
        to = _TAGGED if tagged else "[last_To:]"
        text = f"SIP/2.0 {status}\n" + _ANSWER.format(to=to)
        sdp = SDP.format(media=self.media, law=self.law) if body else ""
        return self.then(_send(text, sdp, retrans=tagged and not status.startswith("1")))

    def hangs_up_as_callee(self) -> Telephone:
        """Hang up on the line, whose call was remembered."""
        return self.then(_send(_BYE_OF_CALLEE, retrans=True), expect('response="200"'))

    def is_hung_up_on(self, *, within: float = 100) -> Telephone:
        """Wait until the line hangs up."""
        return self.then(expect('request="BYE"', within=within)).says("200 OK", tagged=False)

    def then(self, *steps: str) -> Telephone:
        self.steps += steps
        return self

    # -- done by SIPp

    def start(
        self,
        folder: Path,
        *,
        to: int = 0,
        port: int = 0,
        calls: int = 1,
        at_once: int = 1,
        numbers: Sequence[str] = (),
    ) -> SippRun:
        """Let SIPp do it: call the line at this port, or listen at a port of its own.

        With several numbers, each call comes from the next of them; its number is then [field0].
        """
        scenario = folder / f"telephone-{next(_numbers)}.xml"
        scenario.write_text(
            '<?xml version="1.0" encoding="us-ascii"?>\n<scenario name="telephone">\n'
            + "\n".join(self.steps)
            + "\n</scenario>\n",
            encoding="ascii",
        )
        assert SIPP is not None
        command = [SIPP, "-sf", str(scenario), "-m", str(calls), "-l", str(at_once), "-r", str(at_once)]
        command += ["-i", "127.0.0.1", "-mi", "127.0.0.1", "-nostdin", "-timeout", str(SECONDS)]
        command += ["-trace_err", "-error_file", str(scenario.with_suffix(".errors"))]
        # What the test says while it is busy is no message of a telephone, and no reason to hang up.
        command += ["-default_behaviors", "all,-abortunexp"] if self._waits else []
        if numbers:
            rows = scenario.with_suffix(".csv")
            rows.write_text("\n".join(("SEQUENTIAL", *numbers, "")), encoding="ascii")
            command += ["-inf", str(rows)]
        command += ["-p", str(port)] if port else []
        command += [f"127.0.0.1:{to}"] if to else ["-trace_logs", "-log_file", str(scenario.with_suffix(".called"))]
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        run = SippRun(process, scenario.with_suffix(".errors"), port, None if to else scenario.with_suffix(".called"))
        if port:
            run.is_there()
        return run


@dataclass(slots=True)
class SippRun:
    """A telephone that is at it."""

    process: subprocess.Popen[bytes]
    errors: Path
    port: int = 0
    called: Path | None = None
    """Where it writes down the calls that come."""
    _gone_on: int = 0

    def is_there(self) -> None:
        """Wait until it can be called: whoever calls before calls nobody."""
        opened = f"0100007F:{self.port:04X} "
        self._until(lambda: opened in Path("/proc/net/udp").read_text(encoding="ascii"))

    def goes_on(self, *, until: Callable[[], object], calls: Sequence[int] = (1,)) -> None:
        """Let it go on where it waits, in the calls with these numbers, and wait for what comes of it."""
        self._gone_on += 1
        messages = [_GO.format(number=self._gone_on, call=self._id(call)).replace("\n", "\r\n") for call in calls]
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:

            def came() -> bool:
                if until():
                    return True
                for message in messages:
                    wire.sendto(message.encode(), ("127.0.0.1", self.port))
                return False

            self._until(came)

    def _id(self, call: int) -> str:
        if self.called is None:
            return f"{call}-{self.process.pid}@127.0.0.1"
        return self.called.read_text(encoding="ascii").splitlines()[call - 1].strip()

    def _until(self, look: Callable[[], bool]) -> None:
        deadline = time.monotonic() + SECONDS
        ended = False
        while not look():
            assert time.monotonic() < deadline, "it did not come to that"
            assert not ended, self.errors.read_text(encoding="utf-8") if self.errors.exists() else "hung up"
            ended = self.has_ended()
            time.sleep(0.1)

    def has_ended(self) -> bool:
        return self.process.poll() is not None

    def ends_well(self) -> None:
        """It went as the scenario says."""
        try:
            code = self.process.wait(timeout=SECONDS + 10)
        finally:
            self.process.kill()
        assert code == 0, self.errors.read_text(encoding="utf-8") if self.errors.exists() else f"SIPp: {code}"
