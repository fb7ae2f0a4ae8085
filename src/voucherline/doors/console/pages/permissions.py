"""Who of us may open which page: inspectors look at all of them and change nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, Final, ParamSpec

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from voucherline.kernel.actors import Role
from voucherline.pages.rendering import page
from voucherline.pages.signing_in import Person, only

P = ParamSpec("P")
PersonView = Callable[Concatenate[HttpRequest, Person, P], HttpResponseBase]
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]

STAFF: Final = (Role.AGENT, Role.SUPERVISOR)
ALL: Final = (*STAFF, Role.INSPECTOR)


def looked_at_by_all(view: PersonView[P]) -> View[P]:
    """All of us see the page; what is sent from it, inspectors may not send."""

    @wraps(view)
    def guarded(request: HttpRequest, person: Person, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if request.method == "POST" and person.role not in STAFF:
            return page(request, "console/read_only.html", status=403)
        return view(request, person, *args, **kwargs)

    return only(*ALL)(guarded)
