"""Bank statements handed in on the web: several files at once, how far each is, and what became of each line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from django.db.models import F, Func, IntegerField
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import LineView
from voucherline.domain.households import queries as households
from voucherline.doors.console import uploads
from voucherline.doors.console.pages.lines import amount
from voucherline.doors.console.pages.models import StatementUpload
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here
from voucherline.pages.saying import say_next
from voucherline.pages.scanning import check_harmless
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say
from voucherline.words.outcomes import line_in_words

MOST_FILES: Final = 20
MOST_BYTES: Final = 64 * 1024 * 1024
"""Of one file: a day of a million lines fits in less."""
LONGEST_NAME: Final = 120
SHOWN: Final = 30
LINES_OF_A_PAGE: Final = 100
SECONDS_BETWEEN_LOOKS: Final = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a file, and what became of it."""

    line: LineView
    amount: str
    words: str
    new: bool
    number: str
    """Of the household whose order it is."""


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
def statements(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Hand in files; see how far those are that were handed in."""
    if request.method != "POST":
        return _page(request, person)
    language, files = language_of(request), request.FILES.getlist("files")
    if why := _wrong(files):
        return _page(request, person, wrong=say(why, language, files=MOST_FILES, megabytes=MOST_BYTES // 1024**2))
    given = [(str(each.name)[:LONGEST_NAME], each.read()) for each in files]
    try:
        for _, content in given:
            check_harmless(content)
    except Refusal as refusal:
        return _page(request, person, wrong=refusal_in_words(refusal, language))
    uploads.hand_in(
        given,
        despite_difference="despite_difference" in request.POST,
        by=person.acting(Channel.CONSOLE),
        now=clock.now(),
    )
    say_next(request, say("console-uploaded", language, count=len(files)))
    return redirect("console:statements")


def _wrong(files: Sequence[Any]) -> str:
    """Why these files are not taken; nothing, if they are."""
    if not files or not all(each.size for each in files):
        return "console-upload-empty"
    if len(files) > MOST_FILES:
        return "console-upload-too-many"
    return "console-upload-too-big" if any((each.size or 0) > MOST_BYTES for each in files) else ""


def _page(request: HttpRequest, person: Person, *, wrong: str = "") -> HttpResponse:
    length = Coalesce(Func(F("lines"), function="cardinality", output_field=IntegerField()), 0)
    newest = StatementUpload.objects.defer("content", "lines", "new").annotate(count=length)
    files = list(newest.order_by("-uploaded_at", "-id")[:SHOWN])
    goes_on = any(each.finished_at is None for each in files)
    still = "still" in request.GET
    answer = show(
        request,
        person,
        "statements",
        wrong={"files": wrong} if wrong else None,
        files=[(each, each.said.get(language_of(request), ())) for each in files],
        goes_on=goes_on,
        still=still,
    )
    if goes_on and not still and not wrong:
        # As a header and not in the page: it works without script, and a link lets the page stand still.
        answer["Refresh"] = str(SECONDS_BETWEEN_LOOKS)
    return answer


@require_safe
@looked_at_by_all
def statement(request: HttpRequest, person: Person, id_: UUID) -> HttpResponse:
    """Show what became of each line of a file."""
    upload = StatementUpload.objects.filter(id=id_).defer("content").first()
    if upload is None:
        return nothing_here(request)
    language = language_of(request)
    from_line = _from_line(request, len(upload.lines))
    ids = upload.lines[from_line : from_line + LINES_OF_A_PAGE]
    lines = bank.lines(ids)
    whose = households.by_ids(each.household for each in lines.values() if each.household)
    numbers = {id_: in_groups(each.number) for id_, each in whose.items()}

    def row(line: LineView, *, new: bool) -> Row:
        words = line_in_words(line.outcome.value, line.reason, language)
        return Row(
            line,
            amount(line.cents, line.currency, language),
            words,
            new,
            numbers.get(line.household, "") if line.household else "",
        )

    return show(
        request,
        person,
        "statement",
        file=upload,
        said=upload.said.get(language, ()),
        rows=[row(lines[each], new=new) for each, new in zip(ids, upload.new[from_line:], strict=False)],
        known=upload.new.count(False),
        first=from_line + 1,
        last=from_line + len(ids),
        before=max(from_line - LINES_OF_A_PAGE, 0) if from_line else None,
        after=from_line + LINES_OF_A_PAGE if from_line + LINES_OF_A_PAGE < len(upload.lines) else None,
    )


def _from_line(request: HttpRequest, length: int) -> int:
    given = request.GET.get("from", "")
    wanted = int(given) if given.isascii() and given.isdigit() and len(given) < 9 else 0
    return wanted if wanted < length else 0
