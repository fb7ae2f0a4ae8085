"""Stands in for a telephone exchange: plays the people called from a script, behind the same interface."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from voucherline.notices.calls.values import CallEnded, CallOutcome, CallToMake


@dataclass(slots=True)
class ScriptedCallees:
    """People who do what a script says: one outcome an attempt, by telephone number; the last one again and again."""

    clock: Callable[[], datetime]
    script: Mapping[str, Sequence[CallOutcome]] = field(default_factory=dict)
    usual: CallOutcome = CallOutcome.TOLD
    """Of numbers that the script does not name."""
    heard: list[CallToMake] = field(default_factory=list)

    def place(self, calls: Sequence[CallToMake]) -> Iterator[CallEnded]:
        """Let every call end as the script says."""
        for call in calls:
            self.heard.append(call)
            outcomes = self.script.get(call.number, (self.usual,))
            outcome = outcomes[min(call.attempt, len(outcomes)) - 1]
            yield CallEnded(call.delivery, outcome, self.clock(), words="scripted")


def read_script(path: Path, *, clock: Callable[[], datetime]) -> ScriptedCallees:
    """Read a script: a JSON object from telephone numbers to lists of outcomes; `usual` is everybody else's."""
    written: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    usual = written.pop("usual", [CallOutcome.TOLD.value])
    script = {number: [CallOutcome(each) for each in outcomes] for number, outcomes in written.items()}
    return ScriptedCallees(clock, script, CallOutcome(usual[0]))
