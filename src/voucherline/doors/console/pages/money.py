"""Money moved by hand: one person proposes or enters, another approves or enters the same; nothing moves before."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from voucherline.domain.households import actions as households
from voucherline.domain.households import queries as household_queries
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders import queries as order_queries
from voucherline.domain.prestations.values import ReasonMissing
from voucherline.domain.wallet import actions as wallet
from voucherline.domain.wallet import queries as wallets
from voucherline.doors.console import second_person
from voucherline.doors.console.pages.opened import opened_first
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.free_words import WordsTooLong
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.ledger.values import AccountNeedsSecondPerson
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say

_SHOWN = 50
_MOST_DIGITS = 6


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
@opened_first
def money(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Show orders and the account for refunds; enter an account, or propose to take an order back or to refund."""
    if request.method != "POST":
        return _page(request, person, household)
    match request.POST.get("what"):
        case "account":
            return _account(request, person, household)
        case "refund":
            return _refund(request, person, household)
        case _:
            return _withdraw(request, person, household)


def _account(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Enter where money goes back to; it holds once a colleague has entered the same."""
    language, by = language_of(request), person.acting(Channel.CONSOLE)
    try:
        households.set_refund_account(household, request.POST.get("iban", ""), by=by, now=clock.now())
    except AccountNeedsSecondPerson as noted:
        say_next(request, refusal_in_words(noted, language))
    except Refusal as refusal:
        return _page(request, person, household, wrong={"iban": refusal_in_words(refusal, language)})
    else:
        say_next(request, say("console-account-holds", language))
    return redirect("console:money", household)


def _withdraw(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Propose to take an order back; a supervisor approves it on another page."""
    language, by = language_of(request), person.acting(Channel.CONSOLE)
    chosen, reason = request.POST.get("order", ""), request.POST.get("why", "").strip()
    if not chosen:
        return _page(request, person, household, wrong={"order": say("console-choose-one", language)})
    if chosen not in {str(each.id) for each in order_queries.orders_of(household, limit=_SHOWN)}:
        return nothing_here(request)
    try:
        if not reason:
            raise ReasonMissing
        orders.propose_withdrawal(UUID(chosen), id_=new_id(), reason=reason, by=by, now=clock.now())
    except Refusal as refusal:
        return _page(request, person, household, wrong={"why": refusal_in_words(refusal, language)})
    say_next(request, say("console-proposed", language))
    return redirect("console:money", household)


def _refund(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Propose to give the money of free vouchers back; a supervisor approves it on another page."""
    language, by = language_of(request), person.acting(Channel.CONSOLE)
    typed, reason = request.POST.get("vouchers", "").strip(), request.POST.get("refund_why", "").strip()
    if typed and not is_count(typed):
        return _page(request, person, household, wrong={"vouchers": say("portal-number-unreadable", language)})
    if not reason:
        return _page(request, person, household, wrong={"refund_why": refusal_in_words(ReasonMissing(), language)})
    number = household_queries.by_ids([household])[household].number
    try:
        wallet.propose_refund(
            number, vouchers=int(typed) if typed else None, id_=new_id(), reason=reason, by=by, now=clock.now()
        )
    except Refusal as refusal:
        field = "refund_why" if isinstance(refusal, WordsTooLong) else "vouchers"
        return _page(request, person, household, wrong={field: refusal_in_words(refusal, language)})
    say_next(request, say("console-proposed", language))
    return redirect("console:money", household)


def is_count(typed: str) -> bool:
    """A number of vouchers that somebody may mean."""
    return typed.isascii() and typed.isdigit() and len(typed) <= _MOST_DIGITS


def _page(
    request: HttpRequest, person: Person, household: UUID, *, wrong: Mapping[str, str] | None = None
) -> HttpResponse:
    there = household_queries.by_ids([household])[household]
    waiting = [each for each in second_person.waiting() if each.household == there.number]
    bought = order_queries.orders_of(household, limit=_SHOWN)
    proposed = {each.about for each in waiting}
    return show(
        request,
        person,
        "money",
        wrong=wrong,
        household=there,
        number=in_groups(there.number),
        orders=bought,
        wallet=wallets.wallet(household),
        open_orders=[each for each in bought if not (each.free or each.withdrawn or each.id in proposed)],
        declined=second_person.declined(now=clock.now(), household=household),
        days=second_person.DECLINED_DAYS,
        waiting=[(each, each.key) for each in waiting],
    )
