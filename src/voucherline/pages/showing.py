"""All components of the pages on one page, for whoever builds with them; on this machine alone."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.pages.fields import Choice, Field
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.this_machine import on_this_machine_alone
from voucherline.words.catalogue import say


@require_safe
@on_this_machine_alone
def look(request: HttpRequest) -> HttpResponse:
    """Show every component in every state."""
    return page(request, "pages/look.html", fields=_fields(language_of(request)), wrong=True)


def _fields(language: str) -> list[Field]:
    """One field of each kind: as it is, with a hint, and with what is wrong with it."""
    wrong = say("portal-number-unreadable", language)
    choices = tuple(
        Choice(each, say(f"form-solution-{each}", language), say(f"form-solution-{each}-hint", language))
        for each in ("online", "email", "telephone")
    )
    town, street = (say(f"details-field-{name}", language) for name in ("town", "street"))
    asked, hint = say("portal-order-how-many", language), say("portal-order-hint", language)
    return [
        Field("plain", town, "Gent"),
        Field("hinted", street, hint=say("register-street-hint", language)),
        Field("wrong", asked, "x", hint=hint, error=wrong),
        Field("day", say("portal-absence-first", language), "2026-03-12", kind="date"),
        Field("time", say("details-call-from", language), "10:30", kind="time"),
        Field("code", say("details-code-old", language), kind="password"),
        Field("one", say("form-solution", language), "email", kind="choice", choices=choices),
        Field("one-wrong", say("form-solution", language), kind="choice", choices=choices, error=wrong),
        Field("several", say("details-wishes", language), kind="several", choices=choices, picked=("online",)),
    ]
