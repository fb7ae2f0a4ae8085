"""One way to show a page of the console: what was typed and what is wrong with it, and for whom it is only to look."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse

from voucherline.doors.console.pages.permissions import STAFF
from voucherline.pages.rendering import page
from voucherline.pages.signing_in import Person


def show(
    request: HttpRequest,
    person: Person,
    template: str,
    *,
    wrong: Mapping[str, str] | None = None,
    asks: bool = False,
    **context: Any,
) -> HttpResponse:
    """Answer with a page; `wrong` says at which field what is wrong, `asks` that it asks back: nothing was done."""
    shared = {"looks_only": person.role not in STAFF, "wrong": wrong or {}, "given": request.POST}
    return page(request, f"console/{template}.html", status=422 if wrong or asks else 200, **{**shared, **context})
