"""A mail from a message: text and page say the same, and both say why the mail came."""

from __future__ import annotations

from binascii import b2a_qp
from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache
from typing import Final
from uuid import UUID

from voucherline.kernel.time import BRUSSELS
from voucherline.notices.mail.addresses import bounce_address, message_id, usable_address
from voucherline.notices.mail.headers import LINE_END, address_header, header
from voucherline.notices.mail.page import page_part
from voucherline.notices.mail.plain import plain_text, text_part
from voucherline.notices.mail.values import Outgoing, Sender
from voucherline.notices.values import Message, NoticeKind
from voucherline.words.catalogue import say

_TEXT: Final = "text/plain; charset=utf-8; format=flowed"
_PAGE: Final = "text/html; charset=utf-8"


def write(
    message: Message,
    *,
    to: str,
    name: str,
    sender: Sender,
    delivery: UUID,
    at: datetime,
    signature: Sequence[str] = (),
) -> Outgoing:
    """Write the mail of one delivery, ready for a server; refuses an address that no mail can reach.

    The same delivery written again at the same `at` gives the same bytes, if it says the same; only then its Message-ID
    is the same too. `signature` is customer service as people
    know it, one line each, in the message's language.
    """
    address = usable_address(to)
    heading, footer = say("mail-facts", message.language), _footer(message.kind, message.language)
    text = text_part(message, facts_heading=heading, signature=signature, footer=footer)
    page = page_part(message, facts_heading=heading, signature=signature, footer=footer)
    boundary = f"=_{delivery.hex}"
    said = (
        _head(message.subject, message.language, to=address, name=name, sender=sender, at=at)
        + f'Content-Type: multipart/alternative;{LINE_END} boundary="{boundary}"{LINE_END}{LINE_END}'
        + _part(boundary, _TEXT, message.language, text)
        + _part(boundary, _PAGE, message.language, page.replace("\n", LINE_END))
        + f"--{boundary}--{LINE_END}"
    )
    content = said.encode("utf-8")
    named = f"Message-ID: {message_id(delivery, sender.home, content=content)}{LINE_END}"
    return Outgoing(delivery, bounce_address(delivery, sender.home), address, named.encode("utf-8") + content, at)


def write_note(
    subject: str,
    paragraphs: Sequence[str],
    *,
    language: str,
    to: str,
    name: str,
    sender: Sender,
    delivery: UUID,
    at: datetime,
) -> Outgoing:
    """Write a few lines that are no notice: nobody keeps them, and nothing is proved by them."""
    address = usable_address(to)
    text = plain_text(paragraphs).encode("utf-8")
    said = (
        _head(subject, language, to=address, name=name, sender=sender, at=at)
        + f"Content-Type: {_TEXT}{LINE_END}Content-Transfer-Encoding: quoted-printable{LINE_END}{LINE_END}"
        + f"{b2a_qp(text).decode('ascii')}{LINE_END}"
    )
    content = said.encode("utf-8")
    named = f"Message-ID: {message_id(delivery, sender.home, content=content)}{LINE_END}"
    return Outgoing(delivery, bounce_address(delivery, sender.home), address, named.encode("utf-8") + content, at)


def _head(subject: str, language: str, *, to: str, name: str, sender: Sender, at: datetime) -> str:
    return "".join(
        [
            address_header("From", sender.name, sender.address),
            address_header("To", name, to),
            address_header("Reply-To", sender.name, sender.reply_to),
            header("Subject", subject),
            f"Date: {format_datetime(at.astimezone(BRUSSELS))}{LINE_END}",
            f"Auto-Submitted: auto-generated{LINE_END}",
            # Exchange does not know Auto-Submitted; news of bounces is still wanted.
            f"X-Auto-Response-Suppress: OOF, AutoReply{LINE_END}",
            f"Content-Language: {language}{LINE_END}",
            f"MIME-Version: 1.0{LINE_END}",
        ]
    )


def _part(boundary: str, kind: str, language: str, text: str) -> str:
    """One form of the message, in quoted-printable: short lines of ASCII, whatever is said."""
    return (
        f"--{boundary}{LINE_END}Content-Type: {kind}{LINE_END}Content-Language: {language}{LINE_END}"
        f"Content-Transfer-Encoding: quoted-printable{LINE_END}{LINE_END}"
        f"{b2a_qp(text.encode('utf-8')).decode('ascii')}{LINE_END}"
    )


@lru_cache
def _footer(kind: NoticeKind, language: str) -> tuple[str, ...]:
    """Why this mail came, that one cannot unsubscribe from it, and what one can do instead."""
    reader = _reader(kind)
    return tuple(say(key, language, reader=reader) for key in ("mail-legal", "mail-why", "mail-instead"))


def _reader(kind: NoticeKind) -> str:
    """Who hears this kind of news."""
    group = kind.name.partition("_")[0]
    return group.lower() if group in ("HELPER", "COMPANY") else "household"
