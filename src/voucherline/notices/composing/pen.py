"""What writes one notice: it knows the reader and speaks one language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from voucherline.notices.contents import Reader, Work
from voucherline.notices.values import Message, NoticeKind, Slip, Table
from voucherline.words.catalogue import say
from voucherline.words.formats import LANGUAGES, day_of_year_in_words

ALL_LANGUAGES_END_AT: Final = "en"
"""What helpers read whose own language has no sentences yet."""

_NAMES: Final = frozenset({"helper", "name", "holder"})
# A sign that no keyboard writes: it shows where a name begins until French has decided between "de" and "d'".
_NAME_BEGINS: Final = "\u2060"
_ELIDED: Final = re.compile(rf"\b([Dd]|[Qq]u)e {_NAME_BEGINS}(?=[AEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ]|Y[^aeiouéèy])")


@dataclass(frozen=True, slots=True)
class Doing:
    """What the reader can do: one step after the other, under one heading."""

    heading: str = ""
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes for one reader in one language."""

    reader: Reader
    language: str

    @classmethod
    def for_reader(cls, reader: Reader) -> Pen:
        """Take the reader's own language where it has sentences."""
        known = reader.language in LANGUAGES
        return cls(reader, reader.language if known else ALL_LANGUAGES_END_AT)

    @property
    def line(self) -> str:
        """The number that a household calls: whoever is told to call is told where."""
        assert self.reader.line, "a household is told which number to call"
        return self.reader.line

    def say(self, key: str, /, **slots: object) -> str:
        """Write one sentence of the notices."""
        marked = {
            name: _NAME_BEGINS + value if name in _NAMES and isinstance(value, str) else value
            for name, value in slots.items()
        }
        said = say(f"notice-{key}", self.language, **marked)
        if self.language == "fr":
            said = _ELIDED.sub(r"\1'", said)
        # Many typefaces of letters lack the narrow space that French puts between thousands.
        return said.replace(_NAME_BEGINS, "").replace("\u202f", "\u00a0")

    def fact(self, label: str, value: object) -> tuple[str, str]:
        """One thing with its label, the value in the form of its type."""
        return self.say(f"label-{label}"), self.say("value", value=value)

    def vouchers(self, count: int) -> str:
        """So many vouchers, counted in words of the language."""
        return self.say("vouchers", count=count)

    def day(self, day: date) -> str:
        """A day inside a sentence; the facts below name its year."""
        return day_of_year_in_words(day, self.language)

    def hours(self, minutes: int) -> str:
        """A length of work in full words: "2 hours 45 minutes"."""
        hours, rest = divmod(minutes, 60)
        parts = (("deadline-hours", hours), ("deadline-minutes", rest))
        return " ".join(say(key, self.language, count=count) for key, count in parts if count)

    def about(self, work: Work) -> dict[str, object]:
        """The slots that sentences about work may ask for."""
        return {
            "helper": work.helper,
            "company": work.company,
            "day": self.day(work.day),
            "hours": self.hours(work.minutes),
            "due": work.due,
            "missing": work.missing,
        }

    def greeting(self) -> str:
        """How the notice begins; after a death it speaks to the family."""
        return self.say("greeting-family" if self.reader.to_family else "greeting", name=self.reader.name)

    def help(self) -> tuple[str, ...]:
        """How to reach a person."""
        return (self.say("help", line=self.reader.line),) if self.reader.line else ()

    def message(
        self,
        kind: NoticeKind,
        subject: str,
        paragraphs: Iterable[str],
        *,
        greeting: str = "",
        facts: Iterable[tuple[str, str]] = (),
        tables: Iterable[Table] = (),
        doing: Doing | None = None,
        closing: Iterable[str] = (),
        slip: Slip | None = None,
    ) -> Message:
        """Put the parts together; every notice ends with how to reach a person."""
        doing = doing or Doing()
        in_english = () if self.reader.language == self.language else (self.say("written-in-english"),)
        return Message(
            kind=kind,
            language=self.language,
            subject=subject,
            greeting=greeting or self.greeting(),
            paragraphs=tuple(paragraphs),
            facts=tuple(facts),
            tables=tuple(tables),
            steps_heading=doing.heading if doing.steps else "",
            steps=doing.steps,
            closing=(*closing, *self.help(), *in_english),
            slip=slip,
        )


def slug(kind: NoticeKind) -> str:
    """The name of a kind as keys of sentences write it."""
    return kind.value.replace(" ", "-")
