"""What every story about telling people needs: a folder for mails and letters, and people who tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from voucherline.notices import actions as notices
from voucherline.notices.calls.scripted import ScriptedCallees
from voucherline.notices.calls.values import CallOutcome
from voucherline.notices.letters.values import Sender as LetterSender
from voucherline.notices.mail.folder import MailFolder
from voucherline.notices.mail.handing_over import MailServer
from voucherline.notices.mail.values import HandedOver, Outcome, Outgoing, Sender
from voucherline.notices.models import Delivery, DeliveryEvent, Notice
from voucherline.notices.values import Channel, NoticeKind, PrintRunView
from world import Household, World

SENDER = Sender("Voucherline", "notices@voucherline.test", "help@voucherline.test")
LETTER_SENDER = LetterSender("Voorbeeldplein 1", "1000", "Brussel", "02 700 00 00", "https://voucherline.test")


@dataclass
class Server:
    """A mail server that the story switches off and on; what it takes lies in a folder."""

    folder: MailFolder
    is_down: bool = False
    refuses: set[str] = field(default_factory=set)
    asked: int = 0

    def hand_over(self, mails: Sequence[Outgoing]) -> list[HandedOver]:
        self.asked += len(mails)
        return [self._one(mail) for mail in mails]

    def _one(self, mail: Outgoing) -> HandedOver:
        if self.is_down:
            return HandedOver(mail.delivery, Outcome.LATER, "post", words="connection refused", down=True)
        if mail.to in self.refuses:
            return HandedOver(mail.delivery, Outcome.REFUSED, "post", 550, "5.1.1", "no such person")
        return self.folder.hand_over([mail])[0]


@dataclass
class Office:
    """Those who tell people, in a world of one's own."""

    world: World
    folder: Path
    server: MailServer
    callees: ScriptedCallees

    def tells(self) -> None:
        """Decide, send, call and prove what is due now."""
        now = self.world.now
        notices.rescue(now=now, limit=1000)
        notices.decide(now=now, limit=1000)
        for channel in (Channel.EMAIL, Channel.LETTER):
            notices.prove(channel, now=now, limit=1000)
        notices.send_mail(self.server, sender=SENDER, now=now, limit=1000)
        notices.place_calls(self.callees, ceiling=100, now=now)

    def tells_until(self, moment: datetime, *, every: float = 1.0) -> None:
        """The same each so many hours, up to a moment; what happens by itself happens meanwhile."""
        while self.world.now < moment:
            self.tells()
            self.world.wait(hours=every)
        self.tells()

    def prints(self) -> PrintRunView | None:
        return notices.print_letters(self.folder / "letters", sender=LETTER_SENDER, now=self.world.now, limit=1000)

    def prints_and_posts(self) -> None:
        while run := self.prints():
            notices.hand_over_run(run.name, now=self.world.now)

    @property
    def mails(self) -> list[EmailMessage]:
        found = [message_from_bytes(each.read_bytes(), policy=policy.default) for each in self.mail_files]
        return [each for each in found if isinstance(each, EmailMessage)]

    @property
    def mail_files(self) -> list[Path]:
        return sorted((self.folder / "mail").glob("*.eml"))

    def deliveries(self, household: Household, kind: NoticeKind) -> list[tuple[str, str]]:
        """Channel and state of all deliveries of a kind to a household, in the order in which they were tried."""
        ids = Notice.objects.filter(household_id=household.id, kind=kind.value).values_list("id", flat=True)
        rows = Delivery.objects.filter(notice_id__in=list(ids)).order_by("made_at", "rank")
        return [(row.channel, row.state) for row in rows]

    def events(self, household: Household) -> list[str]:
        return list(
            DeliveryEvent.objects.filter(household_id=household.id).order_by("at", "id").values_list("event", flat=True)
        )


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def server(tmp_path: Path) -> Server:
    return Server(MailFolder(tmp_path / "mail"))


@pytest.fixture
def callees(world: World) -> ScriptedCallees:
    return ScriptedCallees(lambda: world.now, {}, CallOutcome.TOLD)


@pytest.fixture
def office(world: World, tmp_path: Path, server: Server, callees: ScriptedCallees) -> Office:
    return Office(world, tmp_path, server, callees)
