"""A bank line of the tray: whose order it is, or back to who paid, or nothing more to do."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import Decision, Outcome, WaitingLine
from voucherline.domain.households import queries as households
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders import queries as order_queries
from voucherline.domain.prestations import actions as prestations
from voucherline.doors.console.pages.permissions import STAFF, looked_at_by_all
from voucherline.kernel import clock
from voucherline.kernel.actors import Actor, Channel
from voucherline.kernel.refusals import Refusal
from voucherline.ledger.values import AccountNeedsSecondPerson
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say
from voucherline.words.formats import cents_in_words
from voucherline.words.outcomes import line_in_words

HOUSEHOLD: Final = "household"
RETURN: Final = "return"
LEAVE: Final = "leave"


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
def line(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Show a line that waits; decide it."""
    waiting = bank.waiting_line(id_)
    if waiting is None:
        return nothing_here(request)
    if request.method != "POST":
        return _page(request, person, waiting)
    language, what = language_of(request), request.POST.get("what", "")
    if what not in (HOUSEHOLD, RETURN, LEAVE):
        return _page(request, person, waiting, error=say("console-choice-missing", language), field="what-1")
    try:
        decision = _decided(request, id_, what, by=person.acting(Channel.CONSOLE), now=clock.now())
    except AccountNeedsSecondPerson as noted:
        say_next(request, refusal_in_words(noted, language))
        return redirect("console:tray")
    except Refusal as refusal:
        field = "iban" if what == RETURN else "number"
        return _page(request, person, waiting, error=refusal_in_words(refusal, language), field=field)
    words = line_in_words(decision.outcome.value, decision.reason, language)
    if decision.outcome is Outcome.IN_TRAY:
        say_next(request, words, done=False)
    else:
        say_next(request, say("console-line-decided", language, words=words))
    return redirect("console:tray")


def _decided(request: HttpRequest, id_: UUID, what: str, *, by: Actor, now: datetime) -> Decision:
    """Carry out what was chosen; tell what became of the line. What cannot be settled so stays in the tray."""
    if what == LEAVE:
        orders.leave_alone(id_, by=by, now=now)
        return Decision(Outcome.LEFT_ALONE, "seen")
    number = households.by_number(_digits(request)).number if what == HOUSEHOLD else None
    iban = request.POST.get("iban", "").strip() if what == RETURN else ""
    decision = orders.decide_by_hand(id_, number=number, back_to=iban, by=by, now=now)
    prestations.cover(order_queries.holders([id_]), now=now)
    return decision


def _digits(request: HttpRequest) -> str:
    """The number that was typed, however it was written."""
    return "".join(sign for sign in request.POST.get("number", "") if sign.isascii() and sign.isdigit())


def amount(cents: int, currency: str, language: str) -> str:
    """What a line moved, in its own currency."""
    return cents_in_words(cents, language) if currency == "EUR" else f"{cents / 100:.2f} {currency}"


def _page(
    request: HttpRequest, person: Person, waiting: WaitingLine, *, error: str = "", field: str = ""
) -> HttpResponse:
    language = language_of(request)
    return page(
        request,
        "console/line.html",
        status=422 if error else 200,
        movement=waiting,
        amount=amount(waiting.result.cents, waiting.currency, language),
        why=line_in_words(waiting.result.outcome, waiting.result.reason, language),
        error=error,
        field=field,
        given=request.POST,
        may_act=person.role in STAFF,
    )
