"""Pages that change how somebody comes in, or who else does: for whoever showed who they are a moment ago."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Concatenate, ParamSpec

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from voucherline.pages.rendering import page
from voucherline.pages.signing_in import JUST, Person, has_just_signed_in

P = ParamSpec("P")
PersonView = Callable[Concatenate[HttpRequest, Person, P], HttpResponseBase]


def freshly(view: PersonView[P]) -> PersonView[P]:
    """Ask whoever signed in longer ago to do so again: somebody else may have found the browser open."""

    @wraps(view)
    def checked(request: HttpRequest, person: Person, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        # Whoever opened the form in time has time to fill it in.
        within = 2 * JUST if request.method == "POST" else JUST
        if not has_just_signed_in(request, within=within):
            return page(request, "pages/sign_in_again.html", status=HTTPStatus.FORBIDDEN)
        return view(request, person, *args, **kwargs)

    return checked
