"""The addresses of the pages of companies."""

from __future__ import annotations

from django.urls import path

from voucherline.doors.office.pages import (
    acting,
    entering,
    extra_costs,
    figures,
    files,
    helpers,
    home,
    households,
    objecting,
    payments,
    reaching,
    users,
    work,
)

app_name = "office"
urlpatterns = [
    path("", home.home, name="home"),
    path("work", work.listed, name="work"),
    path("work/act", acting.act, name="act"),
    path("work/amend", acting.amend, name="amend"),
    path("work/cancel", acting.cancel, name="cancel"),
    path("work/results", acting.results, name="results"),
    path("work/enter", entering.enter, name="enter"),
    path("work/<uuid:id_>", work.one, name="one"),
    path("work/<uuid:id_>/maintain", acting.maintain, name="maintain"),
    path("objections", objecting.listed, name="objections"),
    path("objections/<uuid:id_>", objecting.settle, name="settle"),
    path("household", households.status, name="household"),
    path("helpers", helpers.listed, name="helpers"),
    path("helpers/<uuid:id_>/end", helpers.end, name="end"),
    path("users", users.listed, name="users"),
    path("users/<uuid:id_>/invite", users.invite_again, name="user-invite"),
    path("users/<uuid:id_>/end", users.end, name="user-end"),
    path("reach", reaching.reach, name="reach"),
    path("files", files.listed, name="files"),
    path("files/<uuid:id_>", files.one, name="file"),
    path("files/<uuid:id_>/enter", files.enter, name="file-enter"),
    path("files/<uuid:id_>/results.csv", files.results, name="file-results"),
    path("files/<uuid:id_>/kept", files.kept, name="file-kept"),
    path("files/template/<what>.<kind>", files.template, name="template"),
    path("figures", figures.figures, name="figures"),
    path("figures.<kind>", figures.table, name="figures-table"),
    path("costs", extra_costs.listed, name="costs"),
    path("costs/new", extra_costs.new, name="cost-new"),
    path("costs/<uuid:id_>/withdraw", extra_costs.withdraw, name="cost-withdraw"),
    path("costs/<uuid:id_>/end", extra_costs.end, name="cost-end"),
    path("payments", payments.listed, name="payments"),
    path("payments/submit", payments.submit, name="submit"),
    path("payments/submission", payments.choose, name="submission"),
    path("payments/<uuid:id_>", payments.one, name="payment"),
    path("payments/<uuid:id_>/statement.<kind>", payments.statement, name="statement"),
]
