"""The development inbox: pages that only this machine sees, and only while its mail goes to a folder.

Everybody's mails and telephone codes stand in it. So it is not there as soon as mail goes to real servers, nor for
whoever asks from another machine.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Concatenate, Final, ParamSpec

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from voucherline.doors.inbox import folders
from voucherline.pages.language import language_of
from voucherline.pages.this_machine import on_this_machine_alone
from voucherline.words.catalogue import say
from voucherline.words.formats import LANGUAGES, moment_in_words

MAILS_OF_A_PAGE: Final = 100
NAMES_OF_LANGUAGES: Final = {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}
STYLE: Final = (
    ":root{color-scheme:light dark}body{font:1.1rem/1.5 sans-serif;max-width:60rem;margin:0 auto;padding:1rem}"
    "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold}"
    "th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid}"
    "pre{white-space:pre-wrap;font:inherit}iframe{width:100%;height:40rem;border:1px solid}"
    "nav ul{list-style:none;padding:0;display:flex;gap:1.5rem;flex-wrap:wrap}"
)
_HASH: Final = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
_OURS: Final = (
    f"default-src 'none'; style-src 'sha256-{_HASH}'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
# What a mail holds runs nothing, fetches nothing and leads nowhere; it may only be styled, and stand in our own page.
_THEIRS: Final = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'"
)

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def _only_here(view: View[P]) -> View[P]:
    return never_cache(require_safe(on_this_machine_alone(view)))


@_only_here
def inbox(request: HttpRequest) -> HttpResponse:
    """List mails and print runs, newest first."""
    language = language_of(request)
    names = folders.mail_names(_mails())
    place = _place(request)
    here = names[place : place + MAILS_OF_A_PAGE]
    mails = [mail for name in here if (mail := folders.read_mail(_mails(), name))]
    runs = [run for name in folders.run_names(_letters()) if (run := folders.read_run(_letters(), name))]
    return _page(
        request,
        "inbox/inbox.html",
        title=say("inbox-title", language),
        mails=[(each, moment_in_words(each.written_at, language)) for each in mails],
        runs=[(each, _count(each, language)) for each in runs],
        of=say("inbox-of", language, first=place + 1, last=place + len(here), all=len(names)),
        newer=max(place - MAILS_OF_A_PAGE, 0) if place else None,
        older=place + MAILS_OF_A_PAGE if place + MAILS_OF_A_PAGE < len(names) else None,
    )


@_only_here
def mail(request: HttpRequest, name: str) -> HttpResponse:
    """Show one mail: its text, and its HTML in a frame that can do nothing."""
    found = _mail(name)
    written = moment_in_words(found.written_at, language_of(request))
    title = found.subject or say("inbox-mail", language_of(request))
    return _page(request, "inbox/mail.html", title=title, mail=found, written=written)


@_only_here
@xframe_options_sameorigin
def mail_page(request: HttpRequest, name: str) -> HttpResponse:  # noqa: ARG001 - a view is given its request
    """The HTML of a mail, as it was sent."""
    response = HttpResponse(_mail(name).page)
    response["Content-Security-Policy"] = _THEIRS
    return response


@_only_here
def run(request: HttpRequest, name: str) -> HttpResponse:
    """Show the letters of a print run."""
    found = folders.read_run(_letters(), name)
    if found is None:
        raise Http404
    language = language_of(request)
    letters = [(each, NAMES_OF_LANGUAGES.get(each.language, each.language)) for each in found.letters]
    title = say("inbox-run", language, name=name)
    return _page(request, "inbox/run.html", title=title, run=found, count=_count(found, language), letters=letters)


@_only_here
def run_pdf(request: HttpRequest, name: str) -> FileResponse:  # noqa: ARG001 - a view is given its request
    """The PDF of a print run."""
    path = folders.pdf_of_run(_letters(), name)
    if path is None:
        raise Http404
    return FileResponse(path.open("rb"), content_type="application/pdf", filename=f"{name}.pdf")


def _page(request: HttpRequest, template: str, *, title: str, **more: Any) -> HttpResponse:
    language = language_of(request)
    words = {key: say(f"inbox-{key.replace('_', '-')}", language) for key in _WORDS}
    languages = [(code, NAMES_OF_LANGUAGES[code]) for code in LANGUAGES]
    context = {"language": language, "languages": languages, "title": title, "words": words, "style": STYLE}
    context["home"] = f"{reverse('inbox')}?lang={language}"
    response = render(request, template, {**context, **more})
    response["Content-Security-Policy"] = _OURS
    return response


_WORDS: Final = (
    "about",
    "languages",
    "mails",
    "no_mails",
    "newer",
    "older",
    "written",
    "from",
    "to",
    "subject",
    "no_subject",
    "as_text",
    "as_page",
    "alone",
    "runs",
    "no_runs",
    "letters",
    "pdf",
    "place",
    "number",
    "language",
    "sheets",
    "back",
)


def _count(found: folders.RunOnDisk, language: str) -> str:
    return say("inbox-count", language, letters=len(found.letters), sheets=found.sheets)


def _mail(name: str) -> folders.Mail:
    found = folders.read_mail(_mails(), name)
    if found is None:
        raise Http404
    return found


def _place(request: HttpRequest) -> int:
    told = request.GET.get("from", "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < len(str(10**9)) else 0


def _mails() -> Path:
    return Path(settings.HOME) / "mail"


def _letters() -> Path:
    return Path(settings.HOME) / "letters"
