"""The last step: somebody has shown enough, and is signed in."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.values import UserView
from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.values import HelperView
from voucherline.domain.households import actions
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdView, MandateView
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel, Role
from voucherline.kernel.time import brussels_day
from voucherline.pages.signing_in import Person, has_pages, home_of, sign_in

MOST_AT_ONCE: Final = 10
"""Whoever signs in once more ends the session that began first."""


def household_comes_in(request: HttpRequest, household: HouseholdView) -> HttpResponse:
    """Sign a household in."""
    return _comes_in(request, Person(Role.HOUSEHOLD, household.number, household.id, household.name))


def holder_comes_in(request: HttpRequest, mandate: MandateView) -> HttpResponse:
    """Sign in whoever holds a mandate and has no account: only the household's pages, by what the mandate allows.

    Refused while it allows nothing.
    """
    giver, now = households.by_ids([mandate.household])[mandate.household], clock.now()
    by = households.holder(mandate.id, Channel.PORTAL, on=brussels_day(now))
    actions.note_look(giver.id, why="", by=by, now=now)
    return _comes_in(request, Person(Role.HOLDER, giver.number, mandate.id, mandate.holder_name))


def helper_comes_in(request: HttpRequest, helper: HelperView) -> HttpResponse:
    """Sign a helper in."""
    return _comes_in(request, Person(Role.HELPER, helper.number, helper.id, helper.name))


def user_comes_in(request: HttpRequest, user: UserView) -> HttpResponse:
    """Sign in a user: of a company as the company, in whose name it acts; of customer service as itself."""
    if user.company is None:
        return _comes_in(request, Person(user.role, user.login, user.id, user.name))
    company = companies.companies([user.company])[user.company]
    may = frozenset(each.value for each in user.may)
    person = Person(user.role, company.number, company.id, company.name, user=user.login, may=may)
    return _comes_in(request, person, owner=user.id)


def _comes_in(request: HttpRequest, person: Person, *, owner: UUID | None = None) -> HttpResponse:
    accounts.end_oldest_sessions(owner or person.id, keep=MOST_AT_ONCE - 1)
    sign_in(request, person, owner=owner)
    return redirect(home_of(person.role) if has_pages(person.role) else "signed-in")
