"""The addresses of the pages of customer service."""

from __future__ import annotations

from django.urls import path

from voucherline.doors.console.pages import (
    calling_back,
    exporting,
    file,
    finding,
    helped,
    keying,
    letters,
    lines,
    money,
    more,
    on_behalf,
    responses,
    samples,
    standstill,
    terms,
    tray,
    uploading,
    work,
)

app_name = "console"
urlpatterns = [
    path("", finding.search, name="search"),
    path("household/<uuid:household>", file.file, name="file"),
    path("household/<uuid:household>/open", finding.open_, name="open"),
    path("household/<uuid:household>/work/<uuid:id_>", work.work, name="work"),
    path("household/<uuid:household>/work/<uuid:id_>/answer", work.answer, name="answer"),
    path("household/<uuid:household>/work/<uuid:id_>/decide", work.decide, name="decide"),
    path("household/<uuid:household>/work/<uuid:id_>/correct", work.correct, name="correct"),
    path("household/<uuid:household>/response", responses.response, name="response"),
    path("forms", keying.registration, name="registration"),
    path("forms/response", responses.response_form, name="response-form"),
    path("more", more.more, name="more"),
    path("statements", uploading.statements, name="statements"),
    path("statements/<uuid:id_>", uploading.statement, name="statement"),
    path("letters", letters.runs, name="print-runs"),
    path("letters/returned", letters.returned_number, name="returned"),
    path("letters/<str:name>/letters.pdf", letters.run_pdf, name="run-pdf"),
    path("letters/<str:name>/hand-over", letters.hand_over, name="hand-over"),
    path("household/<uuid:household>/letters", letters.letters_of, name="letters-of"),
    path("household/<uuid:household>/on-behalf", on_behalf.on_behalf, name="on-behalf"),
    path("household/<uuid:household>/money", money.money, name="money"),
    path("household/<uuid:household>/export", exporting.export, name="export"),
    path("recorded-help", helped.helped, name="helped"),
    path("terms", terms.terms, name="terms"),
    path("outages", standstill.standstill, name="outages"),
    path("samples", samples.samples, name="samples"),
    path("samples/<str:week>", samples.sample, name="sample"),
    path("tray", tray.tray, name="tray"),
    path("tray/line/<uuid:id_>", lines.line, name="line"),
    path("call-backs", calling_back.call_backs, name="call-backs"),
    path("call-backs/<uuid:id_>", calling_back.called_back, name="call-back"),
    path("tray/payment/<uuid:id_>", tray.account, name="account"),
    path("second-person", tray.second, name="second"),
    path("second-person/<uuid:id_>/approve", tray.approve, name="approve"),
]
