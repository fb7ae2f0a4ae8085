"""Two who act on one thing at the same instant, each on a connection of its own: in both orders, and truly at once.

To fix an order, a third connection holds the row for which both must wait: who comes to it first goes first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final

import psycopg
from django.db import connection, connections

from ledger.books import assert_add_up
from voucherline.domain.prestations.values import NotDone
from voucherline.kernel.refusals import Refusal

Act = Callable[[], Any]
AtOnce = Callable[..., list[Any]]
AT_ONCE: Final = 4
"""How often both begin at the same instant; who is first is then chance."""
PATIENCE: Final = 20
"""Seconds after which somebody who does not come to the gate is not coming."""

PRESTATIONS: Final = "select from prestations_prestation for update"
LOTS: Final = "select from ledger_lot for update"
HOUSEHOLDS: Final = "select from households_household for update"
HELPERS: Final = "select from companies_helper for update"
ACCOUNTS: Final = "select from bank_account for update"
CORRECTIONS: Final = "select from ledger_correction for update"


def both_ways(at_once: AtOnce, make: Callable[[], tuple[Act, Act]], *, gate: str) -> Iterator[tuple[str, str, str]]:
    """Let two meet again and again; tell who came first, and what each was told. The books add up every time."""
    for first in ("one", "other", *["nobody"] * AT_ONCE):
        one, other = make()
        if first == "one":
            answers = in_turn(one, other, gate=gate)
        elif first == "other":
            answers = in_turn(other, one, gate=gate)[::-1]
        else:
            answers = at_once(one, other)
        assert_add_up()
        yield first, _told(answers[0]), _told(answers[1])


def in_turn(*acts: Act, gate: str) -> list[Any]:
    """Let them come to the gate one after the other, then open it; answers and exceptions in their order."""
    with ThreadPoolExecutor(len(acts)) as pool, _as_owner() as watcher, _as_owner() as keeper:
        watcher.autocommit = True
        keeper.execute(gate)
        coming: list[Future[Any]] = []
        for act in acts:
            coming.append(pool.submit(_on_own_connection, act))
            until = time.monotonic() + PATIENCE
            while _waiting(watcher) < sum(not each.done() for each in coming):
                assert time.monotonic() < until, "nobody comes to the gate"
        keeper.rollback()
        return [each.result(timeout=60) for each in coming]


def _told(answer: Any) -> str:
    """`done`, or the refusal by name; whatever else was raised is a failure."""
    if isinstance(answer, list) and answer:
        [answer] = answer
    if isinstance(answer, NotDone):
        return type(answer.refusal).__name__
    if isinstance(answer, Refusal):
        return type(answer).__name__
    if isinstance(answer, Exception):
        raise answer
    return "nothing" if answer == 0 else "done"


def _on_own_connection(act: Act) -> Any:
    try:
        return act()
    except Exception as error:
        return error
    finally:
        connections.close_all()


def _waiting(watcher: psycopg.Connection[Any]) -> int:
    """How many wait for a lock; only the owner of their sessions may see that."""
    found = watcher.execute(
        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    ).fetchone()
    return int(found[0]) if found else 0


def _as_owner() -> psycopg.Connection[Any]:
    to = connection.settings_dict
    return psycopg.connect(
        host=to["HOST"], port=to["PORT"] or None, user=to["USER"], password=to["PASSWORD"] or None, dbname=to["NAME"]
    )
