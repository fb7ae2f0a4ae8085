"""Measure the pages that people wait for most, beside an empty page on the same server."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.pool import Pool
from typing import Final
from urllib.parse import quote
from uuid import UUID

from django.conf import settings

from voucherline.bench.arena import arena
from voucherline.bench.figures import server_version
from voucherline.bench.web import town
from voucherline.bench.web.asking import CLIENTS, Answers, Question, ask, people
from voucherline.bench.web.serving import served
from voucherline.database import statements
from voucherline.kernel.actors import Role
from voucherline.pages.signing_in import Person, remember

HOUSEHOLDS: Final = 200_000
PRESTATIONS: Final = 5_000_000
OF_EACH: Final = 1_000
"""How often each page is asked for, after a tenth of that which is not counted."""
TURNS: Final = 10
_EMPTY: Final = [Question("/empty")] * (OF_EACH // TURNS)
GOAL_MS: Final = 150
GOAL_RATIO: Final = 0.4
_OPEN: Final = """
select p.household_id, h.number, p.id, h.name
  from prestations_prestation p join households_household h on h.id = p.household_id
 where p.state = 'registered' and p.company_yes > '' order by p.id limit %(limit)s
"""
_A_COMPANY: Final = "select id, number, name from companies_company order by number limit 1"
_ITS_HELPER: Final = """
select helper_id from prestations_prestation
 where company_id = %(company)s and state = 'registered' and company_yes = '' order by id limit 1
"""


@dataclass(frozen=True)
class Page:
    """How a page was answered."""

    page: str
    answers: Answers
    of_empty: float
    server: str
    households: int
    prestations: int

    @property
    def title(self) -> str:
        """In one line."""
        said = f"{self.page}: p95 {self.answers.milliseconds(95):,.0f} ms, {self.answers.per_second:,.0f} a second"
        return f"{said}, {self.of_empty:.2f} of an empty page"

    def as_json(self) -> dict[str, object]:
        """Plain values."""
        return {
            "name": f"web {self.page}",
            "per_second": round(self.answers.per_second, 1),
            "p50_ms": self.answers.milliseconds(50),
            "p95_ms": self.answers.milliseconds(95),
            "p99_ms": self.answers.milliseconds(99),
            "goal_p95_ms": GOAL_MS,
            "ratio_to_empty_page": round(self.of_empty, 3),
            "goal_ratio": GOAL_RATIO,
            "clients": CLIENTS,
            "items": len(self.answers.waits),
            "households": self.households,
            "prestations": self.prestations,
            "server": self.server,
        }


def run(*, items: int = PRESTATIONS, say: Callable[[str], None] = lambda _: None) -> Sequence[Page]:
    """Seed a town with so many prestations, serve its pages, ask for each."""
    households = max(items * HOUSEHOLDS // PRESTATIONS, 2 * OF_EACH)
    with arena():
        town.build(households=households, prestations=items, say=say)
        return measured(households=households, prestations=items, say=say)


def measured(*, households: int, prestations: int, say: Callable[[str], None]) -> Sequence[Page]:
    """Ask for the pages of a town that is there."""
    questions, server, found = _questions(), server_version(), []
    with served() as port, people() as pool:
        ask(pool, port, _EMPTY)
        for name, asked in questions.items():
            say(f"asking for: {name}")
            answers, empty = _in_turns(pool, port, asked)
            ratio = answers.per_second / empty.per_second
            found.append(Page(name, answers, ratio, server, households, prestations))
    return found


def _in_turns(pool: Pool, port: int, asked: Sequence[Question]) -> tuple[Answers, Answers]:
    """Ask for a page and for the empty one by turns: what else the machine does weighs on both alike."""
    first = len(asked) // (TURNS + 1)
    ask(pool, port, asked[:first])
    page = empty = Answers(0, ())
    for turn in range(1, TURNS + 1):
        empty += ask(pool, port, _EMPTY)
        page += ask(pool, port, asked[turn * first : (turn + 1) * first])
    return page, empty


def _questions() -> Mapping[str, Sequence[Question]]:
    count = OF_EACH + OF_EACH // 10
    works = statements.rows(_OPEN, {"limit": count})
    sessions = [_session(Person(Role.HOUSEHOLD, number, id_, "Household")) for id_, number, *_ in works]
    [(company, number, name)] = statements.rows(_A_COMPANY)
    [(helper,)] = statements.rows(_ITS_HELPER, {"company": company})
    planner = _session(Person(Role.COMPANY, number, company, name, user="planner", may=frozenset({"planner"})))
    agent = _session(Person(Role.AGENT, "agent-els", UUID(int=1), "Els"))
    return {
        "wallet": [Question("/household/wallet", each) for each in sessions],
        "list to answer": [Question("/household/answer", each) for each in sessions],
        "confirm": [
            Question("/household/answer", session, (("work", str(work)),), expected=302)
            for session, (_, _, work, _) in zip(sessions, works, strict=True)
        ],
        "planner's list, 200 rows": [Question("/company/work", planner)] * count,
        "planner's list, one helper": [Question(f"/company/work?helper={helper}", planner)] * count,
        "console search by number": [Question(f"/console/?q={each[1]}", agent) for each in works],
        "console search by name": [Question(f"/console/?q={quote(_misspelt(each[3]))}", agent) for each in works],
    }


def _misspelt(name: str) -> str:
    """A name as somebody heard it: one letter of the family name is missing."""
    first, family = name.split()
    return f"{first} {family[:3]}{family[4:]}"


def _session(person: Person) -> str:
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    remember(session, person)
    session.create()
    return str(session.session_key)
