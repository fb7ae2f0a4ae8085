"""What one person entered and a second must enter too, approve, or decline."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from voucherline.domain.households import queries as households
from voucherline.domain.prestations.values import ReasonMissing
from voucherline.doors.console import approving, second_person
from voucherline.doors.console.approving import APPROVED_BY
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.doors.console.pages.tray import Row
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel, Role
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person, only
from voucherline.words.catalogue import refusal_in_words, say


@require_safe
@looked_at_by_all
def second(request: HttpRequest, person: Person) -> HttpResponse:
    """List what one person entered and a second must enter too, or approve."""
    waiting = second_person.waiting()
    there = households.by_numbers(each.household for each in waiting if each.household)
    rows = [Row(each, there.get(each.household), each.key) for each in waiting]
    return show(
        request,
        person,
        "second",
        rows=rows,
        declined=second_person.declined(now=clock.now()),
        days=second_person.DECLINED_DAYS,
        approvable=tuple(APPROVED_BY),
        approves=person.role is Role.SUPERVISOR,
        login=person.number,
    )


@require_POST
@only(Role.SUPERVISOR)
def approve(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Approve what a colleague proposed: now it happens."""
    proposed = _proposed(id_)
    if proposed is None:
        return nothing_here(request)
    language = language_of(request)
    try:
        APPROVED_BY[proposed.what](id_, by=person.acting(Channel.CONSOLE), now=clock.now())
    except Refusal as refusal:
        say_next(request, refusal_in_words(refusal, language), done=False)
    else:
        say_next(request, say("console-approved", language))
    return redirect("console:second")


@require_POST
@looked_at_by_all
def decline(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Say no to what a colleague proposed, or take back what one proposed oneself; it is kept with the reason."""
    if _proposed(id_) is None:
        return nothing_here(request)
    language, because = language_of(request), request.POST.get("because", "").strip()
    try:
        if not because:
            raise ReasonMissing
        approving.decline(id_, because=because, by=person.acting(Channel.CONSOLE), now=clock.now())
    except Refusal as refusal:
        say_next(request, refusal_in_words(refusal, language), done=False)
    else:
        say_next(request, say("console-declined", language))
    return redirect("console:second")


def _proposed(id_: UUID) -> second_person.Waiting | None:
    """A proposal that waits for approval; what must be entered twice is none."""
    waiting = (each for each in second_person.waiting() if each.id == id_)
    return next((each for each in waiting if each.what in APPROVED_BY), None)
