"""The story of a household as a line of time: facts, notices as they were sent, calls with what was pressed, looks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from textwrap import shorten
from typing import Final
from uuid import UUID

from voucherline.doors.console.pages import forms
from voucherline.doors.console.pages.models import CallNote, UnclearForm
from voucherline.journal import queries as journal
from voucherline.journal.values import Entry
from voucherline.notices import queries as notices
from voucherline.notices.views import NoticeStory
from voucherline.pages.calls import Call, calls_of

MOST_FACTS: Final = 200
MOST_NOTICES: Final = 50
MOST_CALLS: Final = 20
_LONGEST_BEGINNING: Final = 90
_LOOK: Final = "FileSeen"
_TOLD_BY_FORMS: Final = frozenset(("FormQuestionAsked", "FormSettled"))


@dataclass(frozen=True, slots=True)
class Said:
    """One text as it was sent, or one step of a call."""

    how: str
    words: str
    secret: bool = False

    @property
    def begins(self) -> str:
        """Its title, by which it is known in a list: a letter has the address before it."""
        paragraphs = self.words.strip().split("\n\n", 2)
        title = paragraphs[1] if self.how == "letter" and len(paragraphs) > 1 else paragraphs[0]
        return shorten(title.partition("\n")[0], _LONGEST_BEGINNING, placeholder=" …")


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing in the story; `kind` is fact, look, notice, call or note, `what` chooses its sentence."""

    at: datetime
    kind: str
    what: str
    role: str = ""
    name: str = ""
    channel: str = ""
    words: str = ""
    on_call: str = ""
    first: str = ""
    """Who proposed it, where another approved."""
    subject: UUID | None = None
    said: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    """What a story is made of, read once: what else is on the page is computed from it as well."""

    facts: list[Entry]
    told: list[NoticeStory]
    calls: Sequence[Call]
    notes: list[CallNote]
    forms: list[UnclearForm]


def material(household: UUID) -> Material:
    """The last of each kind about a household."""
    return Material(
        journal.newest(household, limit=MOST_FACTS),
        notices.texts_for(household, limit=MOST_NOTICES),
        calls_of(household, limit=MOST_CALLS),
        list(CallNote.objects.filter(household_id=household).order_by("-at")[:MOST_CALLS]),
        forms.of_household(household),
    )


def story(there: Material) -> list[Happened]:
    """All that happened, the newest first; so much of each kind."""
    facts = [_fact(each) for each in there.facts if each.kind not in _TOLD_BY_FORMS]
    told = [each for told in there.told for each in _notice(told)]
    calls = [_call(each) for each in there.calls]
    notes = [Happened(each.at, "note", "called-back", name=each.by, words=each.words) for each in there.notes]
    papers = [each for form in there.forms for each in _paper(form)]
    return sorted((*facts, *told, *calls, *notes, *papers), key=lambda each: each.at, reverse=True)


def story_of_work(id_: UUID, *, household: UUID) -> list[Happened]:
    """All that happened to one prestation, the newest first."""
    return [_fact(each) for each in reversed(journal.story_of(id_, household=household))]


def _fact(entry: Entry) -> Happened:
    details = entry.details
    return Happened(
        at=datetime.fromisoformat(entry.at),
        kind="look" if entry.kind == _LOOK else "fact",
        what=named(entry.kind) + ("-by-silence" if details.get("by_silence") else ""),
        role=entry.role,
        name=entry.actor,
        channel=entry.channel.replace(" ", "-"),
        words=_words(entry.kind, details),
        on_call=str(details.get("on_recorded_call", "")),
        first=str(details.get("proposed_by") or details.get("first") or "") if entry.kind in _BY_TWO else "",
        subject=entry.subject if entry.subject != UUID(int=0) else None,
    )


def named(kind: str) -> str:
    """PrestationConfirmed is `prestation-confirmed`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", kind).lower()


_BY_TWO: Final = frozenset(("PrestationDecided", "VouchersRefunded", "FreeVouchersGranted", "ToldInPerson"))
_IN_CODE: Final = frozenset(
    ("PrestationContested", "PrestationPutInTray", "MandateEnded", "ClockMoved", "PaymentReturned")
)
"""What these give as a reason is a word of ours, not of a person."""


def _words(kind: str, details: Mapping[str, object]) -> str:
    """What a person said of it in its own words."""
    names = ("words",) if kind in _IN_CODE else ("words", "why", "reason")
    return next((str(details[name]) for name in names if details.get(name)), "")


def _notice(told: NoticeStory) -> Iterator[Happened]:
    for each in told.deliveries:
        if each.said:
            at = each.handed_over_at or each.made_at
            yield Happened(at, "notice", each.channel, words=each.state, said=(Said(each.channel, each.said),))


def _paper(form: UnclearForm) -> Iterator[Happened]:
    yield Happened(form.laid_at, "paper", "laid", name=form.laid_by, words=form.unclear)
    for each in form.asked:
        yield Happened(datetime.fromisoformat(each["at"]), "paper", each["how"], name=each["by"], words=each["words"])
    if form.done_at:
        yield Happened(form.done_at, "paper", form.outcome.replace(" ", "-"), name=form.done_by, words=form.said)


def _call(call: Call) -> Happened:
    steps = tuple(Said(each.what, each.words, each.secret) for each in call.steps)
    return Happened(call.started_at, "call", "made" if call.outgoing else "received", said=steps)
