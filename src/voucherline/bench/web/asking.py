"""Sixteen people who ask for pages, each at once again, from processes of their own."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from multiprocessing.pool import Pool
from time import perf_counter
from typing import Final
from urllib.parse import urlencode

CLIENTS: Final = 16
_PROCESSES: Final = 2
_SECRET: Final = "a" * 32
"""Django compares what a form brings with the cookie; both are ours."""


@dataclass(frozen=True, slots=True)
class Question:
    """One page that somebody asks for: signed in or not, to read or with a form to send."""

    path: str
    session: str = ""
    form: tuple[tuple[str, str], ...] | None = None
    expected: int = 200


@dataclass(frozen=True, slots=True)
class Answers:
    """How long each answer took, and all of them together."""

    seconds: float
    waits: Sequence[float]

    def __add__(self, others: Answers) -> Answers:
        """Both, one after the other."""
        return Answers(self.seconds + others.seconds, [*self.waits, *others.waits])

    @property
    def per_second(self) -> float:
        """Answers a second."""
        return len(self.waits) / self.seconds

    def milliseconds(self, percent: float) -> float:
        """Within how many milliseconds so many of a hundred were answered."""
        ordered = sorted(self.waits)
        return round(1000 * ordered[min(int(len(ordered) * percent / 100), len(ordered) - 1)], 1)


@contextmanager
def people() -> Iterator[Pool]:
    """Begin the processes from which sixteen ask; they stay until the end of the block."""
    with multiprocessing.get_context("spawn").Pool(_PROCESSES) as pool:
        pool.map(_ready, range(_PROCESSES))
        yield pool


def ask(pool: Pool, port: int, questions: Sequence[Question]) -> Answers:
    """Ask all of these, by sixteen at once."""
    started = perf_counter()
    found = pool.starmap(_some, [(port, questions[number::_PROCESSES]) for number in range(_PROCESSES)], 1)
    return Answers(perf_counter() - started, [wait for waits in found for wait in waits])


def _ready(_: int) -> None:
    """The process has begun."""


def _some(port: int, questions: Sequence[Question]) -> list[float]:
    with ThreadPoolExecutor(CLIENTS // _PROCESSES) as people:
        return list(people.map(lambda question: _one(port, question), questions))


def _one(port: int, question: Question) -> float:
    started = perf_counter()
    asking = HTTPConnection("127.0.0.1", port, timeout=120)
    cookies = f"session={question.session}; csrftoken={_SECRET}"
    if question.form is None:
        asking.request("GET", question.path, headers={"Cookie": cookies})
    else:
        body = urlencode([("csrfmiddlewaretoken", _SECRET), *question.form])
        headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded"}
        asking.request("POST", question.path, body, headers)
    answer = asking.getresponse()
    answer.read()
    assert answer.status == question.expected, f"{question.path}: {answer.status}"
    asking.close()
    return perf_counter() - started
