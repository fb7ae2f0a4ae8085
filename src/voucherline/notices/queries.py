"""Questions about notices: who was to hear what, how it went, what waits. They change nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db.models import Count, Min

from voucherline.database import statements
from voucherline.domain.households import queries as households
from voucherline.kernel.time import brussels_day
from voucherline.notices import offices
from voucherline.notices import reading_sql as sql
from voucherline.notices.letters.copying import copied
from voucherline.notices.letters.cutoff import late_since
from voucherline.notices.models import Delivery, DeliveryEvent, Notice, PrintRun
from voucherline.notices.reaching import schemes_of
from voucherline.notices.states import DeliveryState, NoticeState
from voucherline.notices.values import Channel, DeliveryUnknown, NoticeKind, NoticeUnknown
from voucherline.notices.views import (
    DeliveryView,
    EventView,
    LateLetter,
    LettersWaiting,
    NoticeStory,
    NoticeView,
    PlannedCall,
    RunLine,
    UnpostedLetter,
)
from voucherline.schemes.catalogue import terms_for

MANY: Final = 1000
_NEVER_LATE_WITHIN: Final = timedelta(days=1)
"""A letter written since so little time is late under no terms."""
_DIGITS_SHOWN: Final = 3
BRINGS_A_CODE: Final = frozenset((NoticeKind.TELEPHONE_CODE.value, NoticeKind.MANDATE_OFFERED.value))
"""Letters of these kinds are not copied."""


def notices(
    *,
    household: UUID | None = None,
    subject: UUID | None = None,
    recipient: UUID | None = None,
    state: NoticeState | None = None,
    limit: int = 100,
) -> list[NoticeView]:
    """Notices of a household's facts, about one subject, to one person, or in one state; the newest first."""
    wanted = {
        "household_id": household,
        "subject_id": subject,
        "recipient_id": recipient,
        "state": state.value if state else None,
    }
    found = Notice.objects.filter(**{name: value for name, value in wanted.items() if value is not None})
    return [_notice(row) for row in found.order_by("-made_at", "-id")[:limit]]


def notice(id_: UUID) -> NoticeStory:
    """A notice with all its deliveries, what happened to each and what was said; or refuse."""
    row = Notice.objects.filter(id=id_).first()
    if row is None:
        raise NoticeUnknown(id_)
    rows = list(Delivery.objects.filter(household_id=row.household_id, notice_id=id_).order_by("rank"))
    events = _events(rows)
    runs = _runs_of(rows)
    return NoticeStory(_notice(row), tuple(_delivery(each, events[each.id], runs) for each in rows))


def stories_for(recipient: UUID, *, limit: int) -> list[NoticeStory]:
    """What one person was told, the newest first, each with its deliveries; read with a constant number of queries."""
    found = list(Notice.objects.filter(recipient_id=recipient).order_by("-made_at", "-id")[:limit])
    rows = list(
        Delivery.objects.filter(
            household_id__in={each.household_id for each in found}, notice_id__in=[each.id for each in found]
        ).order_by("rank")
    )
    events, runs = _events(rows), _runs_of(rows)
    deliveries: dict[UUID, list[DeliveryView]] = defaultdict(list)
    for row in rows:
        deliveries[row.notice_id].append(_delivery(row, events[row.id], runs))
    return [NoticeStory(_notice(row), tuple(deliveries[row.id])) for row in found]


def texts_for(recipient: UUID, *, limit: int) -> list[NoticeStory]:
    """The same without what happened to each delivery: what one person was told, and by which ways."""
    found = list(Notice.objects.filter(recipient_id=recipient).order_by("-made_at", "-id")[:limit])
    deliveries: dict[UUID, list[DeliveryView]] = defaultdict(list)
    rows = Delivery.objects.filter(
        household_id__in={each.household_id for each in found}, notice_id__in=[each.id for each in found]
    )
    for row in rows.order_by("rank"):
        deliveries[row.notice_id].append(_delivery(row, (), {}))
    return [NoticeStory(_notice(row), tuple(deliveries[row.id])) for row in found]


def _runs_of(deliveries: Iterable[Delivery]) -> dict[UUID, str]:
    printed = [each.run_id for each in deliveries if each.run_id]
    return dict(PrintRun.objects.filter(id__in=printed).values_list("id", "name"))


def notice_of_delivery(delivery: UUID) -> NoticeStory:
    """The notice that a delivery carries; or refuse."""
    found = Delivery.objects.filter(id=delivery).values_list("notice_id", flat=True).first()
    if found is None:
        raise DeliveryUnknown(delivery)
    return notice(found)


def letter_copy(delivery: UUID, *, recipient: UUID) -> bytes | None:
    """A letter as it was printed, as PDF, for whoever it was written to; None where there is none to show.

    A letter that brings a code shows it nowhere but on paper.
    """
    sent = Delivery.objects.filter(id=delivery, channel=Channel.LETTER.value, run_id__isnull=False).first()
    news = sent and Notice.objects.filter(household_id=sent.household_id, id=sent.notice_id).first()
    if not sent or not sent.run_id or not news or news.recipient_id != recipient or news.kind in BRINGS_A_CODE:
        return None
    run = PrintRun.objects.filter(id=sent.run_id).values_list("name", flat=True).first()
    return copied(offices.letters_folder() / run, delivery) if run else None


def unreachable(*, limit: int = MANY) -> list[NoticeView]:
    """Notices for which no channel is left; the oldest first. Customer service looks for these people."""
    found = Notice.objects.filter(state=NoticeState.UNREACHABLE.value)
    return [_notice(row) for row in found.order_by("made_at", "id")[:limit]]


def letters_waiting() -> LettersWaiting:
    """How many letters are in no print run yet."""
    # The moment is always there: it lets the index of what is due serve.
    waiting = Delivery.objects.filter(
        channel=Channel.LETTER.value, state=DeliveryState.WAITING.value, due_at__isnull=False
    )
    found = waiting.aggregate(letters=Count("id"), since=Min("made_at"))
    return LettersWaiting(found["letters"], found["since"])


def unwritable_since(since: datetime) -> int:
    """How many deliveries could not be written since a moment, by trouble of our own."""
    return DeliveryEvent.objects.filter(event="unwritable", at__gte=since).count()


def print_runs(*, limit: int = 100) -> list[RunLine]:
    """Print runs, the newest first."""
    return [RunLine(*row) for row in statements.rows(sql.RUNS, {"limit": limit})]


def late_letters(now: datetime, *, limit: int | None = MANY) -> list[LateLetter]:
    """Letters that should have been with the post by now, the oldest first; at most so many are looked at, or all."""
    rows = statements.rows(sql.UNPOSTED, {"before": now - _NEVER_LATE_WITHIN, "limit": limit})
    return list(_late([UnpostedLetter(*row) for row in rows], now))


def calls_planned(*, limit: int = 100) -> list[PlannedCall]:
    """Calls to make, the next one first."""
    rows = list(
        Delivery.objects.filter(
            channel=Channel.CALL.value, state=DeliveryState.WAITING.value, due_at__isnull=False
        ).order_by("due_at", "id")[:limit]
    )
    news = {each.id: each for each in Notice.objects.filter(id__in=[row.notice_id for row in rows])}
    reach = households.reach({row.household_id for row in rows})
    calls = []
    for row in rows:
        assert row.due_at is not None, "calls are planned for a moment"
        numbers = reach[row.household_id].telephones
        about = news[row.notice_id]
        masked = mask(numbers[0]) if numbers else ""
        attempt = row.attempts + 1
        calls.append(PlannedCall(row.id, row.household_id, about.kind, about.subject_id, row.due_at, attempt, masked))
    return calls


def stuck_since(before: datetime) -> tuple[int, datetime | None]:
    """How many mails and calls were taken up until before a moment and never brought to an end; since when."""
    channels = [Channel.EMAIL.value, Channel.CALL.value]
    [(count, since)] = statements.rows(sql.STUCK, {"channels": channels, "before": before})
    return count, since


def undecided_since() -> datetime | None:
    """When the oldest fact happened of which nobody has decided who hears it."""
    return next((at for (at,) in statements.rows(sql.UNTOLD_SINCE)), None)


def mask(number: str) -> str:
    """A telephone number of which only the last digits can be read."""
    return "•" * max(len(number) - _DIGITS_SHOWN, 0) + number[-_DIGITS_SHOWN:]


def _late(letters: list[UnpostedLetter], now: datetime) -> Iterator[LateLetter]:
    schemes = schemes_of(each.household for each in letters)
    known: dict[tuple[str, datetime], datetime] = {}
    for each in letters:
        key = (schemes[each.household], each.written_at)
        since = known.get(key)
        if since is None:
            since = known[key] = _late_since(*key)
        if now >= since:
            yield LateLetter(each, since)


def _late_since(scheme: str, written_at: datetime) -> datetime:
    terms = terms_for(scheme, on=brussels_day(written_at))
    return late_since(written_at, terms, cut_off=offices.letters_cut_off())


def _events(deliveries: Iterable[Delivery]) -> dict[UUID, list[EventView]]:
    there = list(deliveries)
    found: dict[UUID, list[EventView]] = defaultdict(list)
    rows = DeliveryEvent.objects.filter(
        household_id__in={each.household_id for each in there}, delivery_id__in=[each.id for each in there]
    )
    for row in rows.order_by("at", "id"):
        found[row.delivery_id].append(EventView(row.event, row.at, row.words))
    return found


def _notice(row: Notice) -> NoticeView:
    return NoticeView(
        id=row.id,
        household=row.household_id,
        fact=row.fact_id,
        subject=row.subject_id,
        kind=row.kind,
        recipient=row.recipient,
        recipient_id=row.recipient_id,
        happened_at=row.happened_at,
        made_at=row.made_at,
        state=row.state,
        told_at=row.told_at,
        told_how=row.told_how,
    )


def _delivery(row: Delivery, events: Iterable[EventView], runs: dict[UUID, str]) -> DeliveryView:
    return DeliveryView(
        id=row.id,
        channel=row.channel,
        state=row.state,
        made_at=row.made_at,
        due_at=row.due_at,
        attempts=row.attempts,
        handed_over_at=row.handed_over_at,
        sent_to=row.sent_to,
        said=row.said,
        run=runs.get(row.run_id, "") if row.run_id else "",
        pages=row.pages,
        events=tuple(events),
    )
