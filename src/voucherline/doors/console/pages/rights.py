"""What a household proved a right to: a proof that somebody saw is entered, free vouchers are proposed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from voucherline.domain.households import actions as households
from voucherline.domain.households import queries as household_queries
from voucherline.domain.households.values import ProofKind
from voucherline.domain.orders import actions as orders
from voucherline.domain.prestations.values import ReasonMissing
from voucherline.doors.console import second_person
from voucherline.doors.console.pages.opened import opened_first
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.days import read_day
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say

_KINDS = tuple(each.value for each in ProofKind)


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
@opened_first
def rights(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Show what was proved; enter a proof, or propose the free vouchers that it gives a right to."""
    if request.method != "POST":
        return _page(request, person, household)
    if request.POST.get("what") == "free":
        return _free(request, person, household)
    return _proof(request, person, household)


def _proof(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Enter a proof, with what was shown; it moves no money by itself."""
    language, given = language_of(request), request.POST
    days = {name: _day(given.get(name, "")) for name in ("first", "last")}
    wrong: dict[str, str] = {}
    if given.get("kind") not in _KINDS:
        wrong["kind"] = say("console-choose-one", language)
    if days["first"] is None:
        wrong["first"] = say("portal-day-unreadable", language)
    if given.get("last", "").strip() and days["last"] is None:
        wrong["last"] = say("portal-day-unreadable", language)
    if not given.get("shown", "").strip():
        wrong["shown"] = refusal_in_words(ReasonMissing(), language)
    if wrong or days["first"] is None:
        return _page(request, person, household, wrong=wrong)
    try:
        households.accept_proof(
            household,
            ProofKind(given["kind"]),
            first=days["first"],
            last=days["last"],
            shown=given["shown"].strip(),
            by=person.acting(Channel.CONSOLE),
            now=clock.now(),
        )
    except Refusal as refusal:
        return _page(request, person, household, wrong={"last": refusal_in_words(refusal, language)})
    say_next(request, say("console-proof-entered", language))
    return redirect("console:rights", household)


def _day(typed: str) -> date | None:
    try:
        return read_day(typed)
    except ValueError:
        return None


def _free(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Propose the year's free vouchers; a supervisor approves them on another page."""
    language, reason = language_of(request), request.POST.get("why", "").strip()
    number = household_queries.by_ids([household])[household].number
    try:
        if not reason:
            raise ReasonMissing
        by = person.acting(Channel.CONSOLE)
        orders.propose_free(number, id_=new_id(), reason=reason, by=by, now=clock.now())
    except Refusal as refusal:
        return _page(request, person, household, wrong={"why": refusal_in_words(refusal, language)})
    say_next(request, say("console-proposed", language))
    return redirect("console:rights", household)


def _page(
    request: HttpRequest, person: Person, household: UUID, *, wrong: Mapping[str, str] | None = None
) -> HttpResponse:
    there = household_queries.by_ids([household])[household]
    proofs = household_queries.proofs_of(household)
    today = brussels_day(clock.now())
    waiting = [each for each in second_person.waiting() if each.household == there.number]
    return show(
        request,
        person,
        "rights",
        wrong=wrong,
        household=there,
        number=in_groups(there.number),
        proofs=[(each, each.first <= today and (each.last is None or today <= each.last)) for each in proofs],
        kinds=tuple(ProofKind),
        may_be_free=any(each.kind is ProofKind.SELF_EMPLOYED_MOTHER for each in proofs),
        waiting=[each for each in waiting if each.what == "free vouchers"],
    )
