"""SIPp as the people who are called: the last two digits of a number say how its owner behaves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from voucherline.bench.line.captures import KEYS_CALLED, Press, capture, typed
from voucherline.bench.line.people import CODES
from voucherline.bench.line.telephones import HOST, Telephones, playing, scenario, sending, sound

SAYS_YES, SAYS_YES_BY_CODE, NOT_ME, BUSY, NO_ANSWER, REJECTS, HANGS_UP, WRONG_KEYS, SILENT = (
    "says yes", "says yes by code", "is somebody else", "is busy", "does not answer", "rejects", "hangs up",
    "presses wrong keys", "is silent",
)  # fmt: skip
MANNERS: Final[Mapping[int, str]] = MappingProxyType(
    dict(
        enumerate(
            (SAYS_YES, SAYS_YES, SAYS_YES_BY_CODE, NOT_ME, BUSY, NO_ANSWER, REJECTS, HANGS_UP, WRONG_KEYS, SILENT)
        )
    )
)
"""By the last digit of the number."""
PATIENT_SECONDS: Final = 45.0
_EVERY: Final = 1.5
_HEARS_SECONDS: Final = 1.0
_KEYS: Final[Mapping[str, str]] = MappingProxyType({SAYS_YES: "1", NOT_ME: "2", WRONG_KEYS: "7"})
_LABELS: Final[Mapping[str, int]] = MappingProxyType(
    {BUSY: 901, REJECTS: 902, NO_ANSWER: 903, HANGS_UP: 904, SILENT: 905}
    | dict.fromkeys((*_KEYS, SAYS_YES_BY_CODE), 906)
)
_OVER: Final = 999
_ANSWER: Final = f"""SIP/2.0 {{status}}
[last_Via:]
[last_From:]
[last_To:];tag=c[call_number]
[last_Call-ID:]
CSeq: {{cseq}}
Contact: <sip:telephone@{HOST}:[local_port]>
"""
_AGREES: Final = "SIP/2.0 200 OK\n[last_Via:]\n[last_From:]\n[last_To:]\n[last_Call-ID:]\n[last_CSeq:]\n"
_BYE: Final = f"""BYE sip:line@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: [$own];tag=c[call_number]
To: [$caller]
[last_Call-ID:]
CSeq: 1 BYE
Contact: <sip:telephone@{HOST}:[local_port]>
Max-Forwards: 70
"""


def manner_of(number: str) -> str:
    """How the owner of a number behaves."""
    return MANNERS[int(number[-1])]


@dataclass(slots=True)
class Callees:
    """People who may be called, as long as they are there."""

    telephones: Telephones
    _calls: Path

    @classmethod
    def start(cls, folder: Path, *, port: int, seconds: float, everybody: str = "") -> Callees:
        """Be there at a port, for so many seconds at most; each as its number says, or all alike."""
        manners = [everybody or MANNERS[place % 10] for place in range(len(CODES))]
        folder.mkdir()
        captures = []
        for place, (manner, code) in enumerate(zip(manners, CODES, strict=True)):
            captures.append(folder / f"{place}.pcap")
            captures[-1].write_bytes(_sent(manner, code, seed=place))
        calls = folder / "calls.log"
        # On a busy machine messages are sent again before they are answered: that is no reason to give a call up.
        more = ("-trace_logs", "-log_file", str(calls), "-default_behaviors", "all,-abortunexp")
        telephones = Telephones.start(folder, _being_called(captures, manners), port=port, seconds=seconds, more=more)
        return cls(telephones, calls)

    def called(self) -> Counter[str]:
        """How often each number was called."""
        lines = self._calls.read_text(encoding="ascii").splitlines() if self._calls.exists() else []
        return Counter(line.strip() for line in lines if line.strip())


def _sent(manner: str, code: str, *, seed: int) -> bytes:
    presses: tuple[Press, ...] = ()
    if manner == SAYS_YES_BY_CODE:
        # The code at last where it is asked for; then yes, and yes again.
        presses = (*typed(9.0, "1"), *typed(14.0, code), *_patiently("1", 22.0))
    elif manner in _KEYS:
        presses = _patiently(_KEYS[manner], _HEARS_SECONDS)
    return capture(presses, seconds=PATIENT_SECONDS, keys_type=KEYS_CALLED, seed=seed)


def _patiently(key: str, first: float) -> tuple[Press, ...]:
    """Again and again, however slow the line is."""
    times = int((PATIENT_SECONDS - 1 - first) / _EVERY)
    return tuple((first + _EVERY * place, key) for place in range(times))


def _being_called(captures: Sequence[Path], manners: Sequence[str]) -> str:
    number = '<ereg regexp="sip:([^@]*([0-9][0-9]))@" search_in="hdr" header="To:" assign_to="all,number,last"/>'
    kept = '<ereg regexp="[0-9]+ INVITE" search_in="hdr" header="CSeq:" assign_to="cseq"/>'
    people = "".join(
        f'<ereg regexp=".*" search_in="hdr" header="{header}:" assign_to="{name}"/>'
        for header, name in (("From", "caller"), ("To", "own"))
    )
    steps = [
        f'<recv request="INVITE"><action>{number}{kept}{people}<log message="[$number]"/></action></recv>',
        sending(_answer("180 Ringing")),
        *_branches(manners, 2),
        *_refusing(BUSY, "486 Busy Here"),
        *_refusing(REJECTS, "603 Decline"),
        f'<label id="{_LABELS[NO_ANSWER]}"/><recv request="CANCEL"/>',
        sending(_AGREES),
        sending(_answer("487 Request Terminated"), retrans=True),
        f'<recv request="ACK" next="{_OVER}"/>',
        *_answering(HANGS_UP),
        f'<pause milliseconds="{round(_HEARS_SECONDS * 1000)}"/>',
        sending(_BYE, retrans=True),
        f'<recv response="200" next="{_OVER}"/>',
        *_answering(SILENT),
        '<recv request="BYE"/>',
        f'<nop next="{_OVER}"/>',
    ]
    answering = _answering(SAYS_YES)
    steps += answering
    steps += playing(captures, _messages(steps), chosen_by="[$last]")
    steps += ['<recv request="BYE"/>', sending(_AGREES), f'<label id="{_OVER}"/><nop/>']
    return scenario([*steps, '<Reference variables="all,own,caller,cseq,number"/>'])


def _messages(steps: Sequence[str]) -> int:
    """How many of these SIPp counts: labels are none, and some hold two."""
    return sum(step.count(f"<{kind}") for step in steps for kind in ("send", "recv", "nop", "pause"))


def _branches(manners: Sequence[str], place: int) -> list[str]:
    named = '<assignstr assign_to="told" value="[$last]"/><todouble assign_to="chosen" variable="told"/>'
    jump = f'<multiply assign_to="chosen" value="2"/><add assign_to="chosen" value="{place + 2}"/>'
    ways = (f'<nop/><nop next="{_LABELS[manner]}"/>' for manner in manners)
    return [f'<nop><action>{named}{jump}<jump variable="chosen"/></action></nop>', *ways]


def _answer(status: str) -> str:
    return _ANSWER.format(status=status, cseq="[$cseq]")


def _refusing(manner: str, status: str) -> list[str]:
    return [
        f'<label id="{_LABELS[manner]}"/>' + sending(_answer(status), retrans=True),
        f'<recv request="ACK" next="{_OVER}"/>',
    ]


def _answering(manner: str) -> list[str]:
    return [
        f'<label id="{_LABELS[manner]}"/>' + sending(_answer("200 OK"), sound(KEYS_CALLED), retrans=True),
        '<recv request="ACK"/>',
    ]
