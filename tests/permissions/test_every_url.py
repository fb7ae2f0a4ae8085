"""Every address, every role, one's own and somebody else's: what the table does not open is shut."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple
from uuid import UUID

import pytest
from django.db.models import Q
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse

from permissions.conftest import Town
from permissions.table import ROLES, TABLE
from permissions.town import Named, Side, undone, written
from voucherline.domain.accounts.queries import sessions_of
from voucherline.domain.accounts.values import SessionView
from voucherline.journal.models import Fact
from voucherline.kernel.ids import new_id

ELSEWHERE: Final = {
    "/",
    "/household/",
    "/household/mandates",
    "/sign-in/user",
    "/sign-in/household",
    "/household/register",
}
"""Where whoever may not be here is sent: the start page; holders to what they may see; steps to the first one."""
NOT_THERE: Final = (403, 404, 405)
METHODS: Final = {"get": "r", "post": "w"}
OPEN: Final = {"get": (200, 302), "post": (200, 302, 404, 422)}
"""A form that names nothing may be about nothing."""
ALSO: Final = {"health": (503,), "console:sample": (404,)}
"""This machine is not well, and has drawn no sample."""
EVERYTHING: Final = {
    "what": "validate", "answer": "confirm", "why": "x", "call": "x", "reason": "hours", "side": "company",
    "hours": "3", "day": "2026-01-05", "activity": "1", "first": "2026-01-05", "last": "2026-01-06", "name": "Eve",
    "language": "nl", "note": "x", "submits": "itself", "lifeline": "portal", "iban": "BE71096123456769",
    "days": "1", "role": "household", "wish": "look", "session": "others", "vouchers": "1", "solution": "online",
}  # fmt: skip


class Address(NamedTuple):
    """An address of the resolver: how it is written in the table, and its name."""

    route: str
    name: str


def addresses(of: URLResolver, before: str = "/", space: str = "") -> Iterator[Address]:
    """All of them, however deep."""
    for each in of.url_patterns:
        route = before + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from addresses(each, route, f"{each.namespace}:" if each.namespace else space)
        else:
            assert isinstance(each, URLPattern)
            yield Address(route, f"{space}{each.name}")


ALL: Final = list(addresses(get_resolver()))
ABOUT_SOMETHING: Final = [each for each in ALL if "<" in each.route]


def named(of: dict[str, Named], address: Address) -> Named:
    """What an address is about: what its name says, else what is common to its door."""
    return of.get(address.name) or of.get(address.name.partition(":")[0]) or {"name": "x"}


def place(of: dict[str, Named], address: Address) -> str:
    wanted = {part for part in named(of, address) if f"{part}>" in address.route}
    try:
        return reverse(address.name, kwargs={part: named(of, address)[part] for part in wanted})
    except NoReverseMatch:
        pytest.fail(f"the town has nothing for {address.route}")


def own(town: Town) -> dict[str, Named]:
    return {**town.ana.named, **town.console}


def asked(browser: Any, method: str, address: str, form: dict[str, str] | None = None) -> Any:
    """What a browser is answered, after which nothing of it has happened, and its key is the old one."""
    key = browser.cookies.copy()
    with undone(), written() as said:
        facts = Fact.objects.count()
        answer = getattr(browser, method)(address, form or {})
        answer.written = [*said, *["a fact"] * (Fact.objects.count() - facts)]
    browser.cookies = key
    return answer


def is_refused(answer: Any) -> bool:
    if answer.status_code == 302:
        return answer.headers["Location"] in ELSEWHERE
    return answer.status_code in NOT_THERE


def test_every_address_stands_in_the_table() -> None:
    assert {each.route for each in ALL} == set(TABLE)
    assert len(ALL) > 120


@pytest.mark.parametrize("role", ROLES)
def test_what_the_table_does_not_open_is_shut(town: Town, role: str) -> None:
    wrong = []
    for address in ALL:
        where, may = place(own(town), address), TABLE[address.route][role]
        for method in (method for method, letter in METHODS.items() if letter not in may):
            answer = asked(town.browsers[role], method, where, EVERYTHING)
            if not is_refused(answer) or answer.written:
                wrong.append((method, where, answer, answer.written))
    assert wrong == []


@pytest.mark.parametrize("role", ROLES)
def test_what_the_table_opens_is_open(town: Town, role: str) -> None:
    wrong = []
    for address in ALL:
        where, may = place(own(town), address), TABLE[address.route][role]
        for method in (method for method, letter in METHODS.items() if letter in may):
            answer = asked(town.browsers[role], method, where)
            if answer.status_code not in (*OPEN[method], *ALSO.get(address.name, ())):
                wrong.append((method, where, answer))
    assert wrong == []


@pytest.mark.parametrize("role", ROLES)
def test_somebody_elses_is_as_unknown_as_nothing(town: Town, role: str) -> None:
    wrong = []
    for address in (each for each in ABOUT_SOMETHING if is_owned(town, each)):
        may = TABLE[address.route][role]
        for where in (place(of, address) for of in (town.zoe.named, like_nothing(town.zoe))):
            for method, letter in METHODS.items():
                answer = asked(town.browsers[role], method, where, EVERYTHING)
                unknown = answer.status_code == 404 or answer.headers.get("Location", "").endswith("/open")
                if not (unknown if letter in may else is_refused(answer) or unknown) or answer.written:
                    wrong.append((method, where, answer, answer.written))
    assert wrong == []


@pytest.mark.parametrize("role", [role for role in ROLES if role not in ("agent", "supervisor")])
def test_no_form_reaches_what_is_somebody_elses(town: Town, role: str) -> None:
    zoe = town.zoe
    work = dict.fromkeys(("work", "id", "prestation", "order"), str(zoe.work.id))
    names = {**work, "helper": str(zoe.bea.id), "company": str(zoe.company.id), "session": str(session_of(zoe).id)}
    before = facts_about(zoe)
    for address in (each for each in ALL if "w" in TABLE[each.route][role]):
        with undone():
            town.browsers[role].post(place(own(town), address), {**EVERYTHING, **names})
            assert facts_about(zoe) == before, address
            assert session_of(zoe), address


def session_of(of: Side) -> SessionView:
    """A browser in which somebody else is signed in."""
    [session] = sessions_of(of.household.id, this="")
    return session


def facts_about(of: Side) -> int:
    return Fact.objects.filter(Q(household_id=of.household.id) | Q(subject_id=of.work.id)).count()


def is_owned(town: Town, address: Address) -> bool:
    """Does the address name something that belongs to somebody? Opening a file is how customer service gets at it."""
    mine, others = place(town.ana.named | town.console, address), place(town.zoe.named | town.console, address)
    return mine != others and address.name != "console:open"


def like_nothing(of: Side) -> dict[str, Named]:
    """The same names, of what there is not."""
    return {
        name: {part: new_id() if isinstance(what, UUID) else what for part, what in each.items()}
        for name, each in of.named.items()
    }
