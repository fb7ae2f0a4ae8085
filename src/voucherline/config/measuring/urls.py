"""Our addresses, and an empty page with one query: what Django itself could do on the same server."""

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import path

from voucherline.config import urls

handler404 = urls.handler404
handler500 = urls.handler500


def empty(_: HttpRequest) -> HttpResponse:
    """Ask the database one thing, and say nothing."""
    with connection.cursor() as cursor:
        cursor.execute("select 1")
        return HttpResponse(str(cursor.fetchone()))


urlpatterns = [*urls.urlpatterns, path("empty", empty)]
