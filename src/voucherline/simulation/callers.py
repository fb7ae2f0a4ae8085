"""Three households with something to telephone about, one with work to answer online, and a helper: for whoever tries.

Their codes are known, since they are made here and now, for people who do not exist. Nobody keeps them: the next try
makes other people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from voucherline.domain.companies import codes as helper_codes
from voucherline.domain.households import actions as household_actions
from voucherline.domain.households import queries as households
from voucherline.kernel.time import brussels_day
from voucherline.schemes.values import Solution
from voucherline.simulation import residents, town
from voucherline.simulation.story_bank import Counter
from voucherline.simulation.story_people import SCHEME, Firm, Person, firms_of, people_of
from voucherline.simulation.story_telling import Messenger

HEARS: Final = (
    "work to answer",
    "a new account",
    "two vouchers short",
)
"""What each of the three hears, in order."""
_ONLINE: Final = 1
_WANTED: Final = len(HEARS) + _ONLINE
_SHARES: Final = town.Shares(email=0, telephone=len(HEARS) / _WANTED, family=0, priority=0, frozen=0, deceased=0)
_TEN_VOUCHERS: Final = 100_00
_TWO_VOUCHERS: Final = 20_00


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who may telephone."""

    name: str
    language: str
    number: str
    code: str = field(repr=False)
    telephone: str
    """Whoever calls from here need not key the number."""
    hears: str


@dataclass(frozen=True, slots=True)
class Callers:
    """All who may."""

    households: tuple[Caller, ...]
    online_name: str
    online_number: str
    helper_name: str
    helper_number: str
    helper_code: str = field(repr=False)


def gather(*, home: Path, now: datetime) -> Callers:
    """Make the people, and what they telephone about."""
    made = town.create(
        SCHEME,
        households_wanted=_WANTED,
        companies_wanted=1,
        seed=residents.next_counters()[0],
        now=now,
        shares=_SHARES,
    )
    everybody = people_of(made)
    people = [each for each in everybody if each.solution is Solution.TELEPHONE]
    [online] = [each for each in everybody if each.solution is Solution.ONLINE]
    [firm] = firms_of(made, brussels_day(now))
    _letters_have_gone(people, now)
    counter = Counter(home / "story" / made.first_number, made.first_number[:10])
    _things_happen(people, online, firm, counter, now)
    code = helper_codes.issue_helper_code(firm.helper, by=town.TOWN_HALL, now=now)
    return Callers(_with_codes(people, now), online.name, online.number, firm.helper_name, firm.helper_number, code)


def _letters_have_gone(people: Sequence[Person], now: datetime) -> None:
    """The letters of welcome and of codes: one that is printed later would bring another code than ours.

    Nobody finds them: their codes end as soon as ours are made.
    """
    with TemporaryDirectory() as nowhere:
        messenger = Messenger(Path(nowhere))
        messenger.decides(people, now)
        messenger.prints_and_posts(people, now)


def _things_happen(people: Sequence[Person], online: Person, firm: Firm, counter: Counter, now: datetime) -> None:
    answers, _, short = people
    today = brussels_day(now)
    paid = {answers: _TEN_VOUCHERS, short: _TWO_VOUCHERS, online: _TEN_VOUCHERS}
    lines = [counter.payment(person, cents, today) for person, cents in paid.items()]
    counter.read(counter.hand_over(lines, today), now=now)
    firm.works(answers, hours=3, day=today - timedelta(days=1), now=now)
    firm.works(short, hours=4, day=today - timedelta(days=1), now=now)
    firm.works(online, hours=3, day=today - timedelta(days=2), now=now)
    firm.works(online, hours=2, day=today - timedelta(days=1), now=now)


def _with_codes(people: Sequence[Person], now: datetime) -> tuple[Caller, ...]:
    views = households.by_ids(person.id for person in people)
    reach = households.reach(person.id for person in people)
    return tuple(
        Caller(
            name=person.name,
            language=views[person.id].language,
            number=person.number,
            code=household_actions.issue_telephone_code(person.id, now=now),
            telephone=next(iter(reach[person.id].telephones)),
            hears=hears,
        )
        for person, hears in zip(people, HEARS, strict=True)
    )
