"""The clock of a played town, which a visitor pushes: silence, expiry and payment happen at once."""

from __future__ import annotations

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from voucherline.database import queue
from voucherline.kernel import clock
from voucherline.pages import played_clock
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.saying import say_next
from voucherline.pages.this_machine import is_demo
from voucherline.words.catalogue import say

LENGTHS: Final = (1, 7, 30)
"""By so many days the clock is pushed."""


@require_safe
@never_cache
def clock_page(request: HttpRequest) -> HttpResponse:
    """Show what time it is here, and how far a push has come."""
    if not is_demo(request):
        raise Http404
    pushed = queue.is_on_its_way(played_clock.PUSH)
    played = played_clock.read()
    return page(request, "clockwork/clock.html", now=clock.now(), pushed=pushed, played=played, lengths=LENGTHS)


@require_POST
def push(request: HttpRequest) -> HttpResponse:
    """Ask for a push; a worker plays the days."""
    if not is_demo(request):
        raise Http404
    told = request.POST.get("days", "")
    if told not in map(str, LENGTHS):
        return redirect("clock")
    if queue.is_on_its_way(played_clock.PUSH):
        say_next(request, say("played-clock-already", language_of(request)), done=False)
        return redirect("clock")
    played_clock.write(played_clock.read().aimed(int(told)))
    queue.enqueue(played_clock.PUSH, once=played_clock.PUSH)
    return redirect("clock")
