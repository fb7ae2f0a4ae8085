"""What customer service needs more rarely."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.pages.signing_in import Person

PAGES: Final = (
    ("console:statements", "console-statements"),
    ("console:print-runs", "console-print-runs"),
    ("console:returned", "console-returned"),
    ("console:second", "console-tray-second"),
    ("console:outages", "console-outages"),
    ("console:samples", "console-samples"),
    ("console:helped", "console-recorded-help"),
    ("console:terms", "console-terms"),
)
"""The name of each address, and its words."""


@require_safe
@looked_at_by_all
def more(request: HttpRequest, person: Person) -> HttpResponse:
    """List the other pages, each with a word about it."""
    return show(request, person, "more", pages=[(name, words, f"{words}-about") for name, words in PAGES])
