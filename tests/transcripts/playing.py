"""Play a transcript: what the caller does and what acts come to is taken from it, all that we say and do is compared.

A transcript is read by people: `we do ACT → RESULT`, `we say WORDS`, `we listen N keys, S seconds`, `caller KEYS`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from voucherline.doors.phone_line import acts, walking
from voucherline.doors.phone_line.dialogues import DIALOGUES
from voucherline.doors.phone_line.values import Acted, Do, HangUp, Heard, Keys, Listen, Output, Over, Silence, Spoken
from voucherline.doors.phone_line.wording import in_words
from voucherline.schemes.values import Activity
from voucherline.words.formats import Minutes

SILENCE: Final = "(nothing)"
HANGS_UP: Final = "(hangs up)"
CODE: Final = "(the code)"
STORY: Final[dict[str, object]] = {
    "helper": "Bea",
    "day": date(2026, 3, 2),
    "hours": Minutes(180),
    "activity": Activity.HOME_HELP,
    "count": 12,
    "free": 9,
    "works": 2,
    "missing": 2,
    "state": "agreed",
    "household": "090933755493",
    "company-1": "Net & Co",
    "company-2": "Proper",
    "company-3": "Zon",
    "employer": "Proper",
    "reason": "other",
    "bought": 20,
    "on": date(2026, 3, 1),
    "expiring": 1,
    "from": 10 * 60,
    "to": 12 * 60 + 30,
    "opens": 9 * 60,
    "closes": 17 * 60,
    **{f"digit-{place}": digit for place, digit in enumerate("409173", 1)},
}
"""What the acts of every transcript give: Bea worked three hours on 2 March."""
WHYS: Final[dict[str, str]] = {
    "nl": "U hebt tijd tot en met maandag 16 maart.",
    "fr": "Vous avez le temps jusqu’au lundi 16 mars inclus.",
    "de": "Sie haben Zeit bis einschließlich Montag, 16. März.",
    "en": "You have time until Monday 16 March.",
}


def played(text: str) -> str:
    """The transcript that comes of playing this one."""
    lines = text.splitlines()
    name, version, language = (part.strip() for part in lines[0].removeprefix("dialogue:").split(","))
    dialogue = DIALOGUES[name]
    assert version == f"version {dialogue.version}", "a changed dialogue is a new version, with new transcripts"
    script = _script(lines)
    place, outputs = walking.begin(dialogue, language=language)
    written = [line for line in lines if line.startswith(("dialogue:", "about:"))]
    while True:
        heard = _next(outputs[-1], script, place.language)
        written += [_written(each, heard) for each in outputs]
        if heard is None:
            return "\n".join(written) + "\n"
        if not isinstance(heard, Acted):
            written.append(f"caller      {_caller(heard)}")
        place, outputs = walking.step(place, heard)


def _script(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if line.startswith("we do "):
            yield line.partition("→")[2].strip()
        elif line.startswith("caller "):
            yield line.removeprefix("caller").strip()


def _next(last: Output, script: Iterator[str], language: str) -> Heard | None:
    if isinstance(last, Over):
        assert next(script, None) is None, "the call is over before the transcript is"
        return None
    word = next(script)
    if isinstance(last, Do):
        story = {**STORY, "why": WHYS.get(language, "")}
        slots = {slot: story[slot] for slot in acts.VERBS[last.act].results[word]}
        return Acted(1, word, slots, language=last.arguments.get("language", ""))
    if word in (SILENCE, HANGS_UP):
        return Silence(1) if word == SILENCE else HangUp(1)
    assert isinstance(last, Listen)
    return Keys(1, "40917" if word == CODE else word.replace(" ", ""), secret=last.secret)


def _written(output: Output, heard: Heard | None) -> str:
    match output:
        case Spoken():
            return f"we say      {in_words(output)}"
        case Listen():
            keys = "1 key" if output.digits == 1 else f"{output.digits} keys"
            return f"we listen   {keys}, {output.first_seconds:.0f} seconds"
        case Do():
            assert isinstance(heard, Acted)
            return f"we do       {output.act} → {heard.result}"
        case Over():
            return f"we hang up  → {output.outcome}"


def _caller(heard: Heard) -> str:
    match heard:
        case Silence():
            return SILENCE
        case Keys():
            return CODE if heard.secret else heard.digits
        case _:
            return HANGS_UP
