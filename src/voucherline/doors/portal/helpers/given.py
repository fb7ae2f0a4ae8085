"""What a helper filled in, on the page or on her telephone some hours before: hours to register, or what is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from voucherline.domain.companies.values import CompanyView
from voucherline.domain.prestations.values import Entry
from voucherline.kernel.days import read_day
from voucherline.kernel.ids import derived_id
from voucherline.kernel.numbers import is_user_number
from voucherline.kernel.time import MINUTES_OF_AN_HOUR
from voucherline.pages.signing_in import Person
from voucherline.schemes.values import Activity
from voucherline.words.catalogue import say

FIELDS: Final = ("once", "known", "household", "day", "hours", "minutes", "starts", "activity", "company")
_TIME: Final = re.compile(r"([01]?[0-9]|2[0-3])[:.h]([0-5][0-9])")


@dataclass(slots=True)
class Given:
    """The form as it was filled in."""

    typed: Mapping[str, str]
    language: str
    wrong: dict[str, str] = field(default_factory=dict)
    """What is wrong, by field."""

    def entry(self, person: Person, employers: Sequence[CompanyView]) -> Entry | None:
        """The hours to register; nothing, where something is wrong."""
        household, day, minutes = self.household(), self.day(), self._minutes()
        starts, activity = self._starts(), self._activity()
        company = self._company(employers)
        if self.wrong:
            return None
        assert day is not None, "what cannot be read is wrong"
        return Entry(
            id=own_id(person, self.typed["once"]),
            helper=person.number,
            household=household,
            company=company,
            day=day,
            minutes=minutes,
            activity=activity,
            starts=starts,
        )

    def household(self) -> str:
        """The number she typed, or that of the household she picked."""
        typed = re.sub(r"\D", "", self.typed["household"])
        picked = self.typed["known"]
        if typed and picked and typed != picked:
            return self._is_wrong("household", "helper-two-households")
        number = typed or picked
        if not number:
            return self._is_wrong("household", "helper-household-missing")
        return number if is_user_number(number) else self._is_wrong("household", "helper-why-number-invalid")

    def day(self) -> date | None:
        """The day of the work; none, where it cannot be read."""
        try:
            return read_day(self.typed["day"])
        except ValueError:
            self._is_wrong("day", "helper-day-unreadable")
            return None

    def _minutes(self) -> int:
        hours, minutes = (_count(self.typed[name]) for name in ("hours", "minutes"))
        if hours is None or minutes is None or minutes >= MINUTES_OF_AN_HOUR or not hours + minutes:
            self._is_wrong("hours", "helper-hours-unreadable")
            return 0
        return hours * MINUTES_OF_AN_HOUR + minutes

    def _starts(self) -> int | None:
        if not self.typed["starts"]:
            return None
        told = _TIME.fullmatch(self.typed["starts"])
        if told is None:
            self._is_wrong("starts", "helper-time-unreadable")
            return None
        return int(told[1]) * MINUTES_OF_AN_HOUR + int(told[2])

    def _activity(self) -> str:
        told = self.typed["activity"]
        return told if told in set(Activity) else self._is_wrong("activity", "helper-activity-missing")

    def _company(self, employers: Sequence[CompanyView]) -> str:
        """The company she named; the only one for which she works that day need not be named."""
        numbers = {each.number for each in employers}
        told = self.typed["company"]
        if told in numbers:
            return told
        if "day" in self.wrong:
            return ""
        if not numbers:
            return self._is_wrong("day", "helper-no-employer")
        return self._is_wrong("company", "helper-company-missing") if told or len(numbers) > 1 else min(numbers)

    def _is_wrong(self, name: str, key: str) -> str:
        self.wrong[name] = say(key, self.language)
        return ""


def own_id(person: Person, once: str) -> UUID:
    """The id of hours: of who she is and of what her telephone made, so that nobody can mean somebody else's."""
    return derived_id("helper", person.id, once)


def read(posted: Mapping[str, str], language: str) -> Given:
    """Take what was filled in, however it came."""
    return Given({name: posted.get(name, "").strip() for name in FIELDS}, language)


def _count(told: str) -> int | None:
    if not told:
        return 0
    return int(told) if told.isascii() and told.isdigit() and len(told) <= len("99") else None
