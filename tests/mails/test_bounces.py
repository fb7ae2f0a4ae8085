"""Mail that comes back finds its delivery; what is no bounce is none, whatever bytes arrive."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mails.messages import DELIVERY
from voucherline.notices.mail.bounces import is_automatic_reply, read_bounce
from voucherline.notices.mail.values import Action, Bounce

RETURNED: Final = Path(__file__).parent / "returned"
SAMPLES: Final = {path.stem: path.read_bytes() for path in sorted(RETURNED.glob("*.eml"))}
BOUNCES: Final = {
    "postfix-failed": Bounce(
        DELIVERY,
        Action.FAILED,
        "5.1.1",
        "550 5.1.1 <zoe@post.example>: Recipient address rejected: User unknown",
        "zoe@post.example",
    ),
    "delayed": Bounce(DELIVERY, Action.DELAYED, "4.4.1", "451 4.4.1 connection timed out", "zoe@post.example"),
    "two-addresses": Bounce(DELIVERY, Action.FAILED, "5.2.2", "552 5.2.2 over quota", "two@post.example"),
    "delivered": Bounce(DELIVERY, Action.DELIVERED, "2.1.5", "", "zoe@post.example"),
    "qmail": Bounce(DELIVERY, Action.FAILED, "", "Remote host said: 550 no mailbox here by that name", ""),
    "exim": Bounce(
        DELIVERY, Action.FAILED, "", "Mail delivery failed: returning message to sender", "zoe@post.example"
    ),
    "warned": Bounce(
        DELIVERY,
        Action.DELAYED,
        "4.4.2",
        "The mail to zoe@post.example is late (4.4.2 connection dropped). We will keep trying.",
        "",
    ),
}
AUTOMATIC: Final = ("out-of-office", "out-of-office-without-mark", "read-receipt", "complaint")
UNCLEAR: Final = ("person", "bounce-of-another")


def test_every_sample_is_expected() -> None:
    assert {*BOUNCES, *AUTOMATIC, *UNCLEAR} == set(SAMPLES)


@pytest.mark.parametrize("name", BOUNCES)
def test_a_bounce_says_what_became_of_which_mail(name: str) -> None:
    assert read_bounce(SAMPLES[name]) == BOUNCES[name]


@pytest.mark.parametrize("name", BOUNCES)
def test_line_ends_of_any_kind(name: str) -> None:
    assert read_bounce(SAMPLES[name].replace(b"\n", b"\r\n")) == BOUNCES[name]


@pytest.mark.parametrize("name", [*AUTOMATIC, *UNCLEAR])
def test_what_is_no_bounce_is_none(name: str) -> None:
    assert read_bounce(SAMPLES[name]) is None
    assert is_automatic_reply(SAMPLES[name]) == (name in AUTOMATIC)


@pytest.mark.parametrize(
    ("action", "status", "permanent"),
    [
        (Action.FAILED, "5.1.1", True),
        (Action.FAILED, "", True),
        (Action.FAILED, "4.4.7", False),
        (Action.DELAYED, "4.4.1", False),
        (Action.DELIVERED, "2.0.0", False),
    ],
)
def test_only_what_fails_the_same_way_again_is_permanent(action: Action, status: str, permanent: bool) -> None:  # noqa: FBT001
    assert Bounce(DELIVERY, action, status).permanent == permanent


def test_the_original_inside_is_enough_to_find_the_delivery() -> None:
    other_address = SAMPLES["postfix-failed"].replace(b"bounces+", b"somebody+")

    assert read_bounce(other_address) == BOUNCES["postfix-failed"]


def test_a_bounce_address_rewritten_on_its_way_is_found() -> None:
    rewritten = SAMPLES["qmail"].replace(b"To: bounces+", b"To: prvs=4721c=bounces+")

    assert read_bounce(rewritten) == BOUNCES["qmail"]


def test_a_bounce_for_two_deliveries_is_for_none() -> None:
    two = SAMPLES["exim"].replace(b"To: bounces+0199", b"To: bounces+0188")

    assert read_bounce(two) is None


def test_the_international_form_is_read_too() -> None:
    international = SAMPLES["two-addresses"].replace(b"message/delivery-status", b"message/global-delivery-status")

    assert read_bounce(international) == BOUNCES["two-addresses"]


def test_parts_inside_parts_without_end_do_no_harm() -> None:
    deep = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(3000))

    assert read_bounce(b"To: x@y.example\n" + deep) is None


def test_a_very_long_mail_is_read_up_to_a_limit() -> None:
    assert read_bounce(SAMPLES["qmail"] + b"x" * 5_000_000) == BOUNCES["qmail"]


@given(st.binary(max_size=2000))
def test_any_bytes_do_no_harm(raw: bytes) -> None:
    assert read_bounce(raw) is None
    is_automatic_reply(raw)


@given(
    sample=st.sampled_from(sorted(SAMPLES)),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=20)), max_size=8),
)
def test_a_damaged_bounce_does_no_harm_and_names_no_other_delivery(
    sample: str, cuts: list[tuple[float, int, bytes]]
) -> None:
    raw = SAMPLES[sample]
    for share, length, put in cuts:
        place = int(share * len(raw))
        raw = raw[:place] + put + raw[place + length :]

    found = read_bounce(raw)
    is_automatic_reply(raw)

    assert found is None or (found.action in Action and found.status[:1] in ("", "2", "4", "5"))
