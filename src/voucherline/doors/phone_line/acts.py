"""The verbs of the line: what each may come to, and what it then gives the sentences. Pure data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from voucherline.doors.phone_line.prompts import COMPANIES

IDENTIFIES: Final = "known"
"""The result of an act after which private things may be said."""

_WORK: Final = ("helper", "day", "hours", "activity")
_HOURS: Final = ("household", "hours", "activity")


@dataclass(frozen=True, slots=True)
class Verb:
    """What an act may come to: each result with the slots that it fills."""

    results: Mapping[str, tuple[str, ...]]
    takes: tuple[str, ...] = ()


def _verb(*takes: str, **results: tuple[str, ...]) -> Verb:
    return Verb(MappingProxyType({name.replace("_", " "): slots for name, slots in results.items()}), takes)


_DONE: Final[tuple[str, ...]] = ()

VERBS: Final[Mapping[str, Verb]] = MappingProxyType(
    {
        "recognise": _verb(household=_DONE, remembered=_DONE, new=_DONE),
        "speak": _verb("language", done=_DONE),
        "identify": _verb("number", "code", known=_DONE, unknown=_DONE, enough=_DONE),
        "trust": _verb(known=_DONE, unknown=_DONE),
        "wallet": _verb(done=("count", "free")),
        "works": _verb(some=("works",), none=_DONE),
        "next work": _verb(work=_WORK, maintained=_WORK, none=_DONE),
        "confirm": _verb("answer", done=_DONE, changed=_DONE, before=("state",), refused=_DONE),
        "contest": _verb("answer", "reason", done=_DONE, changed=_DONE, before=("state",), refused=_DONE),
        "no reason": _verb(done=("reason",)),
        "stay": _verb("answer", done=_DONE),
        "why": _verb(done=("why",)),
        "last order": _verb(order=("bought", "on"), none=_DONE),
        "set language": _verb("language", done=_DONE),
        "set pace": _verb("pace", done=_DONE),
        "check hours": _verb("from", "to", good=("from", "to"), bad=_DONE),
        "set hours": _verb(done=("from", "to"), refused=_DONE),
        "set code": _verb("old", "new", "again", done=_DONE, wrong=_DONE, easy=_DONE, differs=_DONE),
        "reach person": _verb(open=_DONE, closed=_DONE, nowhere=("opens", "closes")),
        "call back": _verb(closed=_DONE, nowhere=("opens", "closes")),
        "news": _verb(
            decided=(*_WORK, "state"),
            cancelled=_WORK,
            shortage=(*_WORK, "missing"),
            expiry=("expiring", "on"),
            other=_DONE,
        ),
        "make code": _verb(made=tuple(f"digit-{place}" for place in range(1, 7)), too_late=_DONE),
        "no code": _verb(done=_DONE),
        "identify helper": _verb("number", "code", known=_DONE, unknown=_DONE, enough=_DONE),
        "household here": _verb(here=_DONE, elsewhere=_DONE),
        "take household": _verb(done=_DONE),
        "check household": _verb("household", good=("household",), bad=_DONE),
        "summarise": _verb(
            "activity",
            "hours",
            done=_HOURS,
            two=(*_HOURS, *COMPANIES[:2]),
            three=(*_HOURS, *COMPANIES),
            more=_DONE,
            no_contract=_DONE,
        ),
        "take company": _verb("company", done=("employer",)),
        "register": _verb(done=_DONE, refused=("why",)),
        "next entry": _verb(entry=("day", "hours", "household", "state"), none=_DONE),
    }
)
