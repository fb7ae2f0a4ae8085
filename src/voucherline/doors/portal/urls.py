"""The addresses of the pages of households."""

from __future__ import annotations

from django.urls import path

from voucherline.doors.portal import account, buying, home, work

app_name = "portal"
urlpatterns = [
    path("", home.home, name="home"),
    path("answer", work.answer, name="answer"),
    path("work", work.history, name="history"),
    path("work/<uuid:id_>", work.one, name="work"),
    path("work/<uuid:id_>/contest", work.contest, name="contest"),
    path("work/<uuid:id_>/take-back", work.take_back, name="take-back"),
    path("wallet", buying.wallet, name="wallet"),
    path("wallet/refund", buying.refund, name="refund"),
    path("order", buying.order, name="order"),
    path("messages", account.messages, name="messages"),
    path("looks", account.looks, name="looks"),
    path("absence", account.absence, name="absence"),
]
