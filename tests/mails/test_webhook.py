"""News that providers post: each in its own words, and nothing that does harm."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mails.messages import DELIVERY
from voucherline.notices.mail.values import Action, Bounce
from voucherline.notices.mail.webhook import bounce_from_webhook

OUR_ID = f"{DELIVERY.hex}@mail.cheques.example"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(["event", "message_id"]), inner),
    max_leaves=20,
)


def test_the_plain_form() -> None:
    body = {
        "event": "bounced",
        "message_id": f"<{OUR_ID}>",
        "recipient": "zoe@post.example",
        "status": "5.1.1",
        "reason": "550 no such person",
    }

    assert bounce_from_webhook(json.dumps(body).encode()) == Bounce(
        DELIVERY, Action.FAILED, "5.1.1", "550 no such person", "zoe@post.example"
    )


def test_the_form_of_a_provider_that_nests() -> None:
    body = {
        "signature": {"token": "x"},
        "event-data": {
            "event": "failed",
            "severity": "temporary",
            "recipient": "zoe@post.example",
            "message": {"headers": {"message-id": OUR_ID}},
            "delivery-status": {"code": 452, "description": "mailbox full"},
        },
    }

    found = bounce_from_webhook(json.dumps(body).encode())

    assert found == Bounce(DELIVERY, Action.FAILED, "4.0.0", "mailbox full", "zoe@post.example")
    assert not found.permanent


def test_the_form_of_a_provider_that_knows_the_envelope_only() -> None:
    body = [{"RecordType": "Bounce", "Type": "HardBounce", "MessageID": "their-own", "From": f"bounces+{OUR_ID}"}]

    found = bounce_from_webhook(json.dumps(body).encode())

    assert found
    assert (found.delivery, found.action, found.permanent) == (DELIVERY, Action.FAILED, True)


@pytest.mark.parametrize(
    ("event", "action"),
    [("delivered", Action.DELIVERED), ("deferred", Action.DELAYED), ("dropped", Action.FAILED)],
)
def test_what_became_of_a_mail(event: str, action: Action) -> None:
    found = bounce_from_webhook(json.dumps({"event": event, "message-id": OUR_ID}).encode())

    assert found
    assert found.action is action


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not json",
        b"[" * 100_000,
        b"\xff\xfe",
        json.dumps({"event": "complained", "message_id": OUR_ID}).encode(),
        json.dumps({"event": "opened", "message_id": OUR_ID}).encode(),
        json.dumps({"event": "bounced", "message_id": "<somebody@elsewhere.example>"}).encode(),
        json.dumps({"message_id": OUR_ID}).encode(),
    ],
)
def test_what_says_nothing_about_a_mail_of_ours_is_none(body: bytes) -> None:
    assert bounce_from_webhook(body) is None


@given(st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_body_does_no_harm(body: bytes) -> None:
    assert bounce_from_webhook(body) is None
