"""Who we are to those whom we tell something: addresses and servers, from the settings of this installation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from functools import lru_cache
from pathlib import Path

from django.conf import settings

from voucherline.kernel.installing import SettingWrong
from voucherline.notices.calls.scripted import read_script
from voucherline.notices.calls.values import CallPlacer
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


def letters_cut_off() -> time:
    """When the print run of a day closes; what is written later goes with the next working day's."""
    try:
        return time.fromisoformat(settings.VOUCHERLINE_LETTERS_CUT_OFF)
    except ValueError:
        words = f"VOUCHERLINE_LETTERS_CUT_OFF is {settings.VOUCHERLINE_LETTERS_CUT_OFF!r}, not an hour such as 14:00."
        raise SettingWrong(words) from None


def bounces_secret() -> str:
    """What a mail provider must know to tell us of bounces; empty, where none does."""
    return str(settings.VOUCHERLINE_BOUNCES_SECRET)


def bounces_folder() -> Path:
    """The mailbox in which mails come back: a Maildir or a folder of .eml files.

    One that is named and not there is not taken for an empty one: every mail would count as read.
    """
    named = settings.VOUCHERLINE_BOUNCES
    if named and not Path(named).is_dir():
        words = f"VOUCHERLINE_BOUNCES is {named!r}, and no such folder is there: nobody reads which mails came back."
        raise SettingWrong(words)
    return Path(named or home() / "mail" / "bounces")


def call_ceiling() -> int:
    """How many calls may be under way at once."""
    return int(settings.VOUCHERLINE_CALL_CEILING)


def call_placer(clock: Callable[[], datetime]) -> CallPlacer | None:
    """Whoever plays the people called, where a script is named; real calls are placed by the line's own process."""
    script = settings.VOUCHERLINE_CALLEES
    return read_script(Path(script), clock=clock) if script else None


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
