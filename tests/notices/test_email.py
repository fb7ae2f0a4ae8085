"""A household on e-mail: a fact becomes a notice, a mail, and a day later a proof; then its clock runs."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from voucherline.domain.prestations.values import Proof
from voucherline.notices import actions as notices
from voucherline.notices.mail.folder import MailFolder
from voucherline.notices.mail.values import Sender
from voucherline.notices.models import Delivery, Notice
from voucherline.notices.values import Channel
from world import World

pytestmark = pytest.mark.django_db

SENDER = Sender("Voucherline", "notices@voucherline.test", "help@voucherline.test")


def told_by_mail(world: World, folder: Path) -> list[EmailMessage]:
    """Decide and send what is due; the mails that lie in the folder now, oldest first."""
    notices.decide(now=world.now, limit=1000)
    notices.send_mail(MailFolder(folder), sender=SENDER, now=world.now, limit=1000)
    found = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in sorted(folder.glob("*.eml"))]
    return [each for each in found if isinstance(each, EmailMessage)]


def test_silence_counts_from_a_day_after_the_mail_was_accepted(tmp_path: Path) -> None:
    world = World()
    ana = world.household("Ana", vouchers=10, email="ana@home.test")
    work = world.company().helper("Bea").works_for(ana, told=False)

    mails = told_by_mail(world, tmp_path)

    [asked] = [mail for mail in mails if "Bea" in str(mail)]
    assert asked["To"] == "Ana <ana@home.test>"
    assert work.view.told_at is None
    sent_at = world.now
    world.wait(hours=24)
    assert notices.prove(Channel.EMAIL, now=world.now, limit=100) >= 1
    assert (work.view.told_at, work.view.told_how) == (sent_at + timedelta(hours=24), Proof.EMAIL)
    assert work.view.household_due_at is not None


def test_run_again_it_tells_nobody_twice(tmp_path: Path) -> None:
    world = World()
    ana = world.household("Ana", vouchers=10, email="ana@home.test")
    world.company().helper("Bea").works_for(ana, told=False)
    first = told_by_mail(world, tmp_path)
    counts = (Notice.objects.count(), Delivery.objects.count())

    again = told_by_mail(world, tmp_path)

    assert len(again) == len(first)
    assert (Notice.objects.count(), Delivery.objects.count()) == counts
