"""The start page, and how people of a played town come in by one click."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from voucherline.doors.entrance.samples import doors, sample, samples
from voucherline.pages.rendering import page
from voucherline.pages.signing_in import has_pages, home_of, sign_in, sign_out, signed_in
from voucherline.pages.this_machine import is_demo


@require_safe
@never_cache
def start(request: HttpRequest) -> HttpResponseBase:
    """Show which door is whose; whoever is signed in goes on to its own."""
    if person := signed_in(request):
        return redirect(home_of(person.role) if has_pages(person.role) else "signed-in")
    if not is_demo(request):
        return page(request, "entrance/start.html", demo=False)
    known = [each for each in samples() if has_pages(each.person.role)]
    return page(request, "entrance/start.html", demo=True, doors=doors(known))


@require_POST
def sign_in_as(request: HttpRequest) -> HttpResponse:
    """Sign in as somebody of a played town; there is no such page anywhere else."""
    if not is_demo(request):
        raise Http404
    person = sample(*(request.POST.get(name, "") for name in ("role", "number", "how")))
    if person is None or not has_pages(person.role):
        return redirect("start")
    sign_in(request, person)
    return redirect(home_of(person.role))


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Sign out; nothing of what was shown stays with the browser.

    What helpers keep on their telephones is not taken: hours that wait there would be lost. Their own script forgets.
    """
    sign_out(request)
    answer = redirect("start")
    answer["Clear-Site-Data"] = '"cache"'
    return answer
