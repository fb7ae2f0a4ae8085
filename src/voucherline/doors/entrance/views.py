"""The start page, and how people of a played town come in; with eID and codes: later."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdView
from voucherline.kernel.actors import Role
from voucherline.pages.rendering import page
from voucherline.pages.signing_in import Person, sign_in, sign_out, signed_in
from voucherline.pages.this_machine import is_demo
from voucherline.schemes.values import Solution

SAMPLES_OF_A_SOLUTION = 3


@require_safe
def start(request: HttpRequest) -> HttpResponseBase:
    """Show which door is whose; whoever is signed in goes on to its own."""
    if signed_in(request):
        return redirect("portal:home")
    demo = is_demo(request)
    return page(request, "entrance/start.html", demo=demo, samples=list(_samples()) if demo else ())


def _samples() -> Iterable[HouseholdView]:
    for solution in Solution:
        yield from households.some(solution, limit=SAMPLES_OF_A_SOLUTION)


@require_POST
def sign_in_as(request: HttpRequest) -> HttpResponse:
    """Sign in as a household of a played town; there is no such page anywhere else."""
    if not is_demo(request):
        raise Http404
    found = households.by_numbers([request.POST.get("number", "")])
    for household in found.values():
        sign_in(request, Person(Role.HOUSEHOLD, household.number, household.id, household.name))
        return redirect("portal:home")
    return redirect("start")


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Sign out."""
    sign_out(request)
    return redirect("start")
