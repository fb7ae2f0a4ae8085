"""The addresses of the pages of households."""

from __future__ import annotations

from django.urls import path

from voucherline.doors.portal import (
    account,
    buying,
    details,
    extra_costs,
    home,
    mandates,
    messages,
    my_data,
    registration,
    work,
)

app_name = "portal"
urlpatterns = [
    path("register", registration.register, name="register"),
    path("register/done", registration.registered, name="registered"),
    path("", home.home, name="home"),
    path("answer", work.answer, name="answer"),
    path("work", work.history, name="history"),
    path("work/<uuid:id_>", work.one, name="work"),
    path("work/<uuid:id_>/contest", work.contest, name="contest"),
    path("work/<uuid:id_>/take-back", work.take_back, name="take-back"),
    path("wallet", buying.wallet, name="wallet"),
    path("wallet/refund", buying.refund, name="refund"),
    path("extra-costs", extra_costs.extra_costs, name="extra-costs"),
    path("order", buying.order, name="order"),
    path("messages", messages.messages, name="messages"),
    path("messages/<uuid:id_>/letter.pdf", messages.letter, name="letter"),
    path("looks", account.looks, name="looks"),
    path("details", details.details, name="details"),
    path("details/solution", details.solution, name="solution"),
    path("details/preferences", details.preferences, name="preferences"),
    path("details/code", details.code, name="code"),
    path("details/code/new", details.new_code, name="new-code"),
    path("details/<slug:what>", details.contact, name="contact"),
    path("details/<slug:what>/keep", details.keep_contact, name="keep-contact"),
    path("data", my_data.my_data, name="my-data"),
    path("data/my-data.json", my_data.as_json, name="my-data-json"),
    path("data/my-data.pdf", my_data.as_pdf, name="my-data-pdf"),
    path("card.pdf", my_data.card, name="card"),
    path("mandates", mandates.mandates, name="mandates"),
    path("mandates/give", mandates.give, name="give-mandate"),
    path("mandates/stop", mandates.stop, name="stop-acting"),
    path("mandates/<uuid:id_>/accept", mandates.accept, name="accept-mandate"),
    path("mandates/<uuid:id_>/end", mandates.end, name="end-mandate"),
    path("mandates/<uuid:id_>/act", mandates.act, name="act-for"),
    path("absence", account.absence, name="absence"),
]
