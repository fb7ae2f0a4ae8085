"""What a user of a company may do for it: pages that open to some duties only."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from voucherline.domain.accounts.values import Duty
from voucherline.kernel.actors import Role
from voucherline.pages.rendering import page
from voucherline.pages.signing_in import Person, PersonView, View, only

P = ParamSpec("P")


def may(person: Person, *duties: Duty) -> bool:
    """May somebody of a company do what one of these duties is about? The owner may do everything."""
    return person.role is Role.COMPANY and bool(person.may & {Duty.OWNER, *duties})


def only_with(*duties: Duty) -> Callable[[PersonView[P]], View[P]]:
    """Let in users of companies with one of these duties, and owners; to others of a company it is said why not."""

    def guard(view: PersonView[P]) -> View[P]:
        @wraps(view)
        def checked(request: HttpRequest, person: Person, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            if not may(person, *duties):
                return page(request, "pages/not_your_duty.html", status=403)
            return view(request, person, *args, **kwargs)

        opened = only(Role.COMPANY)(checked)
        opened.needs = duties  # type: ignore[attr-defined] # read by the test of permissions
        return opened

    return guard
