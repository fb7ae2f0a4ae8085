"""A household's file as a table to take away: with a reason, which the household can read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from uuid import UUID

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_http_methods

from voucherline.domain.households import actions
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.wallet import queries as wallets
from voucherline.doors.console.pages.opened import opened_first
from voucherline.doors.console.pages.permissions import ALL
from voucherline.doors.console.pages.showing import show
from voucherline.doors.console.pages.story import Happened, material, story
from voucherline.kernel import clock, free_words
from voucherline.kernel.actors import Channel
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.notices.queries import mask
from voucherline.pages.exports import Row, csv_response, xlsx_response
from voucherline.pages.language import language_of
from voucherline.pages.signing_in import Person, only
from voucherline.pages.works import Work, with_names
from voucherline.words.catalogue import refusal_in_words, say

MOST_WORK: Final = 2000
COLUMNS: Final = ("part", "when", "what", "who", "channel", "minutes", "vouchers", "words")
FORMS: Final = ("csv", "xlsx")


@require_http_methods(["GET", "HEAD", "POST"])
@only(*ALL)
@opened_first
def export(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Ask why, then give the file; that it was taken, by whom and why, is recorded as a look."""
    there = households.by_ids([household])[household]
    if request.method != "POST":
        return show(request, person, "export", household=there, number=in_groups(there.number), forms=FORMS)
    language, why = language_of(request), request.POST.get("why", "").strip()
    try:
        if not why:
            wrong = {"why": say("console-export-why-missing", language)}
            return _again(request, person, household, wrong)
        free_words.check(why)
        said = say("console-export-look", language, why=why)
        actions.note_look(household, why=said, by=person.acting(Channel.CONSOLE), now=clock.now())
    except Refusal as refusal:
        return _again(request, person, household, {"why": refusal_in_words(refusal, language)})
    give = xlsx_response if request.POST.get("as") == "xlsx" else csv_response
    return give(f"file-{there.number}", list(_table(household, language)))


def _again(request: HttpRequest, person: Person, household: UUID, wrong: dict[str, str]) -> HttpResponseBase:
    there = households.by_ids([household])[household]
    return show(request, person, "export", wrong=wrong, household=there, number=in_groups(there.number), forms=FORMS)


def _table(household: UUID, language: str) -> Iterator[Row]:
    """Who it is, the wallet, the work, and the story: one thing a row."""
    yield [say(f"console-export-{each}", language) for each in COLUMNS]
    yield from _who(household, language)
    wallet = wallets.wallet(household)
    part = say("console-wallet", language)
    for what, count in (("in", wallet.in_wallet), ("kept", wallet.kept), ("free", wallet.free)):
        yield part, None, say(f"portal-wallet-{what}", language), "", "", None, count, ""
    for each in with_names(prestations.prestations(household=household, limit=MOST_WORK)):
        yield _work(each, language)
    for happened in story(material(household)):
        yield _happened(happened, language)


def _who(household: UUID, language: str) -> Iterator[Row]:
    """Telephone numbers stay masked, as on the screen."""
    there, part = households.reach([household])[household], say("console-who-it-is", language)
    for what, words in (
        (say("console-line-number", language), in_groups(there.number)),
        (say("console-export-name", language), there.name),
        (say("console-address", language), f"{there.street}, {there.postcode} {there.town}"),
        (say("console-email", language), there.email),
        (say("console-telephone", language), ", ".join(mask(each) for each in there.telephones)),
        (say("console-solution", language), say("start-how", language, how=there.solution.value)),
    ):
        yield part, None, what, "", "", None, None, words


def _work(work: Work, language: str) -> Row:
    view, part = work.view, say("console-export-work", language)
    state = say("state-name", language, state=view.state.value)
    return part, view.day, state, f"{work.helper}, {work.company}", "", view.minutes, view.due, ""


def _happened(each: Happened, language: str) -> Row:
    part = say("portal-story", language)
    if each.kind in ("fact", "look"):
        what = say("console-fact", language, fact=each.what)
        channel = say("console-channel", language, channel=each.channel)
        return part, each.at, what, f"{each.role} {each.name}", channel, None, None, each.words
    if each.kind == "note":
        return part, each.at, say("console-called-back", language), each.name, "", None, None, each.words
    if each.kind == "notice":
        said = "\n".join(said.words for said in each.said)
        return part, each.at, say("console-notice", language, channel=each.what), "", "", None, None, said
    pressed = " / ".join(said.words for said in each.said if not said.secret)
    return part, each.at, say("console-call", language, way=each.what), "", "", None, None, pressed
