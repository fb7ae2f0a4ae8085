"""What a household was told, as it was told: mails, letters, and the words of calls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.doors.portal.acting import itself
from voucherline.notices import queries as notices
from voucherline.notices.values import Channel
from voucherline.notices.views import DeliveryView, NoticeStory
from voucherline.pages.calls import Call, calls_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.signing_in import Person

MOST_MESSAGES: Final = 50
MOST_CALLS: Final = 20


@dataclass(frozen=True, slots=True)
class Message:
    """One text as it was sent, or one call."""

    at: datetime
    way: str
    """The channel of a text; of a call, `made` or `received`."""
    text: str = ""
    copy: UUID | None = None
    """The letter whose pages can be looked at."""
    on_paper_alone: bool = False
    call: Call | None = None

    @property
    def title(self) -> str:
        """What it is about: its first line; a letter has the address before it."""
        paragraphs = self.text.strip().split("\n\n", 2)
        about = paragraphs[1] if self.way == Channel.LETTER and len(paragraphs) > 1 else paragraphs[0]
        return about.partition("\n")[0]


@require_safe
@itself
def messages(request: HttpRequest, person: Person) -> HttpResponse:
    """Show what the household was told, as it was told, the newest first."""
    stories = notices.stories_for(person.id, limit=MOST_MESSAGES)
    told = [each for story in stories for each in _texts(story)]
    calls = [_call(each) for each in calls_of(person.id, limit=MOST_CALLS)]
    newest_first = sorted((*told, *calls), key=lambda each: each.at, reverse=True)
    there_are_older = len(stories) == MOST_MESSAGES or len(calls) == MOST_CALLS
    return page(request, "portal/messages.html", messages=newest_first, there_are_older=there_are_older)


def _texts(story: NoticeStory) -> Iterator[Message]:
    brings_code = story.notice.kind in notices.BRINGS_A_CODE
    for each in story.deliveries:
        if each.said:
            yield _text(each, brings_code=brings_code)


def _text(sent: DeliveryView, *, brings_code: bool) -> Message:
    letter = sent.channel == Channel.LETTER and bool(sent.run)
    return Message(
        sent.handed_over_at or sent.made_at,
        sent.channel,
        sent.said,
        copy=sent.id if letter and not brings_code else None,
        on_paper_alone=letter and brings_code,
    )


def _call(call: Call) -> Message:
    return Message(call.started_at, "made" if call.outgoing else "received", call=call)


@require_safe
@itself
def letter(request: HttpRequest, person: Person, id_: UUID) -> HttpResponse:
    """Show a letter as it was printed."""
    copy = notices.letter_copy(id_, recipient=person.id)
    if copy is None:
        return nothing_here(request)
    response = HttpResponse(copy, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{id_}.pdf"'
    return response
