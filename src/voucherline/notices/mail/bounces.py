"""What a mail that came back says: delivery status notifications (RFC 3464), and those of servers that know none.

Read from bytes that anybody may have sent. What is not surely a bounce is none; a person looks at it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message as Mail
from typing import Final
from uuid import UUID

from voucherline.notices.mail.addresses import delivery_of_address, delivery_of_message_id
from voucherline.notices.mail.headers import one_line
from voucherline.notices.mail.values import Action, Bounce

_MOST_BYTES: Final = 2_000_000
_MOST_PARTS: Final = 50
_LONGEST_WORDS: Final = 500
_RECEIVERS: Final = ("To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Rcpt-To")
_ORIGINALS: Final = ("message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers")
_STATUS: Final = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)")
_CODE: Final = re.compile(r"(?<![\d.])([45]\d\d)[ -]")
_POSTMASTER: Final = re.compile(r"mailer-daemon|postmaster|mail delivery (sub)?system|postmaitre", re.IGNORECASE)
_AUTOMATIC_SUBJECT: Final = re.compile(
    r"\s*(auto(matic(al)?)?[ -]?(reply|response)|out of (the )?office|automatisch antwoord|afwezig|"
    r"r[ée]ponse automatique|absence|absent|automatische antwort|abwesen)",
    re.IGNORECASE,
)
_UNDELIVERED: Final = re.compile(
    r"undeliver|not (be )?delivered|delivery (has )?fail|failure notice|returned mail|returning message|"
    r"onbestelbaar|niet (worden )?(be|af)geleverd|non remis|non distribu|échec de la remise|"
    r"unzustellbar|nicht zugestellt",
    re.IGNORECASE,
)
_DELAYED: Final = re.compile(r"delay|will (keep|continue) (on )?try|still try|vertraag|retard|verzögert", re.IGNORECASE)
# When a mail reached several addresses behind one, the worst counts: nobody is told who perhaps was not.
_WORST_FIRST: Final = (Action.FAILED, Action.DELAYED, Action.EXPANDED, Action.RELAYED, Action.DELIVERED)


def read_bounce(raw: bytes) -> Bounce | None:
    """Read what came back; None: it is no bounce, or not surely one of a mail of ours."""
    mail = _parsed(raw)
    if mail is None:
        return None
    delivery = _delivery_of(mail)
    if delivery is None:
        return None
    groups = [group for part in _parts(mail) if _is_status(part) for group in _groups(part)]
    if groups:
        return _from_groups(delivery, groups)
    return None if is_automatic_reply(raw) else _from_words(delivery, mail)


def is_automatic_reply(raw: bytes) -> bool:
    """Is it an out-of-office answer, a receipt or a complaint sent by a machine? Nobody needs to look at it."""
    mail = _parsed(raw)
    if mail is None:
        return False
    if mail.get_content_type() == "multipart/report":
        kind = str(mail.get_param("report-type") or "").lower()
        return kind in ("disposition-notification", "feedback-report")
    if _is_from_postmaster(mail):
        return False
    automatic = _header(mail, "Auto-Submitted").lower().startswith("auto-")
    says_so = any(_header(mail, name) for name in ("X-Autoreply", "X-Autorespond", "X-Autoresponse"))
    bulk = _header(mail, "Precedence").lower() in ("auto_reply", "auto-reply")
    return automatic or says_so or bulk or bool(_AUTOMATIC_SUBJECT.match(_readable(mail, "Subject")))


def _parsed(raw: bytes) -> Mail | None:
    try:
        return message_from_bytes(raw[:_MOST_BYTES])
    except (RecursionError, ValueError, LookupError, AttributeError):
        # Parts inside parts without end, or what the library did not foresee.
        return None


def _parts(mail: Mail) -> list[Mail]:
    """The mail and its parts, but not those of the original inside."""
    found: list[Mail] = []
    waiting = [mail]
    while waiting and len(found) < _MOST_PARTS:
        part = waiting.pop(0)
        found.append(part)
        payload = part.get_payload()
        if part.get_content_type() not in _ORIGINALS and not _is_status(part) and isinstance(payload, list):
            waiting += [each for each in payload if isinstance(each, Mail)]
    return found


def _is_status(part: Mail) -> bool:
    return part.get_content_type() in ("message/delivery-status", "message/global-delivery-status")


def _header(mail: Mail, name: str) -> str:
    return one_line(str(mail.get(name, "")))


def _readable(mail: Mail, name: str) -> str:
    """A header whose encoded words are read."""
    plain = _header(mail, name)
    try:
        return one_line(str(make_header(decode_header(plain))))
    except (MessageError, ValueError, LookupError):
        return plain


def _text(part: Mail) -> str:
    payload = part.get_payload(decode=True)
    return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""


def _delivery_of(mail: Mail) -> UUID | None:
    """Find our delivery by the address that the bounce was sent to, else by the Message-ID of the original in it."""
    receivers = " ".join(one_line(str(value)) for name in _RECEIVERS for value in mail.get_all(name, []))
    return delivery_of_address(receivers) or delivery_of_message_id(" ".join(_original_ids(mail)))


def _original_ids(mail: Mail) -> Iterator[str]:
    for part in _parts(mail):
        if part.get_content_type() not in _ORIGINALS:
            continue
        payload = part.get_payload()
        if isinstance(payload, list) and payload and isinstance(payload[0], Mail):
            yield _header(payload[0], "Message-ID")
        else:
            # Headers sent as a text.
            yield from re.findall(r"(?im)^message-id:\s*(<[^<>]+>)", _text(part))


def _groups(part: Mail) -> list[Mail]:
    """The groups of fields about one recipient each."""
    payload = part.get_payload()
    blocks = [each for each in payload if isinstance(each, Mail)] if isinstance(payload, list) else []
    # The library splits the groups of message/delivery-status, but not those of its international sister.
    texts = [text for block in blocks for text in re.split(r"\r?\n\r?\n", str(block.get_payload())) if text.strip()]
    blocks += [block for text in texts if (block := _parsed(text.encode("utf-8", "replace")))]
    return [block for block in blocks if _action(block)]


def _action(group: Mail) -> Action | None:
    word = _header(group, "Action").partition(" ")[0].lower()
    return Action(word) if word in set(Action) else None


def _from_groups(delivery: UUID, groups: list[Mail]) -> Bounce:
    worst = min(groups, key=lambda group: _WORST_FIRST.index(_action(group) or Action.DELIVERED))
    status = _STATUS.search(_header(worst, "Status"))
    said = _header(worst, "Diagnostic-Code").partition(";")
    recipient = _header(worst, "Final-Recipient") or _header(worst, "Original-Recipient")
    return Bounce(
        delivery,
        _action(worst) or Action.DELIVERED,
        status.group(1) if status else "",
        (said[2] or said[0]).strip()[:_LONGEST_WORDS],
        recipient.rpartition(";")[2].strip()[:_LONGEST_WORDS],
    )


def _from_words(delivery: UUID, mail: Mail) -> Bounce | None:
    """Recognise the bounce of a server that follows no standard: a postmaster who says that it failed or waits."""
    if not (_is_from_postmaster(mail) or _header(mail, "X-Failed-Recipients")):
        return None
    subject = _readable(mail, "Subject")
    words = "\n".join([subject, *(_text(part) for part in _parts(mail) if part.get_content_type() == "text/plain")])
    status, code = _STATUS.search(words), _CODE.search(words)
    found = status.group(1) if status else ""
    if not (found or code or _UNDELIVERED.search(words)):
        return None
    waits = _DELAYED.search(subject) or (_DELAYED.search(words) and not _UNDELIVERED.search(words))
    action = Action.DELAYED if waits else Action.FAILED
    if found.startswith("2"):
        action = Action.DELIVERED
    recipient = _header(mail, "X-Failed-Recipients")
    return Bounce(delivery, action, found, _line_with(words, status or code), recipient[:_LONGEST_WORDS])


def _is_from_postmaster(mail: Mail) -> bool:
    # An empty Return-Path says less: out-of-office answers have one too.
    return bool(_POSTMASTER.search(_readable(mail, "From")))


def _line_with(words: str, found: re.Match[str] | None) -> str:
    """The line that holds the diagnosis, else the subject."""
    lines = words.splitlines() or [""]
    line = next((line for line in lines if found and found.group() in line), lines[0])
    return one_line(line)[:_LONGEST_WORDS]
