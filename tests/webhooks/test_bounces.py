"""A mail provider posts that a mail came back: the next channel is tried; nobody else can say so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.http import HttpResponse
from django.test import Client

from voucherline.notices import actions as notices
from voucherline.notices.mail.folder import MailFolder
from voucherline.notices.mail.values import Sender
from voucherline.notices.models import Delivery
from world import World

pytestmark = pytest.mark.django_db

SECRET = "a long secret of the provider"


@pytest.fixture(autouse=True)
def _known_secret(settings: LazySettings) -> None:
    settings.VOUCHERLINE_BOUNCES_SECRET = SECRET


@pytest.fixture
def mail(tmp_path: Path) -> Delivery:
    """A mail that its server accepted."""
    world = World()
    ana = world.household("Ana", vouchers=10, email="ana@home.test", telephones=("+32470123456",))
    world.company().helper("Bea").works_for(ana, told=False)
    notices.decide(now=world.now, limit=100)
    sender = Sender("Voucherline", "notices@voucherline.test", "help@voucherline.test")
    notices.send_mail(MailFolder(tmp_path), sender=sender, now=world.now, limit=100)
    return Delivery.objects.get(said__contains="Bea", channel="email")


def post(body: object, *, secret: str = SECRET, raw: bytes | None = None) -> HttpResponse:
    client = Client(enforce_csrf_checks=True, headers={"X-Voucherline-Secret": secret})
    content = raw if raw is not None else json.dumps(body).encode()
    answer = client.post("/mail/bounces", content, content_type="application/json")
    assert isinstance(answer, HttpResponse)
    return answer


def bounced(delivery: Delivery) -> dict[str, object]:
    return {"event": "bounced", "message_id": f"<{delivery.id.hex}@voucherline.test>", "status": "5.1.1"}


def test_a_bounce_among_other_events_lets_the_next_channel_be_tried(mail: Delivery) -> None:
    answer = post([{"event": "opened"}, bounced(mail), {"event": "bounced", "message_id": "<other@elsewhere.test>"}])

    assert answer.status_code == 204
    mail.refresh_from_db()
    assert mail.state == "failed"
    assert Delivery.objects.filter(notice_id=mail.notice_id, channel="call", state="waiting").exists()


def test_a_bounce_that_is_posted_twice_is_one(mail: Delivery) -> None:
    assert [post(bounced(mail)).status_code for _ in range(2)] == [204, 204]

    assert Delivery.objects.filter(notice_id=mail.notice_id).count() == 2


@pytest.mark.parametrize("secret", ["", "wrong", "é" * 10])
def test_nobody_else_can_say_that_a_mail_came_back(mail: Delivery, secret: str) -> None:
    assert post(bounced(mail), secret=secret.encode().decode("latin-1")).status_code == 403

    mail.refresh_from_db()
    assert mail.state == "handed over"


def test_without_a_secret_there_is_no_such_page(mail: Delivery, settings: LazySettings) -> None:
    settings.VOUCHERLINE_BOUNCES_SECRET = ""

    assert post(bounced(mail), secret="").status_code == 404


@pytest.mark.parametrize("raw", [b"", b"no json", b"[" * 5000, b"\xff\xfe", b"[1, null, {}]"])
def test_what_is_no_event_changes_nothing(mail: Delivery, raw: bytes) -> None:
    assert post(None, raw=raw).status_code == 204

    mail.refresh_from_db()
    assert mail.state == "handed over"


def test_a_body_without_end_is_not_read(mail: Delivery) -> None:
    assert post(None, raw=b" " * 300_000).status_code == 413


def test_nothing_is_shown_to_who_only_looks(mail: Delivery) -> None:
    assert Client().get("/mail/bounces").status_code == 405
