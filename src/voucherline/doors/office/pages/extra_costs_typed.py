"""What a company typed of an extra cost: to whom, what for, how much, from when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from voucherline.domain.companies.values_of_extra_costs import Announcement, Per
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries as prestations
from voucherline.doors.office.pages.typed import digits, readable_day, words_of
from voucherline.kernel.ids import derived_id
from voucherline.kernel.money import Euro
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import say

MOST_AT_ONCE: Final = 2000
"""Households of one announcement: more than a company of 400 helpers has."""
_AMOUNT: Final = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?", re.ASCII)

FIELD_OF: Final[Mapping[str, str]] = {
    "extra-cost-too-soon": "first",
    "extra-cost-too-far-ahead": "first",
    "extra-cost-above-cap": "amount",
    "words-too-long": "purpose",
    "asked-too-often": "households",
}
OF_THE_WHOLE: Final = frozenset({"extra-cost-too-soon", "extra-cost-too-far-ahead", "extra-cost-above-cap"})
"""What is wrong for everybody alike is said once, at its field."""


@dataclass(eq=False)
class Wrong(Exception):  # noqa: N818 - an answer to whoever typed it
    """Something cannot be read: at which field, and what is wrong with it."""

    field: str
    words: str


def read(given: Mapping[str, str], person: Person, language: str) -> Announcement:
    """What is to be announced; or what is wrong with it."""
    numbers = _numbers(given, person, language)
    amount = _amount(given.get("amount", ""))
    if amount is None:
        raise Wrong("amount", say("office-costs-amount-unreadable", language))
    if given.get("per") not in set(Per):
        raise Wrong("per", say("office-costs-per-missing", language))
    first = readable_day(given.get("first", ""))
    if first is None:
        raise Wrong("first", say("portal-day-unreadable", language))
    purpose, per = " ".join(words_of(given.get("purpose", "")).split()), Per(given["per"])
    # The same page sent twice is the same announcement; another amount is another one.
    parts = (person.number, given.get("once", ""), purpose, amount.cents, per.value, first, *sorted(numbers))
    return Announcement(derived_id("announcement", *parts), purpose, amount, per, first, numbers)


def _numbers(given: Mapping[str, str], person: Person, language: str) -> list[str]:
    if given.get("to") == "open":
        ids = prestations.households_of_open_work(person.id, limit=MOST_AT_ONCE)
        if not ids:
            raise Wrong("to-open", say("office-costs-none-open", language))
        return sorted(each.number for each in households.by_ids(ids).values())
    lines = given.get("households", "").splitlines()
    numbers = list(dict.fromkeys(digits(line) or line.strip()[:20] for line in lines if line.strip()))
    if not numbers:
        raise Wrong("households", say("office-costs-who-missing", language))
    if len(numbers) > MOST_AT_ONCE:
        raise Wrong("households", say("office-costs-too-many", language, most=MOST_AT_ONCE))
    return numbers


def _amount(typed: str) -> Euro | None:
    found = _AMOUNT.fullmatch(typed.strip().removeprefix("€").strip())
    return Euro.of(int(found[1]), int((found[2] or "").ljust(2, "0"))) if found else None
