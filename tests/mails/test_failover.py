"""The second provider is asked when the first is down, and never after one that may have taken the mail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from mails.conftest import OpenOffice
from mails.messages import written
from mails.post_office import HANGS_UP, always, free_port
from voucherline.kernel.ids import new_id
from voucherline.notices.mail.line import Account, Security
from voucherline.notices.mail.providers import Providers
from voucherline.notices.mail.smtp import SmtpServer
from voucherline.notices.mail.values import HandedOver, Outcome, Outgoing


@dataclass
class Told:
    """A server that does as it is told, mail by mail; the last word holds for all that follow."""

    name: str
    outcomes: list[tuple[Outcome, bool]] = field(default_factory=lambda: [(Outcome.ACCEPTED, False)])
    offered: list[Outgoing] = field(default_factory=list)

    def hand_over(self, mails: Sequence[Outgoing]) -> list[HandedOver]:
        return [self._one(mail) for mail in mails]

    def _one(self, mail: Outgoing) -> HandedOver:
        self.offered.append(mail)
        outcome, down = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        return HandedOver(mail.delivery, outcome, self.name, down=down)


DOWN = (Outcome.LATER, True)
TAKEN = (Outcome.ACCEPTED, False)


def mails(count: int) -> list[Outgoing]:
    return [written(delivery=new_id()) for _ in range(count)]


def test_the_second_takes_what_the_first_could_not() -> None:
    several = mails(4)
    one, two = Told("one", [TAKEN, DOWN]), Told("two")

    handed = Providers([one, two]).hand_over(several)

    assert [each.delivery for each in handed] == [mail.delivery for mail in several]
    assert [each.provider for each in handed] == ["one", "two", "two", "two"]
    assert two.offered == several[1:]


@pytest.mark.parametrize(
    "answer",
    [
        (Outcome.ACCEPTED, False),
        (Outcome.UNKNOWN, True),
        (Outcome.REFUSED, False),
        pytest.param((Outcome.LATER, False), id="greylisted"),
    ],
)
def test_nobody_gets_a_mail_from_two_providers(answer: tuple[Outcome, bool]) -> None:
    one, two = Told("one", [answer]), Told("two")

    (handed,) = Providers([one, two]).hand_over(mails(1))

    assert (handed.outcome, handed.provider) == (answer[0], "one")
    assert two.offered == []


def test_a_provider_in_trouble_is_left_alone_for_a_growing_time() -> None:
    now = [0.0]
    one, two = Told("one", [DOWN]), Told("two")
    providers = Providers([one, two], clock=lambda: now[0])
    asked_at: list[float] = []

    for second in range(100):
        now[0] = float(second)
        before = len(one.offered)
        providers.hand_over(mails(1))
        if len(one.offered) > before:
            asked_at.append(second)

    assert asked_at == [0, 5, 15, 35, 75]
    assert len(two.offered) == 100


def test_a_provider_that_works_again_is_the_first_again() -> None:
    now = [0.0]
    one, two = Told("one", [DOWN, TAKEN, DOWN, TAKEN]), Told("two")
    providers = Providers([one, two], clock=lambda: now[0])

    used = []
    for second in (0, 1, 5, 6, 10, 11, 12):
        now[0] = float(second)
        used.append(providers.hand_over(mails(1))[0].provider)

    assert used == ["two", "two", "one", "two", "two", "one", "one"]


def test_when_all_rest_the_mail_waits_and_nobody_is_asked() -> None:
    one = Told("one", [DOWN])
    providers = Providers([one], clock=lambda: 0.0)

    providers.hand_over(mails(1))
    (handed,) = providers.hand_over(mails(1))

    assert (handed.outcome, handed.down) == (Outcome.LATER, True)
    assert handed.words.startswith("no provider")
    assert len(one.offered) == 1


def test_no_mails_are_no_trouble() -> None:
    assert Providers([Told("one")]).hand_over([]) == []


def test_real_servers_one_of_them_gone(post_office: OpenOffice) -> None:
    gone = SmtpServer(Account("127.0.0.1", free_port(), Security.PLAIN, timeout=1))
    office = post_office()

    handed = Providers([gone, office.as_server()]).hand_over(mails(3))

    assert {(each.outcome, each.provider) for each in handed} == {(Outcome.ACCEPTED, f"127.0.0.1:{office.port}")}
    assert len(office.clerk.taken) == 3


def test_real_servers_one_of_them_hanging_up_after_the_mail(post_office: OpenOffice) -> None:
    first, second = post_office(at_data=always(HANGS_UP)), post_office()

    handed = Providers([first.as_server(), second.as_server()]).hand_over(mails(5))

    assert [each.outcome for each in handed] == [Outcome.UNKNOWN] * 2 + [Outcome.ACCEPTED] * 3
    assert len(first.clerk.taken) == 2
    assert not {mail.content for mail in first.clerk.taken} & {mail.content for mail in second.clerk.taken}
