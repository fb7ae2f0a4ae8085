"""The scenes of the story that are about telling: letters of welcome, order confirmations, and all that came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from voucherline.doors.clockwork import jobs
from voucherline.kernel.time import BRUSSELS, at
from voucherline.notices.views import DeliveryView
from voucherline.schemes.catalogue import terms_for
from voucherline.simulation import story_money
from voucherline.simulation.story_people import SCHEME, Cast, Person
from voucherline.simulation.story_stage import Stage
from voucherline.simulation.story_telling import Messenger, headline

_OPENED_ON: Final = story_money.A_YEAR_BEFORE
_LAST_RUN_ON: Final = date(2026, 4, 21)


def welcome(stage: Stage, cast: Cast, messenger: Messenger) -> None:
    """Who has an account is written to; who uses the telephone gets a code as well."""
    stage.scene("welcome")
    messenger.tells(cast.people, at(_OPENED_ON, 6, 5))
    _printed(stage, cast.people, messenger, _OPENED_ON, "welcome-letters")


def while_the_year_passes(stage: Stage, cast: Cast, messenger: Messenger) -> None:
    """Whoever ordered hears of it the same day, and of the end of the vouchers before it comes."""
    person = cast.forgetful
    messenger.tells([person], at(_OPENED_ON, 7, 40))
    messenger.prints_and_posts([person], at(_OPENED_ON, 14))
    [lot] = person.wallet.lots
    for days in terms_for(SCHEME, on=lot.expires_on).expiry_warnings:
        now = at(lot.expires_on - timedelta(days=days), 9)
        jobs.expiry_warnings(now)
        messenger.tells([person], now)
        stage.tell(now, "mail-goes", name=person.name, subject=headline(messenger.received(person)[-1]))


def order_confirmations(stage: Stage, cast: Cast, messenger: Messenger) -> None:
    """Each household hears of its order in the way that it chose."""
    now = at(story_money.ORDERED_ON, 7, 40)
    messenger.tells(cast.people, now)
    _printed(stage, cast.people, messenger, story_money.ORDERED_ON, "order-letters")


def what_each_received(stage: Stage, cast: Cast, messenger: Messenger) -> None:
    """All mails, letters and calls of the month, person by person."""
    messenger.tells(cast.people, at(story_money.CLOSED_ON, 18, 5))
    messenger.prints_and_posts(cast.people, at(_LAST_RUN_ON, 14))
    stage.scene("received")
    for person in cast.people:
        headings = (person.name, stage.say("by-what"), stage.say("what"))
        rows = [_row(stage, each) for each in messenger.received(person)]
        stage.table(headings, rows, widths=(20, 9, 0))


def _printed(stage: Stage, people: Sequence[Person], messenger: Messenger, day: date, key: str) -> None:
    now = at(day, 14)
    count = messenger.prints_and_posts(people, now)
    stage.tell(now, key, file=messenger.runs[-1].parent.name, count=count)


def _row(stage: Stage, delivery: DeliveryView) -> tuple[str, str, str]:
    day = (delivery.handed_over_at or delivery.events[-1].at).astimezone(BRUSSELS).date()
    return f"{stage.short_day(day)} {day.year}", stage.say("channel", state=delivery.channel), headline(delivery)
