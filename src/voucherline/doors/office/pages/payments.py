"""What a company is owed and paid: submit, and for each payment a statement with the company's own references."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from voucherline.domain.companies import actions as company_actions
from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.values import Submits
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.domain.reimbursement import queries
from voucherline.domain.reimbursement.values import PaymentState, PaymentView
from voucherline.doors.office.pages.permissions import only_accountants
from voucherline.doors.office.payment_statements import Line, lines
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.time import brussels_day
from voucherline.notices.letters.tables import table_pdf
from voucherline.pages.exports import csv_response, xlsx_response
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import say
from voucherline.words.formats import cents_in_words, day_in_words

LISTED: Final = 100
SHOWN: Final = 200
"""So many lines of a statement stand on its page; all of them in its files."""
_COLUMNS: Final = ("reference", "day", "helper-number", "helper", "household", "minutes", "vouchers", "amount")
_NUMERIC: Final = (5, 6, 7)


@require_safe
@only_accountants
def listed(request: HttpRequest, person: Person) -> HttpResponse:
    """Show what is owed and not asked for yet, and what was paid."""
    return page(
        request,
        "office/payments.html",
        owed=sum(prestations.to_submit_of_company(person.id).values()),
        submits=companies.submission_of(person.id),
        ways=list(Submits),
        payments=queries.payments_of_company(person.id, limit=LISTED),
    )


@require_POST
@only_accountants
def submit(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Ask for all that is owed, now."""
    now = clock.now()
    for scheme in prestations.to_submit_of_company(person.id):
        reimbursement.submit(scheme, day=brussels_day(now), now=now, company=person.id)
    say_next(request, say("office-submitted", language_of(request)))
    return redirect("office:payments")


@require_POST
@only_accountants
def choose(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Note whether it is asked for every day, or when the company says so."""
    way = next((each for each in Submits if each.value == request.POST.get("submits")), None)
    if way is None:
        say_next(request, say("office-submits-missing", language_of(request)), done=False)
        return redirect("office:payments")
    company_actions.choose_submission(person.id, way, by=person.acting(Channel.OFFICE), now=clock.now())
    say_next(request, say("office-submits-noted", language_of(request)))
    return redirect("office:payments")


@require_safe
@only_accountants
def one(request: HttpRequest, person: Person, id_: UUID) -> HttpResponse:
    """Show what a payment pays."""
    payment = _own(id_, person)
    if payment is None:
        return nothing_here(request)
    found = list(lines(id_))
    rows = [(each, in_groups(each.household)) for each in found[:SHOWN]]
    more, transfer = max(0, len(found) - SHOWN), queries.transfer_of(id_).hex
    return page(request, "office/payment.html", payment=payment, transfer=transfer, rows=rows, more=more)


@require_safe
@only_accountants
def statement(request: HttpRequest, person: Person, id_: UUID, kind: str) -> HttpResponse:
    """The statement to take away: CSV, XLSX or PDF."""
    payment = _own(id_, person)
    if payment is None or kind not in ("csv", "xlsx", "pdf"):
        return nothing_here(request)
    language = language_of(request)
    name = f"{say('office-payment-file', language)}-{payment.day.isoformat()}"
    if kind == "pdf":
        return _pdf(payment, person, language, name)
    table = [_headings(language), *map(_row, lines(id_))]
    return csv_response(name, table) if kind == "csv" else xlsx_response(name, table)


def _own(id_: UUID, person: Person) -> PaymentView | None:
    """A payment of this company; another's is as unknown as one that never was."""
    found = queries.payment(id_)
    if found is None or found.company != person.id or found.state is PaymentState.WITHDRAWN:
        return None
    return found


def _headings(language: str) -> list[str]:
    return [say("office-statement-column", language, column=each) for each in _COLUMNS]


def _row(line: Line) -> tuple[object, ...]:
    return (
        line.reference,
        line.day,
        line.helper.number,
        line.helper.name,
        line.household,
        line.minutes,
        line.vouchers,
        Decimal(line.cents).scaleb(-2),
    )


def _pdf(payment: PaymentView, person: Person, language: str, name: str) -> HttpResponse:
    day = day_in_words(payment.day, language)
    made = table_pdf(
        title=say("office-payment", language, day=payment.day),
        language=language,
        facts=[
            (say("portal-company", language), f"{person.name} ({person.number})"),
            (say("portal-state", language), say("office-payment-state", language, state=payment.state.value)),
            (say("office-payment-reference", language), queries.transfer_of(payment.id).hex),
            (say("portal-day", language), day),
        ],
        headings=_headings(language),
        rows=list(_written(lines(payment.id), language)),
        sums=[*[""] * 6, str(payment.vouchers), cents_in_words(payment.cents, language)],
        numeric=_NUMERIC,
        made_on=payment.day,
    )
    answer = HttpResponse(made, content_type="application/pdf")
    answer["Content-Disposition"] = f'attachment; filename="{name}.pdf"'
    answer["Cache-Control"] = "no-store"
    return answer


def _written(found: Iterable[Line], language: str) -> Iterable[list[str]]:
    for line in found:
        yield [
            line.reference,
            line.day.isoformat(),
            line.helper.number,
            line.helper.name,
            in_groups(line.household),
            str(line.minutes),
            str(line.vouchers),
            cents_in_words(line.cents, language),
        ]
