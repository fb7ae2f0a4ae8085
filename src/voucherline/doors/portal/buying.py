"""Wallet, orders and money back, on the web."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from voucherline.domain.bank import queries as bank
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import MandateRight
from voucherline.domain.orders import actions as order_actions
from voucherline.domain.orders import queries as orders
from voucherline.domain.orders.values import Quote
from voucherline.domain.wallet import actions as wallet_actions
from voucherline.domain.wallet import queries as wallets
from voucherline.doors.portal.acting import itself, itself_or_holder
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.ids import derived_id
from voucherline.kernel.money import Euro
from voucherline.kernel.numbers import structured
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.payment_codes import payment_code
from voucherline.pages.rendering import page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.schemes.catalogue import terms_for
from voucherline.words.catalogue import refusal_in_words, say


@require_safe
@itself_or_holder(MandateRight.SEE)
def wallet(request: HttpRequest, person: Person) -> HttpResponse:
    """Show what is in the wallet, lot by lot."""
    there = wallets.wallet(person.id)
    lots = [(lot, Euro(lot.price_cents), lot.free + lot.held) for lot in there.lots if lot.free + lot.held]
    return page(request, "portal/wallet.html", wallet=there, lots=lots)


@require_http_methods(["GET", "HEAD", "POST"])
@itself
def order(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Work out what so many vouchers cost today, say how to pay, and note that they will be."""
    if request.method == "POST":
        return _announce(request, person)
    asked = request.GET.get("vouchers", "").strip()
    if not asked:
        return _order_page(request, person, asked=_usual(person, brussels_day(clock.now())))
    if not _is_count(asked):
        return _order_again(request, person, asked, say("portal-number-unreadable", language_of(request)))
    try:
        quote = orders.quote(person.number, int(asked), on=brussels_day(clock.now()))
    except Refusal as refusal:
        return _order_again(request, person, asked, refusal_in_words(refusal, language_of(request)))
    once = clock.now().isoformat()
    return _order_page(request, person, asked=asked, quote=quote, once=once, **_payment(person, quote))


def _announce(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Note an order that will be paid; the page holds what makes its request one."""
    asked = request.POST.get("vouchers", "").strip()
    if not _is_count(asked):
        return _order_again(request, person, asked, say("portal-number-unreadable", language_of(request)))
    once = derived_id("demand", person.id, request.POST.get("once", ""))
    try:
        order_actions.demand(person.number, int(asked), id_=once, by=person.acting(Channel.PORTAL), now=clock.now())
    except Refusal as refusal:
        return _order_again(request, person, asked, refusal_in_words(refusal, language_of(request)))
    say_next(request, say("portal-demand-noted", language_of(request)))
    return redirect(f"{reverse('portal:order')}?vouchers={int(asked)}")


def _order_page(request: HttpRequest, person: Person, *, status: int = 200, **context: Any) -> HttpResponse:
    demands = orders.demands_of(person.id)
    return page(request, "portal/order.html", status=status, demands=demands, **context)


def _usual(person: Person, today: date) -> int:
    """A number to begin with: the smallest order."""
    return terms_for(households.by_number(person.number).scheme, on=today).smallest_order


def _is_count(told: str) -> bool:
    return told.isascii() and told.isdigit() and 0 < len(told) <= len("999999") and int(told) > 0


def _order_again(request: HttpRequest, person: Person, asked: str, error: str) -> HttpResponse:
    return _order_page(request, person, status=422, asked=asked, error=error)


def _payment(person: Person, quote: Quote) -> dict[str, Any]:
    account = bank.account_of(households.by_number(person.number).scheme)
    communication = structured(quote.number)
    return {
        "account": account,
        "iban": " ".join(account.iban[place : place + 4] for place in range(0, len(account.iban), 4)),
        "communication": communication,
        "code": payment_code(name=account.name, iban=account.iban, amount=quote.total, message=communication),
    }


@require_http_methods(["GET", "HEAD", "POST"])
@itself
def refund(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Give free vouchers back for their price."""
    now = clock.now()
    free = wallets.wallet(person.id).free
    if request.method != "POST":
        return page(request, "portal/refund.html", free=free, once=now.isoformat())
    language, asked = language_of(request), request.POST.get("vouchers", "").strip()
    if not _is_count(asked):
        return _refund_again(request, free, say("portal-number-unreadable", language))
    # The page holds what makes its request one: sent twice, it is met once.
    once = derived_id("refund", person.id, request.POST.get("once", ""))
    try:
        cents = wallet_actions.refund(
            person.number, vouchers=int(asked), request=once, by=person.acting(Channel.PORTAL), now=now
        )
    except Refusal as refusal:
        return _refund_again(request, free, refusal_in_words(refusal, language))
    say_next(request, say("portal-refunded", language, amount=Euro(cents)))
    return redirect("portal:wallet")


def _refund_again(request: HttpRequest, free: int, error: str) -> HttpResponse:
    asked, once = request.POST.get("vouchers", ""), request.POST.get("once", "")
    return page(request, "portal/refund.html", status=422, free=free, asked=asked, once=once, error=error)
