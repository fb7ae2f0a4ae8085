"""The page of the browser telephone. It is there on a trial machine alone, for whoever sits at it.

With a script it asks every second how the telephone stands; without one each button is a form. Nothing about a call is
kept here: any web process may answer, the line alone knows.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from voucherline.doors.phone_line.drivers.browser import wire
from voucherline.doors.phone_line.drivers.browser.samples import sample_people
from voucherline.doors.phone_line.drivers.browser.telephones import Is
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.this_machine import on_this_machine_alone
from voucherline.words.catalogue import say

KEYS: Final = "123456789*0#"
WISHES: Final = frozenset(("look", "plug in", "unplug", "call", "answer", "hang up", "press", "said", "leave"))
TROUBLES: Final = {"busy": "busy", "too often": "too-often", "number": "number-wrong", "closed": "closed"}
CLOSED: Final = "closed"
_KEPT: Final = "telephone"
_NAME_BYTES: Final = 24
_LONGEST_TICKET: Final = 6
_LONGEST_TEXT: Final = 40
_WORDS: Final = ("free", "plugged-in", "ringing", "calling", "talking", "over", "lost", *TROUBLES.values())


@on_this_machine_alone
@require_GET
def telephone(request: HttpRequest) -> HttpResponse:
    """The telephone, as it stands."""
    shown = _ask(request, wish="look")
    language = language_of(request)
    trouble = shown.get("trouble") or request.GET.get("trouble", "")
    status = TROUBLES.get(trouble) or ("plugged-in" if shown["is"] == Is.FREE and shown["plugged_in"] else shown["is"])
    last = shown["sentences"][-1]["ticket"] if shown["sentences"] else 0
    return page(
        request,
        "telephone/page.html",
        shown=shown,
        last=last,
        standing=say(f"telephone-{status}", language, number=shown["number"]),
        keys=[(key, say(f"telephone-key-{_KEY_NAMES[key]}", language) if key in _KEY_NAMES else "") for key in KEYS],
        people=sample_people(),
        words={name: say(f"telephone-{name}", language, number="{number}") for name in _WORDS},
    )


_KEY_NAMES: Final = {"*": "star", "#": "hash"}


@on_this_machine_alone
@never_cache
@require_POST
def wish(request: HttpRequest) -> HttpResponseBase:
    """Do what a button says, or what the script of the page asks."""
    asked = request.POST.get("wish", "")
    if asked not in WISHES:
        raise Http404
    wishes: dict[str, Any] = {name: request.POST.get(name, "")[:_LONGEST_TEXT] for name in ("number", "called", "keys")}
    wishes |= {name: _ticket(request, name) for name in ("after", "seen", "said")}
    by_script = request.headers.get("Accept") == "application/json"
    shown = _ask(request, wish=asked, language=language_of(request), script=by_script, **wishes)
    if by_script:
        return JsonResponse(shown, status=503 if shown.get("trouble") == CLOSED else 200)
    trouble = f"?trouble={shown['trouble']}" if shown.get("trouble") else ""
    return redirect(reverse("telephone") + trouble)


@on_this_machine_alone
@never_cache
@require_GET
def sound(request: HttpRequest, name: str) -> HttpResponse:
    """What a sentence of this browser's own call sounds like."""
    file = _ask(request, wish="sound", name=name).get("file")
    if not file or not Path(file).is_file():
        raise Http404
    return HttpResponse(Path(file).read_bytes(), content_type="audio/wav", headers={"Cache-Control": "no-store"})


def _ask(request: HttpRequest, **wishes: Any) -> dict[str, Any]:
    try:
        return wire.ask(Path(settings.HOME), {"id": _id(request), **wishes})
    except wire.LineNotThere:
        nothing = {"call": 0, "number": "", "plugged_in": False, "silent": 0, "secret": False, "digits": 1, "have": 0}
        return {"is": Is.FREE.value, **nothing, "sentences": [], "trouble": CLOSED}


def _id(request: HttpRequest) -> str:
    """The name of this browser's telephone, which nobody else can guess."""
    known: str = request.session.get(_KEPT, "")
    if not known:
        known = request.session[_KEPT] = secrets.token_urlsafe(_NAME_BYTES)
    return known


def _ticket(request: HttpRequest, name: str) -> int:
    told = request.POST.get(name, "")
    return int(told) if told.isascii() and told.isdigit() and len(told) <= _LONGEST_TICKET else 0
