"""How the people of the story are told: real mails and letters into the home's folders, and calls that are played."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from voucherline.domain.households import queries as households
from voucherline.notices import actions as notices
from voucherline.notices import offices, queries
from voucherline.notices.calls.scripted import ScriptedCallees
from voucherline.notices.calls.values import CallOutcome
from voucherline.notices.mail.folder import MailFolder
from voucherline.notices.values import Channel
from voucherline.notices.views import DeliveryView
from voucherline.simulation.story_people import Person

_MANY: Final = 1000


@dataclass(slots=True)
class Messenger:
    """Tells the people of the story and nobody else: whoever else is in this database waits for the real clock."""

    home: Path
    script: dict[str, Sequence[CallOutcome]] = field(default_factory=dict)
    runs: list[Path] = field(default_factory=list)

    @property
    def mails(self) -> Path:
        """Where the mails land: a story never writes to anybody's real mailbox."""
        return self.home / "mail"

    def nobody_answers(self, person: Person) -> None:
        """This person's telephone rings in an empty room."""
        for number in households.reach([person.id])[person.id].telephones:
            self.script[number] = [CallOutcome.NO_ANSWER]

    def somebody_answers(self, person: Person) -> None:
        """This person is at home again."""
        for number in households.reach([person.id])[person.id].telephones:
            self.script[number] = [CallOutcome.TOLD]

    def call_planned(self, subject: UUID) -> datetime:
        """When somebody will be called about something next: people choose their own hours."""
        return next(each.due_at for each in queries.calls_planned(limit=_MANY) if each.subject == subject)

    def decides(self, people: Sequence[Person], now: datetime) -> None:
        """Who hears of what happened to these people?"""
        notices.decide(now=now, limit=_MANY, only=[person.id for person in people])

    def tells(self, people: Sequence[Person], now: datetime) -> None:
        """Send, call and prove what is due at this moment."""
        self.decides(people, now)
        only = [person.id for person in people]
        for channel in (Channel.EMAIL, Channel.LETTER):
            notices.prove(channel, now=now, limit=_MANY, only=only)
        server, sender = MailFolder(self.mails), offices.mail_sender()
        notices.send_mail(server, sender=sender, now=now, limit=_MANY, only=only)
        callees = ScriptedCallees(lambda: now, self.script)
        notices.place_calls(callees, ceiling=_MANY, now=now, only=only)

    def prints_and_posts(self, people: Sequence[Person], now: datetime) -> int:
        """Print the letters that wait for these people, and hand them to the post; tell how many."""
        folder = self.home / "letters"
        only = [person.id for person in people]
        run = notices.print_letters(folder, sender=offices.letter_sender(), now=now, limit=_MANY, only=only)
        if run is None or not run.letters:
            return 0
        notices.hand_over_run(run.name, now=now)
        self.runs.append(folder / run.name / "letters.pdf")
        return run.letters

    def shows_online(self, person: Person, subject: UUID, now: datetime) -> None:
        """The person opens what waits about a piece of work on its own pages."""
        about = queries.notices(household=person.id, subject=subject)
        notices.seen([each.id for each in about if each.recipient_id == person.id], now=now)

    def last_said(self, person: Person, subject: UUID) -> str:
        """The headline of what a person was sent last about something."""
        about = queries.notices(household=person.id, subject=subject)
        newest = next(each for each in about if each.recipient_id == person.id)
        return next(headline(each) for each in reversed(queries.notice(newest.id).deliveries) if each.said)

    def received(self, person: Person) -> list[DeliveryView]:
        """All that a person was sent or told on the telephone, the oldest first."""
        notices_of = queries.notices(household=person.id, recipient=person.id, limit=_MANY)
        deliveries = [each for one in notices_of for each in queries.notice(one.id).deliveries if each.said]
        return sorted(deliveries, key=lambda each: (each.handed_over_at or each.events[-1].at, each.id))


def headline(delivery: DeliveryView) -> str:
    """What a mail, letter or call was about, as it was said; before it a letter has its address."""
    parts = delivery.said.split("\n\n", 2)
    return parts[1] if delivery.channel == Channel.LETTER else parts[0]
