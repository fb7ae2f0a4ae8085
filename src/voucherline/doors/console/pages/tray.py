"""What waits for a person's decision, and what comes next of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from voucherline.domain.bank import actions as bank_actions
from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import WaitingLine
from voucherline.domain.companies import queries as companies
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdView
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations import queries_of_helpers
from voucherline.doors.console.pages import elsewhere, forms
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel, Role
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.ledger.values import AccountNeedsSecondPerson
from voucherline.notices import queries as notices
from voucherline.notices.values import NoticeKind
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say
from voucherline.words.outcomes import line_in_words

SHOWN: Final = 20
"""So many of each kind stand on the page."""
_HOUSEHOLD: Final = "household"


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of what waits: the oldest of it, and how much it is in all."""

    title: str
    kind: str
    rows: Sequence[Any]
    count: int

    @property
    def more(self) -> int:
        """How many are not shown."""
        return self.count - len(self.rows)


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that waits; about a household, where there is one."""

    about: Any
    household: HouseholdView | None = None
    words: str = ""

    @property
    def number(self) -> str:
        """The user number as people read it."""
        return in_groups(self.household.number) if self.household else ""


@require_safe
@looked_at_by_all
def tray(request: HttpRequest, person: Person) -> HttpResponse:
    """List what waits, the oldest of each kind."""
    language = language_of(request)
    lines, payments = bank.waiting_lines(), bank.without_account()
    works, wrong = prestations.tray(), prestations.wrong_by_silence()
    # An unclear form lies in the tray itself.
    unreachable = [
        each for each in notices.unreachable() if each.recipient == _HOUSEHOLD and each.kind != NoticeKind.FORM_QUESTION
    ]
    calls = elsewhere.waiting_call_backs(limit=100)
    objections = queries_of_helpers.open_objections()
    unclear = forms.waiting()
    who = companies.helpers(each.helper for each in objections[:SHOWN])
    about: list[Any] = [*works[:SHOWN], *objections[:SHOWN], *wrong[:SHOWN], *unreachable[:SHOWN], *calls[:SHOWN]]
    there = households.by_ids(each.household for each in about if each.household)

    def part(title: str, kind: str, waiting: Sequence[Any], words: Callable[[Any], str] = lambda _: "") -> Part:
        # A payment goes to a household or a company: whom it goes to, it names itself.
        whose = None if kind in ("line", "payment", "form") else there.get
        rows = [Row(each, whose(each.household) if whose else None, words(each)) for each in waiting[:SHOWN]]
        return Part(title, kind, rows, len(waiting))

    parts = [
        part("console-tray-calls", "call", calls),
        part("console-tray-works", "work", works, lambda each: _why(each.tray, language)),
        part("console-tray-objections", "objection", objections, lambda each: who[each.helper].name),
        part("console-tray-lines", "line", lines, lambda each: _why_line(each, language)),
        part("console-tray-forms", "form", unclear, lambda each: each.kind),
        part("console-tray-unreachable", "unreachable", unreachable),
        part("console-tray-wrong", "wrong", wrong),
        part(
            "console-tray-payments", "payment", payments, lambda each: line_in_words("returned", each.reason, language)
        ),
    ]
    return page(request, "console/tray.html", parts=parts, looks_only=person.role is Role.INSPECTOR)


def _why(tray: str, language: str) -> str:
    return say("console-tray-why", language, why=tray.replace(" ", "-"))


def _why_line(each: WaitingLine, language: str) -> str:
    return line_in_words(each.result.outcome, each.result.reason, language)


@require_POST
@looked_at_by_all
def account(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Enter to which account a payment goes; it goes there once a second person enters the same."""
    language = language_of(request)
    try:
        bank_actions.enter_account(
            id_, request.POST.get("iban", ""), by=person.acting(Channel.CONSOLE), now=clock.now()
        )
    except Refusal as refusal:
        # What one person entered is noted; all else was not done.
        say_next(request, refusal_in_words(refusal, language), done=isinstance(refusal, AccountNeedsSecondPerson))
    else:
        say_next(request, say("console-payment-goes", language))
    return redirect("console:tray")
