"""Measure the pages that people wait for most, beside an empty page on the same server."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Final
from uuid import UUID

from django.conf import settings

from voucherline.bench import seed
from voucherline.bench.arena import arena
from voucherline.bench.figures import server_version
from voucherline.bench.web.asking import CLIENTS, Answers, Question, ask
from voucherline.bench.web.serving import served
from voucherline.database import statements
from voucherline.kernel.actors import Role
from voucherline.pages.signing_in import Person, remember

HOUSEHOLDS: Final = 200_000
PRESTATIONS: Final = 5_000_000
COMPANIES: Final = 500
OF_EACH: Final = 1_000
"""How often each page is asked for, after a tenth of that which is not counted."""
GOAL_MS: Final = 150
GOAL_RATIO: Final = 0.4
_OPEN: Final = """
select p.household_id, h.number, p.id from prestations_prestation p join households_household h on h.id = p.household_id
 where p.state = 'registered' order by p.id limit %(limit)s
"""
_A_COMPANY: Final = "select id, number, name from companies_company order by number limit 1"


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


def run(*, items: int = PRESTATIONS) -> Sequence[Page]:
    """Seed a town with so many prestations, serve its pages, ask for each."""
    households = max(items * HOUSEHOLDS // PRESTATIONS, 2 * OF_EACH)
    with arena():
        town = {"households": households, "companies": COMPANIES, "helpers": households // 5}
        seed.people(**town, vouchers=3 * (items // households + 1) + 10)
        seed.history(items, **town)
        seed.open_work(households, **town)
        questions, server = _questions(), server_version()
        with served() as port:
            found = {name: _measured(port, asked) for name, asked in questions.items()}
    empty = found.pop("empty page").per_second
    return [Page(name, each, each.per_second / empty, server, households, items) for name, each in found.items()]


def _measured(port: int, asked: Sequence[Question]) -> Answers:
    first = len(asked) // 11
    ask(port, asked[:first])
    return ask(port, asked[first:])


def _questions() -> Mapping[str, Sequence[Question]]:
    count = OF_EACH + OF_EACH // 10
    works = statements.rows(_OPEN, {"limit": count})
    sessions = [_session(Person(Role.HOUSEHOLD, number, id_, "Household")) for id_, number, _ in works]
    [(company, number, name)] = statements.rows(_A_COMPANY)
    planner = _session(Person(Role.COMPANY, number, company, name, user="planner", may=frozenset({"planner"})))
    agent = _session(Person(Role.AGENT, "agent-els", UUID(int=1), "Els"))
    return {
        "empty page": [Question("/empty")] * count,
        "wallet": [Question("/household/wallet", each) for each in sessions],
        "list to answer": [Question("/household/answer", each) for each in sessions],
        "confirm": [
            Question("/household/answer", session, (("work", str(work)),), expected=302)
            for session, (_, _, work) in zip(sessions, works, strict=True)
        ],
        "planner's list": [Question("/company/work", planner)] * count,
        "console search by number": [Question(f"/console/?q={each[1]}", agent) for each in works],
        "console search by name": [Question(f"/console/?q=Houshold+{1 + 7 * place}", agent) for place in range(count)],
    }


def _session(person: Person) -> str:
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    remember(session, person)
    session.create()
    return str(session.session_key)
