"""The line calls a household: about work that waits for its answer, or with other news.

Nothing private is said before a key proved a human and the code, or the household's written wish, proved who it is.
"""

from __future__ import annotations

from typing import Final

from voucherline.doors.phone_line.dialogues.pieces import PERSON, open_work, person
from voucherline.doors.phone_line.steps import CODE_DIGITS, Act, Capture, Dialogue, End, Menu, Option, Say, Step


def _announced(*, then: str) -> dict[str, Step]:
    return {
        "announce": Menu(
            ("phone-call-announce",),
            (
                Option("1", "phone-option-listen", "trust"),
                Option("2", "phone-option-not-me", "somebody else"),
            ),
            exhausted="voicemail",
        ),
        "voicemail": End("voicemail", ("phone-voicemail",)),
        "somebody else": End("somebody else", ("phone-call-wrong-person",)),
        "trust": Act("trust", {"known": then, "unknown": "code"}),
        "code": Capture(("phone-code",), into="code", digits=CODE_DIGITS, then="identify", secret=True),
        "identify": Act(
            "identify", {"known": then, "unknown": "not known yet", "enough": "not known"}, takes=("number", "code")
        ),
        "not known yet": Say(("phone-not-known-again",), then="code"),
        "not known": Say(("phone-not-known",), then=PERSON),
    }


LINE_CALLS_WORK: Final = Dialogue(
    "line-calls-work",
    version=5,
    first="announce",
    person=PERSON,
    steps={
        **_announced(then="wallet"),
        "wallet": Act("wallet", {"done": "in the wallet"}),
        "in the wallet": Say(("phone-wallet",), then="next work"),
        **open_work(none="all works heard"),
        "all works heard": Say(("phone-works-done",), then="goodbye"),
        **person(),
        "goodbye": End("done", ("phone-bye-called",)),
    },
)

_NEWS: Final = ("decided", "cancelled", "shortage", "expiry", "other")

LINE_CALLS_NEWS: Final = Dialogue(
    "line-calls-news",
    version=3,
    first="announce",
    person=PERSON,
    steps={
        **_announced(then="news"),
        "news": Act("news", {each: f"news {each}" for each in _NEWS}),
        **{
            f"news {each}": Menu(
                (f"phone-news-{each}",),
                (Option("5", "phone-option-understood", "goodbye"),),
                # That there is news is no news yet: the letter tells it.
                tells=each != "other",
            )
            for each in _NEWS
        },
        **person(),
        "goodbye": End("done", ("phone-bye-called",)),
    },
)
