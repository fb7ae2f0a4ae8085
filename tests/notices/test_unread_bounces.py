"""While nobody can read what came back, no mail proves anything: not after a pause of all programs either."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import LazySettings

from notices.conftest import Office
from voucherline.doors.clockwork import telling
from voucherline.kernel.installing import SettingWrong
from voucherline.notices.mail.mailbox import MailboxRead
from voucherline.notices.mail.values import Action, Bounce
from voucherline.notices.models import Delivery
from voucherline.notices.values import NoticeKind
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db

Dealing = Callable[[Bounce], bool]


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10, email="ana@home.test")


@pytest.fixture
def work(world: World, ana: Household, office: Office) -> Prestation:
    """Ana's mail went out, and then nobody looked for two days."""
    work = world.company().helper("Bea").works_for(ana, told=False)
    office.tells()
    world.now += timedelta(days=2)
    return work


def test_a_bounce_that_lay_unread_is_read_before_its_mail_proves_anything(
    world: World, work: Prestation, ana: Household, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def one_lies_there(folder: Path, deal_with: Dealing) -> MailboxRead:
        for mail in Delivery.objects.filter(channel="email", state="handed over"):
            deal_with(Bounce(mail.id, Action.FAILED, "5.1.1", "unknown"))
        return MailboxRead(1, 0, ())

    monkeypatch.setattr(telling, "read_mailbox", one_lies_there)

    telling.prove(lambda: world.now)

    assert work.view.told_at is None
    assert office.deliveries(ana, NoticeKind.PRESTATION_TO_ANSWER)[0] == ("email", "failed")


def test_a_mailbox_that_cannot_be_read_proves_no_mail(
    world: World, work: Prestation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(folder: Path, deal_with: Dealing) -> MailboxRead:
        raise PermissionError(folder)

    monkeypatch.setattr(telling, "read_mailbox", unreadable)

    with pytest.raises(PermissionError):
        telling.prove(lambda: world.now)

    assert work.view.told_at is None


def test_a_mailbox_that_is_not_there_is_not_an_empty_one(
    world: World, work: Prestation, settings: LazySettings, tmp_path: Path
) -> None:
    """Its disk was not mounted, or its name has a typing error."""
    settings.VOUCHERLINE_BOUNCES = str(tmp_path / "Maildir")

    with pytest.raises(SettingWrong):
        telling.prove(lambda: world.now)
    assert work.view.told_at is None

    (tmp_path / "Maildir").mkdir()
    telling.prove(lambda: world.now)
    assert work.view.told_at is not None
