"""Files of hours on the web: hand one in, look at what would happen, enter it; each row with its result."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from voucherline.doors.office import spreadsheets
from voucherline.doors.office.headings import in_words
from voucherline.doors.office.pages import taking_in
from voucherline.doors.office.pages.kinds import FileKind
from voucherline.doors.office.pages.permissions import only_planners
from voucherline.doors.office.rows import why_in_words
from voucherline.kernel import clock
from voucherline.kernel.refusals import Refusal
from voucherline.pages.exports import csv_response, xlsx_response
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.scanning import check_harmless
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import say

REFUSED_SHOWN: Final = 500
TEMPLATES: Final = {
    FileKind.HOURS: ("helper", "household", "day", "hours", "start", "activity", "reference"),
    FileKind.HELPERS: ("number", "name", "language", "email", "telephone", "first", "last"),
}


@require_http_methods(["GET", "HEAD", "POST"])
@only_planners
def listed(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Show what was handed in; take a file."""
    if request.method != "POST":
        return _page(request, person)
    language, given = language_of(request), request.FILES.get("file")
    kind = FileKind.HELPERS if request.POST.get("kind") == FileKind.HELPERS.value else FileKind.HOURS
    if not isinstance(given, UploadedFile):
        return _page(request, person, error=say("office-file-missing", language))
    try:
        content = _content(given)
        id_ = taking_in.hand_in(kind, given.name or "", content, person=person, language=language, now=clock.now())
    except Refusal as refusal:
        return _page(request, person, error=why_in_words(refusal, language))
    return redirect("office:file", id_)


def _content(given: UploadedFile[Any]) -> bytes:
    """What was handed in, unless it is too much to look at."""
    if (given.size or 0) > spreadsheets.MOST_BYTES:
        raise spreadsheets.FileTooBig(spreadsheets.MOST_MEGABYTES)
    content: bytes = given.read()
    check_harmless(content)
    return content


def _page(request: HttpRequest, person: Person, *, error: str = "") -> HttpResponse:
    return page(
        request,
        "office/files.html",
        status=422 if error else 200,
        files=taking_in.files_of(person.id),
        kinds=[each.value for each in FileKind],
        kind=request.POST.get("kind", FileKind.HOURS.value),
        error=error,
    )


@require_safe
@only_planners
def one(request: HttpRequest, person: Person, id_: UUID) -> HttpResponse:
    """Show what would become of each row, or what became of it."""
    file = taking_in.file_of(person.id, id_)
    if file is None:
        return nothing_here(request)
    rows = taking_in.outcomes(file)
    refused = [each for each in rows if each.how == "refused"]
    known = sum(each.how == "known" for each in rows)
    return page(
        request,
        "office/file.html",
        file=file,
        refused=refused[:REFUSED_SHOWN],
        more=max(0, len(refused) - REFUSED_SHOWN),
        known=known,
        good=len(rows) - len(refused) - known,
    )


@require_POST
@only_planners
def enter(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Enter a file that was tried."""
    file = taking_in.file_of(person.id, id_)
    if file is None:
        return nothing_here(request)
    taking_in.enter(file, person=person, language=language_of(request), now=clock.now())
    say_next(request, say("office-file-entered", language_of(request)))
    return redirect("office:file", id_)


@require_safe
@only_planners
def results(request: HttpRequest, person: Person, id_: UUID) -> HttpResponse:
    """The result of every row, to take away."""
    file = taking_in.file_of(person.id, id_)
    if file is None:
        return nothing_here(request)
    language = language_of(request)
    headings = [say(f"office-{each}", language) for each in ("row", "result", "reference", "result-why")]
    rows = [
        (each.row, say("office-row-how", language, how=each.how), each.reference, each.words)
        for each in taking_in.outcomes(file)
    ]
    return csv_response(f"results-{file.name.rpartition('.')[0] or file.name}", [headings, *rows])


@require_safe
@only_planners
def kept(request: HttpRequest, person: Person, id_: UUID) -> HttpResponse:
    """The file as it was handed in."""
    file = taking_in.file_of(person.id, id_)
    if file is None:
        return nothing_here(request)
    ends = "xlsx" if bytes(file.content[:2]) == b"PK" else "csv"
    answer = HttpResponse(bytes(file.content), content_type="application/octet-stream")
    answer["Content-Disposition"] = f'attachment; filename="{file.handed_in_at:%Y-%m-%d}-{file.kind}.{ends}"'
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


@require_safe
@only_planners
def template(request: HttpRequest, person: Person, what: str, kind: str) -> HttpResponse:  # noqa: ARG001
    """An empty file with the headings, in the reader's language."""
    asked = next((each for each in FileKind if each.value == what), None)
    if asked is None or kind not in ("csv", "xlsx"):
        return nothing_here(request)
    language = language_of(request)
    headings = [in_words(column, language) for column in TEMPLATES[asked]]
    respond = csv_response if kind == "csv" else xlsx_response
    return respond(asked.value, [headings])
