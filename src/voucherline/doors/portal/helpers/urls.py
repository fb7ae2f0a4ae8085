"""The addresses of the pages of helpers."""

from __future__ import annotations

from django.urls import path

from voucherline.doors.portal.helpers import book, entering, installing, reaching

app_name = "helper"
urlpatterns = [
    path("", entering.home, name="home"),
    path("standing", entering.standing, name="standing"),
    path("book", book.month, name="book"),
    path("book.pdf", book.month_on_paper, name="book-pdf"),
    path("work/<uuid:id_>", book.one, name="work"),
    path("work/<uuid:id_>/object", book.object_to, name="object"),
    path("reach", reaching.reach, name="reach"),
    path("offline", installing.offline, name="offline"),
    path("worker.js", installing.worker, name="worker"),
    path("app.webmanifest", installing.manifest, name="manifest"),
]
