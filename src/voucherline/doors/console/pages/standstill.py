"""What is down, what was, and since when: noted by hand where it was not noticed by itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from voucherline.domain.prestations import queries as prestations
from voucherline.doors.console import outages
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.days import read_day_and_hour
from voucherline.kernel.time import BRUSSELS, Period
from voucherline.pages.language import language_of
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.schemes.values import Lifeline
from voucherline.words.catalogue import say

SHOWN: Final = timedelta(days=92)
_LIFELINES: Final = tuple(each.value for each in Lifeline)


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
def standstill(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Show what is down and was; note that something is, works again, or was."""
    if request.method != "POST":
        return _page(request, person)
    language, asked, what = language_of(request), request.POST.get("lifeline", ""), request.POST.get("what", "")
    if asked not in _LIFELINES:
        return _page(request, person, wrong={"lifeline": say("console-choose-one", language)})
    lifeline, by, now = Lifeline(asked), person.acting(Channel.CONSOLE), clock.now()
    if what == "was":
        period = _period(request)
        if period is None or period.end > now:
            return _page(request, person, wrong={"start": say("console-outage-times-wrong", language)})
        outages.note(lifeline, period, by=by)
        said, done = "console-outage-was-noted", True
    elif what == "ends":
        done = outages.end(lifeline, by=by, now=now)
        said = "console-outage-ended" if done else "console-outage-was-not-there"
    else:
        done = outages.begin(lifeline, by=by, now=now)
        said = "console-outage-begun" if done else "console-outage-known"
    say_next(request, say(said, language), done=done)
    return redirect("console:outages")


def _period(request: HttpRequest) -> Period | None:
    """From when to when, on a Brussels clock; nothing, if that cannot be read or runs backwards."""
    try:
        start, end = (read_day_and_hour(request.POST.get(name, "")) for name in ("start", "end"))
    except ValueError:
        return None
    if start.tzinfo or end.tzinfo or start >= end:
        return None
    return Period(start.replace(tzinfo=BRUSSELS), end.replace(tzinfo=BRUSSELS))


def _page(request: HttpRequest, person: Person, *, wrong: Mapping[str, str] | None = None) -> HttpResponse:
    now = clock.now()
    lasting, past = prestations.lasting_outages(), prestations.outages(since=now - SHOWN, now=now)
    over = [
        (each.value, period)
        for each, periods in past.items()
        for period in periods
        if (each, period.start) not in lasting.items()
    ]
    return show(
        request,
        person,
        "outages",
        wrong=wrong,
        lasting=[(each.value, since) for each, since in lasting.items()],
        over=sorted(over, key=lambda each: each[1].start, reverse=True),
        lifelines=_LIFELINES,
        working=[each for each in _LIFELINES if each not in lasting],
    )
