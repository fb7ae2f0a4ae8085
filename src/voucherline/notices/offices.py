"""Who we are to those whom we tell something: addresses and servers, from the settings of this installation."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from django.conf import settings

from voucherline.notices.letters.values import Sender as LetterSender
from voucherline.notices.mail.handing_over import MailServer
from voucherline.notices.mail.settings import from_settings
from voucherline.notices.mail.values import Sender as MailSender


def home() -> Path:
    """Where this installation keeps its files."""
    return Path(settings.HOME)


def letters_folder() -> Path:
    """Where print runs are written."""
    return home() / "letters"


def mail_sender() -> MailSender:
    """In whose name mail goes out."""
    return MailSender(
        settings.VOUCHERLINE_SENDER_NAME, settings.VOUCHERLINE_MAIL_FROM, settings.VOUCHERLINE_MAIL_REPLY_TO
    )


def letter_sender() -> LetterSender:
    """What stands at the head of letters, and where unreached ones come back to."""
    street, postcode, town = (part.strip() for part in settings.VOUCHERLINE_ADDRESS.split(",", 2))
    return LetterSender(street, postcode, town, settings.VOUCHERLINE_LINE, settings.VOUCHERLINE_PORTAL)


def mail_server() -> MailServer:
    """Whoever takes our mail; its connections are kept from one batch to the next."""
    return _mail_server(settings.VOUCHERLINE_MAIL_URLS, home())


@lru_cache(maxsize=4)
def _mail_server(urls: str, folder: Path) -> MailServer:
    return from_settings(urls, folder)
