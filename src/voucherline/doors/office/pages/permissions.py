"""Who comes in: users of companies, each to what is its company's own and its own duty."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Final, ParamSpec

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from voucherline.domain.accounts.values import Duty
from voucherline.kernel.actors import Role
from voucherline.pages.rendering import page
from voucherline.pages.signing_in import Person, PersonView, View, only

P = ParamSpec("P")

only_companies: Final = only(Role.COMPANY)
"""Every page asks for things with the id of the company that is signed in: another's are as unknown as none."""


def _only_with(*duties: Duty) -> Callable[[PersonView[P]], View[P]]:
    """Let in whose duty it is, and owners, who may do everything; whoever else is of the company hears whom to ask."""

    def guard(view: PersonView[P]) -> View[P]:
        @only_companies
        @wraps(view)
        def guarded(request: HttpRequest, person: Person, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            if person.may.isdisjoint((Duty.OWNER, *duties)):
                return page(request, "office/not_your_duty.html", status=403)
            return view(request, person, *args, **kwargs)

        return guarded

    return guard


def only_owners(view: PersonView[P]) -> View[P]:
    """Who signs in for the company."""
    return _only_with()(view)


def only_planners(view: PersonView[P]) -> View[P]:
    """Helpers and their hours."""
    return _only_with(Duty.PLANNER)(view)


def only_accountants(view: PersonView[P]) -> View[P]:
    """What the company is paid, and what it asks beside that."""
    return _only_with(Duty.ACCOUNTANT)(view)
