"""Who acts at the command line, and what came of it, item by item."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

import click

from voucherline.config.command_line import in_words, language
from voucherline.config.commands.printing import say_json, say_table, trouble
from voucherline.domain.companies import queries as companies
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.values import Done, NotDone, PrestationUnknown, Result
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.words.catalogue import say

Act = Callable[[Sequence[UUID], Actor], list[Result]]
"""Does something with prestations in somebody's name."""


def agent(name: str) -> Actor:
    """A person of customer service at the command line."""
    return Actor(Role.AGENT, name, Channel.COMMAND_LINE)


def as_households(ids: Sequence[UUID], number: str | None, act: Act) -> list[Result]:
    """Act in the name of each prestation's household, or of the one with this number."""
    if number is not None:
        household = households.by_number(number)
        return act(ids, Actor(Role.HOUSEHOLD, household.number, Channel.COMMAND_LINE, household.id))
    owners = {standing.id: standing.household for standing in prestations.standings(ids)}
    names = {id_: each.number for id_, each in households.by_ids(owners.values()).items()}
    return _by_owner(ids, owners, names, Role.HOUSEHOLD, act)


def as_companies(ids: Sequence[UUID], number: str | None, act: Act) -> list[Result]:
    """Act in the name of each prestation's company, or of the one with this number."""
    if number is not None:
        company = companies.company_by_number(number)
        return act(ids, Actor(Role.COMPANY, company.number, Channel.COMMAND_LINE, company.id))
    owners = {standing.id: standing.company for standing in prestations.standings(ids)}
    names = {id_: each.number for id_, each in companies.companies(owners.values()).items()}
    return _by_owner(ids, owners, names, Role.COMPANY, act)


def _by_owner(
    ids: Sequence[UUID], owners: dict[UUID, UUID], names: dict[UUID, str], role: Role, act: Act
) -> list[Result]:
    results: dict[UUID, Result] = {id_: NotDone(id_, PrestationUnknown(id_)) for id_ in ids if id_ not in owners}
    for owner in dict.fromkeys(owners.values()):
        own = [id_ for id_ in dict.fromkeys(ids) if owners.get(id_) == owner]
        by = Actor(role, names[owner], Channel.COMMAND_LINE, owner)
        results.update((result.id, result) for result in act(own, by))
    return [results[id_] for id_ in dict.fromkeys(ids)]


def tell(results: Sequence[Result], *, as_json: bool) -> None:
    """Say what came of each, on stderr what was refused; exit code 1 if any was."""
    if as_json:
        say_json({"results": [result_json(result) for result in results]})
    else:
        done = [result for result in results if isinstance(result, Done)]
        if done:
            say_table(("prestation", "now", "due", "kept", "used"), (_row(result) for result in done))
        for result in results:
            if isinstance(result, NotDone):
                words = in_words(result.refusal)
                trouble(words if str(result.id) in words else f"{result.id}: {words}")
    if any(isinstance(result, NotDone) for result in results):
        raise click.exceptions.Exit(1)


def result_json(result: Result) -> dict[str, Any]:
    """One result for programs."""
    if isinstance(result, NotDone):
        return {
            "id": result.id,
            "outcome": "refused",
            "reason": result.refusal.key,
            "words": in_words(result.refusal),
        }
    return {
        "id": result.id,
        "outcome": "done",
        "state": result.state,
        "words": state_in_words(result.state.value),
        "due": result.due,
        "held": result.held,
        "spent": result.spent,
        "repeated": result.repeated,
    }


def state_in_words(state: str) -> str:
    """Where something stands, in the language chosen."""
    return say("state-name", language(), state=state)


def _row(result: Done) -> tuple[object, ...]:
    return result.id, state_in_words(result.state.value), result.due, result.held, result.spent
