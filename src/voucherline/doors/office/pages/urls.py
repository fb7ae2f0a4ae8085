"""The addresses of the pages of companies."""

from __future__ import annotations

from django.urls import path

from voucherline.doors.office.pages import acting, home, work

app_name = "office"
urlpatterns = [
    path("", home.home, name="home"),
    path("work", work.listed, name="work"),
    path("work/act", acting.act, name="act"),
    path("work/amend", acting.amend, name="amend"),
    path("work/cancel", acting.cancel, name="cancel"),
    path("work/results", acting.results, name="results"),
    path("work/<uuid:id_>", work.one, name="one"),
    path("work/<uuid:id_>/maintain", acting.maintain, name="maintain"),
]
